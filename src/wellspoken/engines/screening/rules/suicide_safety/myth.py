"""suicide-safety.myth: nothing is said of suicide that is not so, or that shames."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_sayings import MYTH
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.voice import is_mentioned, is_quoted
from wellspoken.engines.text import linear

_KINDS: Final = Kinds(myth=MYTH)
_PUT_RIGHT: Final = linear(
    r"n't\b|\b(?:not|don't|never|no|myths?|false|untrue|wrong|fact|nobody|truth|actually|really\?"
    r"|(?:flu|festive|holiday|summer|exam|growing|rainy|next|this|last|football|new) season)\b|\?"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for one in _KINDS.met_in(passage):
            sentence = passage.around(one.span.start, one.span.end)
            if (
                _PUT_RIGHT.search(sentence)
                or is_quoted(passage, one.span)
                or is_mentioned(passage, one.span, sentence)
                or not is_set(reading, passage)
            ):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(one.span.start, one.span.end),
                message="This says of suicide what is not so, or what shames.",
                evidence=f'"{passage.folded[one.span.start : one.span.end]}"',
                suggestion="Say that it can be prevented, that asking helps, and where help is.",
            )
            break


RULE: Final = Rule(
    code="suicide-safety.myth",
    name="Myth or shame about suicide",
    what=(
        "Suicide called a choice, a sin, a season or a thing that cannot be prevented, in a text "
        "about it; sentences that put such a saying right are left alone."
    ),
    why="Who believes it does not ask, and who is ashamed does not tell.",
    source=(
        "WHO, Preventing suicide: a global imperative (2014), myths about suicide; Samaritans, "
        "Myths about suicide (2023)"
    ),
    severity=Severity.REVIEW,
    fix="Say that suicide can be prevented, that asking helps, and where help is.",
    bad=(
        bad("Suicide is a sin. Call 988.", "Suicide is a sin"),
        bad("Suicide is always a choice. Lifeline 13 11 14.", "Suicide is always a choice"),
        bad("If his mind was made up, he'd go through with it. 988.", "mind was made"),
        bad("We respect her choice. She died by suicide. 988.", "respect her choice"),
    ),
    good=(
        good("Suicide is not a sin, and you are not alone. 988."),
        good("Suicide is preventable. Samaritans: 116 123."),
        good("Asking doesn't put the idea into anybody's mind. 988."),
        good("Flu season is here. Feeling low as well? 1737."),
        good("We respect your choice of birth."),
        good("Myth: suicide is always a choice. 988."),
    ),
    check=_check,
    triggers=_KINDS.wordings("myth"),
    yields_to=frozenset(("suicide-safety.belittling",)),
)
