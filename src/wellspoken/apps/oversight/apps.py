from django.apps import AppConfig


class OversightConfig(AppConfig):
    name = "wellspoken.apps.oversight"
    label = "oversight"
    verbose_name = "Oversight"
