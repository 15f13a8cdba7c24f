"""confirmation.implied: an answer does not take for granted that somebody was in care."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import BODY, CLINICIAN, EVENT, PLACE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import YOUR, YOUR_RELATIVE
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_JOY: Final = (
    r"(?:glad|happy|pleased|thrilled|delighted|relieved|great|good|lovely|wonderful|sorry|sad"
    r"|apologi[sz]e)"
)
_JOY_WORDS: Final = (
    "glad happy pleased thrilled delighted relieved great good lovely wonderful sorry sad "
    "apologise apologize"
)
_REMEDY: Final = (
    r"(?:antibiotics?|painkillers?|pain meds|meds|medication|medicine|tablets?|pills?|steroids?"
    r"|inhaler|insulin|cream|ointment|drops|chemo|infusion|injections?|shot|patch|new dose|dose"
    r"|prescription|nebuli[sz]er|antivirals?|statins?|hormones?)"
)
_DRESSED: Final = (
    r"(?:stitches|staples|sutures|cast|drains?|bandages?|dressings?|swelling|scar|catheter|tube"
    r"|boot|brace|sling|splint|pins|packing|numbness|anesthesia|anaesthetic|bruising)"
)
_PIERCED: Final = (
    r"(?:blood draw|needle|iv|drip|injection|shot|jab|epidural|surgery|operation|biopsy|procedure"
    r"|extraction|filling|anesthetic|anaesthetic|vaccine|swab|stitches|cannula|catheter)"
)

CUES: Final = (
    cue(
        "what the reader's own clinician did",
        rf"\b({YOUR} (?:own )?(?:{CLINICIAN}|care team|surgical team|medical team)"
        r" (?:has|had|have|was|were|knows|knew|said|told|called|rang|wrote|remembers|sent"
        r"|did|saw|noted|ordered|explained|apologi[sz]es|will (?:phone|call|ring|contact|see|be in"
        r" touch|follow up|review|send)))\b",
        "your ur yr youre",
        shield=r"\b(?:if|whether|unless|make sure|ask|tell us)\b",
    ),
    cue(
        "a denial of what happened in care",
        rf"\b((?:that|this|it)(?:'s| is| was|s) (?:simply |just |really )?not (?:what|how)"
        r" (?:it |that |this |things )?(?:happened|was said|went|occurred|took place)"
        rf"(?: (?:in|at|on|during) (?:the|our|your|that) (?:[a-z]{{2,12}} )?(?:{PLACE}|{EVENT}|exam"
        r" room|treatment room|day))?)\b",
        "not",
        past=True,
    ),
    cue(
        "what follows treatment",
        rf"\b((?:once|when|after|until|as soon as) (?:the|those|that|{YOUR}) {_DRESSED}"
        r" (?:come|comes|is|are|goes|go|heals?|settles?|gets?|has|have|wears?|fades?))\b",
        "once when after until soon",
        past=True,
        shield=r"\b(?:people|patients|most|anyone|everyone|usually|often)\b",
    ),
    cue(
        "care of the reader's relative",
        rf"\b({YOUR_RELATIVE}'s (?:stay|admission|discharge|surgery|operation|treatment|care"
        r"|procedure|delivery|passing|death|fall|chart|records?|room|nurse|doctor)"
        r"(?: (?:here|with us))?)\b",
        "your ur yr youre",
        shield=r"\b(?:if|whether|can be booked|book|ask|talk to)\b",
    ),
    cue(
        "somebody who speaks as the reader's clinician",
        rf"\b((?:as|i am|i'm|i was|being) {YOUR} (?:own )?(?:former |primary )?(?:{CLINICIAN}))\b",
        "your ur yr youre",
        past=True,
    ),
    cue(
        "pleasure in having given care",
        rf"\b((?:our|the) (?:[a-z]{{3,12}} )?(?:{CLINICIAN}|staff|team|crew) "
        r"(?:really |all |just )?"
        r"(?:loved|enjoyed|adored) (?:delivering|treating|caring for|looking after|nursing"
        r"|taking care of|having|getting to know|spoiling|cuddling))\b",
        "loved enjoyed adored",
        past=True,
        shield=r"\b(?:having you (?:all )?(?:at|speak|join)|open day|fair|class)\b",
    ),
    cue(
        "a trace of treatment",
        r"\b((?:bruis(?:e|es|ing)|pain|soreness|scar(?:ring)?|rash|infection|reaction|swelling"
        r"|nausea|sore (?:arm|throat)|headache) (?:that )?(?:(?:from|after|left by|caused by)"
        rf" )?(?:the|{YOUR}|that|our) {_PIERCED}(?: (?:left|caused|gave))?)\b",
        "bruise bruises bruising pain soreness scar scarring rash infection reaction swelling "
        "nausea sore headache",
        past=True,
        shield=r"\b(?:can|may|might|common|most people|usually|often|if|anyone)\b",
    ),
    cue(
        "gladness about a treatment",
        rf"\b{_JOY}\b(?: [a-z']{{1,10}}){{0,3}} (?:the|that|this|those) (?:new )?"
        rf"((?:{EVENT}|graft|implant|cast|{BODY}|{_REMEDY})"
        r" (?:took|worked|helped|held|healed|hurt|did not (?:take|work|help|hold)|has (?:helped"
        r"|worked|healed|gone)"
        r"|(?:is|are) (?:working|helping|healing|holding|gone)|went (?:well|smoothly|ok|okay"
        r"|fine)|didn't (?:help|work|take)|failed))\b",
        _JOY_WORDS,
        past=True,
        shield=r"\b(?:website|app|survey|study|trial|research|many|people|patients)\b",
    ),
    cue(
        "gladness that an illness was found",
        rf"\b{_JOY}\b(?: (?:that|to hear|we|they|she|he|the (?:{CLINICIAN})|our team|it was|you"
        r"|dr [a-z]{2,15})){1,3} "
        r"((?:caught|found|spotted|picked) (?:it|this|that|things)?(?: up)?"
        r" ?(?:early|in time|when|so soon|quickly))\b",
        "caught found spotted picked",
        past=True,
        shield=r"\b(?:bug|error|typo|mistake|leak|fire|link)\b",
    ),
    cue(
        "what the reader's medicine will do",
        rf"\b((?:the|those|these|that|{YOUR}) (?:new )?{_REMEDY} (?:should|will|ought to|must"
        r"|needs? (?:a|some) (?:few )?(?:days?|weeks?|time) to|may take [a-z ]{1,12} to)"
        r" (?:soon |really |start to |begin to )?(?:kick in|start working|take effect|take hold"
        r"|help(?: you| soon)?|work(?: soon)?|do the trick|settle (?:it|things)"
        r"|clear (?:it|that)))\b",
        "should will ought must need needs may",
        past=True,
        shield=r"\b(?:people|patients|most|anyone|everyone|if|study|trial|researchers)\b",
    ),
    cue(
        "gladness that somebody is out of care",
        rf"\b{_JOY} (?:that |to hear |to know |to see )?(?:that )?((?:you|{YOUR_RELATIVE}|he|she"
        rf"|they)"
        r"(?:'re|'s| are| is) (?:already |finally |all |now |safely |back ){0,2}"
        r"(?:home|back home|up and about|back on (?:your|his|her|their) feet|out of (?:bed|hospital"
        r"|the woods|icu|surgery|danger)))\b",
        _JOY_WORDS,
        past=True,
        shield=r"\b(?:trip|holiday|vacation|travel\w{0,4}|mission|deployment)\b",
    ),
    cue(
        "memories of somebody in care",
        rf"\b((?:you|{YOUR_RELATIVE}|he|she) (?:was|were|is|are) (?:such |always )?an? (?:real "
        rf"|true "
        r"|absolute )?(?:delight|joy|pleasure|star|gem|trooper|fighter|angel|model patient)"
        rf" (?:on|in|to|at|from|during) (?:the|our|have|care|treat|nurse|look|work|first)\b"
        r"|(?:always |still |often )?(?:spoke|speaks|thinks|asks|asked|talks|talked) (?:so |very )?"
        r"(?:of|about|after|fondly of|highly of) you (?:kindly|fondly|often|warmly|all the"
        r" time))\b",
        "was were is are spoke speaks thinks asks asked talks talked",
        past=True,
        shield=r"\b(?:speaker|guest|volunteer\w{0,3}|student|host|talk|webinar|event)\b",
    ),
    cue(
        "work that will be done again",
        rf"\b((?:the|{YOUR}|that) (?:new )?(?:crown|filling|implant|lens(?:es)?|brace|braces"
        r"|retainer|denture|bridge|veneer|hearing aid|cast|splint|stent|stitches|insoles?"
        r"|prosthesis)"
        r" (?:will|can|has|have|is going to) (?:be |been )?(?:replaced|redone|re-?done|refitted"
        r"|re-?made"
        r"|fixed|repaired|re-?cemented|checked|taken out|removed|adjusted))\b",
        "crown filling implant lens lenses brace braces retainer denture bridge veneer aid cast "
        "splint stent stitches insole insoles prosthesis",
        shield=r"\b(?:people|patients|anyone|usually|if|most|warranty for all)\b",
        past=True,
    ),
    cue(
        "an arrangement for after care",
        rf"\b((?:let's|let us|we'll|we will|time to|come and) (?:get|have|take) "
        rf"(?:those|the|that|{YOUR}) {_DRESSED} (?:out|off|checked|looked at|changed|removed))\b",
        "get have take",
        past=True,
    ),
    cue(
        "pleasure in somebody's progress",
        r"\b((?:joy|pleasure|privilege|honou?r|delight) (?:to (?:watch|see|care for|look after"
        r"|treat)"
        rf"|watching|seeing|treating|caring for|looking after) (?:you|him|her|{YOUR_RELATIVE})"
        r"(?: (?:and [a-z]{3,12} )?(?:get|getting|grow|growing|heal|healing|recover|recovering|walk"
        r"|walking|smile|thrive|improve|improving)(?: (?:better|stronger))?)?)\b",
        "joy pleasure privilege honor honour delight",
        past=True,
        shield=r"\b(?:seeing you (?:all )?at|at the|speak|talk|lecture|perform|concert)\b",
    ),
    cue(
        "a defence of care that was given",
        r"\b(?:we|i|our (?:team|doctors|staff)) (?:fully |firmly |completely )?"
        rf"(stand(?:s)? by (?:the|our|my|his|her|that|{YOUR}) (?:[a-z]{{3,12}} )?(?:diagnosis"
        rf"|treatment"
        r"|decision|advice|prescription|findings|reading|procedure|care (?:given|provided|we"
        r" gave)))\b",
        "stand stands",
        past=True,
    ),
    cue(
        "a birth that is expected or past",
        rf"\b((?:meet(?:ing)?|welcom(?:e|ing)|greet) (?:the|{YOUR}) (?:new |little )"
        r"(?:arrival|baby|one|bundle|bundle of joy|addition|sister|brother))\b",
        "meet meeting welcome welcoming greet",
        past=True,
    ),
    cue(
        "how long the reader has been in care",
        r"\b(you(?:'ve| have|'d| had)(?: only)? been (?:with|coming to|seen (?:at|by)|a member of"
        r"|going to|treated (?:at|by)|in the care of) (?:us|our (?:[a-z]{3,12} )?(?:practice|clinic"
        r"|office|hospital|dentists?|doctors?|team)) (?:since|for|all|these|nearly|almost|over))\b",
        "you",
        past=True,
        shield=r"\b(?:volunteer\w{0,3}|employee|employed|colleague|staff|work\w{0,3}|donor)\b",
    ),
    cue(
        "how somebody died",
        rf"\b((?:he|she|{YOUR_RELATIVE}) (?:passed|died|slipped|went) (?:away )?(?:peacefully"
        rf"|quietly"
        r"|in (?:his|her|their) sleep|without pain|surrounded by))\b",
        "passed died slipped went",
        past=True,
    ),
    cue(
        "the reader among those who were treated",
        r"\b((?:saw|treated|cared for|helped|looked after|vaccinated|triaged) (?:[a-z0-9,]{1,9}"
        r" ){1,3}"
        r"(?:people|patients|others|families|adults|children)(?: [a-z]{2,9}){0,2},? including"
        r" you)\b",
        "including",
        past=True,
    ),
    cue(
        "treatment that is still to come",
        r"\b((?:(?:one|two|three|four|five|six|[0-9]{1,2}|a few|only [a-z]{3,5}) more (?:rounds?"
        r"|cycles?"
        r"|sessions?|infusions?|treatments?|injections?|weeks? of (?:chemo|radiation|rehab"
        r"|treatment|therapy)) (?:to go|left|and)))\b",
        "more",
        past=True,
    ),
    cue(
        "what was done for somebody",
        r"\b(?:we|they|the (?:team|staff|nurses|doctors)|our (?:team|staff|nurses|doctors))"
        r" (did (?:everything|all|our (?:very )?best|what)(?: (?:that )?(?:we|they) could)"
        rf" (?:for|to (?:save|help|treat|keep)) (?:you|him|her|them|{YOUR_RELATIVE}))\b",
        "did",
        past=True,
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, "The answer takes it for granted that somebody was in care.")


RULE = Rule(
    code="confirmation.implied",
    name="Care taken for granted",
    what=(
        "In an answer to a person: what their own clinician did, a denial of what happened in the "
        "treatment room, medicine that will soon work, stitches that will come out, a transplant "
        "that took. Not a word says “patient”, and every reader knows. What holds for people in "
        "general is left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad("Your surgeon has been told.", "Your surgeon has", surface="reply"),
        bad(
            "That's not what happened in the exam room.",
            "That's not what happened in the exam room",
            surface="reply",
        ),
        bad(
            "It will feel easier once the stitches come out.",
            "once the stitches come",
            surface="reply",
        ),
        bad(
            "Much went well during your son's stay here.",
            "your son's stay here",
            surface="reply",
        ),
        bad("As your dentist I see it otherwise.", "As your dentist", surface="reply"),
        bad("So glad the transplant took!", "transplant took", surface="reply"),
        bad("Glad we caught it early!", "caught it early", surface="reply"),
        bad("We stand by the diagnosis.", "stand by the diagnosis", surface="reply"),
        bad("Hang in there, two more rounds to go!", "two more rounds to go", surface="reply"),
        bad("It's great that you are home already.", "you are home", surface="reply"),
        bad(
            "The antibiotics should kick in soon.",
            "The antibiotics should kick in",
            surface="reply",
        ),
    ),
    good=(
        good("We look forward to welcoming new volunteers.", surface="reply"),
        good("Two more sessions of the webinar will follow.", surface="reply"),
        good("You've been with us as a volunteer for ten years!", surface="reply"),
        good("We stand by our nurses in this strike.", surface="reply"),
        good("Ask your doctor or pharmacist what is right for you.", surface="reply"),
        good("Your doctor can tell you more.", surface="reply"),
        good("If your doctor has questions, here is our number.", surface="reply"),
        good("Most people feel fine once the stitches are out.", surface="reply"),
        good("Glad the new website is working again!", surface="reply"),
        good("Sorry, we caught it late: the link is mended.", surface="reply"),
        good("A sore arm after the jab is common.", surface="reply"),
        good("The vaccine should be in every pharmacy by May.", surface="reply"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
)
