"""Turns of phrase by which staff hand out their own numbers, pages and homes."""

from typing import Final

from wellspoken.engines.screening.replies.cues import Cue, cue
from wellspoken.engines.screening.rules.boundary.channels import NETWORK, STAFF, WAY

# Lines of the house, of a colleague at the desk, or of the reader.
OF_THE_HOUSE: Final = (
    r"\b(?:main (?:number|line)|ext\.?|extension|work (?:e-?mail|number|phone|line)|mychart"
    r"|patient portal|secure|manager|coordinator|liaison|press|media|recruit(?:er|ing)|reporters?"
    r"|journalists?|chatbot|your own (?:e-?mail|number|phone|account|page|address)"
    r"|(?:hospital|clinic|trust|practice|department|service|unit)'s own|newsletter|portal)\b"
)
_TO: Final = (
    r"(?:text|txt|ring|call|phone|message|msg|dm|pm|whats ?app|viber|telegram|add|follow|reach"
    r"|find|catch|contact|ping|e-?mail|write(?: to)?|save|use|take|have|get|try|ask for|get hold"
    r" of|buzz|friend|join|send|message)"
)

CUES: Final[tuple[Cue, ...]] = (
    cue(
        "a way of one's own",
        rf"\b((?:my|his|her|their|[a-z]{{2,14}}'s) (?:own|personal|private|home|daughter's|son's"
        rf"|husband's|wife's|mum's|second|other|back-?up|secret) (?:[a-z]{{3,12}} ){{0,2}}{WAY}"
        rf"|our (?:own|personal|private|home) (?:[a-z]{{3,12}} ){{0,1}}(?:accounts|phones|numbers"
        rf"|pages|profiles|handles|mobiles|cells|lines|snapchats?|dms|inboxes|socials|whatsapps?)"
        rf"|(?:personal|private|home) (?:handles|numbers|mobiles|cells|dms|phones|accounts)"
        rf"|my {WAY} (?:at home|from home|number|is|after hours)|my back-?up account"
        rf"|my gamer ?tag|(?:his|her) (?:gamer ?tag|timeline|inbox|dms|digits)"
        rf"|(?:facebook|fb|viber|telegram|wechat|whats ?app|insta|snap|snapchat|messenger|tiktok"
        rf"|voice[- ]?note|voicenote|skype|discord|signal|slide into|inbox|ping|buzz|imessage)"
        rf" me)\b",
        "my his her their our personal private home facebook fb viber telegram wechat whatsapp "
        "whats insta snap snapchat messenger tiktok voice voicenote skype discord signal slide "
        "inbox ping buzz imessage own",
        shield=OF_THE_HOUSE,
    ),
    cue(
        "somebody to be found on a network",
        rf"\b((?:i'?m|i am|he'?s|she'?s|we'?re|find (?:me|him|her)|catch (?:me|him|her)|add"
        rf" (?:me|him|her)|reach (?:me|him|her)|ping (?:me|him|her)|text (?:him|her)|message (?:him"
        rf"|her)|dm (?:him|her)|follow (?:me|him|her)|saw you|found you|seen you|spotted you|met"
        rf" you|connected with you|added you|friended you|followed you|{STAFF}(?: [a-z'-]{{2,14}})?"
        rf"(?:'s| is| are))(?: also| always| usually| now| back| much| way| so| far"
        rf"| (?:quicker|faster|happier)| just| live| @?[a-z0-9_.]{{3,20}}){{0,2}}"
        rf" (?:over )?on (?:my |his |her |the )?(?:own |personal |private )?{NETWORK}"
        rf"|i (?:answer|reply|respond|check|post|chat|hang out|live|share)(?:"
        rf" [a-z']{{2,10}}){{0,4}}"
        rf" (?:on|via|over|in) (?:my )?{NETWORK}|find me (?:under|as|by|@)|press add|hit add"
        rf"|add mo (?:na lang |ako )?|{NETWORK} ?(?:handle|id|name|user(?:name)?) ?(?:is|:)"
        rf"|(?:scan|use) the (?:qr )?code on (?:my|his|her) (?:desk|door|badge|lanyard)"
        rf"|(?:add|join|play with|invite) (?:me|us|him|her) (?:on|to) (?:my|the|his|her) (?:squad"
        rf"|server|friends list|close friends))\b",
        shield=OF_THE_HOUSE
        + r"|\b(?:isn't|aren't|is not|are not|no,|not on|takeover|live on|livestream|our page"
        r"|channel|series|job|official)\b",
    ),
    cue(
        "a private number handed round",
        rf"\b((?:gave|given|give|giving|shared|sharing|left|leaving|passed on|handing out|hand out"
        rf"|pm'?d|dm'?d|texted|sent|put)(?: (?:out|you|them|her|him|each|every|all))?"
        rf"(?: [a-z]{{2,10}})? (?:my|his|her|their) (?:own |personal |private |home |cell "
        rf"|mobile )?"
        rf"(?:{WAY})|(?:have|save|take|keep|get|got|use|want|ask(?: [a-z]{{2,12}}){{0,3}} for)"
        rf" (?:my|his|her|their) (?:own |personal |private |home |cell |mobile |phone )?(?:number"
        rf"|numbers|mobile|cell|digits|sim|home line|snap|insta|whats ?app|viber)"
        rf"|(?:i've|i) (?:pm|dm|inbox|text|message)(?:'?e?d)? (?:it|you|u)|(?:pm|dm|message) sent"
        rf"|check your (?:dms?|inbox|pms?)|(?:text|txt|ring|call|phone|message|whats ?app) me"
        rf"(?: direct(?:ly)?)? (?:on|at|when|if|any ?time|day or night|night or day|even at"
        rf"|whenever"
        rf"|after|tonight|later|direct)|(?:reach|get|find|catch) me (?:at home|on my|any ?time"
        rf"|after (?:hours|work)|on the weekend)|reachable at home|(?:his|her|my) home line"
        rf"|(?:text|ring|call|phone) (?:her|him|{STAFF}(?: [a-z'-]{{2,14}})?)(?: [a-z']{{2,10}})"
        rf"{{0,3}} (?:at home|after hours|on (?:his|her) (?:own|day off|days off|personal"
        rf"|private))|(?:text|call|ring) {STAFF} [a-z'-]{{2,14}}'s own|just call (?:him|her|me)"
        rf" ?[\U0001F609\U0001F60F\U0001F618])",
        shield=OF_THE_HOUSE
        + r"|\b(?:at the (?:office|clinic|desk|practice|hospital|surgery|ward)|lost|hr"
        r"|tables?|dashboards?|spreadsheets?)\b",
    ),
    cue(
        "somebody reached in private",
        rf"\b((?:text|txt|ring|call|phone|message|msg|dm|pm|whats ?app|viber|telegram|contact|reach"
        rf"|e-?mail) (?:him|her|them|us|(?:{STAFF})(?: [a-z'-]{{2,14}}){{0,2}})"
        rf" (?:privately|personally|direct|directly|at home|on the side|in private|day or night)\b"
        rf"|(?:{STAFF}) [a-z'-]{{2,14}}'s (?:own |personal |private |home )?(?:mobile|cell|number"
        rf"|whats ?app|phone|line|sim|inbox|dms|viber|insta|snap)\b(?: (?:is|number|on|:|[0-9(+]))"
        rf"|(?:personal|private|home) (?:mobile|cell|cellphone|whats ?app|line|sim|viber|insta"
        rf"|number"
        rf"|phone)(?: number)?:? ?[0-9(+]|(?:linkedin|strava|twitter|insta|instagram|tiktok|threads"
        rf"|zoom|facetime|kik|venmo|sms) me\b|following you back|group chat for (?:our |my |all"
        rf" )?(?:former|old|ex|past|discharged|current) (?:patients|clients|mums)|from my"
        rf" (?:place|house|flat|home|sofa|bedroom)|(?:pop|come|call|swing|drop) (?:round|over"
        rf"|by) to yours|on my (?:day|days|night|nights) off|(?:swap|exchange|trade) (?:numbers"
        rf"|snaps?|instas?|digits|socials|handles)|gimme (?:your|ur) (?:digits|number|snap"
        rf"|insta)|(?:please |pls |plz )re-?add|moved to a new (?:handle|account|profile)"
        rf"|[a-z]{{3,12}}'s (?:hotmail|gmail|yahoo|private e-?mail)|it's just [a-z]{{3,12}}'s"
        rf" (?:phone|mobile|cell)|add (?:us|them|me|him|her|your [a-z]{{3,12}}) on (?:your own "
        rf"|our own |my own )?{NETWORK}|(?:put|add) me (?:in|to) (?:your|the|ur) (?:family|group"
        rf"|house|class) ?(?:{NETWORK}|chat|group)|slide (?:you|u) an? |i(?:'ve| have)? followed"
        rf" you"
        rf"|(?:give|giving) (?:your |our |my |all )?patients (?:your|their|our|my) (?:own "
        rf"|personal )?"
        rf"(?:insta|number|snap|numbers|mobile|handle|facebook|socials)|give this out to"
        rf"|(?:why don't )?(?:you and i|the two of us|you and me) (?:have|could have|should"
        rf" have) a (?:private |little"
        rf" |quiet )?(?:chat|word|call))",
        shield=OF_THE_HOUSE,
    ),
    cue(
        "a home opened",
        r"\b((?:come|knock|call|pop|drop)(?: (?:by|round|over|in|up|on))?(?: (?:to|at|on))?"
        r" (?:mine|the"
        r" flat|my (?:door|flat|place|house|home|gate|window|porch))\b|my door at home|round to"
        r" mine|we live (?:two|three"
        r"|next|a few|just|round|opposite|across|near)|(?:you|i)(?:'ve| have)? (?:got|know|give"
        r" you|pop"
        r" you|send you|text you) (?:the|my|where i) (?:home )?(?:address|live)|i'll pop you my"
        r" address"
        r"|(?:weigh|check|see|look at|dress|do)(?: [a-z]{2,10}){0,3} at mine\b|over to (?:your"
        r"|my) place"
        r"|i(?:'?m| am| live) (?:at|on|round at) [0-9]{1,4} [a-z]{3,14}(?: [a-z]{3,14})?"
        r"|(?:my|our) (?:kettle|door)(?:'s| is) always (?:on|open)|kettle'?s (?:always )?on"
        r"|(?:come|pop|drop|swing|call) (?:round|over|by|in)(?: [a-z]{2,10}){0,2} (?:to )?(?:mine"
        r"|my (?:house|place|home|flat))|(?:came|come|pop|call|drop|swing|stop)(?: round| over| by"
        r"| up)? to (?:your|ur) (?:birthday|house|place|party|wedding|flat|home)\b|round (?:at )?"
        r"(?:mine|yours) (?:for|this|tonight|on))",
        "live at kettle door come pop drop swing call came stop round on",
        shield=OF_THE_HOUSE + r"|\b(?:home visits?|home (?:care|health)|housing|meals)\b",
    ),
)
# Weak by themselves: a text that forbids, warns or names the official way is left alone.
WEAK_CUES: Final[tuple[Cue, ...]] = (
    cue(
        "a way around the house",
        rf"\b((?:the|our) (?:hospital|clinic|trust|bosses|management|manager|boss|practice) (?:does"
        rf"n't|don't|won't|needn't|can't) (?:check|know|see|mind|look|read|need|let|find out)"
        rf"|(?:than|more than) the (?:clinic|hospital|practice|trust) (?:lets|allows|line)"
        rf"|(?:don't|do not) (?:ring|call|queue|bother|phone|go through)(?:"
        rf" [a-z]{{2,10}}){{0,2}},?"
        rf" (?:just )?(?:text|ring|call|message|dm|whats ?app) me|i know i'?m not supposed to"
        rf"|off the record|between us|our secret|{_TO} me (?:there|instead|any ?time|direct))\b",
        shield=OF_THE_HOUSE,
    ),
)
