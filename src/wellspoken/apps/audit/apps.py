from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "wellspoken.apps.audit"
    label = "audit"
    verbose_name = "Audit"
