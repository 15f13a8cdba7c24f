"""Wagtail's choosers of pictures and documents, started without a script inside the page."""

import json
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.documents.widgets import AdminDocumentChooser
from wagtail.images.widgets import AdminImageChooser


class _StartedFromFile:
    """Leaves what the widget's script needs in the page, for `choosers.js` to start it.

    Wagtail writes the start into the page itself, which our content security policy refuses.
    """

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        widget: Any = self
        data = widget.get_value_data(value)
        return format_html(
            '{}<div hidden data-chooser="{}" data-chooser-id="{}" data-chooser-options="{}"></div>',
            widget.render_html(name, data, attrs),
            widget.js_constructor,
            attrs["id"],
            json.dumps(widget.get_js_init_options(attrs["id"], name, data)),
        )

    @property
    def media(self) -> forms.Media:
        inherited: forms.Media = super().media  # type: ignore[misc]  # Wagtail's widget follows
        return inherited + forms.Media(js=["compose/choosers.js"])


class PictureChooser(_StartedFromFile, AdminImageChooser):
    """Chooses a picture of the library."""


class DocumentChooser(_StartedFromFile, AdminDocumentChooser):
    """Chooses a document of the library."""
