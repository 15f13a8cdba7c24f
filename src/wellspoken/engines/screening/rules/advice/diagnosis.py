"""advice.diagnosis: nobody is told in public what illness they have."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.remedies import CONDITION
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import cue, patterns_of
from wellspoken.engines.screening.replies.leads import things_of
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.advice.reporting import SOURCE, WHY, marks
from wellspoken.engines.screening.rules.advice.verdicts import LEADS, WEAK_LEADS

_HOW: Final = (
    r"(?:(?:probably|prob|prolly|def|defo|likely|most likely|definitely|clearly|obviously"
    r"|certainly|just|only|simply"
    r"|almost certainly|possibly|maybe|perhaps|very likely|really|surely|a lot|exactly"
    r"|pretty much|more|classic|textbook|"
    r"a case of|a touch of|a bit of|a mild|mild|a classic case of|some kind of|some sort of"
    r"|some|an?|early|the start of|signs of|symptoms of|a sign of|your) ){0,4}"
)
_WHAT: Final = (
    r"(?:that|this|it|those|these|what you(?:'re| are|'ve| have)? (?:describe|describing|said"
    r"|wrote|got|having|experiencing)(?: here)?|(?:your|his|her|the|that|this|those|these"
    r"|all those) (?:symptoms?|rash|pain"
    r"|photo|picture|cough|spots?|mole|bump|lump|swelling"
    r"|headaches?|dizziness|fever|son|daughter|kid|child|baby|mom|mum|dad|description|numbers"
    r"|results?|fatigue|tiredness|sore throat|stomach|knee|leg|eye|ear|tooth|itching|numbness"
    r"|tingling))"
)

CUES: Final = (
    cue(
        "what it is said to be",
        rf"\b({_WHAT}(?:'s| is| are| has|'ll be| will be| must be| might be| may be| could "
        rf"(?:well )?be| would be| has to be| (?:definitely |certainly |really |kinda |sort of "
        rf"|kind of |also |just |all )?(?:sounds?|looks?|seems?|appears?|reads?|screams?"
        rf"|points? to|suggests?|indicates?|means?)(?: to me| very much| a lot| exactly"
        rf"| suspiciously)?)"
        rf"(?: like| to be| as if you have| that you have| that it's)? {_HOW}"
        rf"(?:{CONDITION}))\b",
        "that this it those these what your his her the",
        past=True,
        shield=(
            r"\b(?:that we|worry about most|it'?s (?:flu|rsv|cold|allergy|tick|measles|covid) "
            r"(?:season|shot|vaccine)|"
            r"(?:flu|cold|covid|allergy|rsv|hiv|cancer|diabetes|depression|autism|adhd"
            r"|stroke) (?:season|shots?|vaccines?|tests?|testing|clinics?|screenings?"
            r"|awareness|month|week|day|support|care|center|centre|services?|research|program"
            r"|prevention|specialists?|trial|study|ward|unit))\b|\bis (?:a|an)? ?(?:type|kind"
            r"|form|sign|symptom|cause|common|serious|chronic|treatable|leading)\b|\b"
            r"(?:podcast|webinar|article|video|episode|topic|talk|poster|leaflet)\b"
        ),
    ),
    cue(
        "what it is said to be",
        rf"^((?:(?:it|that|this) )?(?:looks?|sounds?|seems?|smells?|probably|most likely"
        rf"|definitely"
        rf"|clearly|likely|must be|could be|might be|classic|textbook)(?: to me)?"
        rf"(?: like| as if you have| to be| as though you have)? {_HOW}(?:{CONDITION}))\b",
        "looks look sounds sound seems seem probably most definitely clearly likely must could "
        "might classic textbook smells",
        past=True,
        shield=r"\b(?:season|vaccine|shot|clinic|awareness|class|centre|center|month)\b",
    ),
    cue(
        "what it is said to come from",
        rf"\b({_WHAT} (?:is|are|comes?|came) (?:probably |likely |definitely |all |just "
        rf"|clearly )?"
        rf"(?:from|due to|caused by|because of) {_HOW}(?:{CONDITION}))\b",
        "from due caused because",
        past=True,
        shield=r"\b(?:can|may|might|study|research|cdc|deaths?)\b",
    ),
    cue(
        "the reader told to have it",
        rf"\b((?:you|u|he|she|your (?:son|daughter|kid|child|baby|mom|mum|dad|mother|father"
        rf"|husband|wife))(?:'ve| have| has|'re| are| is|'s)? {_HOW}(?:got|have|has|having"
        rf"|suffer(?:ing)? from|dealing with|coming down with|developed|caught|show"
        rf"(?:ing)? signs of|pre-?|experiencing|going through|in) {_HOW}(?:{CONDITION})"
        rf"|(?:you|u|he|she)(?:'ve| have| has) {_HOW}(?:{CONDITION})|(?:you're|you are|ur|he's"
        rf"|she's) {_HOW}(?:diabetic|anemic|anaemic|bipolar|autistic|depressed|dehydrated"
        rf"|pregnant|menopausal|perimenopausal|asthmatic|hypothyroid|allergic to|pre-?diabetic"
        rf"|borderline|adhd))\b",
        "you u he she your ur",
        past=True,
        shield=(
            r"\b(?:if|when|whether|once|in case|may have been exposed|who|do|does|even if"
            r"|so that|because|like|did you know|living with|unless|assum(?:e|es|ing)|says?"
            r"|said|think(?:ing)? you|suspect|believe|wonder(?:ing)?|told|mention(?:ed)?"
            r"|diagnosed|until|only way to (?:know|tell)) (?:that )?(?:you|u|he|she|your|ur)\b"
            r"|\b(?:can'?t|cannot|could not|couldn'?t) (?:say|tell|know|diagnose|be sure)\b"
            r"|\b(?:flu|cold|covid|hiv|cancer|diabetes|depression) (?:shots?|vaccines?|tests?"
            r"|screenings?)\b|\?"
        ),
    ),
    cue(
        "an illness ruled out",
        rf"\b((?:(?:that|this|it)(?:'s| is)|you(?:'re| are| do)?) (?:definitely |certainly "
        rf"|probably |almost certainly |surely |clearly )?(?:not|don't have|do not have"
        rf"|n't) {_HOW}(?:{CONDITION}|serious|dangerous|contagious|anything serious"
        rf"|anything to worry about|infected|broken|fractured)"
        r"|(?:(?:that|this|it)(?:'s| is)|sounds|looks) (?:perfectly |totally |completely "
        r"|absolutely |quite |just )?(?:harmless|benign|nothing (?:serious|to worry about"
        r"|dangerous)))\b",
        "that this it you sounds looks",
        past=True,
        shield=(
            r"\b(?:cannot|can't|could not|if|whether|vaccine|shot|test|that we|worry about most)\b"
            r"|\?"
        ),
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(
        reading,
        CUES,
        "This tells one person in public what they have.",
        leads=LEADS,
        weak_leads=WEAK_LEADS,
    )


RULE = Rule(
    code="advice.diagnosis",
    name="Diagnosis of one person in public",
    what=(
        "In an answer, or to a person addressed in a post: that "
        "what they describe is, sounds or "
        "looks like an illness, that they have it, or that it "
        "is nothing. Explanations of an illness "
        "for everybody, conditions and emergency instructions are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Say that nobody can tell from here, and where to have it looked at.",
    bad=(
        bad("That sounds like shingles.", "That sounds like shingles", surface="reply"),
        bad(
            "You probably have a sinus infection.",
            "You probably have a sinus infection",
            surface="reply",
        ),
        bad("It's just anxiety.", "It's just anxiety", surface="reply"),
        bad(
            "Your rash looks like eczema to us.", "Your rash looks like eczema", surface=("message")
        ),
        bad("Your sugar is too high.", "Your sugar is too high", surface="reply"),
        bad("Definitely bursitis.", "Definitely bursitis", surface="reply"),
        bad("What he has there is a hernia.", "What he has there is a hernia", surface="reply"),
        bad("This is definitely not cancer.", "This is definitely not cancer", surface="reply"),
        bad("@kim_r That's strep.", "That's strep", surface="post", severity=Severity.REVIEW),
    ),
    good=(
        good("Shingles is a rash that comes in a band.", surface="reply"),
        good("If you have diabetes, your feet need care.", surface="reply"),
        good("It's flu season. Get your shot.", surface="post"),
        good("That could be a stroke. Call 911 now.", surface="reply"),
        good("We cannot tell from here whether this is shingles.", surface="reply"),
        good("One in three adults has high blood pressure."),
        good("A reading of 150 is high for many people.", surface="reply"),
        good("What she has is a question for the clinic.", surface="reply"),
        good("Bursitis? Please call our clinic.", surface="reply"),
        good("That sounds like a great idea!", surface="reply"),
    ),
    check=_check,
    needs=(*patterns_of(CUES), *things_of((*LEADS, *WEAK_LEADS))),
)
