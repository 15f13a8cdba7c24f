from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "wellspoken.apps.desk"
    label = "desk"
    verbose_name = "Misinformation desk"

    def ready(self) -> None:
        from wellspoken.apps.compose.answers import register_answers
        from wellspoken.apps.compose.panels import register_panel
        from wellspoken.apps.core import home
        from wellspoken.apps.desk.answers import claim_of_post, why_stale
        from wellspoken.apps.desk.home import claims_to_look_at
        from wellspoken.apps.desk.known import known_claims
        from wellspoken.apps.desk.own_drafts import watch_screening
        from wellspoken.apps.desk.panel import answer_panel
        from wellspoken.apps.guard.register import register_keeper
        from wellspoken.apps.guard.watchers import register_watcher

        register_answers(claim_of_post, why_stale)
        register_keeper(known_claims)
        register_watcher(watch_screening)
        register_panel(150, answer_panel)
        home.register_panel(250, claims_to_look_at)
