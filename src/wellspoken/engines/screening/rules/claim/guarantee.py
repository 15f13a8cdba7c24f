"""claim.guarantee: no result is guaranteed."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.claims import GUARANTEES
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_with

_BOOK = Phrasebook(*GUARANTEES)

RULE = Rule(
    code="claim.guarantee",
    name="Guaranteed result",
    what='"Guaranteed", "works every time", "never fails", "say goodbye to pain".',
    why="No treatment works for everybody; regulators and courts take such words at their word.",
    source=(
        "FTC, Health Products Compliance Guidance (December 2022); Federation of State Medical "
        "Boards' and AMA's rules on advertising (AMA opinion 9.6.1, 2016)"
    ),
    severity=Severity.BLOCK,
    fix="Say what most people can expect, and what may go otherwise.",
    bad=(
        bad("Guaranteed weight loss in six weeks", "Guaranteed"),
        bad("We guarantee a painless birth.", "guarantee"),
        bad("Our stop-smoking course works every time.", "works every time"),
        bad("This stretch never fails.", "never fails"),
        bad("Book now and be pain-free in days!", "be pain-free"),
        bad("Say goodbye to migraines with one shot.", "Say goodbye to migraines"),
        bad("Back pain gone or your money back", "money back"),
    ),
    good=(
        good("No surgeon can guarantee a result."),
        good("Your rights are guaranteed by law."),
        good("We can't guarantee a bed, but we will call you."),
        good("There are no guarantees with IVF. Ask us about your chances."),
        good("Guaranteed parking for blood donors on Friday"),
        good("Nadia always works nights so that others can sleep."),
        good("Beware: a clinic that promises to cure everyone is a red flag."),
    ),
    check=check_with(_BOOK, "This guarantees a result."),
    needs=(_BOOK,),
)
