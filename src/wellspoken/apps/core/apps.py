from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "wellspoken.apps.core"
    label = "core"
    verbose_name = "Core"
