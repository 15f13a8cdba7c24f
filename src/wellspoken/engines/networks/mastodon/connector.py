"""The connector to Mastodon and every server that speaks its API.

Nothing here relies on the server to keep a promise: some ignore `Idempotency-Key`, some ignore
`scheduled_at` (facts seen 2026-11). So a status is posted once, only when it is due, and one
whose outcome is unknown is looked for among the account's own statuses.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from wellspoken.engines.networks import fit
from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.mastodon.client import MastodonClient
from wellspoken.engines.networks.mastodon.limits import LIMITS
from wellspoken.engines.networks.mastodon.limits import measure as measure_status
from wellspoken.engines.networks.mastodon.seen import fingerprint, fingerprint_of
from wellspoken.engines.networks.outcomes import (
    NetworkError,
    PermanentFailure,
    TemporaryFailure,
    UnknownOutcome,
)
from wellspoken.engines.networks.protocol import (
    Found,
    Lookup,
    Observed,
    Prepared,
    Problem,
    Receipt,
    Sought,
    Standing,
)
from wellspoken.engines.networks.publication import MediaFile, Publication
from wellspoken.engines.networks.wording import posts_of, with_note

PROCESSING_SECONDS = 120
# A server's clock may be behind ours by this much, and a status of ours still be ours.
CLOCKS_DIFFER_BY = timedelta(minutes=10)
PAGES_LOOKED_AT = 10
# Equal to no digest: what stands there is not what was approved.
MANGLED = "other-words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mastodon:
    """One account. `heartbeat` is called while a file is being processed."""

    client: MastodonClient
    visibility: str = "public"
    heartbeat: Callable[[], None] | None = None
    network: str = "mastodon"

    def limits(self) -> Limits:
        """Return what a server takes that sets no limits of its own."""
        return LIMITS

    def measure(self, publication: Publication) -> int:
        """Return the length of the status, or of the longest post of a thread."""
        return measure_status(publication)

    def validate(self, publication: Publication) -> tuple[Problem, ...]:
        """Return what a server with the usual limits would refuse."""
        return _problems(publication, LIMITS)

    def check(self) -> Standing:
        """Ask the server who this account is there."""
        who = self.client.get("/api/v1/accounts/verify_credentials")
        return Standing(handle=str(who["acct"]), url=str(who.get("url", "")))

    def prepare(self, publication: Publication, *, key: str) -> Prepared:
        """Check against the server's own limits and upload the files; nothing is shown."""
        problems = _problems(publication, self._own_limits())
        if problems:
            raise PermanentFailure(problems[0].message, code=problems[0].code)
        media = [self._uploaded(item) for item in publication.media]
        return Prepared(key=key, publication=publication, state={"media": ",".join(media)})

    def commit(self, prepared: Prepared) -> Receipt:
        """Post the status, or what is missing of the thread."""
        publication = prepared.publication
        media = [item for item in prepared.state.get("media", "").split(",") if item]
        return self._post_thread(publication, media, key=prepared.key, standing=())

    def find(self, sought: Sought) -> Found:
        """Look through the account's own statuses since the delivery began."""
        publication = sought.publication
        wanted = _fingerprints(publication)
        ids: list[str] = []
        statuses = list(self._own_statuses(sought.since - CLOCKS_DIFFER_BY))
        for expected in wanted:
            match = next(
                (
                    status
                    for status in reversed(statuses)
                    if str(status["id"]) not in sought.known
                    and _answers(status, ids)
                    and self._fingerprint(status) == expected
                ),
                None,
            )
            if match is None:
                break
            ids.append(str(match["id"]))
        if len(ids) == len(wanted):
            first = next(status for status in statuses if str(status["id"]) == ids[0])
            return Found(lookup=Lookup.FOUND, receipt=_receipt(publication, first, ids))
        if ids:
            return Found(
                lookup=Lookup.CANNOT_TELL,
                explanation=f"{len(ids)} of {len(wanted)} posts of the thread are there.",
            )
        return Found(lookup=Lookup.ABSENT, may_still_arrive=True)

    def read_back(self, receipt: Receipt) -> Observed:
        """Fetch every status of the receipt and compare its words with what was approved."""
        ids = receipt.detail.get("ids", receipt.remote_id).split(",")
        expected = receipt.detail.get("fingerprints", "").split(",")
        statuses = [self.client.exists(f"/api/v1/statuses/{number}") for number in ids]
        there = [status for status in statuses if status is not None]
        if not there:
            return Observed(visible=False, url=receipt.url)
        seen = [self._fingerprint(status) for status in there]
        if seen != expected:
            return Observed(
                visible=True,
                digest=MANGLED,
                url=receipt.url,
                explanation="The network does not show the text that was approved.",
            )
        return Observed(
            visible=True,
            digest=receipt.detail.get("digest", ""),
            url=receipt.url,
            explanation=_language_lost(there[0], receipt),
        )

    def edit(self, receipt: Receipt, publication: Publication, *, key: str, note: str) -> Receipt:
        """Replace the status's text, with the note below it."""
        corrected = with_note(publication, note)
        problems = _problems(corrected, self._own_limits())
        if problems:
            raise PermanentFailure(
                f"With its note the correction does not fit: {problems[0].message}",
                code=problems[0].code,
            )
        media = [self._uploaded(item) for item in publication.media]
        ids = tuple(receipt.detail.get("ids", receipt.remote_id).split(","))
        wanted = posts_of(corrected)
        for surplus in ids[len(wanted) :]:
            self.client.remove(f"/api/v1/statuses/{surplus}")
        receipt = self._post_thread(corrected, media, key=key, standing=ids[: len(wanted)])
        return replace(receipt, detail={**receipt.detail, "digest": publication.digest()})

    def delete(self, receipt: Receipt, *, key: str, note: str) -> None:
        """Delete every status of the receipt; the network keeps no tombstone."""
        if "fingerprints" not in receipt.detail:
            raise PermanentFailure("No status of ours is known there.", code="no-copy")
        for number in reversed(receipt.detail["ids"].split(",")):
            self.client.remove(f"/api/v1/statuses/{number}")

    def reopen(self, key: str) -> None:
        """Do nothing: a status is found by its words, it is never unknown for ever."""

    def _own_limits(self) -> Limits:
        """Return the server's own limits; where it does not tell them, the usual ones."""
        try:
            told = self.client.get("/api/v2/instance")["configuration"]
            statuses, media = told["statuses"], told.get("media_attachments", {})
        except (NetworkError, KeyError, TypeError, ValueError):
            return LIMITS
        return replace(
            LIMITS,
            max_text=_number(statuses, "max_characters", LIMITS.max_text),
            max_images=_number(statuses, "max_media_attachments", LIMITS.max_images),
            max_image_bytes=_number(media, "image_size_limit", LIMITS.max_image_bytes),
            max_video_bytes=_number(media, "video_size_limit", LIMITS.max_video_bytes),
            max_alt=_number(media, "description_limit", LIMITS.max_alt),
        )

    def _uploaded(self, item: MediaFile) -> str:
        """Upload one file and wait until it is processed; return its number there."""
        number = str(
            self.client.upload(item.name, item.content(), item.mime_type, item.description)["id"]
        )
        until = time.monotonic() + PROCESSING_SECONDS
        while not self.client.is_processed(number):
            if time.monotonic() > until:
                raise TemporaryFailure(
                    f"The server is still processing “{item.name}”.", code="processing"
                )
            if self.heartbeat:
                self.heartbeat()
            time.sleep(1)
        return number

    def _post_thread(
        self, publication: Publication, media: Sequence[str], *, key: str, standing: Sequence[str]
    ) -> Receipt:
        """Post each part as an answer to the one before, editing those that stand already.

        Where the first posts of a thread stand and the next one is not taken, nobody may begin
        anew: a server forgets the keys of what it took. A person sees what is there and decides.
        """
        ids: list[str] = []
        first: Mapping[str, Any] = {}
        for index, text in enumerate(posts_of(publication)):
            body: dict[str, Any] = {
                "status": text,
                "language": publication.language,
                "spoiler_text": publication.content_warning,
                "sensitive": bool(publication.content_warning),
                "media_ids": list(media) if index == 0 else [],
            }
            if index < len(standing):
                status = self.client.change(f"/api/v1/statuses/{standing[index]}", body)
            else:
                body |= {"visibility": self.visibility}
                body |= {"in_reply_to_id": ids[-1]} if ids else {}
                try:
                    status = self.client.create("/api/v1/statuses", body, key=f"{key}-{index}")
                except NetworkError as failure:
                    if not ids or standing:
                        raise
                    failure.partly = _receipt(publication, first, ids)
                    if not isinstance(failure, TemporaryFailure):
                        raise
                    limited = failure.code == "rate-limited"
                    raise UnknownOutcome(
                        failure.reason,
                        code=failure.code,
                        blocked_until=failure.retry_at if limited else None,
                        partly=failure.partly,
                    ) from failure
            first = first or status
            ids.append(str(status["id"]))
        return _receipt(publication, first, ids)

    def _own_statuses(self, since: datetime) -> Iterator[Mapping[str, Any]]:
        """Yield the account's statuses, the newest first, back to a moment."""
        me = self.client.get("/api/v1/accounts/verify_credentials")["id"]
        query = {"limit": "40", "exclude_reblogs": "true"}
        for _page in range(PAGES_LOOKED_AT):
            page = self.client.get(f"/api/v1/accounts/{me}/statuses", **query)
            for status in page:
                if datetime.fromisoformat(str(status["created_at"])) < since:
                    return
                yield status
            if not page:
                return
            query["max_id"] = str(page[-1]["id"])

    def _fingerprint(self, status: Mapping[str, Any]) -> str:
        try:
            source = self.client.exists(f"/api/v1/statuses/{status['id']}/source")
        except NetworkError:
            source = None
        return fingerprint_of(status, source)


