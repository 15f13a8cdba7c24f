"""privacy.biometric: no fingerprint, voiceprint or full-face photograph of a person goes out."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear, word_set

_PRINT = linear(
    r"\b(?:(?:his|her|their|your|patient's|the patient's|client's|baby's|su)\s(?:[a-z-]{2,16}\s)?"
    r"(?:finger|palm|foot|hand|voice|thumb)[ -]?prints?|(?:his|her|their"
    r"|patient's)\s(?:[a-z-]{2,16}\s)?(?:retina(?:l)?|iris|facial|face|palm|vein)[ -]?(?:scan|id"
    r"|template|recognition)"
    r"|(?:his|her|their|patient's|mr\s\w{2,16}'s|mrs\s\w{2,16}'s)\s(?:full\s)?(?:genome"
    r"|dna (?:profile|sequence|results?)|genetic (?:profile|sequence))"
    r"|sus?\shuellas?(?:\sdactilar(?:es)?)?)\b"
)
_FACE = linear(
    r"\b(?:(?:full[ -]face|before[ -]and[ -]after|identifiable|unblurred)\s(?:photos?"
    r"|photographs?|pictures?|pics?|images?|shots?|selfies?)"
    r"|(?:photos?|photographs?|pictures?|pics?|selfies?|video|mugshots?|foto)\s(?:of|with|from"
    r"|de)\s(?:the|our|this|a|la|el|nuestr[oa])\s(?:[a-z-]{2,16}\s){0,2}(?:patient|pt"
    r"|paciente)(?:'s face)?"
    r"|(?:the|our|this)\s(?:patient|pt)'s\s(?:face|photos?|selfies?|picture))\b"
)
_WORDS = word_set(
    "fingerprint fingerprints palmprint palmprints footprint footprints handprint handprints "
    "voiceprint voiceprints thumbprint thumbprints print prints retina retinal iris facial face "
    "palm "
    "vein genome dna genetic huella huellas photo photos photograph photographs picture pictures "
    "pic "
    "pics image images shots selfie selfies video mugshot mugshots foto"
)
_HOUSE = linear(
    r"\b(?:carbon|voice of|policy|never|don't|do not|not allowed|please|ask before|permission"
    r"|consent|stock|illustration|avatar|model)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        for pattern in (_PRINT, _FACE):
            for match in pattern.finditer(passage.folded):
                start, end = match.span()
                sentence = passage.around(start, end)
                if _HOUSE.search(sentence):
                    continue
                link = link_at(reading.subject, passage, start, end)
                if pattern is _PRINT and link is None:
                    continue
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(start, end),
                    message=(
                        "This shows or names a bodily feature that is one person's only."
                        if pattern is _PRINT
                        else "This speaks of a picture on which a patient can be known."
                    ),
                    evidence=f'the words "{match.group()}"',
                    suggestion=(
                        "Leave it out, or have the person's written authorisation recorded; "
                        "otherwise show hands, backs or a drawing."
                    ),
                )


RULE = Rule(
    code="privacy.biometric",
    name="Fingerprint, face or other bodily mark of a person",
    what=(
        "A fingerprint, voiceprint, retina scan or genome of one person in care, or a picture of "
        "a patient by which they can be known. Rules about photographs are left alone."
    ),
    why="A face is known at sight, and cannot be changed afterwards.",
    source=(
        "45 CFR 164.514(b)(2)(i)(P) and (Q) (65 FR 82462, 28 December 2000, as amended); HHS OCR "
        "v. Cadia Healthcare (30 September 2025)"
    ),
    severity=Severity.REVIEW,
    fix="Leave it out, or record an authorisation.",
    bad=(
        bad("The patient's fingerprints are on file.", "The patient's fingerprints"),
        bad("She was admitted, and her retinal scan is below.", "her retinal scan"),
        bad("See the before-and-after photos of his nose surgery!", "before-and-after photos"),
        bad("Here is a selfie with our youngest patient!", "selfie with our youngest patient"),
        bad("Look at the patient's face when she rang the bell.", "the patient's face"),
        bad("Mr Lee was treated here; his DNA results surprised us.", "his DNA results"),
        bad(
            "Una foto de nuestra paciente antes de la operación",
            "foto de nuestra paciente",
            lang="es",
        ),
    ),
    good=(
        good("Never post photos of a patient without consent."),
        good("Face masks are optional for patients."),
        good("We shrink our carbon footprint."),
        good("Photos from our fun run are up!"),
        good("Iris and Rose run the gift shop."),
        good("Facial recognition opens our supply rooms."),
        good("A picture of health: our new garden"),
    ),
    check=_check,
    needs=(_PRINT, _FACE),
    triggers=_WORDS,
)
