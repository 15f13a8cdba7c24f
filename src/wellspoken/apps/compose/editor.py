"""What the editor shows beside the form: counters, previews, findings, media."""

import json
from dataclasses import dataclass
from typing import Any

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.content import content_of, described_file, parted
from wellspoken.apps.compose.draft import Draft, MediaDraft
from wellspoken.apps.compose.library import files_of
from wellspoken.apps.compose.models import Picture, Post
from wellspoken.apps.compose.people import ASKED_KINDS, people_in, tidy_answer
from wellspoken.apps.compose.previews import Letter, ShownFile, letter, posts, shown_file
from wellspoken.apps.compose.selectors import authors_of
from wellspoken.apps.guard.models import Authorisation
from wellspoken.apps.guard.people_shown import background_words, today, who_words
from wellspoken.apps.guard.policy import Noted, screen_publications
from wellspoken.apps.guard.selectors import answered_fingerprints
from wellspoken.apps.guard.services import why_not_override
from wellspoken.apps.people.models import User
from wellspoken.engines.networks import Publication
from wellspoken.engines.networks.registry import UnknownNetwork, limits_of, measure, network


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One account as the editor previews it."""

    account: Account
    network_name: str
    publication: Publication
    length: int
    limit: int | None
    files: tuple[ShownFile, ...] = ()

    @property
    def letter(self) -> Letter | None:
        """Return the message that subscribers get, where the account is a list."""
        return letter(self.account, self.publication)

    @property
    def posts(self) -> tuple[str, ...]:
        """Return the posts that the network shows."""
        return posts(self.publication)

    @property
    def left(self) -> int | None:
        """Return how many characters are left; negative when it is too long."""
        return None if self.limit is None else self.limit - self.length


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """Everything that changes while somebody types."""

    channels: list[Channel]
    findings: list[dict[str, Any]]
    blocking: int


def live(post: Post, draft: Draft, reader: User) -> Live:
    """Return counters, previews and findings for a draft, saved or not, as one person sees them."""
    accounts = Account.objects.in_bulk([variant.account_id for variant in draft.variants])
    files = files_of(draft.media)
    channels = [
        _channel(draft, variant.account_id, accounts[variant.account_id], files)
        for variant in draft.variants
        if variant.account_id in accounts
    ]
    shown = [(channel.account.name, channel.publication) for channel in channels]
    if not shown:
        shown = [("", publication_in(draft, None, "", "", files))]
    screened = screen_publications(shown)
    answered = answered_fingerprints(Post._meta.label_lower, post.pk)
    writers = authors_of(post)
    fields = [_text_field(draft, channel.account.pk) for channel in channels] or ["text"]
    return Live(
        channels=channels,
        findings=[
            {
                **item.as_json(),
                "answered": item.fingerprint in answered and not item.refused,
                "why_not": why_not_override(reader, noted=item, writers=writers),
                "marks": json.dumps(_marks(item, fields)),
            }
            for item in screened.noted
        ],
        blocking=len(screened.blocking(answered)),
    )


def _text_field(draft: Draft, account_id: int) -> str:
    """Return the field of the editor in which an account's text is written."""
    variant = next(item for item in draft.variants if item.account_id == account_id)
    return f"v{account_id}-text" if variant.own_text else "text"


def _marks(item: Noted, fields: list[str]) -> list[dict[str, Any]]:
    """Return where a finding stands in the editor's fields, each place once."""
    places = {
        (fields[spot.publication] if spot.place == "text" else "title", spot.start, spot.end)
        for spot in item.spots
        if spot.place in {"text", "title"} and spot.end > spot.start
    }
    return [{"field": field, "start": start, "end": end} for field, start, end in sorted(places)]


def noted_by_fingerprint(post: Post, fingerprint: str) -> Noted | None:
    """Return the finding of the saved post that a fingerprint names."""
    publications = [
        (publication.account, publication)
        for _account_id, publication in content_of(post).publications
    ]
    for item in screen_publications(publications).noted:
        if item.fingerprint == fingerprint:
            return item
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaRow:
    """One use of a file as the editor lists it."""

    index: int
    media: MediaDraft
    name: str
    picture: Picture | None
    who: tuple[tuple[str, str, bool], ...] = ()
    background: tuple[tuple[str, str, bool], ...] = ()

    @property
    def is_asked(self) -> bool:
        """Return whether it is asked whether people can be recognised in it."""
        return self.media.kind in ASKED_KINDS


def media_rows(draft: Draft) -> list[MediaRow]:
    """Return the media of a draft with their names and pictures."""
    files = files_of(draft.media)
    rows = []
    for index, media in enumerate(draft.media):
        file = files.get((media.kind, media.file_id))
        if file is None:
            continue
        rows.append(
            MediaRow(
                index=index,
                media=media,
                name=file.title,
                picture=file if isinstance(file, Picture) else None,
                who=tuple((key, words, key in media.who) for key, words in who_words().items()),
                background=tuple(
                    (key, words, key in media.background)
                    for key, words in background_words().items()
                ),
            )
        )
    return rows


def ledger_to_choose(media: tuple[MediaDraft, ...]) -> list[Authorisation]:
    """Return the authorisations that hold today, and those the media stand on already."""
    own = {item.authorisation_id for item in media} - {None}
    day = today()
    rows = Authorisation.objects.defer("sealed_document").order_by("reference")
    return [row for row in rows if row.pk in own or row.is_live(day)]


def _channel(
    draft: Draft, account_id: int, account: Account, files: dict[tuple[str, int], Any]
) -> Channel:
    publication = publication_in(draft, account_id, account.network, account.name, files)
    try:
        name, limit = network(account.network).name, limits_of(account.network).max_text
        length = measure(publication)
    except UnknownNetwork:
        name, limit, length = account.network, None, len(publication.text)
    return Channel(
        account=account,
        network_name=name,
        publication=publication,
        length=length,
        limit=limit,
        files=_shown_files(draft, account_id, files),
    )


def _shown_files(
    draft: Draft, account_id: int, files: dict[tuple[str, int], Any]
) -> tuple[ShownFile, ...]:
    variant = next((item for item in draft.variants if item.account_id == account_id), None)
    own = account_id if variant and variant.own_media else None
    return tuple(
        shown_file(
            item.kind,
            files[(item.kind, item.file_id)],
            alt=item.alt_text,
            decorative=item.decorative,
        )
        for item in draft.media
        if item.account_id == own and (item.kind, item.file_id) in files
    )


def publication_in(
    draft: Draft,
    account_id: int | None,
    network_slug: str,
    account: str,
    files: dict[tuple[str, int], Any],
) -> Publication:
    """Return what an account would publish of a draft, saved or not; `files` are the library's."""
    variant = next((item for item in draft.variants if item.account_id == account_id), None)
    own_media = account_id if variant and variant.own_media else None
    publication = Publication(
        network=network_slug,
        account=account,
        title=draft.title,
        text=variant.text if variant and variant.own_text else draft.text,
        link=variant.link if variant and variant.own_link else draft.link,
        language=draft.language,
        hashtags=draft.hashtags,
        media=tuple(
            described_file(
                item.kind,
                files[(item.kind, item.file_id)],
                alt=item.alt_text,
                decorative=item.decorative,
                people=people_in(tidy_answer(item)),
            )
            for item in draft.media
            if item.account_id == own_media and (item.kind, item.file_id) in files
        ),
        content_class=draft.content_class,
        audience=draft.audience,
        content_warning=variant.content_warning.strip() if variant else "",
    )
    return parted(publication, as_thread=bool(variant and variant.as_thread))
