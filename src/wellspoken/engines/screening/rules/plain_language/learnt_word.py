"""plain-language.learnt-word: words built of Greek and Latin, that no list can hold in full."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.explained import is_explained, is_in_name
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.learnt_words import BEGINNINGS, ENDINGS, KNOWN
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.plain_language.jargon import JARGON
from wellspoken.engines.text import Span, linear

_LEARNT: Final = linear(
    rf"\b[a-z]{{2,18}}(?:{ENDINGS})\b"
    rf"|\b{BEGINNINGS}[a-z]{{3,18}}(?:ic|ics|al|ar|ous|ive|ary|oid|ally|ant|ants|ent|tion)\b"
)
_SHORTEST: Final = 8
# "Tuberculosis (TB)" and the like, doctors and their departments.
_ALREADY: Final = frozenset(word for one in JARGON.listed for word in one.words)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for found in _LEARNT.finditer(passage.folded):
            span = Span(*found.span())
            if not _is_known(found.group().lower()) and not _is_meant_otherwise(passage, span):
                yield _mark(passage, span)


def _is_known(word: str) -> bool:
    return len(word) < _SHORTEST or word in KNOWN or word in _ALREADY or word.rstrip("s") in KNOWN


def _is_meant_otherwise(passage: Passage, span: Span) -> bool:
    # A capital within a sentence is a name's; so is a word beside a hashtag or in a link.
    begins = passage.before(span.start, 2)[-1:] in {"", "\n"} or passage.before(span.start, 2)[
        :1
    ] in {".", "!", "?", ":"}
    if passage.folded[span.start].isupper() and not begins:
        return not passage.folded[span.start : span.end].isupper()
    if passage.in_link(span.start, span.end) or is_in_name(passage, span):
        return True
    return is_explained(passage, span, "") or passage.before(span.start, 1) == "("


def _mark(passage: Passage, span: Span) -> Mark:
    written = passage.folded[span.start : span.end]
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=f"Many readers will not know “{written}”.",
        evidence="a word built of Greek or Latin parts, and no plain words beside it",
        suggestion="Say it in everyday words, or add them in brackets the first time.",
    )


RULE = Rule(
    code="plain-language.learnt-word",
    name="Learnt word that is not explained",
    what=(
        "A long word of medicine built of Greek or Latin parts (-ectomy, -aemia, -pathy, supra-, "
        "tachy-), unless most readers know it, the text explains it or it belongs to a name."
    ),
    why=(
        "Most adults know few medical words. A word that is not understood hides the advice that "
        "follows it."
    ),
    source=(
        "CDC, Everyday Words for Public Health Communication (May 2016); Federal Plain Language "
        "Guidelines, revision 1 (May 2011), “Use simple words and phrases”"
    ),
    severity=Severity.ADVISE,
    fix="Use everyday words, or give them in brackets the first time.",
    bad=(
        bad("You will have an oophorectomy on Monday.", "oophorectomy"),
        bad("We will change your nephrostomy on Friday.", "nephrostomy"),
        bad("We treat vasculopathic ulcers.", "vasculopathic"),
        bad("Thrombocytosis is common after surgery.", "Thrombocytosis"),
        bad("There may be a retropharyngeal swelling.", "retropharyngeal"),
        bad("Ask about your thrombophilia today.", "thrombophilia"),
    ),
    good=(
        good("You will have an operation on your belly on Monday."),
        good("Arthritis and bronchitis are common after sixty."),
        good("You may have thrombocytosis (too many platelets)."),
        good("What is laparotomy? A cut in the belly."),
        good("Our colonoscopy team is fantastic."),
        good("The Cardiomyopathy Association meets at noon."),
        good("Statistics from academic hospitals"),
    ),
    check=_check,
    needs=(_LEARNT,),
)
