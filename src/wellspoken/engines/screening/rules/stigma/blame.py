"""stigma.blame: no illness is called a choice, a danger or a weakness."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.blame import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.blame",
    name="Illness called a fault, a danger or a weakness",
    what=(
        "Sentences that call addiction, mental illness, obesity or suicide a choice, a weakness "
        "or a "
        "danger to others. Denials, questions and myths set right are left alone."
    ),
    why="Blame keeps people from care, and the beliefs behind it are wrong.",
    source=(
        "WHO, World mental health report (June 2022); Samaritans, Media Guidelines for Reporting "
        "Suicide (2020)"
    ),
    severity=Severity.REVIEW,
    fix="Say what the condition is and what helps.",
    bad=(
        bad("Addiction is a choice.", "Addiction is a choice"),
        bad("Let's be honest, obesity is a lifestyle choice.", "obesity is a lifestyle choice"),
        bad("Overdosed again? It is their own fault.", "their own fault"),
        bad("Suicide is selfish.", "Suicide is selfish"),
        bad("He took his life, and that is the coward's way out.", "coward's way out"),
        bad("Schizophrenics are dangerous.", "Schizophrenics are dangerous"),
        bad("Addicts are criminals.", "Addicts are criminals"),
    ),
    good=(
        good("Addiction is not a choice. It is a treatable illness."),
        good("Myth: depression is a sign of weakness. Fact: it is an illness."),
        good("Is obesity a choice? No. Genes, sleep and stress all play a part."),
        good("People with schizophrenia are more often victims than perpetrators."),
        good("Choosing a vaccine is a choice you make for your family."),
        good("Stairs: the easy way out of the garage is to the left."),
        good("It isn't their own fault, and help works."),
    ),
    check=check_with(_BOOK, "This calls an illness a fault, a danger or a weakness."),
    needs=(_BOOK,),
)
