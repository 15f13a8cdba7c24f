"""stigma.disability: disability without pity, insult or heroism."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.disability import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.disability",
    name="Stigmatising words about disability",
    what=(
        "Words that insult or pity disabled people, define them by a device, or praise them for "
        "living. Insults stop the message; euphemisms and hero stories are only noted."
    ),
    why="Such words picture disabled people as broken or burdensome, and some are plain slurs.",
    source=(
        'ADA National Network, "Guidelines for Writing About People With Disabilities" (2018); '
        "NCDJ Disability Language Style Guide (August 2021)"
    ),
    severity=Severity.REVIEW,
    fix="Say what the person has or uses, where it matters at all: she uses a wheelchair.",
    bad=(
        bad("The lift is for wheelchair-bound visitors.", "wheelchair-bound"),
        bad("He has been confined to a wheelchair since 2019.", "confined to a wheelchair"),
        bad("That parking rule is retarded.", "retarded", severity=Severity.BLOCK),
        bad("A day out for handicapped children", "handicapped children"),
        bad("Services for the disabled have moved to Level 2.", "the disabled"),
        bad("Autism sufferers can visit at quiet hours.", "Autism sufferers"),
        bad("Handicapped parking is by door B.", "Handicapped parking", severity=Severity.ADVISE),
        bad(
            "Our new therapist overcame her disability to reach the top.",
            "overcame her disability",
            severity=Severity.ADVISE,
        ),
        bad("He was left a vegetable after the accident.", "left a vegetable"),
        bad("A camp for special needs kids", "special needs kids", severity=Severity.ADVISE),
    ),
    good=(
        good("Wheelchair users can use the ramp at door B."),
        good("Autistic self-advocates wrote our quiet-hours guide."),
        good("The disabled community shaped this plan."),
        good("Spastic cerebral palsy and hip surgery: what to expect"),
        good("Plant a vegetable garden with our dietitians."),
        good("Fire-retardant gowns arrived today."),
        good("Our golf day welcomes every handicap."),
        good("The Royal School for the Deaf visits on Friday."),
        good("Don't call her handicapped; ask her name."),
        good("An invalid insurance card delays check-in."),
    ),
    check=check_with(_BOOK, "These words insult or pity disabled people."),
    needs=(_BOOK,),
)
