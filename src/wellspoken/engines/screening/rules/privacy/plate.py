"""privacy.plate: no number plate and no vehicle identification number goes out."""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import find_labelled, labelled
from wellspoken.engines.screening.lexicons.vehicles import PLATE_FORMS, VEHICLES
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.under_care import names_clinician
from wellspoken.engines.screening.whose import whose
from wellspoken.engines.text import Span, linear, word_set

_PLATE = linear(
    r"\b(?:rego|reg|reggo|matatu|boda|okada|tuk-?tuk|danfo|jeepney|dala ?dala|(?:licen[cs]e"
    r"|number|registration|vehicle|car)\s(?:plates?|tags?)|plates?|tag number"
    r"|(?:vehicle|car)\sreg(?:istration)?|reg(?:istration)?\s(?:number|plate|no)|matr[ií]cula"
    r"|placas?)\b"
    r"[\s:#(\"']{0,3}(?:(?:number|num|no|n[uú]mero|n[ºo°])\b\.?[\s:#]{0,2})?(?:(?:is|was|reads?"
    r"|starting|ending|es)\b\s(?:with\s|in\s)?)?[\s:#(\"']{0,2}"
    r"((?:[a-z]{2}\s)?(?:[a-z]{1,4}[ -]?[0-9]{1,4}(?:[ -]?[a-z]{1,3})?"
    r"|[0-9]{1,4}[ -]?[a-z]{1,4}(?:[ -]?[0-9]{1,4}[a-z]{0,3})?|[a-z]{3,6} [0-9]|[0-9]{4,7}))\b"
)
_VIN = linear(r"\b[a-hj-npr-z0-9]{17}\b")
_VIN_LABELLED = labelled(r"vin|vehicle identification|bastidor")
_VALUES: Final = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
_WEIGHTS: Final = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_NEAR: Final = 50
# A plate without its word, where a vehicle of somebody stands about: "the red Golf AB12 CDE".
_SHAPE = linear(rf"\b(?:{PLATE_FORMS})\b", ignore_case=False)
_VEHICLE = linear(rf"\b(?:{VEHICLES})\b")
# Less sure: only where the text tells of a person in care.
_ON_THE_ROAD = linear(
    r"\b(?:drove|drives|driven|driving|driver|lights|bay|ramp|entrance|car ?park|driveway|kerb"
    r"|curb|pulled up"
    r"|picked up|dropped off|passenger|windscreen|windshield|boot|wheels?|crash(?:ed)?|collision"
    r"|ride|rides|rider|rode|garage|ambulance bay|lot|key ?ring|keys|jump leads|tyre|tire|horn)\b"
)
_FLEET = linear(
    r"\b(?:our|company|delivery|courier|suppl\w{1,8}|hire|pool|staff|shuttle|outreach|screening"
    r"|electric|mobile|employee|contractor\w{0,2}|catering)\s(?:[a-z-]{1,20}\s){0,4}"
    r"(?:car|van|truck|lorry|bus|minibus|coach|unit"
    r"|ambulance|fleet|vehicle|permit|bay|pick-?up|scooter|bike)\b"
    r"|\bfor van\b|\b(?:supplies|supplier|services|logistics|ltd|limited|model|flight|lot|batch"
    r"|part|asset|printer|inventory|vaccines|boxes|equipment)\b"
)
# Whose car it is: somebody's at work.
_STAFFS = linear(
    r"\b(?:(?:consultants?|doctors?|staff|surgeons?|registrars?|nurses?|employees?"
    r"|visiting rep)'?s?'?"
    r"\s(?:bays?|spots?|spaces?|car ?parks?|permits?|car|van)|in the staff)\b"
)
_NOT_PLATE = linear(
    r"^(?:covid|mri|icu|ward|rm|bed|nhs|ct|ext|no|lot|am|pm|mon|tue|ot|iv|ft|vs|h[0-9]"
    r"|[abm][0-9]{1,4})\b",
    ignore_case=True,
)
_FOOD = linear(
    r"\b(?:food|dinner|eat|meal|fruit|vegetables?|tectonic|growth|home|bone|metal|licence fee)\b"
)
_PLATE_WORDS = word_set(
    "boda dala danfo jeepney matatu okada plate plates reg reggo rego registration tag tags tuk "
    "matrícula matricula placa placas"
)
_VIN_WORDS = word_set("vin bastidor identification")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        for match in _VIN.finditer(passage.folded) if _holds_long_word(passage) else ():
            if is_vin(match.group()):
                yield _mark(passage, Span(*match.span()), "the form and check digit of a VIN")
        if not _VIN_WORDS.isdisjoint(passage.words):
            for number in find_labelled(_VIN_LABELLED, passage.folded, least=5):
                yield _mark(passage, number.span, f'the words "{number.label}" before it')
        if not _PLATE_WORDS.isdisjoint(passage.words):
            for match in _PLATE.finditer(passage.folded):
                at = match.span(1)
                if _is_plate(passage, match.group(1), match.end()) and not _is_at_work(
                    passage, *at
                ):
                    span = Span(*match.span(1))
                    yield _mark(passage, span, "the word for a number plate before it")
        if passage.kind != "link":
            yield from _by_shape(reading, passage)


