"""privacy.email: no e-mail address goes out but the organisation's own."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterator

from wellspoken.engines.screening.emails import (
    EMAILS,
    EmailAddress,
    find_emails,
    is_personal_host,
)
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.gravity import gravity_of_contact
from wellspoken.engines.screening.lexicons.english import is_word
from wellspoken.engines.screening.names.lexicon import is_given
from wellspoken.engines.screening.names.likely import is_general
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.people import care_told_in, person_in
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

# Somebody's place of work: a role or an office stands right before the address.
_ROLE = linear(
    r"\b(?:our|the|patient|family|press|practice|office|project|study|trial|research|lead"
    r"|privacy)\s"
    r"(?:[a-z-]{2,16}\s){0,2}(?:officer|liaison|coordinator|co-ordinator|manager|secretary|team"
    r"|desk"
    r"|office|lead|administrator|nurse|librarian)\b[^.!?\n]{0,30}$"
)
# Readers are asked to write there: as a rule it is the house's own.
_INVITED = linear(
    r"\b(?:write|go|goes|send|sent|e-?mail|enquir\w{2,4}|questions?|apply|applications?|cvs?|rsvp"
    r"|register|contact|reach|message|forms?|entries|book(?:ings?)?|sign up|add)\b"
    r"[^.!?\n]{0,40}\b(?:to|at|us|via|on|here)?[\s:]{1,2}$"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        for email in find_emails(passage.folded):
            if reading.profile.owns_email(email.address):
                continue
            start, end = email.span.start, email.span.end
            around = passage.around(start, end)
            person = person_in(around)
            before = passage.before(start, 60)
            found = "an address in disguise" if email.disguised else "an e-mail address"
            severity = gravity_of_contact(reading.subject, person)
            private = is_personal_host(email.address.partition("@")[2])
            if (
                severity is not Severity.BLOCK
                and not (private or email.disguised)
                and _ROLE.search(before)
            ):
                continue
            of_nobody = not (private or email.disguised) and is_general(passage)
            office = email.is_office and not (
                reading.subject.surface == "export" or (person and care_told_in(around))
            )
            if office or (
                severity is not Severity.BLOCK and (of_nobody or _invited(email, before))
            ):
                severity = Severity.ADVISE
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, end),
                message=(
                    "An e-mail address stands beside words about a person."
                    if person
                    else "The e-mail address is not one of the organisation's own."
                ),
                evidence=f'{found}; near "{person}"' if person else found,
                suggestion=(
                    "Remove the address, or give the organisation's own. If it is yours, add it "
                    "or its domain to the organisation's profile."
                ),
                severity=severity,
            )


def _invited(email: EmailAddress, before: str) -> bool:
    """Tell a mailbox such as smiles@, to which a text asks its readers to write."""
    local = email.address.partition("@")[0]
    said = email.is_plain_word and is_word(local) and not is_given(local)
    return said and bool(_INVITED.search(before))


_OWN = Profile(own_domains=("stmary.example",), own_emails=("stmary.press@gmail.com",))
_REVIEW = Severity.REVIEW
_ADVISE = Severity.ADVISE

RULE = Rule(
    code="privacy.email",
    name="E-mail address that is not the organisation's own",
    what=(
        "An e-mail address, plain or disguised with words, brackets or look-alike letters. "
        "Beside words about a person it blocks, otherwise it asks for review; the office mailbox "
        "of another organisation only advises. The organisation's own addresses are left alone."
    ),
    why="A patient's or relative's address identifies them, and invites strangers to write.",
    source="45 CFR 164.514(b)(2)(i)(F) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Remove it, or use an address that is in the organisation's profile.",
    bad=(
        bad("Mr Lee writes from j.lee@gmail.com.", "j.lee@gmail.com"),
        bad("Ask her mother: anna at example dot com", "anna at example dot com"),
        bad("The patient is john dot smith at mail dot org", "john dot smith at mail dot org"),
        bad("Write to my patient at j dot lee at mail dot com", "j dot lee at mail dot com"),
        bad("His wife: anna (at) example (dot) com", "anna (at) example (dot) com"),
        bad("His wife: anna[at]example.com", "anna[at]example.com"),
        bad("His wife: anna@exаmple.com", "anna@exаmple.com"),
        bad("His wife: an\u200bna＠example．com", "an\u200bna＠example．com"),
        bad("His wife: a n n a @ m a i l . o r g", "a n n a @ m a i l . o r g"),
        bad(
            "Su correo: rosa arroba gmail punto com",
            "rosa arroba gmail punto com",
            severity=_REVIEW,
            lang="es",
        ),
        bad("Questions? j.lee@gmail.com", "j.lee@gmail.com", severity=_REVIEW),
        bad("Questions? j.lee at gmail.com", "j.lee at gmail.com", severity=_REVIEW),
        bad("E-mail anna at clinic.org", "anna at clinic.org", severity=_REVIEW),
        bad("Write to info@redcross.example", "info@redcross.example", severity=_ADVISE),
        bad("Her son is at old_joe (a) mailhost.example.", "old_joe (a) mailhost.example"),
        bad("Unhappy? pals@trust.example", "pals@trust.example", severity=_ADVISE),
        bad(
            "To join the choir, write to singing@hall.example",
            "singing@hall.example",
            severity=_ADVISE,
        ),
        bad(
            "Flu clinic",
            "a@b.org",
            severity=_REVIEW,
            link="https://stmary.example/?to=a@b.org",
        ),
    ),
    good=(
        good("Write to flu@stmary.example or anna@news.stmary.example.", profile=_OWN),
        good("Write to stmary dot press at gmail dot com", profile=_OWN),
        good("Visit us at stmary.org for times."),
        good("Find us at stmary dot org"),
        good("Write to our outreach officer at jo.bell@harbourclinic.example."),
        good("Follow us @stmary and @flu@social.example"),
        good("Places cost £20 at run.example.org."),
        good("We open at 8. Com e early, or at noon."),
        good("Meet the team @ the fair on Main St. Cake at the door."),
    ),
    check=_check,
    needs=EMAILS,
)
