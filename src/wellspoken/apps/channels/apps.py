from django.apps import AppConfig


class ChannelsConfig(AppConfig):
    name = "wellspoken.apps.channels"
    label = "channels"
    verbose_name = "Channels"
