"""The library's forms for pictures and documents."""

from typing import Any

from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from wellspoken.apps.compose.picture_field import WholePictureField


class PictureForm(BaseImageForm):
    """Tells of a broken picture in words, where Wagtail's own field lets it through or fails."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wagtails = self.fields.get("file")
        if wagtails is not None:
            # Wagtail makes the field of a picture's file itself, whatever the model's field says.
            self.fields["file"] = WholePictureField(
                label=wagtails.label, required=wagtails.required, widget=wagtails.widget
            )


class DocumentForm(BaseDocumentForm):
    """Without tags: posts find documents by title, and Wagtail's field for tags has no label."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("tags", None)
