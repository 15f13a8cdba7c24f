"""stigma.mental-illness: an illness of the mind is something a person has."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.mind import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.mental-illness",
    name="Stigmatising words about mental illness",
    what=(
        "Words that label people by a mental illness, insult them with one, or belittle what they "
        "go through. Insults stop the message."
    ),
    why="Fear of being labelled is among the first reasons why people do not ask for help.",
    source=(
        "WHO, World mental health report (June 2022); APA Style, bias-free language guidelines "
        "(7th edition, October 2019)"
    ),
    severity=Severity.REVIEW,
    fix="Name the condition as something the person has: a man with schizophrenia.",
    bad=(
        bad("We help schizophrenics live at home.", "schizophrenics"),
        bad("Services for the mentally ill have moved.", "the mentally ill"),
        bad("Another psycho in the waiting room tonight.", "psycho", severity=Severity.BLOCK),
        bad("She suffers from bipolar disorder.", "suffers from bipolar"),
        bad("Mental patients were moved to the east wing.", "Mental patients"),
        bad("Feeling low? Snap out of it and go for a run!", "Snap out of it"),
        bad("Depression sufferers can book online.", "Depression sufferers"),
        bad("One nutjob ruins it for the rest.", "nutjob", severity=Severity.BLOCK),
        bad("He was sent to a mental institution.", "mental institution"),
    ),
    good=(
        good("One in five adults lives with a mental illness. Help works."),
        good("Antipsychotics can cause weight gain; ask your pharmacist."),
        good("A psychotic episode is frightening, and treatable."),
        good("She lives with bipolar disorder and runs our peer group."),
        good("Being called crazy kept me from asking for help."),
        good("Depression is not something you can just snap out of."),
        good('He remembers the word "lunatic" on his file.'),
        good("Our psychology and psychotherapy clinics are open."),
        good("Borderline personality disorder group starts in May."),
    ),
    check=check_with(_BOOK, "These words label or belittle people who live with a mental illness."),
    needs=(_BOOK,),
    yields_to=frozenset(("stigma.disability",)),
)
