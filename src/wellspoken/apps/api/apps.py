from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "wellspoken.apps.api"
    label = "api"
    verbose_name = "API"

    def ready(self) -> None:
        from wellspoken.apps.api import endings

        endings.connect()
