"""stigma.trope: old stories about illness and disability, in whatever words they are told.

Lists of words catch the words. These are ideas: a disability is a tragedy, people who are helpless
are things, weight is laziness, a negative test is purity, some are ill through no fault of theirs.
"""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.tropes import TROPES
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_in_name, is_mentioned, is_of_oneself, is_quoted
from wellspoken.engines.text import Span


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for trope in TROPES:
            for found in trope.told.finditer(passage.folded):
                span = Span(*found.span())
                sentence = passage.around(span.start, span.end)
                if trope.unless is not None and trope.unless.search(sentence):
                    continue
                if trope.about is not None and not trope.about.search(passage.folded[:600]):
                    continue
                if (
                    is_quoted(passage, span)
                    or is_mentioned(passage, span, sentence)
                    or is_of_oneself(passage, span, sentence)
                    or is_in_name(passage, span, reading.profile)
                ):
                    continue
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message=trope.message,
                    evidence=f'"{found.group()}"',
                    suggestion=f"Write instead: {trope.instead}.",
                )


RULE = Rule(
    code="stigma.trope",
    name="Old story about illness or disability",
    what=(
        "A disability told as a tragedy or as a burden, weight as laziness, anxiety as weakness, "
        "a negative test as being clean, an infection as deserved or as nobody's fault."
    ),
    why=(
        "Such stories shape how people are treated, and keep those who have the condition from "
        "asking for care."
    ),
    source=(
        "APA Style, bias-free language guidelines (7th edition, October 2019); CDC, Preferred "
        "Terms for Select Population Groups & Communities (2022)"
    ),
    severity=Severity.REVIEW,
    fix="Say what the condition is, and what people who live with it do and need.",
    bad=(
        bad("Epilepsy is a curse on the whole village.", "Epilepsy is a curse"),
        bad("Struck down by Parkinson's? Join us.", "Struck down by Parkinson's"),
        bad("Lose that ugly tummy by summer.", "ugly tummy"),
        bad("The vegetables on ward three like music.", "The vegetables on ward"),
        bad("STI results in two days, and you know you're clean.", "know you're clean"),
        bad("He got HIV through no fault of his own.", "through no fault of his own"),
        bad("Only weak men need therapy.", "weak men"),
        bad("Is your mother a burden? Try our day care.", "mother a burden"),
    ),
    good=(
        good("Epilepsy is not a curse. It is an illness that can be treated."),
        good("People with Parkinson's are welcome to join us."),
        good("Eat five vegetables a day. The kitchen garden on ward three grows them."),
        good("STI results in two days, by text."),
        good("Keep the wound clean and dry. It took two days to get the ward clean."),
        good("I am clean for six years now, and I run the front desk."),
        good("Frequent flyers: stretch your legs on long flights."),
        good("Weak muscles? Men and women can join the strength class."),
        good("The storm was a tragedy for the whole town."),
    ),
    check=_check,
    needs=tuple(trope.told for trope in TROPES),
)
