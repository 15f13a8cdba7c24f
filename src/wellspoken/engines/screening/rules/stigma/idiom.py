"""stigma.idiom: sayings that borrow an illness are noted, never stopped."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.idiom import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.idiom",
    name="Saying that borrows an illness",
    what="Everyday sayings such as crazy busy, so OCD or tone deaf, which mean no illness.",
    why="Nobody means harm, but people who live with the illness hear it used as a joke.",
    source="APA Style, bias-free language guidelines (7th edition, October 2019)",
    severity=Severity.ADVISE,
    fix="Say it plainly: very busy, tidy, out of touch.",
    bad=(
        bad("It has been a crazy busy week in the ED!", "crazy busy"),
        bad("I'm so OCD about my desk.", "so OCD"),
        bad("The weather is bipolar today.", "weather is bipolar"),
        bad("That decision was tone-deaf.", "tone-deaf"),
        bad("These prices are insane.", "insane"),
        bad("The noise drives us nuts.", "drives us nuts"),
        bad("Families face crippling debt.", "crippling debt"),
        bad("#CrazyGood soup in the canteen", "CrazyGood"),
    ),
    good=(
        good("A handful of nuts a day is good for your heart."),
        good("Nut allergy? Our dietitian can help."),
        good("OCD is treatable. Our clinic has short waits."),
        good("She lives with bipolar disorder."),
        good("Our double-blind trial is complete."),
        good("Mad cow disease is rare."),
        good("The deaf community helped us design this page."),
    ),
    check=check_with(_BOOK, "This saying borrows an illness.", said_of_oneself=False),
    needs=(_BOOK,),
)
