"""A picture for the example posts, drawn here so that nobody's photograph is needed."""

from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from wellspoken.apps.compose.models import Picture
from wellspoken.apps.people.models import User

SIZE = (1200, 675)


def make_picture(title: str, owner: User, *, ground: str, shape: str) -> Picture:
    """Return a picture of the library with a simple drawing of a plaster."""
    image = Image.new("RGB", SIZE, ground)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((250, 240, 950, 435), radius=97, fill=shape)
    draw.rectangle((480, 240, 720, 435), fill="#fff6ea")
    for column in range(4):
        for row in range(3):
            x, y = 520 + column * 53, 285 + row * 53
            draw.ellipse((x - 8, y - 8, x + 8, y + 8), fill=shape)
    data = BytesIO()
    image.save(data, "PNG")
    return Picture.objects.create(
        title=title,
        uploaded_by_user=owner,
        file=ContentFile(data.getvalue(), name="plaster.png"),
    )
