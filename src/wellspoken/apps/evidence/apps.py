from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    name = "wellspoken.apps.evidence"
    label = "evidence"
    verbose_name = "Evidence"

    def ready(self) -> None:
        from wellspoken.apps.compose.panels import register_panel
        from wellspoken.apps.evidence.panel import evidence_panel

        register_panel(300, evidence_panel)
