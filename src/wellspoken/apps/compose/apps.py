from django.apps import AppConfig


class ComposeConfig(AppConfig):
    name = "wellspoken.apps.compose"
    label = "compose"
    verbose_name = "Posts"

    def ready(self) -> None:
        from wellspoken.apps.compose import endings
        from wellspoken.apps.compose.home import first_steps, own_posts
        from wellspoken.apps.core.home import register_panel

        register_panel(50, first_steps)
        register_panel(300, own_posts)
        endings.connect()
