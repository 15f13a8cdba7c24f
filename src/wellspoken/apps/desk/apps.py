from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "wellspoken.apps.desk"
    label = "desk"
    verbose_name = "Misinformation desk"
