"""Numbers anybody may publish: emergency services, crisis lines, free-phone services.

Short numbers (988, 911, 999, 111, 116 123) are never long enough to be taken for a person's
phone; they are listed so that the list is whole. Local lines belong in the profile's
`help_lines`.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from typing import Final

_LINES: Final[frozenset[str]] = frozenset(
    {
        "988",  # Suicide & Crisis Lifeline, US and Canada
        "911",
        "999",
        "112",
        "111",  # NHS 111
        "119",
        "000",
        "116000",
        "116111",
        "116117",
        "116123",  # Samaritans and emotional support, Europe
        "741741",  # Crisis Text Line
        "838255",  # Veterans Crisis Line by text
        "85258",  # Shout
        "131114",  # Lifeline, Australia
    }
)

# A free-phone number belongs to a service, never to a patient.
_FREE_PHONE_US: Final = ("800", "833", "844", "855", "866", "877", "888", "900")
_FREE_PHONE_UK: Final = ("0800", "0808", "0300", "0303", "0345", "0330", "0333")


def is_public_line(digits: str) -> bool:
    """Tell whether the digits, as dialled, are a public service rather than a private line."""
    if digits in _LINES:
        return True
    national = digits.removeprefix("1") if len(digits) == 11 else digits
    if len(national) == 10 and national.startswith(_FREE_PHONE_US):
        return True
    british = "0" + digits.removeprefix("44").lstrip("0") if digits.startswith("44") else digits
    return 8 <= len(british) <= 11 and british.startswith(_FREE_PHONE_UK)
