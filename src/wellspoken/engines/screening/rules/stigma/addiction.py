"""stigma.addiction: people who use substances are people first."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.addiction import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.addiction",
    name="Stigmatising words about substance use",
    what=(
        "Words that make a person their substance use, judge it, or call treatment a substitute. "
        "Slang that insults stops the message; everyday sayings (coffee addict) are only noted."
    ),
    why=(
        "Clinicians who read such words choose more punitive care for the same patient, and people "
        "who expect judgement do not come."
    ),
    source='NIDA, "Words Matter: Terms to Use and Avoid When Talking About Addiction" (2021)',
    severity=Severity.REVIEW,
    fix="Put the person first and name the condition: person with a substance use disorder.",
    bad=(
        bad("Our ER sees ten drug addicts a night.", "drug addicts"),
        bad("Free clinic for ex-addicts on Elm Street", "ex-addicts"),
        bad("Narcan is wasted on junkies.", "junkies", severity=Severity.BLOCK),
        bad("Help for substance\u2011abusers is near", "substance\u2011abusers"),
        bad("Drug abuse costs us all. Learn the facts.", "Drug abuse"),
        bad("HELP FOR ALCOHOLICS AND THEIR FAMILIES", "ALCOHOLICS"),
        bad("The NICU cares for addicted babies.", "addicted babies"),
        bad("He failed another dirty drug screen.", "dirty drug screen"),
        bad("We offer opioid replacement therapy.", "opioid replacement therapy"),
        bad("Proud to help #DrugAddicts find a way back", "DrugAddicts"),
        bad("Stop by for free lattes, coffee addicts!", "coffee addicts", severity=Severity.ADVISE),
    ),
    good=(
        good("People with a substance use disorder deserve care without judgement."),
        good("The National Institute on Drug Abuse funds our new study."),
        good("Call SAMHSA, the Substance Abuse and Mental Health Services Administration."),
        good("I am an addict in recovery, and this team saved my life."),
        good('"I was an addict for ten years," says Marcus.'),
        good("Say person with a substance use disorder instead of addict."),
        good("Alcoholics Anonymous meets in the chapel every Tuesday."),
        good("Use an alcohol-based rub; alcoholic hepatitis is treatable."),
        good("Our addiction medicine team welcomes Dr Osei."),
        good("Child abuse and elder abuse: how to report a concern."),
        good("They are people, not addicts."),
        good("Nicotine replacement therapy is free at our pharmacy."),
    ),
    check=check_with(_BOOK, "These words make a person their substance use, or judge it."),
    needs=(_BOOK,),
)
