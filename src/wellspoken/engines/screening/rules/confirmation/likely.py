"""confirmation.likely: an answer that no rule knows but that reads as if given to a patient."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.bearing import other_business
from wellspoken.engines.screening.replies.likely import telling
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    SUGGESTION,
    TURNS_OF_PHRASE,
    WHY,
    is_answer,
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text") if is_answer(reading) else ():
        sentence = telling(reading, passage)
        if sentence is None or other_business(reading, passage.lowered):
            continue
        written = passage.folded[sentence.start : sentence.end]
        yield Mark(
            passage=passage,
            span=passage.document.origin(sentence.start, sentence.end),
            message="The answer reads as if it were given to a patient.",
            evidence=f"by its words and their order, “{written}” most of all",
            suggestion=SUGGESTION,
        )


RULE = Rule(
    code="confirmation.likely",
    name="Answer that reads as if to a patient",
    what=(
        "An answer in English or Spanish in which no rule knows a turn of phrase, but whose words "
        "and their order are those of answers to patients: told by a small model for each "
        "language, learned from labelled answers (see its card), which also hears the words that "
        "are answered. The sentence that weighs most is marked, for a second look."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.REVIEW,
    fix=FIX,
    bad=(
        bad(
            "So proud of you, you were braver than most grown-ups in that chair!",
            "So proud of you, you were braver than most grown-ups in that chair!",
            surface="reply",
        ),
        bad(
            "Hello. We kept trying your number after you left, please pick up.",
            "We kept trying your number after you left, please pick up.",
            surface="reply",
        ),
        bad(
            "It took three of us to keep up with you, tell your wife we said hi!",
            "It took three of us to keep up with you, tell your wife we said hi!",
            surface="message",
        ),
        bad(
            "You were in good hands with Mel, she told us all about your dancing.",
            "You were in good hands with Mel, she told us all about your dancing.",
            surface="reply",
        ),
        bad(
            "¡Esa cadera ya vuela, Juanjo!",
            "¡Esa cadera ya vuela, Juanjo!",
            surface="reply",
            lang="es",
        ),
    ),
    good=(
        good("Thank you for the kind words, they will be read out to the team.", surface="reply"),
        good("Anyone who feels let down can ring us on 555-010-0100.", surface="reply"),
        good("Thank you for running with us, what a day for the hospice!", surface="reply"),
        good("You can change your GP at any time, no reason needed.", surface="reply"),
        good("Thanks for applying, we read every application.", surface="reply"),
        good("We were delighted to meet you at the jobs fair.", surface="reply"),
        good("So proud of you, you were braver than most grown-ups!", surface="post"),
        good("Gracias por escribirnos, abrimos de lunes a viernes.", surface="reply", lang="es"),
        good("Quien quiera quejarse puede llamar al 555 010 0100.", surface="reply", lang="es"),
    ),
    check=_check,
    concerns=is_answer,
    yields_to=TURNS_OF_PHRASE
    | {"confirmation.implied", "confirmation.presumed", "confirmation.spanish"},
)
