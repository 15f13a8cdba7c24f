"""Every rule there is, in the order the reference lists them.

The order also decides between privacy rules that see the same characters: the first wins, so the
more particular stands before the more general.
"""

from typing import Final

from wellspoken.engines.screening.rule import MissingClaimsError, Rule, UnknownRuleError
from wellspoken.engines.screening.rules import (
    accessibility,
    advice,
    boundary,
    claim,
    confirmation,
    disclosure,
    employment,
    language,
    misinformation,
    network,
    plain_language,
    privacy,
    professionalism,
    self_diagnosis,
    stigma,
    suicide_safety,
)

_FAMILY_PACKAGES: Final = (
    privacy,
    confirmation,
    boundary,
    advice,
    stigma,
    suicide_safety,
    professionalism,
    plain_language,
    claim,
    misinformation,
    disclosure,
    employment,
    self_diagnosis,
    accessibility,
    network,
    language,
)
_RULES: Final[tuple[Rule, ...]] = tuple(
    known for package in _FAMILY_PACKAGES for known in package.RULES
)
_BY_CODE: Final = {known.code: known for known in _RULES}
_FAMILIES: Final = frozenset(known.family for known in _RULES)


def rules() -> tuple[Rule, ...]:
    """Return every rule."""
    return _RULES


def rule(code: str) -> Rule:
    """Return the rule with this code, or raise `UnknownRuleError`."""
    try:
        return _BY_CODE[code]
    except KeyError:
        raise UnknownRuleError(code) from None


def chosen(
    select: tuple[str, ...] | None, ignore: tuple[str, ...], *, with_claims: bool
) -> tuple[Rule, ...]:
    """Return the rules whose code or family is selected and not ignored.

    The language rule stays unless it is ignored by name: a selection must not buy silence. Rules
    that need a register of claims are left out without one, and refused where they are selected.
    """
    for code in (*(select or ()), *ignore):
        if code not in _BY_CODE and code not in _FAMILIES:
            raise UnknownRuleError(code)
    found = tuple(
        known
        for known in _RULES
        if (
            select is None
            or known.code in select
            or known.family in select
            or known.family == language.FAMILY
        )
        and known.code not in ignore
        and known.family not in ignore
    )
    if with_claims:
        return found
    if select is not None and any(known.needs_claims for known in found):
        raise MissingClaimsError
    return tuple(known for known in found if not known.needs_claims)
