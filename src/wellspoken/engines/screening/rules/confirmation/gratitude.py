"""confirmation.gratitude: thanks and pleasure do not make a patient of the reader."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import CLINICIAN, RELATIVE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import YOU, YOUR
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_THANKS: Final = (
    r"(?:thank|thanks|thanx|thx|thnx|thnak|thankyou|ty|tysm|grateful|gratitude|appreciate[sd]?"
    r"|appreciative|apreciate|honou?red|honou?r|blessed|humbled|thankful|glad|happy|thrilled"
    r"|pleased|delighted|excited|stoked|proud|privilege[d]?|pleasure|love[d]?|fortunate|lucky)"
)
_THANK_WORDS: Final = (
    "thank thanks thanx thx thnx thnak thankyou ty tysm grateful "
    "gratitude appreciate appreciates "
    "appreciated appreciative apreciate honored honoured honor "
    "honour blessed humbled thankful glad "
    "happy thrilled pleased delighted excited stoked proud privilege "
    "privileged pleasure love loved "
    "fortunate lucky"
)
_WARM: Final = (
    r"(?:pleasure|honou?r|honou?red|privileged?|joy|delight|delighted|happy|glad|pleased"
    r"|thrilled"
    r"|love[ds]?|enjoy(?:ed|s|ing)?|lucky|fortunate|great|wonderful|lovely|nice|amazing|awesome"
    r"|thankful|grateful|proud|blessed|rewarding|fun|so good|looking forward|look forward"
    r"|can'?t wait|cannot wait|excited|treat)"
)
_TOGETHER: Final = (
    r"(?:car(?:e|ing) for|treat(?:ing|ed)?|look(?:ing|ed)? after|tak(?:e|ing) (?:good "
    r"|great )?care of"
    r"|see(?:ing|n)?|meet(?:ing)?|met|ha(?:ve|ving|d)|work(?:ing|ed)? with|support(?:ing|ed)?"
    r"|get(?:ting)? to know|host(?:ing|ed)?|welcom(?:e|ing)|be(?:ing)? (?:there for|with"
    r"|able to "
    r"(?:help"
    r"|care for|treat|support|accommodate))|help(?:ing|ed)?|assist(?:ing|ed)?|accommodat(?:e"
    r"|ing)"
    r"|fit(?:ting)?"
    r"|serv(?:e|ing)|deliver(?:ing|ed)?|guid(?:e|ing)|walk(?:ing)? (?:through this )?with)"
)
_NOT_ASKED: Final = (
    r"\b(?:would|'d|could|can we|may we|hope to|want to|like to|love to hear|opportunity to "
    r"(?:help"
    r"|assist|speak|respond|hear|learn)|(?:look forward|looking forward|can'?t wait|cannot wait"
    r"|excited) to work(?:ing)? with)\b"
)

CUES: Final = (
    cue(
        "thanks for having chosen the organisation",
        rf"\b{_THANKS}\b[^.!?\n]{{0,60}}?\b((?:choos(?:e|ing)|chose|pick(?:ing|ed)|select(?:ing"
        rf"|ed)"
        r"|trust(?:ing|ed)?|entrust(?:ing|ed)|counting on|relying on) (?:us|me|our|the (?:team"
        r"|staff)"
        r"|dr|doctor|[a-z'-]{2,20} (?:dental|medical|clinic|hospital|health|family|pharmacy"
        r"|urgent"
        r"|center"
        r"|centre|care|orthodontics|pediatrics)|with your|your (?:care|health|family|smile"
        r"|child"
        r"|teeth"
        r"|mother|father|son|daughter|baby|eyes|skin|recovery)|[a-z'-]{2,20} (?:for"
        r"|with) your))\b",
        _THANK_WORDS,
        past=True,
        shield=(
            r"\b(?:choos(?:e|ing)|chose) (?:us )?(?:to (?:donate|volunteer|apply|work|train"
            r"|study"
            r"|support|sponsor)|as your employer)\b"
        ),
    ),
    cue(
        "thanks for trust or custom",
        rf"\b{_THANKS}\b[^.!?\n]{{0,40}}?\b({YOUR} (?:[a-z]{{3,12}} ){{0,2}}?(?:visit|business"
        r"|patronage|loyalty|trust|confidence in|patience (?:while|as|with us|during|today|that"
        r"|on|when)))\b",
        _THANK_WORDS,
        past=True,
        shield=(
            r"\bpatience (?:as|while) (?:we|our (?:team|staff)) (?:work|look|review|update"
            r"|upgrade"
            r"|investigate|improve|fix|resolve|move|make)\b|\bpatience (?:with us )?(?:during"
            r"|through) "
            r"(?:the|this|our|these)\b|\bvisit to (?:our )?(?:website|page)\b"
        ),
    ),
    cue(
        "thanks for having come",
        rf"\b{_THANKS}\b[^.!?\n]{{0,40}}?\b((?:com(?:e|ing)|comming|came|visit(?:ing|ed)?"
        r"|stopp(?:ing|ed)|swinging|popping|dropp?ing|waiting|staying|being patient|be patient"
        r"|driving|travel(?:l)?ing) (?:in\b|to (?:us|our|see|the (?:clinic|hospital|practice|er"
        r"|office))"
        r"|back|by|here|all this way|so far|us\b|our|the (?:clinic|hospital|office|practice)"
        r"|with us"
        r"|while|today|dr|doctor))",
        _THANK_WORDS,
        past=True,
        shield=r"\b(?:our (?:web ?site|page|site|blog|channel|profile|open|booth|stand|table)"
        r"|look forward to visiting)\b",
    ),
    cue(
        "thanks for having brought somebody",
        r"\b(br(?:inging|ought) (?:your [a-z']{2,15}|[a-z]{2,15}|her|him|them|the (?:kids"
        r"|twins"
        r"|boys|girls|baby)) (?:in|to (?:see )?us|to see|by|to our|to dr|here))\b",
        "bringing brought",
        past=True,
    ),
    cue(
        "thanks for having been a patient",
        r"\b((?:be(?:en|ing)?|are|were|was|you're|having you as|have you as|had you as|you as"
        r"|as) "
        r"(?:[a-z-]{1,14} ){0,4}?(?:patient(?: of (?:ours|our|dr|the|this))?|client|mom to be"
        r"|mum to be))"
        r"(?:[,.!;:?)]|$|\s(?:of|and|for|here|with|at|in|since|all|we|you|over|to our|our))",
        "patient client",
        past=True,
        shield=(
            r"\b(?:patient,? or not|is or was|is or has been|whether|any(?:one)? (?:who )?is"
            r"|every patient|each patient"
            r"|if you(?:'re| are)|new patient|prospective|future|become|for being patient"
            r"|been patient"
            r"|be patient|being so patient|so patient|very patient)\b"
        ),
    ),
    cue(
        "having been let into the reader's life",
        r"\b((?:allow(?:ing|ed)?|let(?:ting)?|giv(?:e|ing)|gave|given|invit(?:e|ing|ed)) "
        r"(?:us|me|our [a-z]{2,15}(?: [a-z]{2,15})?|dr\.? [a-z]{2,20})(?: (?:the|a|an))?"
        r"(?: (?:opportunity|chance|privilege|honou?r))?(?: (?:to|of|for))? (?:be(?:ing)? "
        r"(?:a )?part of|be(?:ing)? there|be with|car(?:e|ing)|treat|look after|take care"
        r"|serve you"
        r"|serving you|help(?:ing)? (?:you|your|with your|bring|deliver|care)|assist you"
        r"|support you"
        r"|into your|guide|walk with|share in))\b",
        "allow allowing allowed let letting give giving gave given invite inviting invited",
        past=True,
        shield=r"\b(?:serve (?:our|the|this) (?:community|region|area)|would)\b",
    ),
    cue(
        "pleasure at having cared for the reader",
        rf"\b{_WARM}\b(?: [a-z']{{1,12}}){{0,5}}? ({_TOGETHER} (?:for )?(?:both of |all of )?"
        rf"(?:{YOU}|{YOUR} (?:[a-z]{{3,12}} )?(?:{RELATIVE}|family|needs)|her|him"
        rf"|them both))\b",
        "you u ya yall your ur her him them",
        past=True,
        shield=_NOT_ASKED
        + (
            r"|\b(?:seeing you (?:there|at the)|see you (?:there|at the|all)|meet you (?:there"
            r"|at)"
            r"|hear(?:ing)? from|helping you (?:find|with any)|(?:ready|here|happy|glad"
            r"|able) to help you"
            r"|treat you (?:with|to)|happy to (?:assist|help|meet|see|welcome) you|speaking)\b"
        ),
    ),
    cue(
        "the reader counted among the patients",
        rf"\b((?:welcome to|part of|joined|joining|member of|members of) (?:the|our) "
        rf"(?:[a-z'-]{{2,20}} ){{0,3}}?"
        r"(?:family|practice|patient family)|valued patient|(?:favou?rite|best|sweetest|loyal"
        r"|star"
        r"|amazing"
        r"|model) patients?\b|patients? (?:like|such as) (?:you|yourself|your)|one of our "
        r"(?:[a-z]{1,15} )?patients"
        rf"|(?:as|like) our patient|(?:{YOU}|it)(?:'re|'s| are| is| were)"
        rf"(?: [a-z]{{2,12}}){{0,2}} "
        rf"(?:why we do"
        r" what)? ?our patient)\b",
        "welcome part joined joining member members patient patients",
        past=True,
        shield=(
            r"\b(?:in case|if you|any one of our patients|each one of our patients"
            r"|every one of our patients"
            r"|part of our (?:team|staff)|team family|would love)\b"
        ),
    ),
    cue(
        "seeing the reader again",
        rf"\b((?:see|seeing|seein|c) (?:{YOU}|{YOUR} [a-z]{{2,15}}|y'all|both|him|her|them) "
        rf"(?:again|back|soon|next"
        r"|at (?:your|the) next|at your|for your|in (?:a|six|two|three|four|[0-9]{1,2}|the"
        r"|about) ?"
        r"(?:few |couple of )?(?:weeks?|months?|days?|spring|fall|autumn|summer|winter|year"
        r"|clinic"
        r"|office)"
        r"|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow)|every))",
        "see seeing seein c",
        past=True,
        shield=(
            r"\b(?:would love|'d love|hope to (?:see|meet|welcome) (?:you )?(?:there|at)"
            r"|see you at (?:the|our)"
            r"|would like to see|everyone|next year)\b"
        ),
    ),
    cue(
        "an invitation to come back",
        r"\b((?:come|coming|came) back (?:in\b|and see|and let|so (?:that )?we|to (?:us|see"
        r"|our)"
        r"|any ?time|soon|for)"
        r"|another (?:chance|opportunity) to (?:care|treat|serve|help|look|make you|provide)"
        r"|(?:your|ur) next (?:visit|appointment|appt|check-? ?up|cleaning|adjustment|refill"
        r"|session|treatment|exam)"
        r"|(?:always|still) (?:have )?a (?:home|place) (?:here|with))",
        "back another next home place",
        past=True,
    ),
    cue(
        "gladness at having helped the reader",
        r"\b((?:glad|happy|pleased|relieved|thrilled|delighted|proud|grateful|thankful"
        r"|honou?red"
        r"|love)(?: so| very)?"
        r"(?: that)? (?:we|i|our [a-z]{2,15}(?: [a-z]{2,15})?|dr\.? [a-z'-]{2,20}|they|the "
        r"(?:team"
        r"|staff|nurses"
        r"|doctors)|[a-z]{3,12} (?:could|was able|were able))(?: (?:all|were|was|could|can|have"
        r"|able|to|been|had)){0,4}? "
        r"(?:help (?:you|your|get|bring|with your)|helped|make (?:you|your|things|it"
        r"|a difference for|this)|made (?:you|your)"
        r"|get (?:you|your|that|rid)|got (?:you|your)|bring (?:you|your|comfort|some)|brought"
        r"|ease"
        r"|put (?:you|your)|be there"
        r"|be a part|be part|relieve|find (?:a|the|you|some|out what)|fit you|squeeze"
        r"|accommodate"
        r"|take (?:good |great )?care"
        r"|took (?:good |great )?care|provide (?:you|your|care|comfort|relief|the care)"
        r"|support "
        r"(?:you|your)|give (?:you|your)"
        r"|gave|fix|resolve your|treat|serve (?:you|your)|save|answer your (?:medical|health)"
        r"|calm"
        r"|comfort|deliver))\b",
        "glad happy pleased relieved thrilled delighted proud grateful "
        "thankful honored honoured love",
        past=True,
    ),
    cue(
        "a part in the reader's life",
        rf"\b(part (?:of|in) {YOUR} (?:[a-z'-]{{2,15}} ){{0,2}}?(?:story|journey|recovery|birth"
        rf"|care|life|family's|pregnancy"
        r"|healing|day|experience|transformation|progress|success|treatment|special))\b",
        "part",
        past=True,
    ),
    cue(
        "what the reader meant to those who cared",
        rf"\b({YOUR} (?:[a-z]{{2,15}} ){{0,2}}?(?:{CLINICIAN})(?:,? [a-z]{{2,15}},?)? "
        r"(?:was|were|will be|is|are|did|does|remembers?|explained|told|took|thinks?|loved?"
        r"|loves"
        r"|enjoyed|enjoys|says?"
        r"|said|sends?|miss(?:es)?|cares?|spent|checked|gave|saw|made|felt|recommended|only"
        r"|also"
        r"|wanted|wants"
        r"|and (?:the|her|his) (?:team|staff)|know|ordered|followed|documented|noted|tried"
        r"|provided|discussed|reviewed|went))\b",
        "your ur yr youre",
        shield=(
            r"\byour (?:doctor|provider|pharmacist|nurse|dentist|clinician) (?:is|will be|are"
            r"|was) "
            r"(?:the best|able|a good|your best|always|available)\b"
        ),
    ),
    cue(
        "words passed to those who cared",
        rf"\b((?:tell|let|with|to|from) {YOUR} (?:[a-z]{{2,15}} ){{0,2}}?(?:{CLINICIAN})(?: "
        rf"(?:know|and))?)\b",
        "your",
        shield=(
            r"\b(?:talk|speak|check|consult|ask|share (?:this|it)|follow up|work"
            r"|discuss)\b[^.]{0,20}\b(?:with|to) your\b"
        ),
    ),
    cue(
        "a named clinician's part in it",
        r"\b((?:dr\.?|doctor|nurse|prof(?:essor)?\.?|midwife) [a-z'-]{2,20}(?: [a-z'-]{2,20})?"
        r"(?:,? and (?:the|her|his|our)"
        r" (?:team|staff|crew|nurses))? (?:was|were|is|are|has|had|really|truly|thoroughly|so"
        r"|did"
        r"|will be)?"
        r" ?(?:so |very |really |truly |just |always |absolutely )?(?:happy|glad|pleased"
        r"|delighted"
        r"|honou?red|thrilled|enjoyed"
        r"|loved|loves|enjoys|remembers?|appreciated|spent|took (?:good|great|the time|such"
        r"|extra"
        r"|excellent)|explained"
        r"|sends?|says (?:hi|hello|thank)|recommended|performed|ordered|saw|treated|told|did "
        r"(?:your|a|the|everything)"
        r"|privileged|able to (?:help|treat|find|see)|proud of you|who (?:saw|treated))(?: "
        r"(?:you"
        r"|to (?:help|see|meet|treat"
        r"|care for|work with|look after) (?:you|your)|caring for|meeting|treating|working with"
        r"|seeing|getting|your))?)\b",
        "dr doctor nurse prof professor midwife",
        past=True,
        shield=(
            r"\b(?:will be (?:happy|glad|pleased|delighted|thrilled|so happy) to (?:hear|read"
            r"|see"
            r"|know)|available|joins?|speak)\b"
        ),
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, "The thanks imply that the reader was in your care.")


RULE = Rule(
    code="confirmation.gratitude",
    name="Thanks that make a patient of the reader",
    what=(
        "In an answer to a person: thanks for choosing, trusting, "
        "visiting or coming; pleasure at "
        "having cared for, met or helped them; what those who cared "
        "feel; seeing them again. Thanks "
        "for a review, for support, for coming to an event, for "
        "a gift or an application are left "
        "alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad("Thank you for choosing us!", "choosing us", surface="reply"),
        bad("We appreciate you coming in.", "coming in", surface="reply"),
        bad("It was a pleasure to treat you.", "treat you", surface="reply"),
        bad("Thank you for being our patient.", "being our patient", surface="reply"),
        bad("See you at your next cleaning!", "See you at your next", surface="reply"),
        bad("Dr Lee enjoyed meeting you.", "Dr Lee enjoyed meeting", surface="reply"),
        bad("So glad we could help you!", "glad we could help you", surface="message"),
        bad(
            "Dear Ann, thank you for choosing us!",
            "choosing us",
            surface="post",
            severity=Severity.REVIEW,
        ),
    ),
    good=(
        good("Thank you for your review!", surface="reply"),
        good("Thank you for letting us know.", surface="reply"),
        good("Thanks for coming to our open day.", surface="reply"),
        good("Thank you for choosing to volunteer with us.", surface="reply"),
        good("We'd love to welcome you as a new patient.", surface="reply"),
        good("It was great to meet you at the career fair.", surface="reply"),
        good("Our nurses will be delighted to read this.", surface="reply"),
        good("Thank you, Springfield, for your support.", surface="post"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
)