def _by_shape(reading: Reading, passage: Passage) -> Iterator[Mark]:
    for match in _SHAPE.finditer(passage.folded):
        if vehicle := _vehicle_at(reading, passage, *match.span()):
            yield _mark(passage, Span(*match.span()), f'the form of a plate near "{vehicle}"')


def _vehicle_at(reading: Reading, passage: Passage, start: int, end: int) -> str:
    """Return the words for somebody's own vehicle close to what has the form of a plate."""
    written = passage.folded[start:end]
    plain = [char for char in written if char.isalnum()]
    around = passage.folded[max(0, start - 1) : start] + passage.folded[end : end + 1]
    if "-" in around or "/" in around:
        return ""  # a piece of a longer code
    if not any(char.isdigit() for char in plain) or not any(char.isalpha() for char in plain):
        return ""
    if not 5 <= len(plain) <= 10 or _NOT_PLATE.search(written) or passage.in_link(start, end):
        return ""
    if _is_at_work(passage, start, end):
        return ""
    near = _VEHICLE.search(passage.folded[max(0, start - _NEAR) : start]) or _VEHICLE.search(
        passage.folded[end : end + _NEAR]
    )
    if near is None and (near := _ON_THE_ROAD.search(passage.around(start, end))):
        return near.group() if whose(reading, passage, start, end) else ""
    return near.group() if near else ""


def _is_at_work(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a vehicle is the house's, a supplier's, or that of staff."""
    own = passage.around(start, end)
    fleet = _FLEET.search(passage.folded[max(0, start - 80) : end])
    return bool(fleet or _STAFFS.search(own) or names_clinician(own))


def _holds_long_word(passage: Passage) -> bool:
    return any(len(word) == 17 for word in passage.words)


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
        bad("To the owner of the red Golf GX08 WTY: come to bay 4.", "GX08 WTY"),
        bad("Left at the gate by the ute with rego 4KD 7TT.", "4KD 7TT"),
        bad("He came by matatu KDA 771B.", "KDA 771B"),
        bad("The pink van, plate WHEEE 7, left its lights on.", "WHEEE 7"),
        bad("She drove off in her pickup, RVB 7731.", "RVB 7731"),
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
        good("Our screening van GX08 WTY is in Elm Square."),
        good("To Acme Supplies: your lorry, GX08 WTY, blocks the dock."),
        good("The staff shuttle is a hired van today, plate KLM 4471."),
        good("The Golf GX08 WTY stands in the surgeons' bay: Dr Lowe waits."),
        good("Park the car, then ask for form 12."),
    ),
    check=_check,
    needs=(_VIN, _VIN_LABELLED, _PLATE, _SHAPE),
    triggers=frozenset({"0"}) | _PLATE_WORDS | _VIN_WORDS,
)
