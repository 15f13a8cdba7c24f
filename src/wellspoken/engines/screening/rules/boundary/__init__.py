"""The line between those who give care and those who receive it."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.boundary import (
    care_by_message,
    closeness,
    likely,
    private_channel,
)

_HEAVY: Final[tuple[Rule, ...]] = (
    private_channel.RULE,
    care_by_message.RULE,
    closeness.FRIEND_RULE,
    closeness.FLIRT_RULE,
    closeness.MEETING_RULE,
)
_KNOWN: Final[tuple[Rule, ...]] = (*unless_foreign("boundary", _HEAVY),)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
