"""professionalism.slur: no slurs."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.slurs import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="professionalism.slur",
    name="Slur against a group of people",
    what="Slurs against people for their origin, faith, sex or whom they love.",
    why="A slur tells a whole group that they are not safe with us.",
    source="Anti-Defamation League, Glossary of Terms (2024); Equality Act 2010 (UK), section 26",
    severity=Severity.BLOCK,
    fix="Delete it. Name a group as it names itself, and only where it matters.",
    bad=(
        bad("No trannies on our ward.", "trannies"),
        bad("Colored people have higher blood pressure.", "Colored people"),
        bad("The oriental lady in bed 4 was rude.", "oriental lady"),
        bad("We got gypped by the vendor.", "gypped"),
        bad("Dirty immigrants bring disease.", "Dirty immigrants"),
        bad("Those rednecks won't wear masks.", "rednecks"),
        bad("Vaccines for gypsies and travellers", "gypsies", severity=Severity.ADVISE),
    ),
    good=(
        good("Homo sapiens and the microbes we live with: a talk"),
        good("ABO blood groups: what is yours?"),
        good(
            "The NAACP, National Association for the Advancement of Colored People, joins our "
            "panel."
        ),
        good("Queer youth group meets on Mondays. 🏳️‍🌈"),
        good("A chink in the armour of the virus"),
        good("Health care for Roma, Gypsy and Traveller families: our new midwife"),
        good("Roasted redskin potatoes on today's menu"),
    ),
    check=check_with(_BOOK, "This is a slur."),
    needs=(_BOOK,),
)
