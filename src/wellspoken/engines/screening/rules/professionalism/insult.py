"""professionalism.insult: nobody is insulted or told off."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.insults import INSULTS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_with

_BOOK = Phrasebook(*INSULTS)

RULE = Rule(
    code="professionalism.insult",
    name="Insult",
    what="Words that insult readers, patients, colleagues or anybody else, or tell them off.",
    why="Regulators expect the same courtesy online as at the bedside; an insult becomes the "
    "story.",
    source="GMC, Using social media as a medical professional (January 2024)",
    severity=Severity.REVIEW,
    fix="Say what happened and what you ask for; say nothing about what people are.",
    bad=(
        bad("Only idiots skip the flu shot.", "idiots", severity=Severity.BLOCK),
        bad("You're a liar, and we can prove it.", "You're a liar"),
        bad("Lazy parents don't vaccinate.", "Lazy parents"),
        bad("Stop whining about the wait.", "Stop whining"),
        bad("Another Karen in the lobby? Typical Karen.", "Typical Karen"),
        bad("Get a life and get your booster", "Get a life"),
        bad("These clowns call it medicine", "These clowns"),
        bad("Anti-vaxxers, this one is for you.", "Anti-vaxxers"),
        bad("What is wrong with you people?", "What is wrong with you"),
        bad("#Covidiots at the beach again", "Covidiots", severity=Severity.BLOCK),
    ),
    good=(
        good("There are no stupid questions. Ask us anything."),
        good("Our clown doctors visit the children's ward on Tuesdays. 🎈"),
        good("Lazy eye in children: get it checked before school."),
        good("A knee-jerk reflex test tells a lot."),
        good("Asking for help is never stupid."),
        good("Thank you, Karen, for 20 years of night shifts!"),
        good("Snowflakes are falling: drive with care."),
        good("Watch them grow up healthy and strong."),
        good("Patients told to suck it up deserve better. We listen."),
        good('One review called us "idiots". We hear you and want to do better.'),
    ),
    check=check_with(_BOOK, "This insults somebody, or tells them off."),
    needs=(_BOOK,),
)
