"""The lines of a difference between two versions of the rules, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from wellspoken.apps.guard import differences as kinds


@dataclass(frozen=True, slots=True)
class Said:
    """What kind of change it is, what it is about, and what stood before and after."""

    kind: str
    what: str
    before: str
    after: str
    code: str = ""


def difference_in_words(line: Mapping[str, str]) -> Said:
    """Return a line of `Ruleset.differences` as people read it."""
    kind, what, name = line["kind"], line["what"], line["name"]
    if kind == kinds.PROFILE:
        about = f"{what}: {name}" if name else what
        return Said(_("profile"), about, line["before"], line["after"])
    told = {
        kinds.RULE_ADDED: _("new rule"),
        kinds.RULE_REMOVED: _("rule removed"),
        kinds.SEVERITY: _("severity"),
        kinds.RULE_CHANGED: _("rule reworked"),
        kinds.CLAIMS: _("known claims"),
        kinds.WORD_LISTS: _("word lists"),
    }[kind]
    about = {
        kinds.CLAIMS: _("the register of known claims was updated"),
        kinds.WORD_LISTS: _("what several rules share, such as word lists, was reworked"),
    }.get(kind, name)
    return Said(told, about, line["before"], line["after"], what)
