"""plain-language.jargon: words of medicine and of offices stand beside what they mean, or go."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.explained import is_explained, is_in_name
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.glossary import Phrase, Phrases, in_case_of
from wellspoken.engines.screening.lexicons import jargon as lexicon
from wellspoken.engines.screening.lexicons import jargon_more as more
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear

JARGON: Final = Phrases.of(
    lexicon.MEDICAL, lexicon.PUBLIC_HEALTH, lexicon.OFFICIAL, more.MEDICAL, more.OFFICIAL
)
# Words of offices need no explaining, they need replacing.
_OFFICIAL: Final = frozenset(
    one.words for one in Phrases.of(lexicon.OFFICIAL, more.OFFICIAL).listed
)
_ARTICLE: Final = linear(r"\b(an?) $")
_NOTHING: Final = ""


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for span, phrase in JARGON.find(passage):
            if _is_meant_otherwise(passage, span, phrase):
                continue
            yield _mark(passage, span, phrase)


def _is_meant_otherwise(passage: Passage, span: Span, phrase: Phrase) -> bool:
    if passage.before(span.start, 1) == "-":
        return True  # "pre-symptomatic" is another word
    if passage.in_link(span.start, span.end) or is_in_name(passage, span):
        return True
    plain = _NOTHING if phrase.words in _OFFICIAL else phrase.plain
    return is_explained(passage, span, plain)


def _mark(passage: Passage, span: Span, phrase: Phrase) -> Mark:
    written = passage.folded[span.start : span.end]
    plain = phrase.plain
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=f"Many readers will not know “{written}”.",
        evidence=f"{' '.join(phrase.words)}: {plain}",
        suggestion=(
            f"Write “{plain}”, or say what it means the first time."
            if phrase.replaces
            else f"Say it in other words ({plain}), or add them in brackets the first time."
        ),
        replacement=_replacement(passage, span, written, phrase),
    )


def _replacement(passage: Passage, span: Span, written: str, phrase: Phrase) -> str | None:
    """Return the plain words where they fit as they are, "an adverse event" not among them."""
    if not phrase.replaces:
        return None
    article = _ARTICLE.search(passage.before(span.start, 4))
    starts_with_vowel = phrase.plain[0] in "aeiou" and not phrase.plain.startswith(("us", "eu"))
    if article and (len(article.group(1)) == len("an")) != starts_with_vowel:
        return None
    return in_case_of(written, phrase.plain)


RULE = Rule(
    code="plain-language.jargon",
    name="Jargon that is not explained",
    what=(
        "A word of medicine, public health or administration that has plain words for it, unless "
        "the text explains it, mentions it as a word, or it belongs to a name."
    ),
    why=(
        "Most adults know few medical words. A word that is not understood hides the advice that "
        "follows it."
    ),
    source=(
        "CDC, Everyday Words for Public Health Communication (May 2016); Plain Writing Act of "
        "2010 (Public Law 111-274, 13 October 2010)"
    ),
    severity=Severity.ADVISE,
    fix="Use the plain words, or give them in brackets the first time.",
    bad=(
        bad("Hypertension often has no symptoms.", "Hypertension"),
        bad("Report every adverse event to the clinic.", "adverse event"),
        bad("This drug is contraindicated in pregnancy.", "contraindicated"),
        bad("He survived a myocardial infarction.", "myocardial infarction"),
        bad("Ask about prophylaxis before you travel.", "prophylaxis"),
        bad("People with comorbidities should get the booster.", "comorbidities"),
        bad("Please arrive fasting prior to the test.", "prior to"),
        bad("We utilize the newest scanners.", "utilize"),
        bad("DYSPNEA CAN BE A WARNING SIGN", "DYSPNEA"),
        bad("Hyper\u200btension kills quietly.", "Hyper\u200btension"),
        bad("Patients with hypertension (see page 3) can ask us.", "hypertension"),
        bad("Call us in the event of a nosebleed.", "in the event of"),
    ),
    good=(
        good("High blood pressure often has no symptoms."),
        good("Hypertension (high blood pressure) often has no symptoms."),
        good("High blood pressure, also called hypertension, has no symptoms."),
        good("What is hypertension? Your heart pumps too hard."),
        good("Shortness of breath, or dyspnea, can be a warning sign."),
        good("Bruising (medical term: ecchymosis) fades in two weeks."),
        good("Today is World Hypertension Day. #Hypertension"),
        good("The American Society of Hypertension Research Fund has awarded us a grant."),
        good("Read more: https://stmary.example/hypertension"),
        good("Whooping cough (pertussis) is back. Get the booster."),
        good("We use the newest scanners before each operation."),
        good("Hypertension ist gefährlich.", lang="de"),
    ),
    check=_check,
    triggers=JARGON.triggers,
)
