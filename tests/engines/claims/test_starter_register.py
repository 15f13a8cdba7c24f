"""The starter register holds what the desk needs of each claim, in words that can be matched and read."""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import wellspoken

FOLDER = Path(wellspoken.__file__).parent / "engines" / "claims" / "starter"

# The file of each topic, and how the ids in it begin.
TOPICS = {
    "addiction": "addiction-",
    "cancer": "cancer-",
    "children": "children-",
    "chronic-disease": "chronic-",
    "first-aid": "first-aid-",
    "infectious-disease": "infectious-",
    "medicines": "medicines-",
    "mental-health": "mental-",
    "nutrition": "nutrition-",
    "pregnancy": "pregnancy-",
    "vaccines": "vaccines-",
}
TEXTS = {
    "id",
    "claim",
    "claim_es",
    "verdict",
    "rebuttal",
    "rebuttal_es",
    "topic",
    "source_name",
    "source_url",
    "source_status",
    "lang",
    "grade",
    "review_by",
}
LISTS = {"phrasings", "phrasings_es", "entities"}
AUTHORITIES = {
    "acog.org",
    "cancer.gov",
    "cancerresearchuk.org",
    "cdc.gov",
    "cochranelibrary.com",
    "ema.europa.eu",
    "fda.gov",
    "healthychildren.org",
    "medlineplus.gov",
    "nhs.uk",
    "niaaa.nih.gov",
    "nccih.nih.gov",
    "nida.nih.gov",
    "nidcr.nih.gov",
    "niddk.nih.gov",
    "nimh.nih.gov",
    "ods.od.nih.gov",
    "redcross.org.uk",
    "who.int",
}
SPANISH = {"a", "con", "de", "del", "el", "en", "es", "la", "las", "los", "no", "que", "y"}

Claim = dict[str, Any]


def read() -> list[tuple[str, Claim]]:
    """Every claim with the topic that its file is named after."""
    return [
        (path.stem, json.loads(line))
        for path in sorted(FOLDER.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


REGISTER = read()
CLAIMS = [claim for _, claim in REGISTER]


def tokens(text: str) -> list[str]:
    """Words without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))


def overlap(one: str, other: str) -> float:
    """Jaccard: the share of the two texts' words that both hold."""
    first, second = set(tokens(one)), set(tokens(other))
    return len(first & second) / len(first | second)


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if part]


def syllables(word: str) -> int:
    """Groups of vowels, less a silent e at the end; never less than one."""
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith("e") and not word.endswith(("le", "ee", "ye")) and groups > 1
    return max(1, groups - silent)


def reading_grade(text: str) -> float:
    """Flesch-Kincaid grade (Kincaid and others, 1975)."""
    words = [word.casefold() for word in re.findall(r"[A-Za-z]+", text.replace("'", ""))]
    return (
        0.39 * len(words) / len(sentences(text))
        + 11.8 * sum(map(syllables, words)) / len(words)
        - 15.59
    )


def test_there_is_one_file_for_each_topic_with_enough_claims_in_it() -> None:
    counts = {
        topic: sum(1 for found, _ in REGISTER if found == topic)
        for topic in {found for found, _ in REGISTER}
    }
    assert set(counts) == set(TOPICS)
    assert min(counts.values()) >= 10
    assert sum(counts.values()) >= 160


def test_ids_are_unique_and_begin_with_their_topic() -> None:
    ids = [claim["id"] for claim in CLAIMS]
    assert len(set(ids)) == len(ids)
    for topic, claim in REGISTER:
        assert claim["topic"] == topic
        assert claim["id"].startswith(TOPICS[topic])
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)+", claim["id"])


