from django.apps import AppConfig


class MailingConfig(AppConfig):
    name = "wellspoken.apps.mailing"
    label = "mailing"
    verbose_name = "Mailing lists"
