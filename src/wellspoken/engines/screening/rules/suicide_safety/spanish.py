"""suicide-safety.spanish: the words about suicide that matter most, in Spanish."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.crisis_lines import line_of
from wellspoken.engines.screening.lexicons.suicide_spanish import (
    APPEALS,
    BELITTLES,
    BORROWED,
    CAUSE,
    CRIME,
    EPIDEMIC,
    HELP,
    INCITES,
    MEANS,
    MEANS_OF_MANY,
    METHOD,
    NEAR_TOPIC,
    PLACE,
    RELIEF,
    TOPIC,
    TURNED,
)
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_mentioned, is_quoted
from wellspoken.engines.text import Span


def _check(reading: Reading) -> Iterator[Mark]:
    passages = [one for one in reading.of_kind("text", "alt") if one.document.language == "es"]
    if not passages:
        return
    for passage in passages:
        for pattern, message, better, severity in _WORDS:
            for found in pattern.finditer(passage.folded):
                span = Span(*found.span())
                sentence = passage.around(*found.span())
                if is_quoted(passage, span) or is_mentioned(passage, span, sentence):
                    continue
                if pattern in _WHERE_IT_IS_THE_SUBJECT and not _is_the_subject(passage, span):
                    continue
                if pattern in _TURNED_ROUND and _is_turned_round(passage, span, sentence):
                    continue
                yield _mark(passage, span, message, better, severity)
    if reading.subject.surface not in {"message", "export"}:
        yield from _without_help(reading, passages)


_WORDS: Final = (
    (INCITES, "These words tell a person to die.", "Delete them.", Severity.BLOCK),
    (METHOD, "The method of a suicide is told.", "Write “murió por suicidio”.", Severity.BLOCK),
    (MEANS, "The method of a suicide is told.", "Write “murió por suicidio”.", Severity.REVIEW),
    (
        MEANS_OF_MANY,
        "The method of a suicide may be told.",
        "Write “murió por suicidio”, or leave it out.",
        Severity.REVIEW,
    ),
    (
        CRIME,
        "These words treat suicide as a crime or as an achievement.",
        "Write “murió por suicidio” or “intento de suicidio”.",
        Severity.REVIEW,
    ),
    (
        EPIDEMIC,
        "Suicide is called an epidemic.",
        "Give the figure with its source, without the comparison.",
        Severity.REVIEW,
    ),
    (PLACE, "A place is told where people take their lives.", "Leave it out.", Severity.REVIEW),
    (
        CAUSE,
        "One cause is given for a suicide; there is never only one.",
        "Leave the cause out, or say that many things come together.",
        Severity.REVIEW,
    ),
    (
        RELIEF,
        "A suicide is told as relief or as brave.",
        "Say how much the person is missed, and where help is found.",
        Severity.REVIEW,
    ),
    (
        BELITTLES,
        "Who speaks of dying is not taken seriously.",
        "Take every mention seriously and say where help is found.",
        Severity.REVIEW,
    ),
)
_WHERE_IT_IS_THE_SUBJECT: Final = frozenset((MEANS_OF_MANY, RELIEF, BELITTLES))
_TURNED_ROUND: Final = frozenset((RELIEF, BELITTLES))
# About a sentence on either side.
_NEAR: Final = 160


def _is_the_subject(passage: Passage, span: Span) -> bool:
    """Tell whether suicide is spoken of near some words."""
    near = passage.folded[max(0, span.start - _NEAR) : span.end + _NEAR]
    return NEAR_TOPIC.search(near) is not None


def _is_turned_round(passage: Passage, span: Span, sentence: str) -> bool:
    """Tell whether a sentence denies what it names, or appeals to others."""
    before = sentence[: sentence.find(passage.folded[span.start : span.end])]
    after = passage.folded[span.end : span.end + 12]
    return bool(TURNED.search(before) or APPEALS.match(after))


def _without_help(reading: Reading, passages: list[Passage]) -> Iterator[Mark]:
    everything = "\n".join(passage.folded for passage in reading.passages)
    own = reading.profile.help_lines
    if HELP.search(everything) or any(line and line in everything for line in own):
        return
    for passage in passages:
        for found in TOPIC.finditer(passage.folded):
            if BORROWED.search(passage.around(*found.span())):
                continue
            country = reading.profile.jurisdiction
            line = line_of(country, own)
            if country == "US" and not own:
                line = f"{line}, with 2 for Spanish"
            yield _mark(
                passage,
                Span(*found.span()),
                "The text speaks of suicide and names no help line.",
                f"Add {line}.",
                Severity.REVIEW,
            )
            return


def _mark(passage: Passage, span: Span, message: str, suggestion: str, severity: Severity) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f"“{passage.folded[span.start : span.end]}”",
        suggestion=suggestion,
        severity=severity,
    )


_BLOCK = Severity.BLOCK

RULE = Rule(
    code="suicide-safety.spanish",
    name="Words about suicide in Spanish",
    what=(
        "In a Spanish text: telling somebody to die, the method of a suicide, “cometió suicidio”, "
        "“intento fallido”, “epidemia de suicidios”, a place, one cause, words of relief, praise "
        "or belittling, and that the subject goes without a help line."
    ),
    why="Words can put people at risk in any language; a number in the same text can help.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.REVIEW,
    fix="Write “murió por suicidio”, leave the method out and add the help line.",
    bad=(
        bad("Cometió suicidio en mayo. Llama al 988.", "Cometió suicidio", lang="es"),
        bad("Un intento fallido de suicidio. 988", "intento fallido de suicidio", lang="es"),
        bad("Hay una ola de suicidios. Llama al 024.", "ola de suicidios", lang="es"),
        bad("Mátate ya", "Mátate", lang="es", severity=_BLOCK),
        bad("Se ahorcó ayer. Llama al 988.", "Se ahorcó", lang="es", severity=_BLOCK),
        bad(
            "Se quitó la vida con pastillas. 988",
            "quitó la vida con pastillas",
            lang="es",
            severity=_BLOCK,
        ),
        bad("Hablemos del suicidio en casa.", "suicidio", lang="es"),
        bad("Un videojuego lo llevó al suicidio. 988", "lo llevó al suicidio", lang="es"),
        bad("Se corta solo para llamar la atención. 024", "llamar la atención", lang="es"),
        bad("Se quitó la vida hace un año.", "quitó la vida", lang="es"),
    ),
    good=(
        good("Hablemos del suicidio. Llama o escribe al 988.", lang="es"),
        good("Murió por suicidio. Teléfono de la Esperanza: 717 003 717.", lang="es"),
        good("Vacunarse no es un suicidio político.", lang="es"),
        good("La demanda se disparó en la región. Se tiró al agua y nadó.", lang="es"),
        good("La vacuna de la gripe salva vidas.", lang="es"),
        good("Tras un año de cáncer, por fin descansa. Un abrazo a los suyos.", lang="es"),
        good("Firmamos un convenio para prevenir el suicidio. Línea 113, opción 5.", lang="es"),
        good("El equipo se metió un gol suicida en el minuto 90.", lang="es"),
        good("Comer bien y dormir bien da ganas de vivir.", lang="es"),
        good("No quiero seguir viviendo", lang="es", surface="message"),
    ),
    check=_check,
    needs=(*(pattern for pattern, *_ in _WORDS), TOPIC),
)
