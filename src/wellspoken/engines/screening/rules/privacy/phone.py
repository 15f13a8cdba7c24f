"""privacy.phone: no phone or fax number goes out but the organisation's own and public lines."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.gravity import gravity_of_contact
from wellspoken.engines.screening.house_lines import (
    answers_at_work,
    asks_for_somebody,
    is_line_of_house,
    rings_somebody,
    stands_under_heading,
)
from wellspoken.engines.screening.names.in_care import weighed_names
from wellspoken.engines.screening.names.lexicon import is_given
from wellspoken.engines.screening.names.likely import is_general
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.people import care_told_in, person_in
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.phones import PHONES, find_phones
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

# The organisation's own line: "ring us on", "our office fax", "the duty desk:".
_OURS = linear(
    r"\b(?:(?:call|ring|phone|text|fax|reach|contact|dial)(?:ing)?\s(?:us"
    r"|the\s(?:[a-z-]{2,16}\s){0,3}"
    r"(?:team|desk|office|line|clinic|ward|study|unit|surgery|reception|switchboard|service"
    r"|department|pharmacy|helpline|nurses?))"
    r"|our\s(?:[a-z-]{2,16}\s){0,2}(?:line|phone|fax|machine|number|desk|office|switchboard"
    r"|reception"
    r"|helpline|hotline|landline|team|unit|ward|surgery)"
    r"|(?:facilities|reception|booking|front|help|duty|press|enquir(?:y|ies)|information"
    r"|appointments?"
    r"|switchboard|main|media|recruitment|pharmacy|fax for [a-z]{4,16})"
    r"(?:\s(?:desk|office|team|line|number|fax))?)"
    r"(?:\s(?:on|at|is)|[:,])?\s?\(?\+?$"
)

# Readers are asked to call: as a rule the number of whoever publishes the text.
_INVITED = linear(
    r"\b(?:call|ring|phone|text|fax|reach|contact|dial|whatsapp|sms|speak|talk|ask|line|lines|desk"
    r"|hotline|helpline|number|reception|office|team|booking|bookings|enquiries|inquiries|tel"
    r"|llame|llamar|llamen|tel[eé]fono|register|rsvp|telephone|relations|liaison|manager"
    r"|coordinator|officer|lead|book|order|report|donate|volunteer|pledge|join|hire|apply|nominate"
    r"|refer|referrals|enquire|get in touch|reserve|rebook|cancel|opening hours|find us|visit us)"
    r"\b[^.!?\n]{0,50}$"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        for phone in find_phones(passage.folded):
            start, end = phone.span.start, phone.span.end
            if reading.profile.owns_phone(phone.digits) or passage.in_link(start, end):
                continue
            # "and ask for Mr Lowe": who is called so answers the telephone.
            asked = asks_for_somebody(passage, end)
            around = passage.around(start, end)
            person = person_in(passage.before(end, len(around)) if asked else around)
            told = reading.subject.surface == "export" or person
            if not told and _OURS.search(passage.before(start, 70)):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, end),
                message=(
                    "A telephone number stands beside words about a person."
                    if person
                    else "The telephone number is not one of the organisation's own."
                ),
                evidence=f'{phone.evidence}; near "{person}"' if person else phone.evidence,
                suggestion=(
                    "Remove the number, or give the organisation's own line. If it is yours, add "
                    "it to the organisation's profile."
                ),
                severity=_gravity(reading, passage, start, end, person),
            )


def _gravity(reading: Reading, passage: Passage, start: int, end: int, person: str) -> Severity:
    """Where the profile lists no numbers, one that readers are asked to call only advises."""
    severity = gravity_of_contact(reading.subject, person)
    known = bool(reading.profile.own_phones)
    if severity is Severity.BLOCK or known:
        return severity
    if rings_somebody(passage, start):
        return severity
    if is_general(passage) or is_line_of_house(passage, start, end):
        return Severity.ADVISE
    told = link_at(reading.subject, passage, start, start) or care_told_in(passage.folded[:_WHOLE])
    if not told and stands_under_heading(passage, start):
        return Severity.ADVISE
    if not _INVITED.search(passage.before(start, 60)):
        return severity
    sentence = passage.around(start, start)
    named = any(
        passage.folded[one.name.start : one.name.end] in sentence
        for one, _ in weighed_names(reading, passage)
    )
    before = _NAMED_BEFORE.search(passage.before(start, 40))
    named = named or bool(before and is_given(before.group(1).lower()))
    named = named and not answers_at_work(passage, start)
    return Severity.REVIEW if named or told else Severity.ADVISE


_WHOLE = 2000
_NAMED_BEFORE = linear(r"\b([A-Z][a-z]{1,20})(?:'s)?\s(?:on|at|is)\s\(?$", ignore_case=False)
_OWN = Profile(own_phones=("(555) 010-0100", "+44 20 7946 0000"))
_REVIEW = Severity.REVIEW
_ADVISE = Severity.ADVISE

RULE = Rule(
    code="privacy.phone",
    name="Telephone or fax number that is not the organisation's own",
    what=(
        "A telephone or fax number, in figures, spelt out or spaced out. Beside words about a "
        "person it blocks, otherwise it asks for review; one that readers are asked to call only "
        "advises while the profile lists no numbers. The organisation's own numbers, crisis "
        "lines, emergency numbers and free-phone numbers are left alone."
    ),
    why=(
        "A patient's, relative's or household member's number identifies them. A wrong number in "
        "public sends people who need help to a stranger."
    ),
    source="45 CFR 164.514(b)(2)(i)(D) and (E) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Remove it, or use a number that is in the organisation's profile.",
    bad=(
        bad("Please call Mrs Jones on 555-201-4477.", "555-201-4477"),
        bad("Her daughter is at (555) 201-4477 after six.", "(555) 201-4477"),
        bad("The patient can be reached at 555.201.4477", "555.201.4477"),
        bad("Reach the patient at ５５５-２０１-４４７７", "５５５-２０１-４４７７"),
        bad("My mom's cell is 5 5 5 - 2 0 1 - 4 4 7 7", "5 5 5 - 2 0 1 - 4 4 7 7"),
        bad("Call his wife: 555\u200b-201\u200b-4477", "555\u200b-201\u200b-4477"),
        bad("Call his wife: 555 dash 201 dash 4477", "555 dash 201 dash 4477"),
        bad(
            "Ring his son on five five five two oh one four four seven seven",
            "five five five two oh one four four seven seven",
        ),
        bad("Mr Lee's fax: +44 20 7946 0991", "+44 20 7946 0991"),
        bad("Call Anna on 201-4477", "201-4477", severity=_REVIEW),
        bad("Call 5552014477 today", "5552014477", severity=_REVIEW, profile=_OWN),
        bad("Text 07700 900123 to join", "07700 900123", severity=_REVIEW, profile=_OWN),
        bad("Call 555-201-4477 24/7", "555-201-4477", severity=_REVIEW, profile=_OWN),
        bad("Call 555-201-4478 today", "555-201-4478", severity=Severity.ADVISE),
        bad("Teléfono de su hija: 612 345 678", "612 345 678", lang="es"),
        bad("Ring 555-201-4477.", "555-201-4477", surface="export"),
        bad("We tried to ring the daughter on 8412 7719.", "8412 7719", severity=_REVIEW),
        bad("Send it to hubby's office fax 01632 960 775", "01632 960 775", severity=_REVIEW),
        bad("text the carer pls 07911 555123", "07911 555123", severity=_REVIEW),
        bad("Call in, mum's number on it is 07700 900418.", "07700 900418", severity=_REVIEW),
        bad("His wife is on 0 1 9 1 4 9 8 0 1 2 3", "0 1 9 1 4 9 8 0 1 2 3"),
        bad(
            "Ring his aunt, oh one nine one, double four nine, seven hundred",
            "oh one nine one, double four nine, seven hundred",
        ),
        bad("Open till six. Parking permits: 555-201-4477", "555-201-4477", severity=_ADVISE),
        bad("Seen today. Daughter: 555-201-4477", "555-201-4477", severity=_REVIEW),
        bad("Press may text Ines Duarte on 555-201-4477.", "555-201-4477", severity=_ADVISE),
        bad("Results desk: 555-201-4477", "555-201-4477", severity=_ADVISE),
        bad("Llamó al 612 555 019", "612 555 019", severity=Severity.REVIEW, lang="es"),
    ),
    good=(
        good("Call us on 555-010-0100.", profile=_OWN),
        good("Call us on +1 (555) 010-0100 or 020 7946 0000.", profile=_OWN),
        good("In crisis? Call or text 988. In danger, call 911."),
        good("Samaritans: 116 123. NHS: 111. Emergency: 999."),
        good("Poison control: 1-800-222-1222"),
        good("In 2023-2024 we gave 120,000 flu shots to 45,100 people."),
        good("Open 8-5, 24/7 line, rooms 201-447, trial NCT01234567"),
        good("Read https://stmary.example/news/5552014477"),
        good("Cases in three counties: 120 130 1400"),
        good("Our ZIP code is 90210-1234."),
        good("We raised $5552014477 and counted one two three four five six seven."),
        good("Try ringing us on 555-201-4477 after nine."),
        good("Our office fax is 555-201-4477."),
        good("Stores desk: 12; facilities desk: 555-201-4477"),
        good("Fax the form to our office machine, 555-201-4477."),
        good("The record has 1,234,567,890 base pairs."),
    ),
    check=_check,
    needs=PHONES,
)
