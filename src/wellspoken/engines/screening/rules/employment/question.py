"""employment.personal-question: who applies is not asked for age, faith, family or health."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.learned.likely import score_in
from wellspoken.engines.screening.lexicons import vacancy, vacancy_questions
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.employment.parts import LIKE_A_VACANCY, is_call, said_in
from wellspoken.engines.screening.senses import Part, Senses
from wellspoken.engines.screening.voice import is_quoted

_REACH: Final = 7
SENSES: Final = Senses(
    asks=vacancy_questions.ASKS,
    asked=vacancy_questions.ASKED,
    question=vacancy_questions.QUESTIONS,
    denied=vacancy_questions.DENIALS,
    open=vacancy.OPEN,
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        sentences = said_in(passage)
        is_likely = score_in(passage, "employment") > LIKE_A_VACANCY
        if not is_call(sentences, is_likely=is_likely):
            continue
        for said in sentences:
            parts = SENSES.parts([token.word for token in said.tokens])
            if (place := _asked(parts)) is None:
                continue
            span = said.span(*place)
            if is_quoted(passage, span):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="Who applies is asked for what may not decide who is chosen.",
                evidence=f'"{passage.folded[span.start : span.end]}"',
                suggestion="Ask for licence, training and experience. Leave the person out.",
            )
            break


def _asked(parts: list[Part]) -> tuple[int, int] | None:
    """Return the tokens of a sentence that ask for what is no business of a job, or nothing."""
    if any(part.sense in {"denied", "open"} for part in parts):
        return None
    for part in parts:
        if part.sense == "question":
            return part.first, part.last
    wanted = [part for part in parts if part.sense == "asked"]
    for ask in parts:
        if ask.sense != "asks":
            continue
        last = ask.last
        for part in wanted:
            if last <= part.first <= last + _REACH:
                last = part.last
        if last > ask.last:
            return ask.first, last
    return None


RULE = Rule(
    code="employment.personal-question",
    name="Question about the person in a vacancy",
    what=(
        "Vacancies and answers to applicants that ask for age, sex, faith, caste, marriage, "
        "children or health."
    ),
    why="Who asks is taken to choose by the answer, and in many places asking breaks the law.",
    source="29 CFR 1604.7 (1972); 29 CFR 1630.13 (ADA, 1991); UK Equality Act 2010, section 60",
    severity=Severity.BLOCK,
    fix="Ask for licence, training and experience only.",
    bad=(
        bad("Nurse vacancy. Please state your age and religion.", "state your age and religion"),
        bad("About the ward clerk job: are you married?", "are you married"),
        bad("Send CV with civil status to our HR. Hiring now.", "Send CV with civil status"),
        bad("How old are you? The post is still open.", "How old are you"),
    ),
    good=(
        good("Nurse vacancy. Do not state your age or religion on the form."),
        good("How old are you? The quiz tells which vaccine you need."),
        good("Are you pregnant? Ask your midwife about the flu jab. Apply for a slot online."),
        good("Apply with your licence number and two references."),
    ),
    check=_check,
    triggers=SENSES.wordings("asked", "question"),
)
