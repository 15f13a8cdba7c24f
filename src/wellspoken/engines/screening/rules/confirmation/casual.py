"""confirmation.casual: a short, friendly answer tells as much as a formal one."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import BODY, CLINICIAN, EVENT, PLACE, RELATIVE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import ONE, OUR_SIDE, SMALL, YOU, YOUR
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_YOURS: Final = "you u ya yall your ur yr youre"
# Parts and signs that are named alone: "that cough", "the stitches", "your sugar".
_PART: Final = (
    rf"(?:{BODY}|chest|lungs?|tummy|belly|bump|sugars?|bp|thyroid|kidneys?|liver|heart|ticker"
    r"|stitches|cast|boot|sling|crutches|sticks|braces|brace|dressing|bandages?|drain|tube"
    r"|sutures|staples|plaster|swelling|bruis(?:e|ing)|baby weight|nose|toe|toes|finger|thumb"
    r"|elbow|hand|hands|head|throat|voice|tonsils|hearing|breathing|bite|wisdom teeth|reflux"
    r"|bug|flu|virus|meds|new meds|tablets|pills|drops|antibiotics|injection|jab|epidural)"
)
_MENDS: Final = (
    r"(?:(?:has |have |is |are |'s |'re |was |were )?(?:finally |now |all |nicely |well |much "
    r"|so |really |already |day by day ){0,2}(?:heal(?:s|ed|ing)?|clear(?:s|ed|ing)(?: up)?"
    r"|settl(?:es|ed|ing)|quiet(?:ed|ing)|eas(?:es|ed|ing)|improv(?:es|ed|ing)|better|gone|off"
    r"|out|under control|normal|stable|behaving|behaves|kicked in|kicking in|work(?:ed|ing)"
    r"|help(?:ed|ing)|pain[- ]free|stopped|quit|cleared|fad(?:es|ed|ing)|knit(?:ting|ted)"
    r"|holding up|on the mend|down)|will (?:fade|heal|settle|clear|ease|go down|improve))"
)
_JOY: Final = (
    r"(?:glad|happy|pleased|chuffed|delighted|thrilled|relieved|yay|hope|hoping|hopefully"
    r"|fingers crossed|pray(?:ing)?|good to (?:hear|know|see)|great to (?:hear|know|see)|wow"
    r"|congrats|brilliant|wonderful|love that|bet)"
)
_JOY_WORDS: Final = (
    "glad happy pleased chuffed delighted thrilled relieved yay hope hoping hopefully fingers "
    "pray praying good great wow congrats brilliant wonderful love bet"
)
_AGAIN: Final = (
    r"(?:re-?do|re-?check|fix|fit|finish|adjust|polish|re-?cement|smooth|refit|change|look at"
    r"|check|take (?:a|another) look|have (?:a|another) look|see (?:you|u|ya|how)|take care of"
    r"|sort|tweak|try (?:it |that )?again|run (?:it|that|the test) again)"
)
_KIN_DID: Final = (
    r"(?:checked (?:in|out|himself|herself|themselves)|signed|left|refused|declined|came"
    r"|stayed|arrived|waited|missed|rang|called|phoned|demanded|made it|pulled through"
    r"|responded|was|were|is (?:responding|improving|stable|recovering|doing|better|home|out|in)"
    r"|(?:has|had) (?:been|his|her|their|a|an)|kept|fought|needed|got)"
)
# A word of care near what the reader did or what was done shows of what the answer speaks.
_OF_CARE: Final = (
    rf"(?:{CLINICIAN}|docs?|{EVENT}|refunds?|deductible|co-?pay|balance|the bill|insurance|claim"
    r"|waiting list|wait ?list|ward|icu|nicu|theatre|pre-?op|post-?op|anesthesia|anaesthetic"
    r"|needles?|shots?|ambulance|discharge|referral|room|bed|slot|check-?in|triage|front desk"
    r"|reception|medical advice|results?|diagnosis|symptoms?|condition)"
)
_TOLD: Final = (
    r"(?:said|told|asked|got|made|chose|picked|brought|took|gave|went|kept|knew|thought|wanted"
    r"|listened|ignored|followed|changed|turned|argued|rang|phoned|paid|owed|earned|slept|cried"
    r"|laughed|smiled|joked|were on|was on|were in|was in|were due|was due|were still|had)"
)
_BASE: Final = (
    r"(?:discharge|refer|admit|treat|sedate|operate on|transfer|test|scan|x-?ray|dismiss|release"
    r"|induce|intubate|restrain|send|send off|turn away|reschedule|bill|charge|refund|fit|numb"
    r"|stitch|vaccinate|prescribe|diagnose|triage|isolate|catch|save|deliver)"
)
_EVERYBODY: Final = r"\b(?:everyone|everybody|anyone|anybody|people|folks|many|most|you all|all)\b"

CUES: Final = (
    cue(
        "an invitation back",
        r"\b((?:come|pop|swing|stop|drop|head|bring (?:it|him|her|them))(?: on)?"
        r" (?:back|in again|by again)(?: in)?[^.!?\n]{0,20} (?:and|so|to|for|we'll|we can)"
        rf"[^.!?\n]{{0,16}}\b{_AGAIN})\b",
        "back again",
        past=True,
    ),
    cue(
        "what the reader did, told with words of care",
        rf"\b({ONE} (?:even |also |never |already |just |then |actually )?{_TOLD} "
        rf"[^.!?\n]{{0,40}}?\b{_OF_CARE})\b",
        _YOURS,
        past=True,
        shield=(
            r"\b(?:review|post|comment|story|website|page|if|when(?:ever)?|whether|unless|people"
            r"|anyone|time to (?:write|share|tell|post)|shared|mentioned|wrote|feedback|raffle"
            r"|concert|parking|fair|class|tour|job|interview|donat\w{1,5}|blood drive)\b"
        ),
    ),
    cue(
        "what had to be done with the reader",
        rf"\b((?:had to|have to|choice but to|decided to|chose to|able to|forced to|need to|did"
        rf"|did not|didn't|couldn't|could not|never) {_BASE} (?:{ONE}|{YOUR} [a-z]{{3,14}}))\b",
        _YOURS,
        past=True,
        shield=_EVERYBODY + r"|\b(?:if|when|whether|unless|may|might|will|would)\b",
    ),
    cue(
        "that the reader is remembered",
        r"\b((?:yes|yeah|sure|course|haha|aww?|oh|ha),? (?:i|we)(?: all| do| both)? remember)\b",
        "remember",
        past=True,
        shield=r"\bremember (?:to|that|those|when you were)\b",
    ),
    cue(
        "encouragement with something of the reader's care",
        rf"\b((?:hang in there|good luck|stay strong|keep going|chin up|well done|not long now"
        rf"|almost there|nearly there)[^.!?\n]{{0,12}} (?:with|on|for) (?:the|that|those|your|ur) "
        rf"(?:[a-z]{{2,10}} )?(?:{_PART}|{EVENT}))\b",
        "hang luck strong going chin done now there",
        past=True,
        shield=_EVERYBODY,
    ),
    cue(
        "gladness about something of the reader's care",
        rf"\b(?:so |really |very |dead |proper )?(?:glad|happy|pleased|chuffed|delighted|thrilled"
        rf"|relieved|hope|hoping|bless you) [^.!?\n]{{0,16}}?\b((?:the|your|ur|that|those) "
        rf"(?:new |old |little |wee )?(?:{_PART}|inhaler|hearing aids?|glasses|splint|pump"
        rf"|pacemaker|crutches|walker|wheelchair|dentures?|retainer|insulin|tablets|injections?)"
        r"(?:'s|'re| is| are| has| have)?(?: [a-z']{2,12}){1,3})\b",
        "glad happy pleased chuffed delighted thrilled relieved hope hoping bless",
        past=True,
        shield=_EVERYBODY + r"|\b(?:talk|leaflet|class|webinar|video|page|post|article)\b",
    ),
    cue(
        "how somebody of the reader's is",
        rf"\b(?:glad|happy|pleased|hope|hoping|bless) [^.!?\n]{{0,12}}?\b((?:{YOUR} "
        rf"|the (?:wee|little|big|old) |wee |little )(?:{RELATIVE}|man|lad|lass|girl|boy|one)'s "
        rf"{_PART}"
        r"[^.!?\n]{0,24})",
        "glad happy pleased hope hoping bless",
        past=True,
    ),
    cue(
        "the reader's next time in care",
        rf"\b({YOUR} (?:[a-z-]{{2,12}} )?(?:{EVENT}) (?:along )?next time)\b",
        "next",
        past=True,
    ),
    cue(
        "an invitation back",
        rf"\b((?:get|fit|squeeze|have|want|need|see|put|slot) {YOU} (?:back|in)(?: (?:in|on|onto"
        r"|for|with|to))? ?(?:the |our |your )?(?:schedule|books?|diary|list|chair|calendar"
        r"|rotation|again|soon|sooner|this week|next week|tomorrow))\b",
        _YOURS,
        past=True,
    ),
    cue(
        "another look at something of the reader's",
        rf"\b(another (?:look|go|try|crack|check|pass) (?:at|on|with) (?:that|the|your|ur|those)"
        rf" (?:[a-z]{{2,12}} )?(?:{_PART}|{EVENT}))\b",
        "another",
        past=True,
    ),
    cue(
        "the reader's next time in care",
        r"\b(next time (?:you(?:'re| are)?|u(?: r)?|ya(?:'re)?) (?:in|here|back|come in|in for))\b",
        "next",
        past=True,
    ),
    cue(
        "a thing of the reader's that got better",
        rf"\b{_JOY}\b[^.!?\n]{{0,24}}?\b((?:the|that|those|your|ur|his|her|their) "
        rf"(?:new |old |poor |bad |left |right )?{_PART} ?{_MENDS})\b",
        _JOY_WORDS,
        past=True,
        shield=_EVERYBODY,
    ),
    cue(
        "how a part of the reader's body is",
        rf"\b({YOUR} (?:[a-z]{{2,10}} )?{_PART} (?:levels? )?{_MENDS})\b",
        _YOURS,
        past=True,
        shield=_EVERYBODY + r"|\b(?:if|when|keep|until|once|whether|should)\b",
    ),
    cue(
        "a question about a part of the reader's body",
        rf"\b(how(?:'s|s| is| are|'re) (?:the|that|those|your|ur|his|her) (?:new |old |poor )?"
        rf"{_PART}(?: (?:treating|doing|feeling|holding|coming|getting|now|today|these|going))?)\b",
        "how hows how's",
        past=True,
    ),
    cue(
        "a part of the body pointed at",
        rf"\b((?:that|this) (?:[a-z]{{3,10}} )?{_PART} {_MENDS})\b",
        "that this",
        past=True,
        shield=_EVERYBODY,
    ),
    cue(
        "what a relative of the reader did in care",
        rf"\b({YOUR} (?:own |dear |late |lovely |poor |wee )?(?:{RELATIVE}){SMALL} {_KIN_DID})\b",
        _YOURS,
        past=True,
        shield=r"\b(?:fair|party|concert|team|game|show|race|class|if|when|whether)\b",
    ),
    cue(
        "talk with a relative of the reader",
        rf"\b((?:spoke|spoken|talked|chatted|met|explained|told|informed|updated|rang|called"
        rf"|given|gave)(?: (?:to|with|it to|this to))? {YOUR} (?:{RELATIVE}))\b",
        _YOURS,
        past=True,
    ),
    cue(
        "a call or check-in with the reader",
        rf"\b((?:{OUR_SIDE}|who)(?: (?:did|have|had|has|even|also|just|then"
        rf"|was the one who)){{0,2}} (?:ring|rang|rung|phone|phoned|text|texted|buzzed"
        rf"|check(?:ed)?|sign(?:ed)?|buckle[d]?|wheel(?:ed)?|walk(?:ed)?|put|sat|tucked|held"
        rf"|scrubbed) {YOU} (?:twice|in|out|on|back|straight|through|down|yesterday|last|this"
        rf"|monday|tuesday|wednesday|thursday|friday|about|up))\b",
        _YOURS,
        past=True,
        shield=r"\b(?:will|can|could|may|happy to|love to|like to)\b",
    ),
    cue(
        "a call of the reader's",
        rf"\b({YOU} (?:rang|phoned|called|texted|e-?mailed|messaged) (?:us|me|in|the|our)"
        r"(?: [a-z]{2,10}){0,2} (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
        r"|yesterday|twice|last|that|earlier|at))\b",
        _YOURS,
        past=True,
        shield=r"\b(?:if|when|once|should)\b",
    ),
    cue(
        "what the staff remember of the reader",
        rf"\b((?:remembers?|talks?(?: all the time)? about|talking about|laughs? about"
        rf"|laughing about|asks? about|asking about|misses|missing|cracked up (?:at|over))"
        rf" (?:how )?(?:{ONE}))\b",
        _YOURS,
        past=True,
        shield=r"\b(?:please|always|to|don't|must|if|we want|call|we talk)\b",
    ),
    cue(
        "the reader in a place of care",
        rf"\b({YOU} [a-z' ]{{3,28}} (?:in|on|at|through) (?:the |our |your |that )?"
        r"(?:post-?op|pre-?op|recovery|theatre|the chair|the er|icu|nicu|the ward|triage|maternity"
        r"|labou?r|chemo|dialysis|rehab|detox|physio|root canal|mri|surgery))\b",
        _YOURS,
        past=True,
        shield=r"\b(?:can|may|if|when|should|will|want|need to|could|might|welcome)\b",
    ),
    cue(
        "praise of the reader as a patient",
        rf"\b((?:{YOU}(?:'re|r| are| were| was)|what|such) an? (?:[a-z]{{2,10}} ){{0,2}}(?:champ"
        r"(?:ion)?|trooper|star|legend|soldier|angel|hero|warrior|rockstar) (?:for|during"
        r"|through(?:out)?|in|on) (?:sitting|getting|going|taking|that|the|your|all|his|her))\b",
        "champ champion trooper star legend soldier angel hero warrior rockstar",
        past=True,
    ),
    cue(
        "the reader called a patient",
        r"\b((?:such|what|being|been|were|be) (?:an?|our|the) (?:[a-z]{2,12} ){0,3}patients?)"
        r"(?:[.!,;)]|$| [^a-z ])",
        "patient patients",
        past=True,
    ),
    cue(
        "everybody's care, and so the reader's",
        r"\b((?:so did you|and you did too|you included|yours too|and so were you|same as you"
        r"|you (?:also|too) (?:got|had|were|received)|just like (?:we did|with) you(?:rs)?"
        r"|as we did with you))\b",
        "you yours",
        past=True,
        shield=r"\b(?:prize|raffle|ticket|invited|volunteer)\b",
    ),
    cue(
        "an apology for a part of the reader's care",
        rf"\b({YOUR} (?:[a-z]{{3,12}} )?(?:{EVENT}) (?:should|could|ought to|was supposed to)"
        r"(?: have)?)\b",
        _YOURS,
        past=True,
    ),
    cue(
        "what was the reader's at the desk",
        rf"\b({YOUR} (?:[a-z]{{3,12}} )?(?:token|slot|turn|file|report|reports|referral|deposit"
        r"|advance|claim|refund|script|prescription|order|specimen|sample|transfer|paperwork"
        r"|discharge summary|approval|authori[sz]ation) (?:no )?(?:was|were|is|are|has|had|went"
        r"|came|shows|got|number was)|you came without|without (?:an )?appointment you)\b",
        f"{_YOURS} without",
        past=True,
        shield=r"\b(?:if|when|once|until|whether|after|how|can)\b",
    ),
    cue(
        "that the reader had no care",
        rf"\b({YOU} (?:have|had|has|were|are|did|do)(?: not|n't| never) (?:actually |even |yet )?"
        r"(?:consult(?:ed)?|visit(?:ed)?|register(?:ed)?|enrol(?:l)?ed|attend(?:ed)?|been (?:to"
        r"|with|under|seen|in|a patient|through)|set foot|seen (?:any|our|by)|met (?:any|our)"
        r"|a patient|on our))\b",
        _YOURS,
        past=True,
        shield=r"\b(?:if|whether|when)\b",
    ),
    cue(
        "the reader's time with the organisation",
        rf"\b(?:lovely|great|nice|a joy|a pleasure|wonderful|enjoyed|loved|good) (?:having|to have"
        rf"|looking after|seeing) ({ONE} (?:on|in|at|with) (?:the |our )?(?:[a-z]{{2,12}} )?"
        rf"(?:{PLACE}))\b",
        _YOURS,
        past=True,
        shield=r"\b(?:quiz|fair|party|open (?:day|house)|tour|class|talk|volunteer)\b",
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, "The answer takes it for granted that the reader was in care.")


RULE = Rule(
    code="confirmation.casual",
    name="Friendly answer that takes care for granted",
    what=(
        "In an answer to a person: an invitation back, another look at something, how a knee or a "
        "cough is doing, what a relative did, calls with the reader, what the staff remember of "
        "them, “and so did you”. Wishes to everybody and talk of events are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad(
            "Swing back in and we'll recheck it.",
            "Swing back in and we'll recheck",
            surface="reply",
        ),
        bad("How's the knee doing?", "How's the knee doing", surface="reply"),
        bad("Glad the stitches are out!", "the stitches are out", surface="reply"),
        bad("We'll get you back on the schedule.", "get you back on the schedule", surface="reply"),
        bad("I spoke with your wife.", "spoke with your wife", surface="reply"),
        bad("You're a star for getting through it.", "You're a star for getting", surface="reply"),
        bad("Thanks for being such a good patient!", "such a good patient", surface="reply"),
        bad("Every mum is asked, and so were you.", "and so were you", surface="reply"),
        bad("You haven't consulted us.", "You haven't consulted", surface="reply"),
    ),
    good=(
        good("Come back for the fair and bring the kids!", surface="reply"),
        good("How's the new park doing?", surface="reply"),
        good("Glad the rain stopped!", surface="reply"),
        good("You can ask us about getting back in shape.", surface="reply"),
        good("Thank you for being so patient with our website.", surface="reply"),
        good("Your mom sounds like a fun lady.", surface="reply"),
        good("Many scars fade. Hope everyone's cough is gone by spring.", surface="reply"),
        good("We ring people back within two days.", surface="reply"),
        good("If you have not registered, pick up a form.", surface="reply"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
    yields_to=frozenset(
        (
            "confirmation.past-care",
            "confirmation.gratitude",
            "confirmation.wellbeing",
            "confirmation.record",
            "confirmation.conversation",
            "confirmation.third-person",
        )
    ),
)
