"""Turns of phrase in which one person is told what to take, stop or do, beside the plain ones."""

from typing import Final

from wellspoken.engines.screening.lexicons.complaints import (
    CHECK,
    COMPLAINT,
    PROCEDURE,
    REMEDY,
)
from wellspoken.engines.screening.lexicons.remedies import MEDICINE
from wellspoken.engines.screening.replies.cues import Cue, cue
from wellspoken.engines.screening.replies.leads import Lead, lead
from wellspoken.engines.text import linear_later

MEDICATION: Final = linear_later(rf"\b(?:{MEDICINE}|{REMEDY}|{PROCEDURE})\b")
NAMED_MEDICINE: Final = linear_later(rf"\b(?:{MEDICINE})\b")
BODY: Final = linear_later(
    rf"\b(?:{COMPLAINT}|flat|bed|pulled|out|off|pillow|socks|diet"
    r"|food|milk|peanuts?|eggs?|bananas?|salt|sugar|running|jogging|scabs?|be)\b"
)
_COUNT: Final = (
    r"(?:[0-9]{1,4}(?:[.,][0-9]{1,3})?|half(?: an?)?|an?|one|two|three|four|five|six|eight|ten"
    r"|twelve|a couple(?: of)?|another|an extra|a quarter(?: of an?)?)"
)
_UNIT: Final = (
    r"(?:mg|mgs|mcg|µg|ug|ml|mls|cc|iu|units?|grams?|milligrams?|micrograms?|tablets?|tabs?"
    r"|pills?|capsules?|caps|puffs?|drops|teaspoons?|teaspoonfuls?|tsp|tablespoons?|tbsp|spoons?"
    r"|spoonfuls?|doses?|gummies|sachets?|sprays?|patches|lozenges|suppositor(?:y|ies)|vials?"
    r"|(?:baby |low[- ]dose )?(?:aspirins?|paracetamols?|ibuprofens?|tylenols?|advils?|nurofens?"
    r"|benadryls?|antihistamines?))"
)
_OFTEN: Final = (
    r"(?:once|twice|thrice|(?:one|two|three|four|[1-6]|a couple of) ?(?:times|x)|[1-4]x|every"
    r" (?:other )?(?:[0-9]{1,2}(?: ?(?:-|to) ?[0-9]{1,2})?|two|three|four|six|eight|twelve|few"
    r"|morning|night|evening|day|hour)|a day|per day|daily|nightly|hourly|tds|bd|bid|tid|qid|prn"
    r"|each (?:day|night|morning|evening|meal)|morning and (?:night|evening)|night and morning"
    r"|at (?:bedtime|night)|before bed|with (?:food|meals|breakfast|dinner|lunch)|after (?:food"
    r"|meals)|on an empty stomach|tonight|for (?:the next )?(?:[0-9]{1,2}|a|one|two|three|four"
    r"|five|six|seven|ten|fourteen|a couple of|a few) (?:days?|nights?|weeks?|months?))"
)
_DO: Final = (
    r"(?:take|stop|skip|start|use|apply|put|rub|dab|pop|leave|pull|drop|bin|ditch|hold|swap|switch"
    r"|add|try|give|get|buy|cut|quit|restart|resume|finish|drink|gargle|inject|soak|ice|strap"
    r"|tape|brace|roll|drain|lance|squeeze|burst|massage|double|halve|reduce|increase|lower|raise"
    r"|up|wean|taper|chew|swallow|crush|inhale|smear|slather|bathe|flush|rinse|wrap|stick|throw"
    r"|chuck|come off|go off|go back on|stay on|stay off|get off|lay off|load up on|go for|go with"
    r"|stick to|push|pack in|knock off|ease off|pause|break|change|replace|mix|combine)"
)
_WHOSE: Final = (
    r"(?:you|u|he|she|they|your (?:son|daughter|boy|girl|lad|kid|child|baby|toddler|little one"
    r"|mum|mom|mam|dad|gran|granny|nan|grandma|grandad|husband|hubby|wife|partner))"
)
_FOR_ALL: Final = (
    r"\b(?:vaccines?|vaccinat(?:ed|ion)|boosters?|flu (?:shot|jab)|recalled|recall|dispos(?:e|al)"
    r"|take-?back|expired|unused|leftover|survey|photos?|parking|class|classes|donat(?:e|ion)s?"
    r"|blood drive|as prescribed|as directed|prescriber|whoever prescribed|steps|kits?|a"
    r" (?:[a-z]{3,12} )?test|tested|smoking|vaping|same time|minutes?|pictures?|photo|hydrated"
    r"|sunscreen|checked|seen by)\b|\?"
)

