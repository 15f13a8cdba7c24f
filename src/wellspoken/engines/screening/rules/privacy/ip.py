"""privacy.ip: no internet protocol address goes out."""

# ruff: noqa: PLR2004, RUF001  # the shortest address; look-alike characters

from collections.abc import Iterator
from ipaddress import ip_address

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.person_link import owner_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

_FOUR = linear(r"\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b")
# Written so that no click opens it: "203[.]0[.]113[.]9", "203 dot 0 dot 113 dot 9".
_APART = linear(
    r"\b[0-9]{1,3}(?:\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?[0-9]{1,3}|\sdot\s[0-9]{1,3}){3}\b"
)
_DOTS = linear(r"[^0-9]{1,9}")
_SIX = linear(
    r"\b[0-9a-f]{1,4}:(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{0,4}|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4}\b"
)
_NOT_ONE = linear(
    r"(?:\b(?:v|ver|version|release|section|sec|chapter|part|firmware|build|update|app|ios|android"
    r"|windows|figure|table|item|article|policy|rule|oid)\b\.?[\s#:]{0,2}(?:no\.?\s)?|[0-9]\."
    r"|[§$])$"
)
_OURS = linear(
    r"\bour\s(?:own\s)?(?:[a-z-]{2,16}\s){0,2}(?:servers?|vendors?|suppliers?|scanners?|firewall"
    r"|gateway|network|router|printers?|domain|host|machines?|contractors?|testers?)\b"
)
_EQUIPMENT = linear(
    r"\b(?:printers?|routers?|wifi|wi-fi|asset tag|service desk|it desk|hotspot|access point|switch"
    r"|drivers|browser)\b"
)
_LABEL = linear(r"\bip\b")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        folded = passage.folded
        found = [m for m in _FOUR.finditer(folded) if _is_address(m.group())]
        found += [m for m in _APART.finditer(folded) if _is_address(_DOTS.sub(".", m.group()))]
        if folded.count(":") > 1:
            found += [m for m in _SIX.finditer(folded) if _is_address(m.group())]
        equipment = bool(found) and bool(_EQUIPMENT.search(folded))
        for match in found:
            start, end = match.span()
            before = passage.before(start, 30)
            if folded[end : end + 1] == "." and folded[end + 1 : end + 2].isdigit():
                continue
            if _NOT_ONE.search(before) and not _LABEL.search(before):
                continue
            link = owner_at(reading.subject, passage, start, end)
            if link is None and (equipment or _OURS.search(passage.around(start, end))):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, end),
                message="This reads as the internet address of somebody's device.",
                evidence=f'an IP address near "{link.evidence}"' if link else "an IP address",
                suggestion="Remove it; name the website instead.",
                severity=link.severity if link else Severity.REVIEW,
            )


def _is_address(written: str) -> bool:
    try:
        ip_address(written)
    except ValueError:
        return False
    # "::" and a clock ("10::30") are no address; nor is 1.2.3.4 written as an outline.
    return len(written) > 6 and written not in {"0.0.0.0", "1.2.3.4"}  # noqa: S104  # not bound to


_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.ip",
    name="IP address",
    what="An internet protocol address, version 4 or 6; versions and sections are left alone.",
    why="It leads to a household, and with a time to one person's visit.",
    source="45 CFR 164.514(b)(2)(i)(O) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("The patient logged in from 203.0.113.42.", "203.0.113.42"),
        bad("His IP is 198.51.100.7, says the portal.", "198.51.100.7"),
        bad(
            "Blocked: 2001:db8:85a3::8a2e:370:7334",
            "2001:db8:85a3::8a2e:370:7334",
            severity=_REVIEW,
        ),
        bad("Mrs Lee wrote from fe80::1ff:fe23:4567:890a", "fe80::1ff:fe23:4567:890a"),
        bad("IP address 192.0.2.146", "192.0.2.146", severity=_REVIEW),
        bad("The patient logged in from 203[.]0[.]113[.]42.", "203[.]0[.]113[.]42"),
        bad("Spam from ２０３.0.113.42 again", "２０３.0.113.42", severity=_REVIEW),
        bad("The patient\u200b used 203.0.113\u200b.42", "203.0.113\u200b.42"),
    ),
    good=(
        good("Update the app to version 10.2.13.4 today."),
        good("Open 10:30:00 and 14:15:00"),
        good("See section 4.12.3.118 of the handbook."),
        good("Ratio 1:2:3 of rice, beans and greens"),
        good("Scores: 12.5.2023 and 300.400.500.600"),
        good("Release 12.4.1.20 of the portal is out."),
        good("An outage of our mail server 203.0.113.42 is over."),
        good("Doses: 1 [.] 2 and 300[.]400[.]500[.]600"),
        good("Firmware 203.0.113.42 fixes the pump."),
    ),
    check=_check,
    needs=(_FOUR, _SIX, _APART),
    triggers=frozenset({"0"}),
)
