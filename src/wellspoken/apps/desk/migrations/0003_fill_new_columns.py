from django.db import migrations, models

from wellspoken.engines.claims.sources.doi import doi_of_address


def fill_new_columns(apps, schema_editor):
    """Let rows from before say what the new columns ask: when last seen, which DOI."""
    apps.get_model("desk", "Signal").objects.update(last_seen_at=models.F("seen_at"))
    evidence = apps.get_model("desk", "Evidence")
    for row in evidence.objects.filter(url__contains="10."):
        if doi := doi_of_address(row.url):
            row.doi = doi
            row.save(update_fields=["doi"])


class Migration(migrations.Migration):
    dependencies = [("desk", "0002_answers_imports_and_thresholds")]

    operations = [
        migrations.RunPython(fill_new_columns, migrations.RunPython.noop, elidable=True),
    ]