def test_every_field_of_a_claim_is_filled() -> None:
    for claim in CLAIMS:
        assert set(claim) == TEXTS | LISTS | {"jurisdiction", "checked"}, claim["id"]
        for name in TEXTS:
            assert isinstance(claim[name], str), (claim["id"], name)
            assert claim[name] == claim[name].strip() != "", (claim["id"], name)
        for name in LISTS:
            assert claim[name], (claim["id"], name)
            for text in claim[name]:
                assert isinstance(text, str), (claim["id"], name)
                assert text == text.strip() != "", (claim["id"], name)
        assert claim["lang"] == "en"
        assert re.fullmatch(r"(?:[A-Z]{2})?", claim["jurisdiction"]), claim["id"]
        assert claim["verdict"] in {"false", "misleading", "unproven", "outdated"}, claim["id"]
        assert claim["grade"] in {"high", "moderate", "low", "consensus"}, claim["id"]


def test_a_claim_is_worded_in_enough_different_ways() -> None:
    for claim in CLAIMS:
        assert len(claim["phrasings"]) >= 6, claim["id"]
        assert len(claim["phrasings_es"]) >= 3, claim["id"]
        for texts in (
            [claim["claim"], *claim["phrasings"]],
            [claim["claim_es"], *claim["phrasings_es"]],
        ):
            for one, other in itertools.combinations(texts, 2):
                assert tokens(one) != tokens(other), one
                assert overlap(one, other) < 0.9, (one, other)


def test_no_wording_belongs_to_two_claims() -> None:
    seen: dict[frozenset[str], str] = {}
    for claim in CLAIMS:
        for name in ("claim", "claim_es"):
            for text in [claim[name], *claim[name.replace("claim", "phrasings")]]:
                assert seen.setdefault(frozenset(tokens(text)), claim["id"]) == claim["id"], text


def test_an_entity_of_the_claim_is_named_where_people_write_it() -> None:
    for claim in CLAIMS:
        written = " ".join(tokens(" ".join([claim["claim"], *claim["phrasings"]])))
        named = [entity for entity in claim["entities"] if " ".join(tokens(entity)) in written]
        assert named, claim["id"]


def test_a_rebuttal_is_two_plain_sentences_that_begin_with_the_fact() -> None:
    for claim in CLAIMS:
        for text, myth in (
            (claim["rebuttal"], claim["claim"]),
            (claim["rebuttal_es"], claim["claim_es"]),
        ):
            assert len(sentences(text)) == 2, text
            fact = sentences(text)[0]
            assert overlap(fact, myth) < 0.6, fact
            assert tokens(fact)[: len(tokens(myth))] != tokens(myth), fact
        assert reading_grade(claim["rebuttal"]) <= 8, claim["rebuttal"]


def test_the_spanish_is_spanish() -> None:
    for claim in CLAIMS:
        for text in [claim["claim_es"], claim["rebuttal_es"]]:
            assert SPANISH & set(tokens(text)), text
        assert overlap(claim["claim"], claim["claim_es"]) < 0.5, claim["id"]
        assert overlap(claim["rebuttal"], claim["rebuttal_es"]) < 0.5, claim["id"]


def test_the_source_is_an_authority_and_its_state_is_told() -> None:
    for claim in CLAIMS:
        address = urlsplit(claim["source_url"])
        assert address.scheme == "https", claim["id"]
        assert (address.hostname or "").removeprefix("www.") in AUTHORITIES, claim["id"]
        assert len(address.path) > 1, claim["id"]
        review = date.fromisoformat(claim["review_by"])
        if claim["checked"] is None:
            assert claim["source_status"] == "not fetched", claim["id"]
        else:
            assert claim["source_status"] == "fetched", claim["id"]
            assert review > date.fromisoformat(claim["checked"]), claim["id"]


def test_a_source_has_one_name() -> None:
    names: dict[str, str] = {}
    for claim in CLAIMS:
        assert names.setdefault(claim["source_url"], claim["source_name"]) == claim["source_name"]


def test_reading_grade_tells_plain_from_hard() -> None:
    assert reading_grade("The cat sat on the mat. It ran off.") < 2
    assert reading_grade("Immunological heterogeneity necessitates individualised evaluation.") > 20
