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
    what=(
        "Sayings that name an illness and mean none, such as so OCD or bipolar weather. Those in "
        "which nobody hears an illness (crazy busy, tone deaf) are left alone."
    ),
    why="Nobody means harm, but people who live with the illness hear it used as a joke.",
    source="APA Style, bias-free language guidelines (7th edition, October 2019)",
    severity=Severity.ADVISE,
    fix="Say it plainly: tidy, changeable, upset.",
    bad=(
        bad("We are totally ADHD on night shifts.", "totally ADHD"),
        bad("I'm so OCD about my desk.", "so OCD"),
        bad("The weather is bipolar today.", "weather is bipolar"),
        bad("The rota gave me PTSD.", "gave me PTSD"),
        bad("The bill gave us a heart attack.", "gave us a heart attack"),
        bad("Sorry, having an ADHD moment!", "having an ADHD moment"),
        bad("A schizophrenic policy on parking", "schizophrenic policy"),
    ),
    good=(
        good("It has been a crazy busy week in the ED!"),
        good("That decision was tone-deaf."),
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
