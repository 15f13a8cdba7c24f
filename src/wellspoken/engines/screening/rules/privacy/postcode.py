"""privacy.postcode: no postal code of a person goes out, save three digits where many live."""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.places import STATE_CODES
from wellspoken.engines.screening.lexicons.sparse_zips import SPARSE_ZIP3
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import PersonLink, link_at, mentions_anyone
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

_ZIP = linear(
    r"\b(?:zip\s?codes?|zip|zip3|postal codes?|c[oó]digo postal|c\.?p\.?)\b[\s:#(]{0,3}(?:is|was"
    r"|of|es|area|prefix)?\s?"
    r"([0-9]{5}(?:-[0-9]{4})?|[0-9]{3}(?:\*\*|xx)?)(?:\b|$)"
)
_AFTER_STATE = linear(r"\b([a-z]{2}),?\s([0-9]{5}(?:-[0-9]{4})?)\b")
_BRITISH = linear(r"\b(?:[a-z]{1,2}[0-9][0-9a-z]?)[ ]?[0-9][abd-hjlnp-uw-z]{2}\b")
_CANADIAN = linear(
    r"\b[abceghj-nprstvxy][0-9][abceghj-nprstv-z][ -]?[0-9][abceghj-nprstv-z][0-9]\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    exported = reading.subject.surface == "export"
    for passage in reading.of_kind("text", "alt"):
        if not exported and not mentions_anyone(passage):
            continue
        for start, end in _codes(passage.folded):
            link = link_at(reading.subject, passage, start, end)
            if passage.in_link(start, end) or _is_own(reading.profile, passage.folded[start:end]):
                continue
            if link is None and not exported:
                continue
            written = passage.folded[start:end]
            if _is_three_digits(written) and written[:3] not in SPARSE_ZIP3:
                continue  # they may stay where more than 20,000 people live
            yield _mark(passage, start, end, link)


def _codes(folded: str) -> Iterator[tuple[int, int]]:
    for match in _ZIP.finditer(folded):
        yield match.span(1)
    for match in _AFTER_STATE.finditer(folded):
        if match.group(1).upper() in STATE_CODES and match.group(1).isupper():
            yield match.span(2)
    for pattern in (_BRITISH, _CANADIAN):
        for match in pattern.finditer(folded):
            if match.group().isupper() or " " in match.group():
                yield match.span()


def _is_three_digits(written: str) -> bool:
    return written[:3].isdigit() and sum(map(str.isdigit, written)) == 3


def _is_own(profile: Profile, written: str) -> bool:
    return any(written.lower() in address.lower() for address in profile.own_addresses)


def _mark(passage: Passage, start: int, end: int, link: PersonLink | None) -> Mark:
    sparse = passage.folded[start : start + 3] in SPARSE_ZIP3
    return Mark(
        passage=passage,
        span=passage.document.origin(start, end),
        message=(
            "The first three digits of this ZIP code cover 20,000 people or fewer."
            if sparse
            else "A postal code stands beside words about one person's care."
        ),
        evidence=f'the words "{link.evidence}"' if link else "a postal code in an export",
        suggestion=(
            "Write 000 in place of the first three digits, or leave the code out."
            if sparse
            else "Leave the code out; of a ZIP code, the first three digits may stay."
        ),
        severity=link.severity if link else Severity.REVIEW,
    )


_OWN = Profile(own_addresses=("450 Elm Street, Springfield, IL 62704",))
_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.postcode",
    name="Postal code of a person",
    what=(
        "A ZIP code of five or nine digits, or a British or Canadian postcode, in words about one "
        "person in care. Three digits of a ZIP code may stay, save in the 19 sparse areas of the "
        "2000 and 2010 censuses. The organisation's own codes and codes without a person are left "
        "alone."
    ),
    why="With a birthday and a sex, a ZIP code names most people in the United States.",
    source=(
        "45 CFR 164.514(b)(2)(i)(B)(1)-(2) (65 FR 82462, 28 December 2000, as amended); HHS OCR, "
        "Guidance Regarding Methods for De-identification (26 November 2012)"
    ),
    severity=Severity.BLOCK,
    fix="Keep the first three digits at most, or 000.",
    bad=(
        bad("A man from zip 03601 came in after a snowmobile crash last night.", "03601"),
        bad("The patient lives in ZIP code 62704.", "62704"),
        bad("Mrs Alvarez of Springfield, IL 62704-1234 had surgery.", "62704-1234"),
        bad("A 44-year-old woman (zip 90210) was admitted.", "90210"),
        bad("The patient is from ZIP3 036.", "036"),
        bad("Our patient's postcode is SW1A 1AA.", "SW1A 1AA"),
        bad("The patient moved to K1A 0B1 after surgery.", "K1A 0B1"),
        bad("La paciente, código postal 28013, fue operada.", "28013", lang="es"),
        bad("zip 62704", "62704", surface="export", severity=_REVIEW),
    ),
    good=(
        good("The patient is from ZIP3 606, one of many."),
        good("Find us at Springfield, IL 62704."),
        good("Enter your ZIP code to find a vaccine."),
        good("In ZIP code 62704, 12% of children have asthma."),
        good("Mail to 450 Elm Street, IL 62704: the patient fund.", profile=_OWN),
        good("The patient took B12 and D3 daily."),
        good("Patient 12345 of the statistics: none of us"),
        good("A patient with H1N1 needs rest."),
    ),
    check=_check,
    needs=(_ZIP, _AFTER_STATE, _BRITISH, _CANADIAN),
    triggers=frozenset({"00"}),
)
