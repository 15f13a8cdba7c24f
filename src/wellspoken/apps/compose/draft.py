"""All that the editor shows of a post, as one value: what is saved, compared, copied, kept."""

from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Self

from wellspoken.apps.compose.models import ContentClass, MediaUse, Post
from wellspoken.apps.compose.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaDraft:
    """One use of a file; `account_id` is None for the master's own.

    `people` and what follows it answer whether people can be recognised in it; see `PeopleShown`.
    """

    kind: str
    file_id: int
    alt_text: str = ""
    decorative: bool = False
    account_id: int | None = None
    people: str = ""
    who: tuple[str, ...] = ()
    attested: bool = False
    authorisation_id: int | None = None
    background: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return the use that a revision or a template keeps."""
        lists = {name: tuple(data.get(name, ())) for name in ("who", "background")}
        return cls(**{**data, **lists})


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantDraft:
    """One account and what is its own in it."""

    account_id: int
    own_text: bool = False
    text: str = ""
    own_link: bool = False
    link: str = ""
    own_media: bool = False
    as_thread: bool = False
    content_warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The editable content of a post."""

    title: str = ""
    text: str = ""
    link: str = ""
    hashtags: tuple[str, ...] = ()
    language: str = "en"
    audience: str = ""
    campaign_id: int | None = None
    content_class: str = ContentClass.EDUCATION.value
    involves_people: bool = False
    schedule: Schedule = field(default_factory=Schedule)
    lateness_minutes: int = 120
    variants: tuple[VariantDraft, ...] = ()
    media: tuple[MediaDraft, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the form that revisions and templates keep."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return the draft that `as_json` wrote; fields it did not know keep their defaults."""
        known = {item.name for item in fields(cls)}
        values = {name: value for name, value in data.items() if name in known}
        return cls(
            **{
                **values,
                "hashtags": tuple(values.get("hashtags", ())),
                "schedule": Schedule(**values.get("schedule", {})),
                "variants": tuple(VariantDraft(**item) for item in values.get("variants", ())),
                "media": tuple(MediaDraft.from_json(item) for item in values.get("media", ())),
            }
        )

    def unscheduled(self) -> Self:
        """Return the same content without its time, as a copy or a template begins."""
        return replace(self, schedule=Schedule())


def draft_of(post: Post) -> Draft:
    """Return the content of a post as the database holds it.

    What was fetched along with the post, its variants and media uses, is not asked for again.
    """
    variants = sorted(post.variants.all(), key=lambda item: item.account_id)
    account_of = {variant.pk: variant.account_id for variant in variants}
    return Draft(
        title=post.title,
        text=post.text,
        link=post.link,
        hashtags=tuple(post.hashtags),
        language=post.language,
        audience=post.audience,
        campaign_id=post.campaign_id,
        content_class=post.content_class,
        involves_people=post.involves_people,
        schedule=Schedule(wall_time=post.wall_time, zone=post.zone, fold=post.fold),
        lateness_minutes=post.lateness_minutes,
        variants=tuple(
            VariantDraft(
                account_id=variant.account_id,
                own_text=variant.own_text,
                text=variant.text,
                own_link=variant.own_link,
                link=variant.link,
                own_media=variant.own_media,
                as_thread=variant.as_thread,
                content_warning=variant.content_warning,
            )
            for variant in variants
        ),
        media=tuple(
            _media_draft(use, account_of)
            for use in sorted(post.media_uses.all(), key=lambda item: (item.position, item.pk))
        ),
    )


def _media_draft(use: MediaUse, account_of: dict[int, int]) -> MediaDraft:
    kind, file_id = next(
        (kind, file_id)
        for kind, file_id in (
            ("image", use.picture_id),
            ("video", use.video_id),
            ("document", use.document_id),
        )
        if file_id is not None
    )
    return MediaDraft(
        kind=kind,
        file_id=file_id,
        alt_text=use.alt_text,
        decorative=use.decorative,
        account_id=account_of[use.variant_id] if use.variant_id else None,
        people=use.people,
        who=tuple(use.who),
        attested=use.attested,
        authorisation_id=use.authorisation_id,
        background=tuple(use.background),
    )
