"""privacy.plate: no number plate and no vehicle identification number goes out."""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import find_labelled, labelled
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

_PLATE = linear(
    r"\b(?:(?:licen[cs]e|number|registration|vehicle|car)\s(?:plates?|tags?)|plates?|tag number"
    r"|(?:vehicle|car)\sreg(?:istration)?|reg(?:istration)?\s(?:number|plate|no)|matr[ií]cula"
    r"|placas?)\b"
    r"[\s:#(\"']{0,3}(?:(?:number|num|no|n[uú]mero|n[ºo°])\b\.?[\s:#]{0,2})?(?:(?:is|was|reads?"
    r"|starting|ending|es)\b\s(?:with\s|in\s)?)?[\s:#(\"']{0,2}"
    r"((?:[a-z]{2}\s)?(?:[a-z]{1,4}[ -]?[0-9]{1,4}(?:[ -]?[a-z]{1,3})?"
    r"|[0-9]{1,4}[ -]?[a-z]{1,4}(?:[ -]?[0-9]{1,4})?|[0-9]{4,7}))\b"
)
_VIN = linear(r"\b[a-hj-npr-z0-9]{17}\b")
_VIN_LABELLED = labelled(r"vin|vehicle identification|bastidor")
_VALUES: Final = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
_WEIGHTS: Final = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_FOOD = linear(
    r"\b(?:food|dinner|eat|meal|fruit|vegetables?|tectonic|growth|home|bone|metal|licence fee)\b"
)
_PLATE_WORDS = word_set("plate plates tag tags reg registration matrícula matricula placa placas")
_VIN_WORDS = word_set("vin bastidor identification")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        if any(len(word) == 17 for word in passage.words):
            for match in _VIN.finditer(passage.folded):
                if is_vin(match.group()):
                    yield _mark(passage, Span(*match.span()), "the form and check digit of a VIN")
        if not _VIN_WORDS.isdisjoint(passage.words):
            for number in find_labelled(_VIN_LABELLED, passage.folded, least=5):
                yield _mark(passage, number.span, f'the words "{number.label}" before it')
        if not _PLATE_WORDS.isdisjoint(passage.words):
            for match in _PLATE.finditer(passage.folded):
                if _is_plate(passage, match.group(1), match.end()):
                    span = Span(*match.span(1))
                    yield _mark(passage, span, "the word for a number plate before it")


def _is_plate(passage: Passage, written: str, end: int) -> bool:
    if " " in written and written != written.upper():
        return False  # "a plate is 9 inches wide"
    if not any(char.isdigit() for char in written) or passage.folded[end : end + 1] in {"%", "/"}:
        return False
    return not _FOOD.search(passage.around(end - len(written), end))


def is_vin(written: str) -> bool:
    """Tell whether seventeen characters carry the check digit of 49 CFR 565.15(c)."""
    plain = written.upper()
    if not any(char.isdigit() for char in plain) or plain.isdigit():
        return False
    total = sum(
        int(_VALUES.get(char, char)) * weight for char, weight in zip(plain, _WEIGHTS, strict=True)
    )
    return "0123456789X"[total % 11] == plain[8]


def _mark(passage: Passage, span: Span, evidence: str) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This reads as somebody's number plate or vehicle number.",
        evidence=evidence,
        suggestion='Leave the plate out: "the blue car in bay 4" is enough.',
    )


RULE = Rule(
    code="privacy.plate",
    name="Number plate or vehicle identification number",
    what=(
        "Letters and digits introduced as a number plate, tag or registration of a vehicle; a "
        "vehicle identification number by its word or by its form and check digit."
    ),
    why="A plate leads to its keeper; who parks at a clinic is often a patient.",
    source=(
        "45 CFR 164.514(b)(2)(i)(L) (65 FR 82462, 28 December 2000, as amended); 49 CFR "
        "565.15(c) (73 FR 23379, 30 April 2008)"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("Blue Honda, license plate ABC 1234, lights are on.", "ABC 1234"),
        bad("Plate no. 7XKM201 is blocking the ER bay.", "7XKM201"),
        bad("Number plate AB12 CDE left its window open.", "AB12 CDE"),
        bad("Vehicle registration LK19 XYZ, please move.", "LK19 XYZ"),
        bad("VIN 1HGCM82633A004352", "1HGCM82633A004352"),
        bad("The wreck was 1M8GDM9AXKP042788.", "1M8GDM9AXKP042788"),
        bad("Coche con matrícula 4471 BCD mal aparcado", "4471 BCD", lang="es"),
        bad("tag number KLM-4471", "KLM-4471"),
    ),
    good=(
        good("Fill half your plate with 5 colours of vegetables."),
        good("Get a pink license plate and support 3 clinics."),
        good("A plate is 9 inches wide."),
        good("Event registration: 250 people so far"),
        good("Growth plate 4 injuries in young athletes"),
        good("Order 1HGCM82633A004353 is not a car."),
        good("Tag 3 friends who need to hear this!"),
        good("Registration no later than 12 May"),
    ),
    check=_check,
    needs=(_VIN, _VIN_LABELLED, _PLATE),
    triggers=frozenset({"0"}) | _PLATE_WORDS | _VIN_WORDS,
)
