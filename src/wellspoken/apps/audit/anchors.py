"""Where the anchor files stand, and what one holds."""

from pathlib import Path

from django.conf import settings


def anchor_folder() -> Path:
    """Return the folder of the installation's own anchors; it may not be there yet."""
    return Path(settings.DATA_DIR) / "anchors"
