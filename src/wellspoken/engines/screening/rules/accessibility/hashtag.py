"""accessibility.hashtag: #EachWord begins with a capital, so that it can be read aloud."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.english import is_hashtag_word, is_word, parted, written
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

_TAG: Final = linear(r"#([a-z]{6,60}|[A-Z][a-z]{7,60})[0-9]{0,4}\b", ignore_case=False)
# A longer one than this is hardly a single word, known to us or not.
_SURELY_JOINED: Final = 20
_TELLING: Final = 4


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        for found in _TAG.finditer(passage.folded):
            joined = found.group(1).lower()
            if is_word(joined) or passage.in_link(found.start(), found.end()):
                continue
            parts = parted(joined)
            apart = len(parts) > 1 and any(len(part) >= _TELLING for part in parts)
            if not apart and len(joined) < _SURELY_JOINED:
                continue
            figures = found.group()[1 + len(joined) :]
            better = "#" + "".join(map(written, parts)) + figures if apart else None
            yield Mark(
                passage=passage,
                span=passage.document.origin(*found.span()),
                message="The words of the hashtag are joined without capitals.",
                evidence=" ".join(parts) if apart else f"{len(joined)} letters without a capital",
                suggestion=(
                    f"Write {better}."
                    if better
                    else "Begin each word of it with a capital (CamelCase)."
                ),
                # A name may hide among rarer words: a person decides.
                replacement=better if all(map(is_hashtag_word, parts)) else None,
            )


RULE = Rule(
    code="accessibility.hashtag",
    name="Hashtag of joined words without capitals",
    what=(
        "A hashtag of several words in small letters. Where the words are known the same tag with "
        "capitals is put forward; a tag that is one word is left alone."
    ),
    why=(
        "A screen reader takes #mentalhealthawareness for one word and garbles it, and it is hard "
        "to read for everybody. Networks treat both spellings as the same tag."
    ),
    source=(
        "General Services Administration, Section508.gov, Create Accessible Social Media "
        "(read November 2026)"
    ),
    severity=Severity.ADVISE,
    fix="Begin each word in the hashtag with a capital.",
    bad=(
        bad("Talk to us. #mentalhealthawareness", "#mentalhealthawareness"),
        bad("#breastcancerawareness month starts now", "#breastcancerawareness"),
        bad("#getvaccinated before winter", "#getvaccinated"),
        bad("#Worldhandhygieneday is today", "#Worldhandhygieneday"),
        bad("#handhygieneday2026 is near", "#handhygieneday2026"),
        bad("#endhivstigma", "#endhivstigma"),
        bad("#walkwithusinspringvale", "#walkwithusinspringvale"),
    ),
    good=(
        good("Talk to us. #MentalHealthAwareness"),
        good("#diabetes #breastfeeding #wellbeing #physiotherapy #hypertension #vaccines"),
        good("#therapists #caregivers #breakthrough #understanding #weekend"),
        good("#saludmental", lang="es"),
        good("#WorldHandHygieneDay #HIVTestingWeek"),
        good("https://stmary.example/page#frequentlyaskedquestions"),
    ),
    check=_check,
    needs=(_TAG,),
    triggers=frozenset("#"),
)
