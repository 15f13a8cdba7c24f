"""What requests hold and answers show."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import AfterValidator, ConfigDict, Field

from wellspoken.apps.compose.models import ContentClass, Post
from wellspoken.apps.delivery.models import Delivery
from wellspoken.engines.networks.people import BACKGROUND, WHO


def _without_nul(text: str) -> str:
    # PostgreSQL keeps none.
    if "\x00" in text:
        raise ValueError("must hold no NUL character")
    text.encode("utf-8")  # half of a surrogate pair is no text; its error is a ValueError
    return text


Text = Annotated[str, AfterValidator(_without_nul)]
Number = Annotated[int, Field(ge=1, le=2**63 - 1)]
Small = Annotated[int, Field(ge=1, le=2**31 - 1)]
_Who = Annotated[str, Field(pattern=f"^({'|'.join(WHO)})$")]
_Background = Annotated[str, Field(pattern=f"^({'|'.join(BACKGROUND)})$")]


class Strict(Schema):
    """A request that holds a member nobody knows is refused, so that no wish is lost."""

    model_config = ConfigDict(extra="forbid")


class ScheduleBody(Strict):
    wall_time: Annotated[Text, Field(max_length=16, examples=["2026-12-01T09:30"])] = ""
    zone: Annotated[Text, Field(max_length=60, examples=["Europe/London"])] = ""
    fold: Annotated[int, Field(ge=0, le=1)] = 0


class VariantBody(Strict):
    account_id: Number
    own_text: bool = False
    text: Annotated[Text, Field(max_length=100_000)] = ""
    own_link: bool = False
    link: Annotated[Text, Field(max_length=2000)] = ""
    own_media: bool = False
    as_thread: bool = False
    content_warning: Annotated[Text, Field(max_length=150)] = ""


class MediaBody(Strict):
    kind: Annotated[str, Field(pattern="^(image|video|document)$")]
    file_id: Number
    alt_text: Annotated[Text, Field(max_length=5000)] = ""
    decorative: bool = False
    account_id: Number | None = None
    people: Annotated[str, Field(pattern="^(|nobody|people)$")] = ""
    who: Annotated[list[_Who], Field(max_length=8)] = []
    attested: bool = False
    authorisation_id: Number | None = None
    background: Annotated[list[_Background], Field(max_length=8)] = []


class PostBody(Strict):
    """The content of a post; what is not given stays as it is, or has its default."""

    title: Annotated[Text, Field(max_length=200)] = ""
    text: Annotated[Text, Field(max_length=100_000)] = ""
    link: Annotated[Text, Field(max_length=2000)] = ""
    hashtags: Annotated[list[Annotated[Text, Field(max_length=100)]], Field(max_length=50)] = []
    language: Annotated[Text, Field(max_length=10)] = "en"
    audience: Annotated[Text, Field(max_length=150)] = ""
    campaign_id: Number | None = None
    content_class: ContentClass = ContentClass.EDUCATION
    involves_people: bool = False
    schedule: ScheduleBody = ScheduleBody()
    lateness_minutes: Annotated[int, Field(ge=1, le=43_200)] = 120
    variants: Annotated[list[VariantBody], Field(max_length=100)] = []
    media: Annotated[list[MediaBody], Field(max_length=100)] = []


class PostChange(PostBody):
    """A change of the version that the caller read."""

    expected_version: Small
    void_review: bool = False


class SubmitBody(Strict):
    expected_version: Small
    note: Annotated[Text, Field(max_length=5000)] = ""


class ApproveBody(Strict):
    content_hash: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    note: Annotated[Text, Field(max_length=5000)] = ""


class ChangesBody(ApproveBody):
    note: Annotated[Text, Field(min_length=1, max_length=5000)]


class ReviewOut(Schema):
    id: int
    state: str
    content_hash: str
    version: int
    submitted_by: str
    submitted_at: datetime
    expires_at: datetime


class PostOut(Schema):
    id: int
    state: Post.State
    version: int
    content: dict[str, Any]
    due_at: datetime | None
    created_by: str
    updated_at: datetime
    review: ReviewOut | None


class PostLine(Schema):
    id: int
    title: str
    state: Post.State
    version: int
    content_class: str
    due_at: datetime | None
    updated_at: datetime


class PostPage(Schema):
    items: list[PostLine]
    next_cursor: str | None


class FindingsOut(Schema):
    verdict: str
    ruleset_hash: str
    findings: list[dict[str, Any]]


class DecisionOut(Schema):
    post: PostOut
    release_id: int | None


class ReleaseOut(Schema):
    id: int
    post_id: int
    content_hash: str
    window_start: datetime
    window_end: datetime
    created_at: datetime


class AttemptOut(Schema):
    act: str
    outcome: str
    explanation: str
    at: datetime


class DeliveryLine(Schema):
    id: int
    post_id: int
    release_id: int
    account_id: int
    act: Delivery.Act
    state: Delivery.State
    held_for: str
    explanation: str
    due_at: datetime
    sent_at: datetime | None
    remote_url: str


class DeliveryOut(DeliveryLine):
    attempts: list[AttemptOut]


class DeliveryPage(Schema):
    items: list[DeliveryLine]
    next_cursor: str | None


class AccountOut(Schema):
    id: int
    network: str
    name: str
    handle: str
    active: bool
    standing: str


class MediaOut(Schema):
    """A file of the library; `kind` and `id` are what a post names as `kind` and `file_id`.

    `width` and `height` are told of pictures, `has_captions` and `captions_language` of videos.
    """

    kind: str
    id: int
    title: str
    bytes: int | None
    url: str
    uploaded_at: datetime
    width: int | None = None
    height: int | None = None
    shows_people: bool | None = None
    has_captions: bool | None = None
    captions_language: str | None = None


class MediaPage(Schema):
    items: list[MediaOut]
    next_cursor: str | None
