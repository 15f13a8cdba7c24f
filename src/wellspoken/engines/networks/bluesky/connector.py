"""The connector to Bluesky: posts are records at keys that follow from the delivery's key.

Putting a record at its key is idempotent, so nothing is ever there twice. The network shows no
edits: a correction is a new post, and the wrong one is deleted.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from wellspoken.engines.networks import fit
from wellspoken.engines.networks.bluesky.client import BlueskyClient
from wellspoken.engines.networks.bluesky.facets import facets
from wellspoken.engines.networks.bluesky.limits import LIMITS
from wellspoken.engines.networks.bluesky.limits import measure as measure_post
from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.outcomes import PermanentFailure, TemporaryFailure
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

POSTS = "app.bsky.feed.post"
_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
# Equal to no digest: what stands there is not what was approved.
MANGLED = "other-words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bluesky:
    """One account; `public_url` is where people open posts."""

    client: BlueskyClient
    public_url: str = "https://bsky.app"
    network: str = "bluesky"

    def limits(self) -> Limits:
        """Return what a post takes."""
        return LIMITS

    def measure(self, publication: Publication) -> int:
        """Return the number of graphemes of the post, or of the longest of a thread."""
        return measure_post(publication)

    def validate(self, publication: Publication) -> tuple[Problem, ...]:
        """Return what the network would refuse."""
        return fit.problems(publication, LIMITS, name="Bluesky", length=measure_post(publication))

    def check(self) -> Standing:
        """Ask the server who this account is."""
        who = self.client.session()
        return Standing(handle=str(who["handle"]), url=f"{self.public_url}/profile/{who['handle']}")

    def prepare(self, publication: Publication, *, key: str) -> Prepared:
        """Check the publication and its bytes; nothing is uploaded or shown."""
        problems = self.validate(publication)
        if problems:
            raise PermanentFailure(problems[0].message, code=problems[0].code)
        for item in publication.media:
            item.content()
        return Prepared(key=key, publication=publication)

    def commit(self, prepared: Prepared) -> Receipt:
        """Put the post, or each post of the thread, at its key."""
        there: list[dict[str, Any]] = []
        try:
            return self._put_all(prepared.publication, key=prepared.key, there=there)
        except (TemporaryFailure, PermanentFailure) as failure:
            if there:
                failure.partly = self._receipt(prepared.publication, prepared.key, there)
            raise

    def find(self, sought: Sought) -> Found:
        """Look at the keys; a thread that is not whole is absent, and goes on where it stopped."""
        wanted = posts_of(sought.publication)
        records = [self._at(key_of(sought.key, index)) for index in range(len(wanted))]
        there = [record for record in records if record is not None]
        if len(there) < len(wanted):
            part = self._receipt(sought.publication, sought.key, there) if there else None
            return Found(lookup=Lookup.ABSENT, receipt=part)
        return Found(
            lookup=Lookup.FOUND, receipt=self._receipt(sought.publication, sought.key, there)
        )

    def read_back(self, receipt: Receipt) -> Observed:
        """Read every record, as everybody can, and compare it with what was approved."""
        rkeys = receipt.detail.get("rkeys", receipt.remote_id).split(",")
        there = [record for rkey in rkeys if (record := self._at(rkey)) is not None]
        if not there:
            return Observed(visible=False, url=receipt.url)
        seen = [_fingerprint(record["value"]) for record in there]
        if seen != receipt.detail.get("fingerprints", "").split(","):
            return Observed(
                visible=True,
                digest=MANGLED,
                url=receipt.url,
                explanation="The network does not show the text that was approved.",
            )
        return Observed(visible=True, digest=receipt.detail.get("digest", ""), url=receipt.url)

    def edit(self, receipt: Receipt, publication: Publication, *, key: str, note: str) -> Receipt:
        """Post the corrected text with its note, then delete the wrong one."""
        corrected = with_note(publication, note)
        problems = self.validate(corrected)
        if problems:
            raise PermanentFailure(
                f"With its note the correction does not fit: {problems[0].message}",
                code=problems[0].code,
            )
        made = self._put_all(corrected, key=key, there=[])
        self._remove(receipt)
        return replace(made, detail={**made.detail, "digest": publication.digest()})

    def delete(self, receipt: Receipt, *, key: str, note: str) -> None:
        """Delete every post of the receipt; the network keeps no tombstone."""
        if "fingerprints" not in receipt.detail:
            raise PermanentFailure("No post of ours is known there.", code="no-copy")
        self._remove(receipt)

    def reopen(self, key: str) -> None:
        """Do nothing: a post is found at its key, it is never unknown."""

    def _put_all(
        self, publication: Publication, *, key: str, there: list[dict[str, Any]]
    ) -> Receipt:
        """Put each post at its key; `there` is filled with what stands, also where it fails."""
        for index, text in enumerate(posts_of(publication)):
            rkey = key_of(key, index)
            standing = self._at(rkey)
            if standing is None:
                record = self._record(publication, text, there)
                standing = {**self.client.put(POSTS, rkey, record), "value": record}
            there.append(standing)
        return self._receipt(publication, key, there)

    def _record(
        self, publication: Publication, text: str, earlier: list[dict[str, Any]]
    ) -> dict[str, Any]:
        record: dict[str, Any] = {
            "$type": POSTS,
            "text": text,
            "createdAt": datetime.now(UTC)
            .isoformat(timespec="milliseconds")
            .replace("+00:00", "Z"),
            "langs": [publication.language],
        }
        if marked := facets(text, self.client.did_of):
            record["facets"] = marked
        if earlier:
            record["reply"] = {"root": _ref(earlier[0]), "parent": _ref(earlier[-1])}
        elif embed := self._embed(publication):
            record["embed"] = embed
        return record

    def _embed(self, publication: Publication) -> dict[str, Any] | None:
        """Return what stands below the text: a video, pictures, or a card for the link."""
        videos = [item for item in publication.media if item.kind == "video"]
        images = [item for item in publication.media if item.kind == "image"]
        if videos:
            return self._video(videos[0])
        if images:
            return {
                "$type": "app.bsky.embed.images",
                "images": [self._image(item) for item in images],
            }
        if publication.link:
            return {
                "$type": "app.bsky.embed.external",
                "external": {
                    "uri": publication.link,
                    "title": publication.title,
                    "description": "",
                },
            }
        return None

    def _image(self, item: MediaFile) -> dict[str, Any]:
        shown = {
            "image": self.client.upload(item.content(), item.mime_type),
            "alt": item.description,
        }
        return shown | _ratio(item)

    def _video(self, item: MediaFile) -> dict[str, Any]:
        captions = item.read_captions() if item.read_captions else b""
        return {
            "$type": "app.bsky.embed.video",
            "video": self.client.upload(item.content(), item.mime_type),
            "alt": item.description,
            "captions": [
                {
                    "lang": item.captions_language or "en",
                    "file": self.client.upload(captions, "text/vtt"),
                }
            ],
        } | _ratio(item)

    def _at(self, rkey: str) -> dict[str, Any] | None:
        return self.client.record(POSTS, rkey)

    def _remove(self, receipt: Receipt) -> None:
        for rkey in reversed(receipt.detail.get("rkeys", receipt.remote_id).split(",")):
            self.client.remove(POSTS, rkey)

    def _receipt(self, publication: Publication, key: str, there: list[dict[str, Any]]) -> Receipt:
        rkeys = [key_of(key, index) for index in range(len(there))]
        return Receipt(
            remote_id=str(there[0]["uri"]),
            url=f"{self.public_url}/profile/{self.client.did}/post/{rkeys[0]}",
            detail={
                "rkeys": ",".join(rkeys),
                "fingerprints": ",".join(_fingerprint(record["value"]) for record in there),
                "digest": publication.digest(),
            },
        )


def key_of(key: str, index: int) -> str:
    """Return the record key of one post of a delivery: 13 signs, as the network's own keys have.

    A record key is a timestamp identifier, of which only the form is used here: the digest of the
    delivery's key stands in it, so that the same delivery always names the same record.
    """
    number = int.from_bytes(hashlib.sha256(f"{key}-{index}".encode()).digest()[:8], "big") >> 1
    return "".join(_ALPHABET[(number >> (5 * place)) & 31] for place in range(12, -1, -1))


def _ref(record: Mapping[str, Any]) -> dict[str, str]:
    return {"uri": str(record["uri"]), "cid": str(record["cid"])}


def _ratio(item: MediaFile) -> dict[str, Any]:
    if not item.width or not item.height:
        return {}
    return {"aspectRatio": {"width": item.width, "height": item.height}}


def _fingerprint(value: Mapping[str, Any]) -> str:
    """Return one digest for what readers of a record see: its words and its pictures' words."""
    embed = value.get("embed") or {}
    described = [str(item.get("alt", "")) for item in embed.get("images", [])]
    parts = [str(value["text"]), *described, str(embed.get("alt", "")), *value.get("langs", [])]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
