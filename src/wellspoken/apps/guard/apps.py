from django.apps import AppConfig


class GuardConfig(AppConfig):
    name = "wellspoken.apps.guard"
    label = "guard"
    verbose_name = "Screening"
