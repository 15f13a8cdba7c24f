"""Words by which one person is told what they have, before the name or judgement of an illness."""

from typing import Final

from wellspoken.engines.screening.lexicons.complaints import (
    ALL_RIGHT,
    COMPLAINT,
    HURT,
    ILL,
    JUDGED,
)
from wellspoken.engines.screening.lexicons.remedies import CONDITION
from wellspoken.engines.screening.replies.leads import Lead, lead
from wellspoken.engines.text import linear_later

ILLNESS: Final = linear_later(rf"\b(?:{CONDITION})\b")
FINDING: Final = linear_later(rf"\b(?:{JUDGED})\b")
PART: Final = linear_later(rf"\b(?:{COMPLAINT})\b")
RIGHT: Final = linear_later(rf"\b(?:{ALL_RIGHT})\b")
STATE: Final = linear_later(rf"\b(?:{ILL})\b")

FILL: Final = (
    r"(?:(?:an?|the|your|some|just|only|simply|probably|prob|likely|most likely|definitely|defo"
    r"|clearly|obviously|certainly|almost|surely|really|very|pretty|much|quite|so|more|like|to be"
    r"|classic|textbook|typical|mild|bad|nasty|simple|plain|good old|old|garden[- ]variety"
    r"|straightforward|bog[- ]standard|full[- ]blown|chronic|acute|stage [0-4]|early|late|left"
    r"|right|little|wee|bit of|touch of|case of|sort of|kind of|start of|type [12]|adult"
    r"|childhood|postpartum|postnatal|viral|bacterial|seasonal|severe|moderate|what we call"
    r"|called|down to|nothing but|nothing more than|all|100%|for sure|in my book|i'd say|too"
    r"|by now|you have|you've got|from|of|with|going to be|one of those|as|again|still|still just"
    r"|basically|honestly|evidently|plainly|no doubt|without a doubt|dose of|spot of|bout of|form"
    r" of|level of|another|full|proper|small|large|big|pure|common|bit|tad|touch|slightly|way|far"
    r"|somewhat|fairly|in there|in|having|showing|the beginnings of|a matter of|because of"
    r"|due to|caused by) ){0,5}"
)
_TELLS: Final = (
    r"(?:'s| is| are| was| were| means?| says?| shows?| suggests?| points? to| screams?| spells?"
    r"| reads?(?: like| as)?| sounds?(?: like)?| looks?(?: like)?| seems?| has to be| have to be"
    r"| must be| would be| will be|'ll be| smells? of| confirms?| proves?| has| comes? from"
    r"| came (?:back|up) as)"
)
_SEASON: Final = (
    r"\b(?:if|whether|when|season|vaccines?|shots?|jabs?|clinics?|awareness|support group|month"
    r"|week|screenings?|specialists?|research|wards?|units?|friendly|team|friend|hours|website"
    r"|line|street|road|we worry)\b|\?"
)
_STUDIES: Final = r"|\b(?:the who|cdc|nhs|study|can't|cannot|until|every)\b"

