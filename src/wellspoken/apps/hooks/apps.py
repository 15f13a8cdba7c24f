from django.apps import AppConfig


class HooksConfig(AppConfig):
    name = "wellspoken.apps.hooks"
    label = "hooks"
    verbose_name = "Webhooks"

    def ready(self) -> None:
        from wellspoken.apps.audit.listeners import listen
        from wellspoken.apps.core.home import register_panel
        from wellspoken.apps.hooks.home import webhooks_switched_off
        from wellspoken.apps.hooks.services.collect import collect

        listen(collect)
        register_panel(120, webhooks_switched_off)
