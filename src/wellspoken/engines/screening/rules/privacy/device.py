"""privacy.device: no serial number of a person's device goes out, nor a MAC address."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import find_labelled, labelled
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import owner_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.whose import is_of_the_house
from wellspoken.engines.text import Span, linear, word_set

_SERIAL = labelled(
    r"(?:(?:device|pacemaker|implant|pump|icd|stent|valve|hearing aid|monitor|phone|laptop|tablet"
    r"|cpap|ventilator|sensor|prosthesis|marcapasos)\s){0,2}"
    r"(?:serial|s/n\b|sn\s?(?:#|no\b|number\b|:)|(?:pump|pacemaker|device|monitor|meter|sensor"
    r"|scooter|wheelchair|aid"
    r"|implant|cpap|bipap|ventilator)\s(?:sn|s/?no)\b|ser\b\.?\s?(?:#|no\b)|n[uú]mero de serie)"
    r"|(?:device|pacemaker|implant|pump|stent|valve|defibrillator|marcapasos)\s(?:#|ids?\b|no\b"
    r"|num(?:ber)?\b|identifier\b)"
    r"|imei|udi|udid|advertising id|idfa"
)
# The part of a UDI that names one device: (21) before it (GS1), as printed on implants.
_UDI = linear(
    r"\(01\)[ ]?[0-9]{14}[ ]?(?:\((?:1[017]|30)\)[a-z0-9]{1,20}[ ]?){0,3}\(21\)[ ]?[a-z0-9/-]{1,20}"
)
_MAC = linear(r"\b[0-9a-f]{2}([:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){4}\b")
_RECALL = linear(
    r"\b(?:recall(?:s|ed|ing)?|affected|range|manufactur\w{1,8}|models?|fda|mhra|alert|lots?|batch"
    r"|warranty|for sale|through|software)\b"
)
_ONE_DEVICE = linear(
    r"\b(?:one (?:[a-z-]{2,20}\s){1,3}serial|lent to|home of the|patient it|loan(?:ed)?"
    r"|belongs to)\b"
)
_WORDS = word_set(
    "serial s sn ser device pacemaker implant pump stent valve defibrillator imei udi udid idfa "
    "advertising serie marcapasos"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        folded = passage.folded
        if not _WORDS.isdisjoint(passage.words):
            for number in find_labelled(_SERIAL, folded):
                start, end = number.span.start, number.span.end
                link = owner_at(reading.subject, passage, start, end)
                around = passage.around(start, end)
                if link is None and is_of_the_house(passage, start, end):
                    continue
                if link is None and _RECALL.search(around) and not _ONE_DEVICE.search(around):
                    continue
                severity = link.severity if link else Severity.REVIEW
                yield _mark(passage, number.span, f'the words "{number.label}" before it', severity)
        for match in _UDI.finditer(folded) if "(01)" in folded else ():
            link = owner_at(reading.subject, passage, *match.span())
            if link is not None or not _RECALL.search(passage.around(*match.span())):
                severity = link.severity if link else Severity.REVIEW
                span = Span(*match.span())
                yield _mark(passage, span, "a unique device identifier with its serial", severity)
        for match in _MAC.finditer(folded):
            link = owner_at(reading.subject, passage, *match.span())
            severity = link.severity if link else Severity.REVIEW
            yield _mark(passage, Span(*match.span()), "the form of a MAC address", severity)


def _mark(passage: Passage, span: Span, evidence: str, severity: Severity) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This reads as the number of one single device.",
        evidence=evidence,
        suggestion="Name the make and model only; leave the serial out.",
        severity=severity,
    )


_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.device",
    name="Serial number of a device",
    what=(
        "The serial number of an implant, a pump, a telephone or another device, a unique device "
        "identifier with its serial part, an IMEI, a MAC address. Beside a person it blocks; "
        "models, lots and recalls are left alone."
    ),
    why="A registry links each implant, and each network each device, to one person.",
    source=(
        "45 CFR 164.514(b)(2)(i)(M) (65 FR 82462, 28 December 2000, as amended); 21 CFR 830 "
        "(78 FR 58785, 24 September 2013)"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("The patient's pacemaker serial number is PZK447190S.", "PZK447190S"),
        bad("Her insulin pump, S/N 7714-2210, was replaced.", "7714-2210"),
        bad("Your insulin pump sn 7T2-0098-QQ rang.", "7T2-0098-QQ", severity=Severity.REVIEW),
        bad("He was given implant ID XR-44719.", "XR-44719"),
        bad("Found a phone, IMEI 490154203237518", "490154203237518", severity=_REVIEW),
        bad("Serial no. 44719-AB", "44719-AB", severity=_REVIEW),
        bad(
            "Patient's hip: (01)00844588003288(17)261231(21)SN44719",
            "(01)00844588003288(17)261231(21)SN44719",
        ),
        bad("Tablet at 00:1A:2B:3C:4D:5E", "00:1A:2B:3C:4D:5E", severity=_REVIEW),
        bad("The patient's monitor is 00-1A-2B-3C-4D-5E.", "00-1A-2B-3C-4D-5E"),
        bad("El paciente tiene un marcapasos, número de serie 447190.", "447190", lang="es"),
    ),
    good=(
        good("Recall: infusion pumps with serial numbers 44719 to 55820."),
        good("A new pacemaker, smaller than a 25-cent coin"),
        good("Our podcast is a serial in 12 parts."),
        good("The spare ventilator, serial no. 44719-AB, awaits the engineer."),
        good("Lot 44719 of the inhaler was recalled."),
        good("FDA alert: device number range 1000-2000 affected"),
        good("Open 10:30-12:45 and 14:00-15:30"),
        good("S/N? Say no to drugs: 4 tips"),
        good("Over 1200 devices given to schools"),
    ),
    check=_check,
    needs=(_SERIAL, _UDI, _MAC),
    triggers=frozenset({"0"}) | _WORDS,
)