_YOURS: Final = (
    rf"\b(?:your|ur|his|her|that|those|these)(?: [a-z'-]{{2,12}}){{0,2}} (?:{COMPLAINT})"
    rf"(?: of yours| there| you (?:have|posted|sent))?(?: [a-z'-]{{2,12}}){{0,2}}{_TELLS} {FILL}"
    rf"|\bwhat (?:you|u|he|she|your [a-z]{{3,12}})(?:'s|'ve)?(?: [a-z']{{2,12}}){{1,4}}"
    rf" (?:is|are|was|there's) {FILL}"
    rf"|\b(?:yours|his|hers|theirs)(?:'s| is| was| will be| looks like| sounds like) {FILL}"
)
_HOUSE: Final = (
    r"|\b(?:photos? (?:is|are) (?:great|lovely)|hands|team|your heart is|good hands|thank|story)\b"
)
_FIGURE: Final = (
    rf"\b[0-9]{{1,4}}(?:[.,/][0-9]{{1,3}})?(?: over [0-9]{{2,3}})?(?: ?(?:%|mmol|mg|kg))?"
    rf"(?: is| means| says|'s| counts as| would be) {FILL}"
)
_YOURS_KIN: Final = (
    r"\b(?:your|ur) (?:son|daughter|boy|girl|lad|kid|child|baby|toddler|little one|mum|mom|mam|dad"
    r"|gran|granny|nan|husband|hubby|wife|partner|mother|father)(?:'s [a-z]{3,12})?"
    rf"(?: [a-z']{{2,12}}){{0,3}} (?:is|has|'s|has got|is showing|shows|needs) {FILL}"
)
_YOU: Final = rf"\b(?:you|u|he|she)(?:'re| are|r|'s| is| were| was)(?: on)? {FILL}"
_YOU_HAVE: Final = (
    rf"\b(?:you|u|he|she)(?:'ve| have| has|'s)? (?:[a-z]{{3,10}}ly )?(?:got|have|has|caught|getting"
    rf"|developed|picked up|come down with|coming down with|dealing with|fighting|brewing) {FILL}"
    rf"|\b(?:that's|that is|it's|it is|this is) (?:textbook|classic|clearly|obviously|definitely"
    rf"|plainly|undoubtedly|surely|a textbook case of|a classic case of) {FILL}"
    rf"|\bna {FILL}|\b(?:you|u) (?:don |dey )?(?:get|catch) {FILL}"
)
_GUESS: Final = (
    r"\b(?:(?:i'?m|i am|we'?re|we are) (?:pretty |quite |fairly |very |[0-9]{2,3} ?% )?(?:sure"
    r"|certain|confident|positive) (?:that )?(?:it's|it is|that's|this is)"
    r"|(?:i'?d|i would|we'?d|i'?ll|i|we) (?:bet|say|guess|wager|diagnose|call(?: it| that| this)?"
    r"|put (?:my )?money on|go with|lean towards?|reckon|think|suspect|can see|see|spy)(?: on| with"
    r"| for| you| it's| that's| this is| that is| it is| it)?"
    r"|(?:my|our) (?:money|bet|guess|verdict|diagnosis|vote|hunch|read|take|feeling|best guess)"
    r"(?:'s| is|:)?(?: on| that it's| that you have| it's)?"
    r"|screams|spells|reads like|reads as|has all the (?:hallmarks|signs) of|points to"
    r"|consistent with|(?:says|spells|screams|shouts)(?: to me)?|hallmarks of|dead ringer for"
    rf"|tell-?tale|classic for|typical for|typical of|could only be|can only be|has to be|gotta be"
    rf"|got to be|must be|diagnosis|verdict)[: ] ?{FILL}"
)
_RULED_OUT: Final = (
    r"\b(?:(?:doesn't|does not|don't|do not|didn't) (?:sound|look|seem|read|smell)(?: to me)?"
    r"(?: like| to be| as if it's)?|isn't|is not|aren't|are not|wasn't|ain't|definitely not"
    r"|no way (?:it's|that's|this is)|nothing like|rules? out|can rule out|not going to be"
    rf"|never|too (?:young|old|fit) (?:for|to have)) {FILL}"
)
_THIS_IS: Final = (
    r"\b(?:it|that|this|all that|those|these|here)(?:'s| is| was|'ll be| has to be| must be"
    rf"| will be| are| were| sounds?(?: like)?| looks?(?: like)?| seems?(?: like)?) {FILL}"
    r"|\b(?:like|such as) (?:that|this|yours|his|hers|these|those)(?: [a-z'-]{1,12}){0,4}"
    rf" (?:is|are|means) {FILL}|\b(?:nothing|not|isn't|aren't) {FILL}"
    rf"|\b(?:{COMPLAINT})(?: [a-z0-9'-]{{1,12}}){{0,4}} (?:is|are|means?|was|'s|equals) {FILL}"
)
_ALONE: Final = (
    r"^(?:ah|oh|ooh|ouch|yep|yes|yeah|nah|hmm|ok|okay|hi [a-z]{2,14}|[a-z]{3,14},)?,? ?"
    rf"(?:yep|yes|yeah|definitely|classic|textbook|typical|obvious|clear)?,? ?{FILL}|[:;,] {FILL}"
)
_ALONE_END: Final = (
    r"(?:,? (?:it is|for sure|100%|that|then|to me|i'd say|i'd bet|probably|all day|all day long"
    r"|no doubt|without a doubt|hands down|in my book|mate|love|hun|dear|sis|bro|pal|written all"
    r" over))? ?(?:[.!,;:]|$)"
)

