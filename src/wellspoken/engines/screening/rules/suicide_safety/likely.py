"""suicide-safety.likely: unsafe talk about suicide, where no rule knows a turn of phrase."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="suicide-safety",
        bounds=Bounds(advise=120, review=260),
        name="Text on suicide that reads as unsafe",
        like="unsafe talk about suicide",
        why="How suicide is spoken of can lead others to it, and can hold them back.",
        source=(
            "WHO, Preventing suicide: a resource for media professionals (September 2023); "
            "Samaritans, Media Guidelines for Reporting Suicide (2020)"
        ),
        fix=(
            "Leave out how and where, name no one reason, say that help works, and name a "
            "help line."
        ),
        bad=(
            "He jumped from the bridge because she left him.",
            "He hanged himself in his cell, the guards say.",
        ),
        good=(
            "If you think of suicide, call or text 988. Talking helps, and people recover.",
            "Our course teaches how to listen. Thoughts of suicide? Samaritans: 116 123.",
            "Asking about suicide does not put it into anybody's mind. Lifeline: 13 11 14.",
        ),
        known=known,
    )
