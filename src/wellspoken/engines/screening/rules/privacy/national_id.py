"""privacy.national-id: no national identity, tax or social insurance number goes out."""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import find_labelled, labelled
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

_LABELLED = labelled(
    r"d\.?n\.?i\.?|n\.?i\.?e\.?|n\.?i\.?f\.?|nuss|nss|seguridad social|curp|rfc"
    r"|c[eé]dula(?:\sde\s(?:identidad|ciudadan[ií]a))?"
    r"|national insurance|ni\s?(?:#|no\b|number\b)|nino|itin|tax id|sin\s?(?:#|no\b|number\b|:)"
    r"|social insurance(?:\snumber)?|pps\s?(?:#|no\b|number\b)|aadhaar|tfn"
    r"|documento de identidad|clave [uú]nica"
)
_WORDS = word_set(
    "dni d nie n nif nuss nss seguridad curp rfc cédula cedula national ni nino itin tax sin "
    "social "
    "pps aadhaar tfn documento clave"
)
_DNI = linear(r"\b(?:[xyz][ -]?)?[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}[ -]?[a-z]\b")
_NINO = linear(r"\b[a-ceghj-prstw-z]{2}[ ]?[0-9]{2}[ ]?[0-9]{2}[ ]?[0-9]{2}[ ]?[a-d]\b")
_CURP = linear(r"\b[a-z]{4}[0-9]{6}[hmx][a-z]{5}[a-z0-9][0-9]\b")
_LETTERS: Final = "TRWAGMYFPDXBNJZSQVHLCKE"


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        folded = passage.folded
        for match in _DNI.finditer(folded):
            if is_dni(match.group()):
                span = Span(*match.span())
                yield _mark(passage, span, "the form and check letter of a DNI or NIE")
        for match in _NINO.finditer(folded):
            if match.group().count(" ") in {0, 3, 4}:
                yield _mark(passage, Span(*match.span()), "the form of a National Insurance number")
        for match in _CURP.finditer(folded):
            yield _mark(passage, Span(*match.span()), "the form of a CURP")
        if _WORDS.isdisjoint(passage.words):
            continue
        for number in find_labelled(_LABELLED, folded, least=5):
            yield _mark(passage, number.span, f'the words "{number.label}" before it')


def is_dni(written: str) -> bool:
    """Tell whether the letter at the end fits the digits (Spain, Real Decreto 1553/2005)."""
    plain = "".join(char for char in written.upper() if char.isalnum())
    body = plain[:-1]
    if body[0] in "XYZ":
        body = str("XYZ".index(body[0])) + body[1:]
    return len(body) == 8 and body.isdigit() and plain[-1] == _LETTERS[int(body) % 23]


def _mark(passage: Passage, span: Span, evidence: str) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This reads as somebody's national identity or insurance number.",
        evidence=evidence,
        suggestion="Remove the number. It never belongs in a message.",
    )


RULE = Rule(
    code="privacy.national-id",
    name="National identity, tax or social insurance number",
    what=(
        "Numbers by which a country knows a person: DNI, NIE and social security in Spain, CURP "
        "in Mexico, National Insurance in the United Kingdom, SIN in Canada, ITIN, and others "
        "where a word says so. Forms with a check letter are known without a word."
    ),
    why="It is one person's for life, and much can be opened with it.",
    source=(
        "45 CFR 164.514(b)(2)(i)(G) and (R) (65 FR 82462, 28 December 2000, as amended); Spain, "
        "Real Decreto 1553/2005 (23 December 2005); GDPR Article 87 (2016)"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("DNI 12345678Z", "12345678Z"),
        bad("Paciente con NIE X1234567L", "X1234567L", lang="es"),
        bad("Su número de la Seguridad Social: 28 1234567890", "28 1234567890", lang="es"),
        bad("CURP: GOMC850101HDFRRL09", "GOMC850101HDFRRL09", lang="es"),
        bad("National Insurance number: AB 12 34 56 C", "AB 12 34 56 C"),
        bad("She wrote AB123456C on the form.", "AB123456C"),
        bad("The card reads 12345678-Z.", "12345678-Z"),
        bad("ITIN 912-71-4471", "912-71-4471"),
        bad("ITIN nine one two seven one four four", "nine one two seven one four four"),
        bad("SIN: 046 454 286", "046 454 286"),
        bad("Cédula de identidad 4.471.902", "4.471.902", lang="es"),
    ),
    good=(
        good("Traiga su DNI o NIE a la cita.", lang="es"),
        good("We need no tax id to see you."),
        good("Order 12345678A and 12345678B are ready."),
        good("Flight AB1234 to Denver"),
        good("The national average is 12345 steps."),
        good("Sin cita: 250 vacunas hoy", lang="es"),
        good("La Seguridad Social cubre 20 sesiones.", lang="es"),
        good("RFC 2119 explains the words MUST and SHOULD."),
    ),
    check=_check,
    needs=(_DNI, _NINO, _CURP, _LABELLED),
    triggers=frozenset({"00000"}) | _WORDS,
)