LEADS: Final[tuple[Lead, ...]] = (
    lead("what is theirs, named", _YOURS, ILLNESS, past=True, firm=True, shield=_SEASON),
    lead("what is theirs, judged", _YOURS, FINDING, past=True, firm=True, shield=_SEASON),
    lead(
        "what is theirs, called all right",
        _YOURS,
        RIGHT,
        past=True,
        firm=True,
        shield=_SEASON + _HOUSE,
    ),
    lead("a figure judged", _FIGURE, ILLNESS, past=True, firm=True, shield=_SEASON),
    lead("a figure judged", _FIGURE, FINDING, past=True, firm=True, shield=_SEASON),
    lead(
        "a figure judged", _FIGURE, RIGHT, after=r" for (?:you|him|her|your)", past=True, firm=True
    ),
    lead(
        "an illness said to be theirs",
        "",
        ILLNESS,
        after=r"(?: is|'s) (?:what|all) (?:you|he|she|that)(?:'ve|'s| have| has)?(?: got)?\b",
        past=True,
        firm=True,
        shield=_SEASON,
    ),
    lead("what is theirs, named", _YOURS_KIN, ILLNESS, past=True, firm=True, shield=_SEASON),
    lead("what they are told they are", _YOURS_KIN, STATE, past=True, firm=True, shield=_SEASON),
    lead(
        "what they are told they are",
        _YOU,
        STATE,
        past=True,
        firm=True,
        shield=_SEASON + r"|\b(?:not alone|because|who)\b",
    ),
    lead("what they are told they have", _YOU_HAVE, ILLNESS, past=True, firm=True, shield=_SEASON),
    lead(
        "a guess told as a finding",
        _GUESS,
        ILLNESS,
        past=True,
        firm=True,
        shield=_SEASON + _STUDIES,
    ),
    lead(
        "an illness ruled out", _RULED_OUT, ILLNESS, past=True, firm=True, shield=_SEASON + _STUDIES
    ),
    lead(
        "an illness ruled out", _RULED_OUT, FINDING, past=True, firm=True, shield=_SEASON + _STUDIES
    ),
)
_HURT: Final = (
    rf"\b(?:you|u|he|she)(?:'ve|'s| have| has)? (?:[a-z]{{3,10}} )?(?:{HURT})"
    r"(?: [a-z'-]{1,12}){0,3} "
)
_TALK: Final = _SEASON + r"|\b(?:thank|thanks|question|pleasure|great|lovely|good time)\b"
# Weak by themselves: a text that leads to care, or speaks of an event, is left alone.
WEAK_LEADS: Final[tuple[Lead, ...]] = (
    lead("an illness told in an answer", _THIS_IS, ILLNESS, past=True, shield=_TALK),
    lead("a finding told in an answer", _THIS_IS, FINDING, past=True, shield=_TALK),
    lead("an injury told in an answer", _HURT, PART, past=True, shield=_TALK),
    lead(
        "an illness told in an answer",
        rf"\b(?:is|are|isn't|aren't|=) {FILL}",
        ILLNESS,
        past=True,
        shield=_TALK
        + r"|\b(?:common|can|may|often|any|spread|caused|called|about|symptoms? of|signs? of|page"
        r"|cause|causes|there's|there is|there are|who is|happy)\b",
    ),
    lead(
        "an illness named and nothing else",
        _ALONE,
        ILLNESS,
        after=_ALONE_END,
        past=True,
        shield=r"\?",
    ),
)
