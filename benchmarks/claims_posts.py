"""The labelled posts over the starter register: invented, one a line, half kept out of tuning."""

import zlib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "data"
FILES = ("claims_posts.tsv", "claims_stances.tsv")


@dataclass(frozen=True, slots=True)
class LabelledPost:
    """A post, the claim that it is about (or none), its stance, and what it tries.

    Where `kind` is "swap", `near` is the claim that it must not be taken for.
    """

    claim: str
    near: str
    stance: str
    kind: str
    lang: str
    text: str
    split: str


def labelled_posts() -> tuple[LabelledPost, ...]:
    """Return the posts; all posts about one claim are in one half."""
    found = []
    lines = [line for file in FILES for line in (FOLDER / file).read_text("utf-8").splitlines()]
    for line in lines:
        if not line or line.startswith("#"):
            continue
        claim, kind, lang, text = line.split("\t")
        about = "" if kind in {"swap", "none"} else claim
        # No claim's posts are on both sides, so that what is tuned on one is not seen on the other.
        split = "tune" if zlib.crc32((claim or text).encode()) % 2 else "held"
        found.append(
            LabelledPost(
                claim=about,
                near=claim if kind == "swap" else "",
                stance=kind if about else "",
                kind=kind,
                lang=lang,
                text=text,
                split=split,
            )
        )
    return tuple(found)
