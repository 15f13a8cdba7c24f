from wellspoken.apps.compose.models.calendar_address import CalendarAddress
from wellspoken.apps.compose.models.campaign import Campaign
from wellspoken.apps.compose.models.comment import Comment
from wellspoken.apps.compose.models.import_run import Import, ImportedPost
from wellspoken.apps.compose.models.media_use import MediaUse
from wellspoken.apps.compose.models.picture import Picture, PictureRendition
from wellspoken.apps.compose.models.post import ContentClass, Post
from wellspoken.apps.compose.models.presence import Presence
from wellspoken.apps.compose.models.revision import Revision
from wellspoken.apps.compose.models.template import PostTemplate
from wellspoken.apps.compose.models.variant import Variant
from wellspoken.apps.compose.models.video import Video

__all__ = [
    "CalendarAddress",
    "Campaign",
    "Comment",
    "ContentClass",
    "Import",
    "ImportedPost",
    "MediaUse",
    "Picture",
    "PictureRendition",
    "Post",
    "PostTemplate",
    "Presence",
    "Revision",
    "Variant",
    "Video",
]
