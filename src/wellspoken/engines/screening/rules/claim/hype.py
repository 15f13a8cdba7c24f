"""claim.hype: no miracle, no secret, no quick fix."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.claims import HYPE
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_with

_BOOK = Phrasebook(*HYPE)

RULE = Rule(
    code="claim.hype",
    name="Miracle, breakthrough, quick fix",
    what=(
        "Words that sell: miracle drug, wonder pill, revolutionary treatment, detox your liver, "
        "boost "
        "your immunity, lose 20 pounds in a month."
    ),
    why="They promise more than any study shows, and they are the language of fraud.",
    source="FTC, Health Products Compliance Guidance (December 2022)",
    severity=Severity.REVIEW,
    fix="Say what it does, for whom and by how much, with a source.",
    bad=(
        bad("Ask about the new miracle drug.", "miracle drug"),
        bad("Boost your immunity with our drip!", "Boost your immunity"),
        bad("Detox your liver this weekend.", "Detox your liver"),
        bad("Lose 20 pounds in a month.", "Lose 20 pounds in"),
        bad("A revolutionary treatment for knees", "revolutionary treatment"),
        bad("What doctors won't tell you about salt", "What doctors won't tell you"),
        bad("Clinically proven and tested", "Clinically proven"),
        bad(
            "Our surgeons speak on a breakthrough in heart care.",
            "breakthrough",
            severity=Severity.ADVISE,
        ),
    ),
    good=(
        good("There is no miracle drug for weight. Here is what helps."),
        good("Your body detoxes itself: no juice can cleanse your liver, so skip the ads."),
        good("Breakthrough infections are usually mild."),
        good("Children's Miracle Network day is on Friday."),
        good("Ask us about medicine, food and movement for a healthy weight."),
        good("Medical detox beds are open at our recovery centre."),
        good("Magic show in the playroom at three!"),
    ),
    check=check_with(_BOOK, "This sells more than a study can show."),
    needs=(_BOOK,),
)
