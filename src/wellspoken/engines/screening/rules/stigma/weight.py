"""stigma.weight: obesity is a condition, not a person and not a fault."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.body import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.weight",
    name="Stigmatising words about weight",
    what=(
        "Words that label people by their weight, mock bodies or put weight down to willpower. "
        "Mockery stops the message; sayings about bodies (beach body) are only noted."
    ),
    why="Weight stigma leads people to avoid care, and is itself a cause of ill health.",
    source=(
        "Joint international consensus statement for ending stigma of obesity (Nature Medicine 26, "
        "March 2020); AMA Manual of Style, 11th edition (2020)"
    ),
    severity=Severity.REVIEW,
    fix="Put the person first: adults with obesity. Say what helps, not who is to blame.",
    bad=(
        bad("Two in five adults are obese.", "obese"),
        bad("Obese patients should fast longer.", "Obese patients"),
        bad("The obese cost us more each year.", "The obese"),
        bad("Hey fatso, put it down", "fatso", severity=Severity.BLOCK),
        bad("It is simple: just eat less.", "just eat less"),
        bad("A class for overweight kids", "overweight kids"),
        bad("Is your beach body ready?", "beach body ready", severity=Severity.ADVISE),
        bad("Surgery for the #MorbidlyObese", "MorbidlyObese"),
    ),
    good=(
        good("Two in five adults have obesity. Care is available and it works."),
        good("Fatty liver disease and fatty acids: ask our dietitian."),
        good("Cut the fat in your cooking with these swaps."),
        good("Obesity is a chronic disease, not a lack of willpower."),
        good("The Obesity Society meets in Denver this autumn."),
        good("From couch to 5K: our nurses show how."),
        good("As an obese man, I was afraid of my doctor; this team changed that."),
        good("Obese mice lost weight in the trial."),
    ),
    check=check_with(_BOOK, "These words label or blame people for their weight."),
    needs=(_BOOK,),
)
