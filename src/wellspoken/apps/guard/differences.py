"""What is different between two versions of the rules and the profile, in lines people read."""

import hashlib
import inspect
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from wellspoken.apps.guard.house import TABLES
from wellspoken.engines.screening import Rule

RULE_ADDED, RULE_REMOVED = "rule-added", "rule-removed"
SEVERITY, RULE_CHANGED = "severity", "rule-changed"
PROFILE, CLAIMS, WORD_LISTS = "profile", "claims", "word-lists"


def described(rules: tuple[Rule, ...]) -> dict[str, dict[str, str]]:
    """Return what is kept of each rule: its name, its severity and a digest of all of it."""
    return {
        rule.code: {
            "name": rule.name,
            "severity": rule.severity.value,
            "digest": _digest(rule),
        }
        for rule in rules
    }


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the lines that lead from one version to the next.

    Both hold `rules`, `profile` and `claims` as a `Ruleset` keeps them. A line has a `kind`, `what`
    it is about, and what stood `before` and stands `after`. Where the hash changed and nothing
    else did, the shared word lists did.
    """
    found = [*_of_rules(before["rules"], after["rules"])]
    found += _of_profile(before["profile"], after["profile"])
    if before["claims"] != after["claims"]:
        found.append(_line(CLAIMS, ""))
    return found or [_line(WORD_LISTS, "")]


def _of_rules(
    old: Mapping[str, Mapping[str, str]], new: Mapping[str, Mapping[str, str]]
) -> Iterator[dict[str, str]]:
    for code in sorted(new.keys() - old.keys()):
        yield _line(RULE_ADDED, code, after=new[code]["severity"], name=new[code]["name"])
    for code in sorted(old.keys() - new.keys()):
        yield _line(RULE_REMOVED, code, before=old[code]["severity"], name=old[code]["name"])
    for code in sorted(old.keys() & new.keys()):
        first, second = old[code], new[code]
        if first["severity"] != second["severity"]:
            yield _line(
                SEVERITY,
                code,
                before=first["severity"],
                after=second["severity"],
                name=second["name"],
            )
        elif first["digest"] != second["digest"]:
            yield _line(RULE_CHANGED, code, name=second["name"])


def _of_profile(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    for key in [*new, *(key for key in old if key not in new)]:
        first, second = old.get(key), new.get(key)
        if first == second:
            continue
        if key in TABLES:
            first, second = first or {}, second or {}
            for name in sorted(first.keys() | second.keys()):
                if first.get(name) != second.get(name):
                    yield _line(
                        PROFILE,
                        key,
                        before=first.get(name, ""),
                        after=second.get(name, ""),
                        name=name,
                    )
        elif isinstance(first, list) or isinstance(second, list):
            gone = [item for item in first or [] if item not in (second or [])]
            come = [item for item in second or [] if item not in (first or [])]
            for item in gone:
                yield _line(PROFILE, key, before=item)
            for item in come:
                yield _line(PROFILE, key, after=item)
        else:
            yield _line(PROFILE, key, before=str(first), after=str(second))


def _line(
    kind: str, what: str, *, before: str = "", after: str = "", name: str = ""
) -> dict[str, str]:
    return {"kind": kind, "what": what, "before": before, "after": after, "name": name}


def _digest(rule: Rule) -> str:
    asked = (one if isinstance(one, str) else " ".join(one) for one in rule.triggers | rule.also)
    said = (rule.what, rule.why, rule.source, rule.fix, *sorted(asked))
    digest = hashlib.sha256("\x1f".join(said).encode())
    # A check may be made by a function of another module: then that one holds how it checks.
    check = getattr(rule.check, "func", rule.check)
    module = sys.modules.get(getattr(check, "__module__", ""))
    if module is not None:
        digest.update(inspect.getsource(module).encode())
    return digest.hexdigest()[:16]
