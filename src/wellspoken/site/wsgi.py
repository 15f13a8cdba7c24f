"""The WSGI entry point for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application

from wellspoken.commands.loading import without_collecting

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspoken.site.settings.production")
with without_collecting():
    application = get_wsgi_application()
