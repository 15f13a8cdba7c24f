"""The line between those who give care and those who receive it."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.boundary import care_by_message, closeness, private_channel

RULES: Final[tuple[Rule, ...]] = (
    private_channel.RULE,
    care_by_message.RULE,
    closeness.FRIEND_RULE,
    closeness.FLIRT_RULE,
    closeness.MEETING_RULE,
)
