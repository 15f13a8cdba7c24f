from django.apps import AppConfig
from django.db.models.signals import post_migrate


class PeopleConfig(AppConfig):
    name = "wellspoken.apps.people"
    label = "people"
    verbose_name = "People"

    def ready(self) -> None:
        from wellspoken.apps.people import sign_in_records
        from wellspoken.apps.people.groups import sync_after_migration

        post_migrate.connect(sync_after_migration, sender=self)
        sign_in_records.connect()
