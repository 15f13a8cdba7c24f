"""plain-language.long-sentence: a sentence ends before its reader is lost."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.plain_language.running_words import running_words
from wellspoken.engines.text import Span, linear

LONGEST: Final = 30
_LEEWAY: Final = 6
_FREQUENCIES: Final = linear(
    r"\b[0-9]{1,3} (?:in|out of) (?:every )?[0-9][0-9,]{1,8}\b[^.!?]{1,160}"
    r"\b[0-9]{1,3} (?:in|out of) (?:every )?[0-9]"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        folded = passage.folded
        for span, words in running_words(passage):
            count = len(words)
            if count <= LONGEST:
                continue
            # "About 6 in 1,000 babies" is what we ask for, and takes words.
            if _FREQUENCIES.search(folded, span.start, span.end):
                count -= _LEEWAY
            if count > LONGEST:
                first = _first_words(folded, span)
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message=f"This sentence has {count} words.",
                    evidence=f"“{first} …”, {count} words",
                    suggestion="Make two or three sentences of it, one thought in each.",
                )


def _first_words(folded: str, span: Span) -> str:
    return " ".join(folded[span.start : span.start + 80].split()[:6])


_LONG = (
    "If you have had a cough for more than three weeks and it is not getting better with rest and "
    "with fluids you should call your clinic and ask whether a nurse can see you soon."
)
_LISTED = (
    "Bring your card, your glasses, your hearing aids, a list of your medicines, the name of your "
    "own doctor, the phone number of a friend, a warm top with short sleeves and a drink."
)
_SPANISH = (
    "Si tiene tos desde hace más de tres semanas y no mejora con descanso y con líquidos debe "
    "llamar a su clínica y preguntar si una enfermera puede verle pronto esta semana o la próxima."
)

RULE = Rule(
    code="plain-language.long-sentence",
    name="Sentence of more than thirty words",
    what="A sentence of more than 30 words. Links, handles and hashtags at its end do not count.",
    why=(
        "Readers hold about two dozen words in mind. In a longer sentence they have lost its "
        "beginning when they reach what they are to do."
    ),
    source=(
        "Federal Plain Language Guidelines, revision 1 (May 2011), “Write short sentences”; "
        "GOV.UK content design: sentence length (4 August 2014)"
    ),
    severity=Severity.ADVISE,
    fix="Make two or three sentences of it.",
    bad=(
        bad(_LONG, _LONG),
        bad(_LISTED, _LISTED),
        bad(_SPANISH, _SPANISH, lang="es"),
        bad(f"{_LONG} Call us.", _LONG),
        bad(f"Good news! {_LONG}", _LONG),
        bad(f"{_LONG[:-1]} #FluSeason", f"{_LONG[:-1]} #FluSeason"),
    ),
    good=(
        good("Call your clinic. Ask whether a nurse can see you soon."),
        good(_LONG.replace(" you should call", ". You should call")),
        good(_LONG.replace("If you have had", "A").replace(" and it is not getting better", "")),
        good(
            "Bring:\n- your card\n- your glasses\n- your hearing aids\n- a list of your medicines"
            "\n- the name of your own doctor\n- a friend\n- a warm top\n- a drink\n- a smile"
        ),
        good(
            "In one study about 6 in 1,000 babies fell ill within six months when their mum had "
            "the shot, and about 18 in 1,000 babies did when she had decided not to."
        ),
        good("Free flu shots today. " + " ".join(f"#Tag{number}" for number in range(40))),
        good(f"Read {'https://stmary.example/a-very-long-address/' * 6}"),
    ),
    check=_check,
)
