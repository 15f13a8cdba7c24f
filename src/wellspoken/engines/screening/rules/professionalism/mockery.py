"""professionalism.mockery: nobody is laughed at behind a hand."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_against
from wellspoken.engines.text import linear

_LAUGH = (
    r"(?:laugh(?:s|ed|ing)?|giggl(?:e|es|ed|ing)|chuckl(?:e|es|ed|ing)|snigger(?:s|ed|ing)?"
    r"|smirk(?:s|ed|ing)?|snicker(?:s|ed|ing)?|cackl(?:e|es|ed|ing)|howl(?:s|ed|ing)|roll(?:s|ed"
    r"|ing)? (?:our|their|my) eyes|place bets|took bets|take bets|are taking bets|had a good laugh"
    r"|cried laughing|lost it|wet ourselves|died laughing)"
)
_STAFF_LAUGHS = linear(
    rf"\b(?:we|us|staff(?: ?room)?|team|crew|nurses|break room|tea room|reception|office"
    rf"|registrars?|everyone here|whole (?:ward|floor|clinic|office|team)|students|doctors"
    rf"|girls at the desk|lab|theatre|i) (?:all |still |just |always |both |do |have |had a "
    rf"|secretly |can't help but )?{_LAUGH} (?:at|about|over|for|so|until|when|behind|on|the|every"
    rf"|all|like)\b|\b(?:half|most|some|many|all) of (?:you|our patients|our relatives|them"
    rf"|the patients|these people) (?:can't|cannot|don't know|couldn't|wouldn't|believe|think"
    rf"|are (?:liars|lying|faking)|fib|lie|need (?:a|sedating|their))\b|\b(?:they|you|patients"
    rf"|people|men|women|we know you) (?:all |always )?(?:fib|lie|exaggerate|fibs)(?:[.,!]| ?$"
    rf"| like| about| through)"
    r"|\btalk of the (?:staff ?room|ward|tea room|break room|office|department|canteen|mess)\b"
    r"|\b(?:we|i) (?:all |secretly |do |still )?(?:call|named|nicknamed|christened|dubbed) (?:them"
    r"|him|her|these|those|this one) (?:the |our |a |an |mr |mrs |miss |king |queen )?\w{3,14}\b"
    r"|\b(?:night shift|day shift|er|ed|a&e|on-?call|ward|shift|triage|clinic|gp|casualty"
    r"|waiting room|reception) (?:bingo|sweepstake|drinking game)\b|\b(?:drinking game"
    r"|take a (?:shot|drink|sip) (?:every time|whenever))\b|\bkeep (?:those|the) novels\b"
    r"|\b(?:code|password|nickname|codeword) (?:for|of) (?:today|the day|patients?|families)\b"
    r"|\b\w{4,12} ?= ?(?:a |the )?(?:family|patient|relative|husband|wife|mother|visitor"
    r"|parent)s?\b|\byou know the one\b|\byes,? we mean you\b|\b(?:naming|mentioning) no names\b"
    r"|\bno names but\b|\bthanks for the (?:laugh|giggle|entertainment|comedy)\b|\b(?:made|makes"
    r"|making) (?:my|our) (?:day|night|shift|week),? (?:mate|love|genius)\b|\bcomedy gold\b"
    r"|\bkill me now\b|\bshoot me now\b|\bsend (?:help|wine|gin|vodka|valium)\b"
    r"|\bwe (?:all )?know (?:why|what) (?:you're|you|they|they're|he|she|women|men) (?:late|really"
    r"|up to|do|did)\b|\bfor people who (?:failed|flunked|couldn't get|weren't good|can't do"
    r"|dropped out)\b|\bfailed (?:surgeons?|doctors?|medics?|medicine)\b|\bbelongs? in (?:our|a"
    r"|the) (?:memory|psych|locked|secure|geriatric|mental|detox|dementia) (?:clinic|ward|unit"
    r"|wing)\b|\bbring your (?:earplugs|patience|nose ?pegs?|hazmat|gas mask)\b|\b(?:smell(?:ing"
    r"|s)?|stink(?:ing|s)?) like\b|\bbathe first\b|\b(?:drunk|drunks|puke|wino|psych|karen|moaner"
    r"|relative|patient) (?:\w{3,8} )?bingo\b|\b(?:doors?|chairs?|beds?|scales?"
    r"|corridors?) (?:have been |has been |were |will be |have to be )?(?:widened|reinforced"
    r"|strengthened)\b|\bfat (?:club|camp|fighters|lads|lasses)\b|\b(?:asked|told) (?:me "
    r"|us )?(?:\w{2,10} ){1,6}(?:nine|ten|eleven|twelve|twenty|fifty|a hundred|[0-9]{1,3}"
    r"|a million) times\b|\bhome-?school your (?:germs|kids)\b|\biykyk\b"
    r"|\bif you know,? you know\b|\bguess (?:the (?:bed|patient|ward|diagnosis|age|weight)"
    r"|which (?:patient|bed|of our|one of))\b|\bwhich (?:one )?of our (?:gentlemen|ladies|patients"
    r"|regulars|residents|inpatients|relatives)\b|\bwhat do you (?:call"
    r"|get when you cross) an? (?:patient|surgeon|nurse|doctor|gp|vegan|psychiatrist|man|woman"
    r"|blonde|drunk|relative|physio|midwife|student|manager|chiropractor|consultant|pensioner)\b"
    r"|\bhow many (?:surgeons|nurses|doctors|managers|gps|patients|psychiatrists|orthopods"
    r"|consultants|relatives|men) does it take\b|\bstill laughing\b|\bha ha ha\b"
    r"|\bcried for (?:his|her|their) (?:mum|mom|mummy|mammy|mother|mama)\b"
    r"|\bwent down like a (?:sack|tree|felled|sack of)\b|\bdads who faint\b|\bneeds? sedating\b"
    r"|\bclown car\b|\bclowns are in\b|\bdarwin might\b|\b(?:dial\w{0,4}|ring\w{0,3}|rang"
    r"|call\w{0,3}|phon\w{1,3}|turn\w{0,3} up|came in|come in|comes in|rocked up|rocks up"
    r"|showed up|ambulance|triage|a&e|er|ed|visit)(?: (?:[\w'&]{1,10})){0,5} (?:over|for|with"
    r"|about) (?:a |an |his |her |their )?(?:stubbed|paper ?cut|splinter|sniffles?|hiccups?"
    r"|ingrown|broken nail|hangnail|sneeze|runny nose|chipped nail|tummy rumble|blister"
    r"|stubbed toe|wind|trapped wind|sunburn|pimple|spot)\b|\bpriceless\b(?: \w{2,8})? (?:face"
    r"|reaction|look)\b|\byou can'?t make (?:this|it) up\b|\b(?:only in|typical) (?:florida|essex"
    r"|texas|ohio|lagos|delhi|glasgow|manila|dublin)\b|\bflorida man\b|\bloyalty card\b"
    r"|\bseason ticket\b|\bfrequent (?:flyer|flier|customer)\b|\bthe usual suspects\b"
    r"|\bour (?:favou?rite|resident) (?:moaner|drunk|hypochondriac|drama|complainer|nutter"
    r"|regular)\b"
)
_PEOPLE = (
    r"(?:patients?|relatives|visitors?|parents?|mums|moms|mammies|mothers|dads|fathers|men|man"
    r"|women|husbands?|wives|wife|mothers?-in-law|lads|boys|girls|families|family|kids|teenagers"
    r"|teens|students?|clients?|residents|pensioners|grannies|lady|ladies|old (?:folk|people|dears"
    r"|boys)|diabetics|smokers|drinkers|drunks|runners|gym bros|joggers|owners|farmers|americans"
    r"|tourists|millennials|boomers|gen z|expats|villagers|taxpayers|people|folks|somebody|someone"
    r"|anyone)"
)
_MOCKED = linear(
    rf"\b(?:grown|big|strong|tough|macho|burly|so-called) (?:men|man|lads|women|adults"
    rf"|blokes) (?:who )?(?:turn|cry|crying|faint|fainting|scream|whimper|become|acting|behaving"
    r"|turning|who|weeping|bawl\w{0,3})\b|\bwhimpering\b|\bman ?flu\b|\b(?:best|worst|biggest"
    r"|greatest) (?:liars?|moaners?|whingers?|fibbers|actors|drama queens|time-?wasters|babies"
    r"|cowards)\b"
    rf"|\b(?:we can always tell who's|who's) (?:fibbing|lying|faking)\b|\b(?:fakes?|faking"
    rf"|faked) (?:a|an|it|his|her|the|their) ?(?:fit|seizure|faint|limp|illness|pain|cough|sick"
    rf"|cold)?\b|\bputting it on\b|\bmilking it\b|\bswinging the lead\b|\bpull(?:ing"
    rf"|ed)? a sickie\b|\battention[- ]seeking\b|\b(?:crocodile|fake) tears\b|\bthe (?:louder"
    rf"|more) (?:they|you|he|she|patients) (?:\w{{3,10}} ){{1,3}},? ?the (?:less|more|sicker"
    rf"|better)\b|\bthe (?:louder|more) they (?:scream|shout|cry|moan|complain|groan|google)\b"
    rf"|\b(?:things|stuff|nonsense|rubbish|lies) (?:our |the |my )?{_PEOPLE} (?:say|said|tell|told"
    rf"|ask|asked|believe)\b|\bpov:? (?:the |your |a |you're a |that |this )?(?:patient|relative"
    rf"|nurse|doctor|surgeon|parent|visitor)\b|\b(?:mr|mrs|ms|dr|doctor|professor|captain"
    rf"|miss)\.?[ -](?:google\w{{0,3}}|i-googled-it|know-it-all|know it all|facebook|wikipedia"
    rf"|tiktok|youtube|important|grumpy|moany|whiny|demanding|drama|chatgpt)\b"
    rf"|\bnatural selection\b|\bsurvival of the (?:fittest|thickest)\b|\bdarwin(?:ism)?(?: at work"
    rf"| award)\b|\bgene pool\b|\b(?:too|so|that) (?:dumb|thick|stupid|dim|dense|slow|lazy|daft"
    rf"|fat|posh) (?:to|you|they|he|she|that|not)\b|\b(?:some|certain|these|those|you) (?:people"
    rf"|folk|folks|patients|parents|men|women|owners|of you) (?:just |really |honestly |clearly "
    rf"|simply |still )?(?:shouldn't|should not|ought to|oughtn't|shouldn't be|should be"
    rf"|don't deserve|need a hobby|need a life|need to get"
    r"|can't read|can't be helped|never learn|have no (?:shame|sense|brain|manners)|were born"
    r"|will believe anything|will moan|will complain|would complain|love to moan|are beyond"
    r"|are (?:just |so )?(?:thick|dim|daft|hopeless|unbelievable|a joke|something else|special))\b"
    r"|\bborn without (?:a )?brains?\b|\bbeyond (?:saving|help|hope|belief)\b|\b(?:this|that"
    r"|young(?:er)?) generation (?:is|are|has|can't|will|have)\b|\bkids these days\b"
    r"|\byouth of today\b|\bfaith in humanity\b|\bhumanity is doomed\b|\blost cause\b|\b(?:what is"
    r"|what's) wrong with (?:people|some people|you lot|these)\b|\bbreak(?:s|ing)? the scales?\b"
    r"|\bstep away from the (?:\w{3,8} )?(?:pies?|cakes?|fridge|biscuits?|chips|fries|donuts?"
    r"|doughnuts?|buffet|pizza|jollof)\b|\bput (?:down )?the (?:pie|fork|donut|doughnut|burger"
    r"|cake|biscuits?) down\b|\b(?:a|was a|ours was a|quite the|such a) (?:big|hefty|large) (?:boy"
    r"|girl|lad|unit|lass)\b|\btook (?:three|four|five|six|seven|eight|half) (?:of us|the team"
    r"|the ward|nurses|porters|men) (?:and a (?:prayer|hoist|crane)|to (?:lift|flip|move|turn|roll"
    r"|shift|carry|hold))\b|\bchubby\b|\bchubster\b|\bfatty,|\bfatties\b|\bfatso\b|\blard(?:y"
    r"|-?arse)?\b|\btubby\b|\bbeached\b|\bforklift\b|\bthunder thighs\b|\bdouble-?wide\b"
    r"|\b(?:smaller|tinier) things to be scared of\b|\bseen smaller\b|\bsize doesn't matter\b"
    r"|\bhalf (?:of )?(?:leeds|the town|the village|the county|dublin|lagos|london|the city"
    r"|the street|the school) (?:has|have|is|suddenly)\b|\bsuddenly (?:got|has|have|develops?"
    r"|discovered) a (?:bad|sore|poorly|mystery)\b"
)
_GALLOWS = linear(
    r"\b(?:finally )?(?:went|gone|sent|off|wheeled|moved|discharged|transferred|graduated"
    r"|on (?:his|her|their) way) (?:upstairs|to (?:the )?(?:morgue|mortuary|fridge|eternity"
    r"|rose cottage|heaven|jesus|god|the great|ward 13))\b|\b(?:kicked the bucket|popped (?:his"
    r"|her|their) clogs|bought the farm|croaked|carked it|snuffed it|pegged it|shuffled off"
    r"|gave up the ghost|pushing up (?:the )?daisies|one foot in the grave|at death's door"
    r"|coffin[- ]dodgers?|god's waiting room|toe ?tags?|body count|six feet under|brown bread"
    r"|worm food|ward of the living dead|dead wood|deadwood|living dead|past (?:his|her"
    r"|their) (?:sell-by|use-by|best before) date|vegetable(?:s)? (?:patch|garden|ward) (?:on"
    r"|in) (?:icu|ward|bed)|organ donors on|donorcycles?|departure lounge)\b|\b(?:one|two"
    r"|three) (?:less|fewer) (?:moaner|patient|mouth|visitor|idiot|complainer|bed)\b"
    r"|\bat least (?:he|she|it|they|that one) (?:won't|will not|can't|no longer) (?:complain|moan"
    r"|be back|come back|buzz|press|ask)\b|\b(?:frees?|freed|freeing) up (?:a|his|her|the"
    r"|another) bed\b|\bdead (?:quiet|weight|funny)\b.{0,30}\b(?:morgue|mortuary|patient)\b"
    r"|\bthe (?:anaesthetised|unconscious|dead|sedated) ones (?:laugh|don't|never|complain)\b"
    r"|\bcan't complain,? (?:he's|she's|they're) dead\b|\bmet (?:napoleon|jesus|two messiahs|elvis"
    r"|the queen|a messiah|god|three kings)\b|\b(?:two|three|several) (?:messiahs|jesuses"
    r"|napoleons)\b|\bwould want to sedate\b|\byou'd want to sedate\b|\b(?:loony bin|nut ?house"
    r"|funny farm|psycho ward|padded cell|cuckoo'?s nest|lunatics? (?:have|are|running))\b"
    r"|\b(?:forgot|forgotten|needs?|missed|skipped|off) (?:to take )?(?:his|her|their|your|its"
    r"|the) (?:tablets|meds|pills|medication) (?:today|again|this morning)\b|\boff (?:his|her"
    r"|their|your) (?:meds|rocker|trolley|head|chump)\b|\bnot all there\b|\ba few (?:sandwiches"
    r"|fries|cards|beers|bricks) short\b"
)
_WARM = linear(
    r"\b(?:thank\w{0,3} you|laugh(?:ed|s|ing|ter)? (?:with|together)|therapy dogs?|clown(?:s"
    r"| doctors?)|joke of the day|children (?:laughed|giggled)|puppet|pantomime|bingo (?:night"
    r"|afternoon|hall|for)|bank (?:loyalty|points)|coffee (?:loyalty|card)|car park season"
    r"|season ticket (?:for|holders?)|harm\w{0,3}|stigma|please don't|wellbeing|never laugh"
    r"|don't laugh|won't laugh|no one (?:will )?laughs?|nobody (?:will )?laughs?|at ourselves"
    r"|at myself|nobody minds|so as not to|taught us|you know you work|prizes?|long-stay"
    r"|try (?:111|your pharmacist|a pharmacist)|own jokes?|sorry|apologi\w{2,4}"
    r"|puppy|baby|fact|myth|charles darwin"
    r"|darwin (?:hospital|clinic|city|airport|nt)|(?:children|toddlers|babies) (?:who )?(?:turn"
    r"|cry)|chubby (?:cheeks|puppy)|heroes|family|champions?|angels?|smoking|deserve (?:better"
    r"|care)|breaking the scale of)\b"
)

RULE = Rule(
    code="professionalism.mockery",
    name="People made fun of",
    what=(
        "Staff who laugh at patients, nicknames and bingo cards, gallows humour, jokes on "
        "weight or the mind, and "
        "groups of people who are made fun of."
    ),
    why="Patients recognise themselves, and others wonder what is said of them.",
    source="AMA Code of Medical Ethics, opinion 2.3.2 (2016); NMC, Social media guidance (2019)",
    severity=Severity.REVIEW,
    fix="Leave it out. Humour without a target is welcome.",
    bad=(
        bad(
            "Your form made the rounds: the whole ward giggled for days.", "whole ward giggled for"
        ),
        bad("Night shift bingo is back!", "Night shift bingo"),
        bad("Why do grown men faint at a needle?", "grown men faint"),
        bad("Bed 9 finally went to the morgue, drinks on us.", "finally went to the morgue"),
        bad("Who will break the scales today?", "break the scales"),
        bad("Dr Google is in the building again.", "Dr Google"),
        bad("Some people just need a hobby.", "Some people just need a hobby"),
    ),
    good=(
        good("The children giggled at the puppet show all afternoon."),
        good("Nobody will laugh at your questions here."),
        good("Bingo night for residents: Thursday at six."),
        good("Some people just need a ride to their visit. We can help."),
        good("We laughed with our patients at the talent show."),
        good("Step on the scales only if you want to."),
    ),
    check=check_against(
        (_STAFF_LAUGHS, _MOCKED, _GALLOWS),
        "This makes fun of people.",
        "Leave the joke out. Whom it is about may read it.",
        _WARM,
    ),
    needs=(_STAFF_LAUGHS, _MOCKED, _GALLOWS),
    yields_to=frozenset(
        ("professionalism.patient-joke", "professionalism.sarcasm", "professionalism.insult")
    ),
)
