"""What belongs to the organisation itself, and so gives nobody away; and how it wants to write.

Read from TOML, whose keys are the field names below and nothing else.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wellspoken.engines.screening.findings import Finding, Severity
from wellspoken.engines.screening.lexicons.public_lines import is_public_line

if TYPE_CHECKING:
    from wellspoken.engines.screening.subject import Surface

OFF = "off"


class ProfileError(ValueError):
    """The profile cannot be used; the message says which key and what is expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The organisation's own names, numbers and addresses, and its house rules of writing.

    `clinicians` are people who may be named in their role. `reading_grade` is the highest school
    grade a text may take to read. `house_terms` are pairs of a term and what the house writes
    instead. `severities` are pairs of a code or family, if need be with a surface
    ("stigma@reply"), and a severity or "off"; the most particular wins.
    """

    names: tuple[str, ...] = ()
    own_phones: tuple[str, ...] = ()
    own_emails: tuple[str, ...] = ()
    own_domains: tuple[str, ...] = ()
    own_addresses: tuple[str, ...] = ()
    help_lines: tuple[str, ...] = ()
    clinicians: tuple[str, ...] = ()
    facilities: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    jurisdiction: str = "US"
    reading_grade: float = 9.0
    house_terms: tuple[tuple[str, str], ...] = ()
    severities: tuple[tuple[str, str], ...] = ()

    @classmethod
    def from_toml(cls, path: str | Path) -> "Profile":
        """Read a profile; refuse unknown keys and values of another kind than the field's."""
        try:
            values = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except (OSError, RecursionError, ValueError) as error:
            raise ProfileError(f"The profile {path} cannot be read: {error}") from error
        return cls.from_mapping(values, named=f"profile {path}")

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any], *, named: str = "profile") -> "Profile":
        """Make a profile of plain values; `named` says in errors where they came from."""
        known = {field.name: field.default for field in fields(cls)}
        if unknown := sorted(set(values) - set(known)):
            raise ProfileError(
                f"The {named} has the unknown key {unknown[0]!r}. "
                f"Known keys: {', '.join(sorted(known))}."
            )
        return cls(**{key: _checked(named, key, value) for key, value in values.items()})

    def weighed(self, finding: Finding, surface: "Surface") -> Finding | None:
        """Return the finding with the severity that the house gives it; None where it is off."""
        if not self.severities:
            return finding
        chosen = dict(self.severities)
        for key in (finding.rule, finding.family):
            for name in (f"{key}@{surface}", key):
                if name not in chosen:
                    continue
                if chosen[name] == OFF:
                    return None
                return replace(finding, severity=Severity(chosen[name]))
        return finding

    def owns_phone(self, digits: str) -> bool:
        """Tell whether these digits are the organisation's own number or a public line."""
        if is_public_line(digits):
            return True
        return any(_same_number(digits, own) for own in (*self.own_phones, *self.help_lines))

    def owns_email(self, address: str) -> bool:
        """Tell whether the address is listed, or lies in one of the organisation's domains."""
        lowered = address.lower()
        if any(lowered == own.strip().lower() for own in self.own_emails):
            return True
        return self.owns_host(lowered.rpartition("@")[2])

    def owns_place(self, name: str) -> bool:
        """Tell whether a place is the organisation, a facility of its or part of their names."""
        lowered = name.lower()
        own = (own.lower() for own in (*self.names, *self.facilities) if own.strip())
        return any(one in lowered or lowered in one for one in own)

    def owns_host(self, host: str) -> bool:
        """Tell whether the host is one of the organisation's domains or below one."""
        lowered = host.lower().rstrip(".")
        own = (domain.strip().lower().lstrip("@.") for domain in self.own_domains)
        return any(domain and f".{lowered}".endswith(f".{domain}") for domain in own)


def _checked(named: str, key: str, value: object) -> Any:
    """Return a value as its field holds it, or raise `ProfileError`."""
    if key == "jurisdiction":
        if not isinstance(value, str) or len(value) != 2 or not value.isalpha():
            raise ProfileError(f"In the {named}, {key!r} must be a country's two letters.")
        return value.upper()
    if key == "reading_grade":
        if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value <= 20:
            raise ProfileError(f"In the {named}, {key!r} must be a school grade from 1 to 20.")
        return float(value)
    if key in {"house_terms", "severities"}:
        return _pairs(named, key, value)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ProfileError(f"In the {named}, {key!r} must be a list of strings.")
    return tuple(value)


def _pairs(named: str, key: str, value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise ProfileError(f"In the {named}, {key!r} must be a table of strings.")
    if key == "severities":
        allowed = {*(severity.value for severity in Severity), OFF}
        for code, severity in value.items():
            if severity not in allowed:
                raise ProfileError(
                    f"In the {named}, the severity of {code!r} must be one of "
                    f"{', '.join(sorted(allowed))}."
                )
    return tuple(sorted(value.items()))


def _same_number(digits: str, own: str) -> bool:
    """Compare whatever the country prefix, and allow the local form of seven digits or more."""
    listed = "".join(char for char in own if char.isdecimal()).lstrip("0")
    found = digits.lstrip("0")
    if len(listed) < 7 or len(found) < 7:
        return bool(listed) and listed == found
    return listed.endswith(found) or found.endswith(listed)