_BEGIN: Final = (
    r"(?:^|[,;:.!\u2026-] ?|\b(?:and|then|so|just|or|please|but|can|to|could|should|shouldn't|i'd"
    r"|i would|we'd|must|now|simply|yes|may|might|you'd better|ought to|try|maybe|instead|let's"
    r"|only|no|also|i'll|you'll|will|go|safely|him|her|them) )"
)
_WORDS: Final = r"(?: [a-z0-9'%-]{1,13},?){0,4} "

DOSE_CUES: Final[tuple[Cue, ...]] = (
    cue(
        "an amount and how often",
        rf"\b({_COUNT} ?{_UNIT}(?:[, ]{1, 3}[a-z0-9'-]{{1,12}}){{0,5}}[, ]{{1,2}}{_OFTEN})\b",
        firm=True,
        shield=_FOR_ALL,
    ),
    cue(
        "an amount of a medicine",
        rf"\b({_COUNT} {_UNIT} of (?:each|it|them|that|those|the (?:two|other|first|second))"
        r"|(?:[0-9]{1,3}, ){2,4}(?:and )?(?:then )?(?:[0-9]{1,3}|nothing|none|zero|stop|off))\b",
        firm=True,
        shield=_FOR_ALL,
    ),
    cue(
        "a dose changed",
        rf"\b((?:go|move|bump|step|drop|come|push|nudge|take|put|bring|up|knock|cut)"
        rf"(?: (?:it|that|this|him|her|your [a-z]{{2,12}}|the [a-z]{{2,12}}|his [a-z]{{2,12}}"
        rf"|her [a-z]{{2,12}}))?(?: (?:back|right|straight))? (?:up|down|back) to"
        rf" (?:{_COUNT}|every|once|twice)|(?:up|raise|lower|increase|reduce|drop|cut|halve|double"
        rf"|split|bump)(?: (?:up|down|back))? (?:it|that|the|your|his|her)(?: [a-z'-]{{2,14}})"
        rf"{{0,3}} (?:by|to|in) (?:an?|half|{_COUNT})\b(?: (?:half|quarter|third|mg|ml|tablet"
        rf"|units?))?|(?:come|get|wean|taper|step|ease) (?:it |them |her |him |yourself )?(?:off"
        rf"|down)(?: (?:it|them|the [a-z]{{2,14}}|your [a-z]{{2,14}}))? (?:over|in|across|within)"
        rf" (?:a|an|one|two|three|four|six|[0-9]{{1,2}}|the next) (?:couple of )?(?:days?|weeks?"
        rf"|months?|nights?))\b",
        "up down back raise lower increase reduce drop cut halve double split bump come get wean "
        "taper step ease",
        firm=True,
        shield=_FOR_ALL + r"|\b(?:weight|waiting|costs?|prices?|risk)\b",
    ),
    cue(
        "an amount somebody gets",
        rf"\b({_WHOSE}(?:'ll| will| would|'d| can| could| should| may| might)?(?: (?:just|safely"
        rf"|only|easily|have|also|probably)){{0,2}} (?:gets?|needs?|takes?|have|has|wants?|use)"
        rf" (?:about |up to |only |just |another |around )?(?:[0-9]{{1,4}}(?:[.,][0-9]{{1,2}})?|"
        rf"half|one|two|three|four) ?(?:of (?:the |your )?[a-z]{{4,14}}|{_UNIT})"
        rf"|{_COUNT}(?: (?:[a-z]{{3,12}} )?{_UNIT})?"
        rf" (?:a|per|each) (?:day|night|week) (?:would|should|will|is|for you|ought|does)"
        rf"|{_COUNT} (?:(?:or|to) {_COUNT} )?(?:days?|hours?|tablets?|doses?|weeks?)(?: before"
        rf"| after| off| without)?(?: it)? (?:is|should be|will be|would be|'s) (?:plenty|enough"
        rf"|fine|ok|okay|grand|loads|ample))\b",
        firm=True,
        shield=_FOR_ALL + r"|\b(?:shifts?|parking|notice|bookings?|register)\b",
    ),
)
WEAK_DOSE_CUES: Final[tuple[Cue, ...]] = (
    cue(
        "an amount told in an answer",
        rf"\b((?:no more than |at most |up to )?{_COUNT}(?:,[0-9]{{3}})? ?{_UNIT}(?: of (?:the"
        rf" )?[a-z0-9-]{{2,14}})?)\b",
        firm=True,
        shield=_FOR_ALL + r"|\b(?:a|one|two|more) doses? of (?:kindness|fun)\b",
    ),
)
DOSE_LEADS: Final[tuple[Lead, ...]] = (
    lead(
        "a medicine and how often",
        "",
        NAMED_MEDICINE,
        after=rf"[,:]?(?: [a-z0-9'-]{{1,12}}){{0,4}}[, ]{{1,2}}{_OFTEN}\b",
        firm=True,
        shield=_FOR_ALL,
    ),
    lead(
        "an amount of a medicine",
        "",
        NAMED_MEDICINE,
        after=r"[,:]?(?: (?:at|to|of|about|a|just|only|around)){0,2} [0-9]{1,4}"
        r"(?:[.,][0-9]{1,3})?\b",
        firm=True,
        shield=_FOR_ALL,
    ),
    lead(
        "an amount of a medicine",
        r"\b[0-9]{1,4}(?:[.,][0-9]{1,2})? ?(?:mg|mcg|ml|g|grams?|iu|units)?(?: of)?"
        r"(?: (?:the|his|her|your))? ",
        NAMED_MEDICINE,
        firm=True,
        shield=_FOR_ALL,
    ),
)
TREATMENT_CUES: Final[tuple[Cue, ...]] = (
    cue(
        "a treatment told to one person",
        r"\b((?:leave|cut|keep) (?:it|them|that|those) (?:out|be|alone)\b|(?:come|get|stay|keep)"
        r" off (?:it|them|those|that)"
        r"|(?:you|u|he|she)(?:'ll|'re| will| are)? (?:be |going to be )?(?:want(?:ing)?|need"
        r"(?:ing)?|needs|wants) (?:it|that|them|those|this) (?:out|off|drained|lanced|removed"
        r"|pulled|whipped out|stitched|set|pinned|cut out|filled|cleaned out)"
        r"|(?:i'?d|i would|we'?d|we would) (?:just )?(?:pull|whip|lance|drain|cut|inject|operate"
        r"|stitch|cast|splint|pin|amputate|biopsy|remove|crown|extract|root canal) ?(?:it|that"
        r"|them|yours|on)?|(?:take|have|use|mix) (?:the two|both|them|those|these)(?: [a-z]{2,12}"
        r"){0,2} (?:together|at once|at the same time)|(?:i'?d|i would|we'?d) (?:just |probably"
        r" |definitely |honestly )?(?:skip|stop|drop|ditch|leave|delay|hold off|pass on|avoid"
        r"|start|double|halve)(?: [a-z'-]{1,12}){1,4}|get (?:all (?:four|three|two|of them)|both"
        r"|them|it|the lot|that) (?:out|off|pulled|removed|drained|whipped out)|you'll thank me"
        r"|you'll be (?:right|golden|grand|sorted|good as new)|you're golden|right as rain)\b",
        "leave cut keep come get stay ll re will want wanting need needing needs wants d would"
        " take "
        "have use mix you i right",
        shield=_FOR_ALL + r"|\b(?:children|out of reach)\b",
    ),
    cue(
        "a course of treatment for one person",
        r"\b((?:rest|bed ?rest|crutches|off work|off school|home|(?:boot|cast|sling|splint|brace"
        r"|collar|ice|heat)(?: [a-z]{2,12}){0,2}|no (?:footy|football|running|lifting|sport"
        r"|gym|driving|weight[- ]bearing|rugby|stairs|sex|alcohol|dairy|gluten|sugar|carbs))"
        r"(?:,? (?:on|and) [a-z]{2,12})? (?:for )?(?:about |at least"
        r" |the next )?(?:[0-9]{1,2}|a|one|two|three|four|five|six|nine|ten|twelve|a couple of"
        r"|a few) (?:more )?(?:days?|nights?|weeks?|months?|hours?))\b",
        "rest bed bedrest crutches off home boot cast sling splint brace collar ice heat no",
        shield=_FOR_ALL + r"|\b(?:wards?|visitors?|meals?|visits?|care)\b",
    ),
)
_TALK: Final = (
    r"|\b(?:never|questions?|webinar|learn|join us|thank|thanks|team|sorry|check out|hear|feedback"
    r"|page|website|link|out more|sign)\b|\bhow to\b"
)
_NEEDLESS: Final = (
    r"\b(?:you|u|he|she|your [a-z]{3,12})(?:'ll| will| really)? (?:don't|do not|doesn't|does not"
    r"|won't|no longer|shouldn't|needn't)(?: really| even)? (?:need|want|require|have to take|take"
    r"|bother with)(?: (?:the|any|an?|that|your|those|all|to|take|have|more|another)){0,3} "
)
TREATMENT_LEADS: Final[tuple[Lead, ...]] = (
    lead(
        "a treatment told to one person",
        rf"{_BEGIN}{_DO}{_WORDS}",
        MEDICATION,
        shield=_FOR_ALL + _TALK,
    ),
    lead(
        "a treatment told to one person",
        r"\b(?:(?:shouldn't|should not|oughtn't to|should|needs? to|ought to|want to|could|can) be"
        r" (?:on|taking|having|using|given)|(?:get|go|put|start|stay|keep)(?: (?:him|her"
        r"|yourself))?"
        r" (?:back )?on(?:to)?|(?:you|u|he|she)(?:'ll|'re|'d| will| are| is| would| really| clearly"
        r"| definitely){0,2} (?:be |going to be |going to )?(?:want(?:ing|s)?|need(?:ing|s)?"
        r"|require|qualify for|benefit from|be better (?:off )?(?:on|with)|do better (?:on|with)"
        r"|suit)|(?:don't|do not|no need to) bother with|no more|that(?:'ll| will| would) want"
        r"|(?:go|going) with|(?:lose|ditch|bin) )(?: (?:an?|the|your|his|her|some|any|that|this|to"
        r"|start|take|have|on|more|of|another|proper|stronger|different|good|course|round|use"
        r"|[0-9.]{1,5})){0,5} ",
        MEDICATION,
        shield=_FOR_ALL + r"|\b(?:help|question)\b",
    ),
    lead("a treatment said to be needless", _NEEDLESS, MEDICATION, shield=_FOR_ALL),
    lead(
        "a treatment said to suit",
        rf"\b(?:fine|ok|okay|good|better|best|safe|grand) (?:on|with|taking|to take|to have|to use)"
        rf"(?: (?:an?|the|your|that|some|any|{_COUNT} ?{_UNIT}(?: of)?)){{0,2}} ",
        MEDICATION,
        shield=_FOR_ALL,
    ),
    lead(
        "a treatment said to suit",
        r"\b(?:you|he|she|your [a-z]{3,12}) (?:may|can|could|should) (?:still )?(?:have|get|take"
        r"|use)"
        r"(?: [a-z'-]{1,12}){0,3} ",
        MEDICATION,
        after=r"[^.!?]{0,24}\b(?:even (?:with|if|on|though)|with (?:your|the)|while"
        r" (?:you're )?(?:on"
        r"|pregnant|breast)|despite|on top of|alongside|together|as well as)\b",
    ),
    lead(
        "a treatment said to be the one",
        "",
        MEDICATION,
        after=r"(?: [a-z0-9'-]{1,12}){0,3} (?:would|will|should|ought to|'ll) (?:see you right"
        r"|sort (?:you|it|that|him|her)|do you|do the (?:trick|job)|clear (?:it|that|this)"
        r"|fix (?:it|you|that)|help you|knock it|settle (?:it|that|her|him)|calm (?:it|that)|be"
        r" (?:enough|fine"
        r"|wise|plenty|better|safer)|get rid)|(?: is|'s| are) (?:better|safer|stronger|the one"
        r"|too strong|wrong|right|fine|not|what) (?:than|for|you|what|to)",
        shield=_FOR_ALL,
    ),
)
# Weak by themselves: a text that leads to care, or speaks of an event, is left alone.
WEAK_TREATMENT_CUES: Final[tuple[Cue, ...]] = (
    cue(
        "how often to do it",
        rf"\b((?:{_DO}|do|have|eat|wear|sleep|rest|lie|sit|keep|avoid|walk|stretch|see|wash|clean"
        rf"|feed|repeat|hold)(?: [a-z0-9'%-]{{1,14}}){{1,6}} {_OFTEN})\b",
        shield=_FOR_ALL,
    ),
    cue(
        "a treatment told to one person",
        rf"\b(no (?:more )?(?:lifting|running|footy|football|driving|gym|sport|stairs|sex|alcohol"
        rf"|dairy|gluten|sugar|carbs|salt|potassium|caffeine|solids|swimming|bending|high heels"
        rf"|weight[- ]bearing)\b|{_COUNT} more (?:days?|nights?|weeks?|doses?|puffs?|drops"
        rf"|tablets?|pills?|{MEDICINE})|go for it\b|(?:a )?quarter of an?"
        rf" [a-z]{{3,12}}|(?:i'd|i would|we'd|you should|you'd be better(?: off)?|better off|you'll"
        rf" (?:want|need|be wanting)) (?:go |going |be |on |an? |the ){{0,2}}(?:[a-z'-]{{1,12}} ?)"
        rf"{{1,4}},? not (?:an? |the )?[a-z]{{4,14}}|(?:won't|will not|wouldn't|doesn't) (?:help"
        rf"|work|do (?:a thing|anything|much)) (?:you|for you|him|her|with that|on that|at your)"
        rf"|ignore (?:the|that|your|his|her|what) (?:[a-z]{{2,12}} )?(?:chemist|doctor|gp|nurse"
        rf"|leaflet|app|midwife|pharmacist|clinic|hospital|pain|result|lump|letter))",
        shield=_FOR_ALL,
    ),
    cue(
        "what to leave",
        r"\b((?:don't|do not) (?:give|take|use|start|touch|finish|swallow) (?:it|them|that|those"
        r"|any"
        r" more|any of)\b|(?:leave|keep) (?:it|them|that|those) (?:in|on)(?: for)? (?:[0-9]{1,2}"
        r"|an?|"
        r"one|two|three|four|five|six|ten|another)\b|(?:you|he|she)(?:'ll| will|'d)? (?:want|wants"
        r"|need|needs) (?:both|the|that|those|your|all)(?: [a-z'-]{2,12}){0,2} (?:off|out|drained"
        r"|pulled|removed)\b|(?:you|he|she) (?:don't|doesn't) need (?:it|them|those),? (?:so |just "
        r")?(?:stop|bin|skip|drop|leave|ditch))",
        shield=_FOR_ALL,
    ),
    cue(
        "a figure told to one person",
        r"\b((?:go(?: (?:up|down|back))? to|stay (?:on|at)|drop to|start (?:on|at|with|him on"
        r"|her on)"
        r"|make it|keep to|stick (?:to|with|at)|(?:you|he|she)(?:'ll)? (?:want|need|wants"
        r"|needs)(?: about)?)"
        r" [0-9][0-9.,]{0,6}(?: calories| units| a day| daily)?(?:[.,!;]| [a-z])"
        r"|(?:[0-9][0-9.,]{0,6}|two"
        r"|three|four|five|six|half|ten)(?: (?:days?|weeks?|mg|a day))? (?:is|are) (?:enough"
        r"|plenty|too much"
        r"|too many|too little|fine|ok|okay|your dose)(?: (?:for (?:you|him|her)|in your case|at"
        r" your)|[.,!;]"
        r")|[0-9],[0-9]{3} (?:a day|daily|units)|which is what (?:you|he|she)(?:'ve| have| has"
        r"|'s)(?: got)?"
        r"\b)",
        shield=_FOR_ALL + r"|\b(?:street|floor|room|pm|am|page|bus|line|number|building|ward)\b",
    ),
    cue(
        "when to stop",
        r"\b((?:stop|quit|finish|restart|start|resume) (?:(?:it|them|that|those) )?(?:at|on"
        r"|after|by"
        r"|from) (?:day|night|week|dose|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
        r"|tomorrow|today|tonight|the weekend)|(?:skip|stop|hold|pause|hold off)(?: (?:it|them"
        r"|that|on it))? (?:till|until|for (?:a|one"
        r"|two|three|[0-9]))|(?:stop|quit|ditch|bin|drop|skip|start|restart"
        r"|resume)"
        r" (?:it|them|those|the lot) (?:now|today|tonight|tomorrow|altogether|for good|straight"
        r" away|right away|completely|cold turkey|asap))\b",
        "stop quit finish restart start resume ditch bin drop skip",
        shield=_FOR_ALL,
    ),
)
WEAK_TREATMENT_LEADS: Final[tuple[Lead, ...]] = (
    lead(
        "a treatment told to one person",
        rf"{_BEGIN}(?:{_DO}|refuse|decline|accept|demand|insist on|delay|postpone|bring forward"
        rf"|see|wear|lie|rest|sleep|eat|avoid|burn|freeze|wash|clean|feed|walk|jog|stretch"
        rf"|elevate|lift|tuck|move|wait|sleep on|press|click|set|replace|get him on|get her on|let"
        rf"|drive|run){_WORDS}",
        BODY,
        shield=_FOR_ALL + _TALK,
    ),
    lead(
        "a treatment told to one person",
        rf"\b(?:i think you should|i'd|you should|you want to|you ought to|my advice(?: is)?(?: to"
        rf"|:)?|refuse|decline|accept|have){_WORDS}",
        MEDICATION,
        shield=_FOR_ALL + _TALK,
    ),
    lead(
        "a treatment said to be needed",
        r"\b[a-z]{2,12}(?:'ll)? (?:only |just |clearly |really )?needs? (?:an?|the|his|her|some"
        r"|your) "
        r"(?:[a-z]{3,12} )?",
        MEDICATION,
        shield=_FOR_ALL + _TALK,
    ),
    lead(
        "a medicine and nothing else",
        "^",
        NAMED_MEDICINE,
        after=r"(?:,? (?:and|then|plus|or) (?:[a-z]{3,12} ){0,3}[a-z]{3,12})? ?[.!]",
    ),
)
NO_CARE_CUES: Final[tuple[Cue, ...]] = (
    cue(
        "care said to be needless",
        rf"\b((?:(?:you|u|he|she|it|that|there|this)(?:'ll|'s| is| will| really)?"
        rf"(?: (?:don't|do not|doesn't|does not|won't|will not|wouldn't|needn't)) (?:really |even"
        rf" |actually )?(?:need|want|require|bother with|have to (?:have|see|go|get)|need to (?:see"
        rf"|have|get|go to))(?: (?:an?|the|any|that|another|your|to|see|have)){{0,3}}"
        rf"|no (?:need|reason|call|point|rush) (?:for|in|to (?:see|get|have|do|go to|bother with"
        rf"|visit|ring|call|book))(?: (?:an?|the|any|that|another|your|having|getting)){{0,2}})"
        rf" (?:[a-z]{{3,10}} )?(?:{CHECK}|checked|seen|looked at)"
        rf"|no (?:need|reason) to (?:have|get) (?:it|that|this|him|her|them) (?:seen|checked"
        rf"|looked at|x-?rayed|tested|scanned)"
        rf"|no (?:{CHECK}) (?:needed|required|necessary|warranted|for (?:you|that|this|him|her))"
        rf"|(?:the|your|that|his|her) (?:[a-z]{{3,10}} )?(?:{CHECK}) (?:can wait|is (?:a waste"
        rf"|overkill|pointless|unnecessary|not needed)|isn't (?:needed|necessary|worth)|won't"
        rf" (?:show|tell|help)|would be (?:a waste|overkill)))\b",
        "don do doesn does won will wouldn needn no wait waste overkill pointless unnecessary "
        "not isn",
        past=True,
        firm=True,
        shield=r"\b(?:appointments?|referral|id|insurance|book|to (?:join|attend|enter|get your)"
        r"|walk-?ins?|until|unless|flu|vaccines?|letter|free)\b|\?",
    ),
    cue(
        "an all-clear given in public",
        rf"\b({_WHOSE}(?:'re| are|'s| is|'ll be| will be)? (?:totally |perfectly |absolutely |all"
        rf" |completely |probably |quite )?(?:fine|ok|okay|safe|good|clear|grand|alright|sweet"
        rf"|cleared) to (?:drive|fly|work|run|swim|train|play|exercise|drink|wait|carry on|go back"
        rf"|travel|breastfeed|nurse|lift|mix|skip|stop|take|start|keep|have|combine|come off"
        rf"|ignore|leave)|(?:yours|your [a-z'-]{{3,12}}|his|hers?|(?:he|she|they)) ?(?:'ll|will"
        rf"|should)(?: just| probably)? (?:drain|clear|settle|heal|go(?: away| down)?|pass|resolve"
        rf"|burst|drop off|grow out of it|sort (?:itself|themselves) out|close)(?: up)?"
        rf" (?:by (?:itself|themselves)|on (?:its|their) own|in (?:a|an|two|three|[0-9]{{1,2}})"
        rf"|without|untreated|naturally)|(?:grow|grows) out of it"
        rf"|have a (?:lie[- ]down|cuppa|cup of tea)|just keep it (?:clean|dry|covered)"
        rf"|(?:nothing|not|don't) (?:to )?(?:lose sleep|panic|fret|stress|worry) (?:over|about)"
        rf" (?:it|that|this|yours|a lump|the lump)|can wait (?:till?|until|for|a)"
        rf"|(?:give (?:a&e|the (?:er|ed|gp|doctor|hospital)) a miss)|keep out of (?:a&e|the er)"
        rf"|stay (?:away from|out of) (?:a&e|the (?:er|ed|hospital)))\b",
        "fine ok okay safe good clear grand alright sweet cleared ll will should grow grows have "
        "just nothing not don wait give keep stay",
        past=True,
        firm=True,
        shield=r"\b(?:if|when|whether|ask|check with|unless|until|flu (?:shot|jab)|vaccines?|event"
        r"|visitors?|parking|bring|fun run|donat(?:e|ing))\b|\?",
    ),
)
