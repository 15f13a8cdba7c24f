"""language.unscreened: where the engine cannot read, it says so instead of keeping silent."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, guess_language, may_be_foreign

SUPPORTED = frozenset({"en"})
# What is read in a language that is covered in part, and what is not. Tests hold both to the rules.
SPANISH: Final = (
    "privacy", "confirmation", "suicide-safety.spanish", "suicide-safety.answer",
    "plain-language.reading-grade",
    "misinformation", "accessibility", "network",
)  # fmt: skip
NOT_SPANISH: Final = (
    "boundary", "advice", "stigma", "suicide-safety", "professionalism", "plain-language", "claim",
    "disclosure", "employment", "self-diagnosis",
)  # fmt: skip

_NAMES: Final = {
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "pl": "Polish",
    "sv": "Swedish",
    "tl": "Tagalog",
    "ht": "Haitian Creole",
    "vi": "Vietnamese",
}

# Fewer letters than this may be a name or a greeting.
_ENOUGH_LETTERS = 12


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if not passage.folded.strip():
            continue
        language = passage.document.language
        if language == "es":
            yield _in_part(passage)
            continue
        if language not in SUPPORTED:
            name = passage.document.lang or "(not stated)"
            message = f"This text was not screened for language {name}."
            evidence = f"language {name}"
        elif _is_in_another_script(passage.folded):
            message = "This text was not screened: it does not read as English."
            evidence = "more than half of the letters are not Latin"
        elif (read := _reads_as(passage)) is not None:
            message = f"This text reads as {_NAMES[read]}, and was screened as if it were English."
            evidence = f"small words of {_NAMES[read]}"
        else:
            continue
        yield Mark(
            passage=passage,
            span=Span(0, 0),
            message=message,
            evidence=evidence,
            suggestion="Ask somebody who reads the language and knows the rules to check it.",
        )


def _reads_as(passage: Passage) -> str | None:
    if not may_be_foreign(passage.words):
        return None
    guessed = guess_language(passage.folded)
    return guessed if guessed in _NAMES else None


def _in_part(passage: Passage) -> Mark:
    return Mark(
        passage=passage,
        span=Span(0, 0),
        message=(
            f"Spanish is screened in part. Not, or not wholly, for: {', '.join(NOT_SPANISH)}."
        ),
        evidence=f"language {passage.document.lang}; screened for {', '.join(SPANISH)}",
        suggestion="Ask somebody who reads Spanish and knows these rules to check it for them.",
    )


def _is_in_another_script(folded: str) -> bool:
    if folded.isascii():
        return False
    letters = [char for char in folded if char.isalpha()]
    other = sum(char >= "\u0370" and not "\u1e00" <= char <= "\u1eff" for char in letters)
    return len(letters) >= _ENOUGH_LETTERS and other * 2 > len(letters)


RULE = Rule(
    code="language.unscreened",
    name="Language that the engine does not read",
    what=(
        "A text in a language that the rules do not cover, by its stated language, by its script "
        "or, of eleven languages, by its small words. Rules that need no language (links, e-mail "
        "addresses, lengths) still ran. For "
        "Spanish, which is covered in part, it names the families that were not screened."
    ),
    why="Silence would look like approval.",
    source="Wellspoken's own principle: a screen that did not look must say so (2026)",
    severity=Severity.ADVISE,
    fix="Have a person who reads the language check the message.",
    bad=(
        bad("Heute ist Impftag.", "", lang="de"),
        bad("Hoy hay vacunas para todos.", "", lang="es-MX"),
        bad("Сегодня день прививок", "", lang="en"),
        bad("Il paziente è stato dimesso ieri.", "", lang="en"),
        bad("Der Patient wurde gestern operiert und liegt auf Zimmer 12.", "", lang="en"),
        bad("La clínica está abierta los lunes para todos.", "", lang="en"),
        bad("今日は予防接種の日です、ぜひお越しください", "", lang="en"),
    ),
    good=(
        good("Flu clinic today.", lang="en-GB"),
        good("Flu clinic today.", lang="EN_us"),
        good("", lang="de"),
        good("Our motto, la vida es para todos, is on the wall of the new ward.", lang="en"),
        good("Buon giorno, doctor!", lang="en"),
        good("The Café Résumé team says Добро!", lang="en"),
    ),
    check=_check,
)
