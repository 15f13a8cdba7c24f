"""Which changes of severities make a rule that keeps patients private weigh less."""

from collections.abc import Mapping

from wellspoken.apps.guard.families import PRIVACY_FAMILIES
from wellspoken.engines.screening import ProfileError, UnknownRuleError, rule, rules

SURFACES = ("post", "reply", "page", "message", "export")
_WEIGHT = {"off": 0, "advise": 1, "review": 2, "block": 3}


def lowered_privacy(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Return the rules of privacy and confirmation, with the surface, that weigh less than before.

    A rule without a severity in the profile may stop a post whatever its usual severity is, since
    it weighs what it finds; so naming anything but "block" for it lowers it.
    Raises `ProfileError` for a code or a surface that does not exist.
    """
    for name in after:
        check_name(name)
    lowered = []
    for known in rules():
        if known.family not in PRIVACY_FAMILIES:
            continue
        on = [
            surface
            for surface in SURFACES
            if _weight(after, known.code, surface, known.severity.value)
            < _weight(before, known.code, surface, known.severity.value)
        ]
        if len(on) == len(SURFACES):
            lowered.append(known.code)
        else:
            lowered += [f"{known.code}@{surface}" for surface in on]
    return lowered


def check_name(name: str) -> None:
    """Refuse what is neither a rule nor a family, with or without a surface."""
    code, _at, surface = name.partition("@")
    if _at and surface not in SURFACES:
        raise ProfileError(f"“{name}”: the surface is one of {', '.join(SURFACES)}.")
    if code in {known.family for known in rules()}:
        return
    try:
        rule(code)
    except UnknownRuleError as error:
        raise ProfileError(str(error)) from error


def _weight(severities: Mapping[str, str], code: str, surface: str, usual: str) -> int:
    family = code.partition(".")[0]
    for name in (f"{code}@{surface}", code, f"{family}@{surface}", family):
        if name in severities:
            return _WEIGHT[severities[name]]
    return max(_WEIGHT[usual], _WEIGHT["block"]) if _may_stop(code, usual) else _WEIGHT[usual]


def _may_stop(code: str, usual: str) -> bool:
    """Return whether a rule can stop a post: by its severity, or by an example that does."""
    return usual == "block" or any(
        example.severity is not None and example.severity.value == "block"
        for example in rule(code).bad
    )
