"""privacy.plan-number: no number of somebody's health plan, insurance or membership goes out."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import find_labelled, labelled
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.person_link import owner_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

# The label alone says that it is a person's.
_OWN_LABEL = labelled(
    r"(?:(?:health|medical|dental|his|her|their|my|your|pt|patient)(?:'s)?\s)?"
    r"(?:insurance|insur|ins|payer|hmo|ppo|medicare|medicaid|medi-cal|tricare|health ?plan|plan"
    r"|coverage|seguro(?:\sm[eé]dico)?|p[oó]liza|aseguradora|blue cross|aetna|cigna|humana"
    r"|bcbs)\b\.?\s?"
    r"(?:plan\s|policy\s|member\s|group\s|card\s|subscriber\s|beneficiary\s){0,2}(?:ids?\b|#"
    r"|no\b|num(?:ber)?\b|is\b|policy\b|:)"
    r"|(?:member(?:ship)?|subscriber|beneficiary|enrollee|policy ?holder|policy|insured|group"
    r"|hicn?|mbi|health card"
    r"|ohip|medicare|medicaid|tarjeta sanitaria|afiliad[oa]|afiliaci[oó]n|p[oó]liza|cip"
    r"|asegurad[oa])\b\.?\s?(?:card\s|id\s)?"
    r"(?:#|ids?\b|no\b|num(?:ber)?\b|is\b|:|n[uú]mero\b|n\.?[ºo°])"
    r"|ins\.?\s(?:plan|policy)\b"
)
# A public or large insurer's name says it without "number", where enough digits follow.
_PAYER = labelled(
    r"(?:medicare|medicaid|tricare|medi-cal|philhealth|nhif|ayushman|pmjay|bupa|aetna|cigna"
    r"|humana|bcbs|kaiser|ohip|hcf|medibank)(?:\s(?:card|number|no|id|member|policy))?"
    r"(?:\s(?:on file|we have|we hold|given))?"
)
_WHOSE = labelled(
    r"(?:your|his|her|my|patient's)\s(?:health\s)?(?:plan|policy|cover|coverage|insurance"
    r"|insurer),?"
    r"(?:\s[a-z]{2,16}){0,3}"
)
_PRINTED = linear(
    r"\b(?:brochure|schedule|item|page|code for all|leaflet|form|call|phone|ring|line)\b"
)
_WORDS = word_set(
    "philhealth nhif ayushman pmjay bupa kaiser hcf medibank insurer insurance insur ins payer "
    "hmo ppo medicare medicaid medi tricare plan healthplan coverage "
    "member membership subscriber beneficiary enrollee policyholder policy insured group hic hicn "
    "mbi card ohip seguro póliza poliza aseguradora aetna cigna humana bcbs cross tarjeta afiliado "
    "afiliada afiliación afiliacion cip asegurado asegurada"
)
# Policies and plans of the house: "Policy 4.12", "Strategic Plan no. 2025".
_HOUSE = linear(
    r"\b(?:our|hospital|visitor|visiting|mask(?:ing)?|privacy|smoking|hr|internal|board|safety"
    r"|public"
    r"|strategic|clinical|admin(?:istrative)?|leave|attendance|press|media|code|house|federal|state"
    r"|school|library|gym|support|age|food|working|focus|control|user|consumer)\s{1,2}"
    r"(?:policy|plan|group|member)\b"
)
_SURE = linear(
    r"\b(?:insur|ins\b|member|subscriber|beneficiary|enrollee|medicare|medicaid|medi-cal|hic|mbi"
    r"|tricare|p[oó]liza|seguro|afiliad|tarjeta|ohip|health card|hmo|ppo|aetna|cigna|humana|bcbs"
    r"|blue cross|health ?plan|payer)"
)
_REVIEW = Severity.REVIEW
# Medicare Beneficiary Identifier: eleven places, each of a fixed kind, no S L O I B Z.
_L = "[ac-hj-kmnp-rt-y]"
_LN = "[0-9ac-hj-kmnp-rt-y]"
_MBI = linear(rf"\b[1-9]{_L}{_LN}[0-9]-?{_L}{_LN}[0-9]-?{_L}{_L}[0-9][0-9]\b")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        folded = passage.folded
        found: list[tuple[Span, str, Severity]] = [
            (Span(*match.span()), "the form of a Medicare number", Severity.BLOCK)
            for match in _MBI.finditer(folded)
        ]
        labels = [] if _WORDS.isdisjoint(passage.words) else find_labelled(_OWN_LABEL, folded)
        for number in labels:
            start, end = number.span.start, number.span.end
            if _HOUSE.search(folded[max(0, start - 50) : start]):
                continue
            link = owner_at(reading.subject, passage, start, end)
            sure = bool(_SURE.search(number.label)) or link is not None
            if not sure and not any(char.isalpha() for char in number.written[:3]):
                continue  # "policy 12345" of nobody may be the house's own
            severity = Severity.BLOCK if sure else Severity.REVIEW
            found.append((number.span, f'the words "{number.label}" before it', severity))
        if not _WORDS.isdisjoint(passage.words):
            taken = [span for span, _, _ in found]
            for number in (
                *find_labelled(_PAYER, folded, least=7),
                *find_labelled(_WHOSE, folded, least=7),
            ):
                if _PRINTED.search(number.label) or any(map(number.span.overlaps, taken)):
                    continue
                taken.append(number.span)
                found.append((number.span, f'the words "{number.label}" before it', _REVIEW))
        for span, evidence, severity in found:
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This reads as somebody's insurance, plan or membership number.",
                evidence=evidence,
                suggestion="Remove the number. Ask people to call; never give it in a message.",
                severity=severity,
            )


RULE = Rule(
    code="privacy.plan-number",
    name="Health plan, insurance or member number",
    what=(
        "A number introduced as somebody's insurance, plan, policy, member, subscriber, Medicare "
        "or Medicaid number, or in the form of a Medicare number. Policies and plans of the house "
        "are left alone."
    ),
    why="It opens a person's records and bills, and stays the same for years.",
    source=(
        "45 CFR 164.514(b)(2)(i)(I) (65 FR 82462, 28 December 2000, as amended); CMS, "
        "Understanding the Medicare Beneficiary Identifier format (2017)"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("Insurance ID: HL-987654", "HL-987654"),
        bad("her insurance is HPN-98765", "HPN-98765"),
        bad("The patient (Policy Number: HPN-456789) called.", "HPN-456789"),
        bad("Pt has ins plan #R-98765.", "R-98765"),
        bad("Your member ID is 8834-2210-01.", "8834-2210-01"),
        bad("Medicaid no. AB12345C", "AB12345C"),
        bad("She carries card 1EG4-TE5-MK73.", "1EG4-TE5-MK73"),
        bad("Subscriber number ending in 4471", "4471"),
        bad("Blue Cross member # XYZ 123456789", "XYZ 123456789"),
        bad("Policy no. HX-44719 has lapsed.", "HX-44719", severity=_REVIEW),
        bad("Medicare 4417 20983 2, seen today", "4417 20983 2", severity=_REVIEW),
        bad("Her plan, Elm Silver 6620-1184, has lapsed.", "6620-1184", severity=_REVIEW),
        bad("Número de póliza: 55-4471902", "55-4471902", lang="es"),
        bad("insurance ID eight eight three four two", "eight eight three four two"),
    ),
    good=(
        good("Bring your insurance card and member ID to the visit."),
        good("Our visitor policy number 4 of 2024 has changed."),
        good("Health plan enrollment ends on December 15."),
        good("Medicare Part B covers this test in 2025."),
        good("Read Strategic Plan 2025-2030."),
        good("We are members of a group of 12000 nurses."),
        good("Insurance is complicated: 1 in 4 people lack it."),
        good("Medicare item 2950 and schedule page 384 changed."),
        good("Your plan covers 20 visits; see brochure 7741."),
        good("The plan is 10,000 steps a day."),
    ),
    check=_check,
    needs=(_MBI, _OWN_LABEL, _PAYER, _WHOSE),
    triggers=frozenset({"00000"}) | _WORDS,
)
