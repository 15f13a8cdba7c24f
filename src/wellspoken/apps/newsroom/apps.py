from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    name = "wellspoken.apps.newsroom"
    label = "newsroom"
    verbose_name = "Newsroom"
