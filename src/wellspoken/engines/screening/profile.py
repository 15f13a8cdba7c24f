"""What belongs to the organisation itself, and so gives nobody away.

Read from TOML, whose keys are the field names below and nothing else.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from wellspoken.engines.screening.lexicons.public_lines import is_public_line


class ProfileError(ValueError):
    """The profile cannot be used; the message says which key and what is expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The organisation's own names, numbers and addresses, which rules leave alone."""

    names: tuple[str, ...] = ()
    own_phones: tuple[str, ...] = ()
    own_emails: tuple[str, ...] = ()
    own_domains: tuple[str, ...] = ()
    own_addresses: tuple[str, ...] = ()
    help_lines: tuple[str, ...] = ()

    @classmethod
    def from_toml(cls, path: str | Path) -> "Profile":
        """Read a profile; refuse unknown keys and anything but lists of strings."""
        try:
            values = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ProfileError(f"The profile {path} cannot be read: {error}") from error
        known = {field.name for field in fields(cls)}
        if unknown := sorted(set(values) - known):
            raise ProfileError(
                f"The profile {path} has the unknown key {unknown[0]!r}. "
                f"Known keys: {', '.join(sorted(known))}."
            )
        for key, value in values.items():
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise ProfileError(f"In the profile {path}, {key!r} must be a list of strings.")
        return cls(**{key: tuple(value) for key, value in values.items()})

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

    def owns_host(self, host: str) -> bool:
        """Tell whether the host is one of the organisation's domains or below one."""
        lowered = host.lower().rstrip(".")
        own = (domain.strip().lower().lstrip("@.") for domain in self.own_domains)
        return any(domain and f".{lowered}".endswith(f".{domain}") for domain in own)


def _same_number(digits: str, own: str) -> bool:
    """Compare whatever the country prefix, and allow the local form of seven digits or more."""
    listed = "".join(char for char in own if char.isdecimal()).lstrip("0")
    found = digits.lstrip("0")
    if len(listed) < 7 or len(found) < 7:
        return bool(listed) and listed == found
    return listed.endswith(found) or found.endswith(listed)