def _problems(publication: Publication, limits: Limits) -> tuple[Problem, ...]:
    return fit.problems(publication, limits, name="The server", length=measure_status(publication))


def _fingerprints(publication: Publication) -> list[str]:
    descriptions = [item.description for item in publication.media]
    return [
        fingerprint(text, descriptions if index == 0 else [], publication.content_warning)
        for index, text in enumerate(posts_of(publication))
    ]


def _answers(status: Mapping[str, Any], ids: Sequence[str]) -> bool:
    """Return whether a status stands where the next post of a thread would: below its last."""
    return not ids or str(status.get("in_reply_to_id")) == ids[-1]


def _receipt(publication: Publication, first: Mapping[str, Any], ids: Sequence[str]) -> Receipt:
    return Receipt(
        remote_id=ids[0],
        url=str(first.get("url") or ""),
        detail={
            "ids": ",".join(ids),
            "fingerprints": ",".join(_fingerprints(publication)),
            "digest": publication.digest(),
            "language": publication.language,
        },
    )


def _language_lost(status: Mapping[str, Any], receipt: Receipt) -> str:
    wanted = receipt.detail.get("language", "")
    if wanted and status.get("language") != wanted:
        return "The server did not keep the language: screen readers there may misread it."
    return ""


def _number(told: Mapping[str, Any], name: str, otherwise: int | None) -> int | None:
    value = told.get(name)
    return value if isinstance(value, int) and value > 0 else otherwise
