"""self-diagnosis.skipping-care: nobody is told to do without care."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, word_set, words_needed

_WHO = (
    r"(?:(?:the|your|a|an|any|that|those) )?(?:doctors?|gps?|physicians?|er|ed|a&e"
    r"|emergency (?:room|department)"
    r"|hospitals?|clinics?|specialists?|dentists?|therapists?|psychiatrists?|urgent care"
    r"|pharmacists?|pediatricians?"
    r"|paediatricians?|midwife|doctor's (?:visit|appointment|office)|appointments?|check-?ups?"
    r"|ambulance|911|999"
    r"|mammograms?|screenings?|colonoscop(?:y|ies)|surger(?:y|ies)|chemo(?:therapy)?|vaccines?"
    r"|shots?|tests?|referral)"
)
_SKIP = linear(
    rf"\b(?:skip|ditch|forget|avoid|cancel|ignore|dump|bypass) {_WHO}\b"
    rf"|\b(?:no need|don't need|do not need|never need|needn't|don't have|you won't need"
    rf"|won't need|without needing) "
    rf"(?:to (?:see|call|visit|go to|bother|wait for|consult|ask|book|get) |for )?{_WHO}\b"
    rf"|\b(?:don't|do not|never) (?:bother|waste (?:your )?(?:time|money)|trust|listen to|run to"
    rf"|go to|call) "
    rf"(?:with |on |seeing |calling |going to )?{_WHO}\b"
    rf"|\b(?:without|instead of|rather than) (?:ever )?(?:seeing|going to|visiting|calling"
    rf"|bothering|consulting|a trip to"
    rf"|paying(?: for)?) {_WHO}\b"
    r"|\b(?:stop|quit|throw (?:away|out)|come off|get off|ditch|wean yourself off"
    r"|skip) (?:taking )?(?:your|the|those|all"
    r" your|his|her) (?:\w{3,14} )?(?:meds|medications?|medicines?|pills|insulin|statins?"
    r"|antidepressants?|inhalers?"
    r"|antibiotics|chemo|treatment|blood pressure (?:pills|medicine|meds))\b"
    r"|\b(?:be|become|you are|you're) your own (?:doctor|physician|therapist|dentist|surgeon)\b"
    r"|\b(?:treat|fix|heal|remove|cure|set|drain|lance) (?:it|this|that|them|(?:your"
    r"|the) (?:\w{3,12} )?\w{3,12}) "
    r"(?:yourself|at home)(?:,? (?:and skip|without|no doctor|instead of) [\w' ]{3,30})?"
    r"|\b(?:wait it out|tough it out|sleep it off|walk it off"
    r"|ride it out) (?:at home )?(?:instead|no matter|even)\b"
    r"|\b(?:google|tiktok|youtube|ai|chatgpt|this (?:app|chart|video|post)) (?:knows|is) (?:more"
    r"|better|all you need|as good)"
    r"(?: than)? ?(?:your|a|any)? ?(?:doctor|gp)?\b"
)
_RIGHT = linear(
    r"\b(?:don't|do not|never|please don't|not|shouldn't|should not|why not to|cannot|can't"
    r"|stop people|risky to"
    r"|dangerous to|before you|mustn't) (?:\w{1,10} ){0,2}(?:skip|ditch|forget|avoid|cancel"
    r"|ignore|stop|quit|throw"
    r"|come off|get off|wean|treat|fix|remove|put off|delay|be|drain|lance)\b"
    r"|\b(?:cancel|reschedule) (?:your |an )?appointments? (?:online|by|with|24|at least|if|in"
    r"|through|on|using|or)"
    r"|\bif you (?:need|have) to cancel|\bto cancel\b|\b(?:referral|appointment)s? (?:is "
    r"|are )?(?:not )?(?:needed"
    r"|required|necessary)|\bno need (?:for an appointment|to (?:call|book)|for a referral)"
    r"|\b(?:need|have) (?:an? )?(?:appointment|referral)s?\b|\bwalk-?ins?\b|\bdrop in"
    r"|\bwithout talking|\bunless your"
    r"|\buntil (?:you|your)|\btalk(?:ing)? (?:to|with) your|\bask your|\btold (?:us|me)"
    r"|\bmyths?\b|\bmany people\b"
    r"|\bpeople (?:skip|avoid|delay)|\bafraid|\bwhen in doubt|\bsometimes people"
    r"|\bcost\w{0,2} (?:makes|made|keeps)"
    r"|\bavoid (?:the )?(?:er|hospital|emergency)\b.{0,40}\b(?:wait|visit|stays?|by|with)\b"
    r"|\bforget (?:to|your) (?:book"
    r"|your)|\bdon't forget|\bnever forget|\bforget your appointment|\b(?:minor|small|mild"
    r"|simple)\b|\bcall (?:us|111|your)"
    r"|\bfirst aid|\bhow (?:we|our)|\bour (?:team|nurses?)\b|\bmissed\b|\bfor (?:test|results"
    r"|directions|information|non-)|\bparking|\?"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for found in _SKIP.finditer(passage.folded):
            span = Span(*found.span())
            if is_quoted(passage, span) or _RIGHT.search(passage.around(span.start, span.end)):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This tells readers to do without care.",
                evidence=f'"{found.group()}"',
                suggestion="Say when care is needed and whom to ask; name what can be done at "
                "home.",
            )


RULE = Rule(
    code="self-diagnosis.skipping-care",
    name="Telling people to skip care",
    what="Words that tell readers not to see a doctor, to stop their medicine or to treat it "
    "alone.",
    why="Care that is put off is among the commonest ways in which misinformation kills.",
    source="NAM, Identifying Credible Sources of Health Information in Social Media (July 2021)",
    severity=Severity.BLOCK,
    fix="Say when to seek care, and from whom.",
    bad=(
        bad("Skip the doctor: this tea does it all.", "Skip the doctor"),
        bad("No need to see a doctor, just rub this on.", "No need to see a doctor"),
        bad("Stop taking your statins today.", "Stop taking your statins"),
        bad("Heal your thyroid without seeing a specialist.", "without seeing a specialist"),
        bad("Be your own doctor with our chart.", "Be your own doctor"),
        bad("Chest pain is just stress. Don't bother with the ER.", "Don't bother with the ER"),
        bad("Cancel your mammogram and do this at home.", "Cancel your mammogram"),
    ),
    good=(
        good("Don't skip your mammogram. It takes 15 minutes."),
        good("Never stop taking your medicine without talking to your doctor."),
        good("No appointment? No need to call: walk-ins are welcome."),
        good("To cancel your appointment, call the clinic a day ahead."),
        good("Many people skip the doctor because of cost. We can help."),
        good("You don't need a referral to see our midwives."),
        good("Our nurses help you avoid the hospital with home visits."),
    ),
    check=_check,
    needs=(_SKIP,),
    triggers=word_set(
        "skip ditch forget avoid cancel ignore dump bypass need needn bother waste trust without "
        "instead rather stop quit throw off own yourself wait tough sleep walk ride google tiktok "
        "youtube chatgpt never go call home app chart"
    ),
    also=words_needed(_SKIP),
    yields_to=frozenset(
        (
            "advice.no-care",
            "advice.dose",
            "advice.treatment",
        )
    ),
)
