from django.apps import AppConfig


class ComposeConfig(AppConfig):
    name = "wellspoken.apps.compose"
    label = "compose"
    verbose_name = "Posts"
