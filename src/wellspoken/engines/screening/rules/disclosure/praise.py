"""Words that praise, recommend or offer something, and the names under which things are sold."""

from collections import Counter
from typing import Final

from wellspoken.engines.text import linear, word_set

PRAISE = linear(
    r"\b(?:recommend\w{0,4}|advise|suggests?|lov(?:e|es|ed|ing)|obsessed|obsession|adore"
    r"|amaz(?:ing|ed)|best|better|favou?rites?|faves?|must-have|must have|must-try|game[- ]changer"
    r"|you need (?:this|these|it|to try)|you all need|y'all need"
    r"|can't live without|couldn't live|swears? by|works? wonders|did wonders|does wonders"
    r"|go (?:buy|get|try|see|there|for it)|go with|buy|bought|shop|order|get (?:yours|it|one|them)"
    r"|grab|try|tried|trying|check (?:it|them|this|us|out)|pop in|come (?:to|here|see|and see)"
    r"|head to|run and get|download\w{0,3}|sign up|switch(?:ed|ing)?"
    r"|% off|discounts?|special (?:price|pricing|rate|offer)|on offer|giveaway|raffle|win a"
    r"|freebies|free (?:frame|sample|bottle|trial|gift)\w{0,2}|incredible|fantastic|fab|fabulous"
    r"|brilliant|superb|super|awesome|great|top|excellent|outstanding|wonderful|lovely|loveliest"
    r"|gorgeous|divine|magic|dream|unreal|lush|ace|legit|lit|fire|slay|bomb|yum\w{0,2}|delicious"
    r"|the only|comfy|comfiest|so soft|softest|so good|so kind|so quick|kindest|gentlest|gentle"
    r"|friendliest|nicest|perfect\w{0,2}|holy grail|ten out of ten|10/10|[45]/5|five[- ]stars?"
    r"|5[- ]stars?|thumbs up|highly|life-?sav(?:er|ing)|saviour|savior|saved my|chang(?:ed|ing) my"
    r"|life[- ]changing|impressed|worth (?:every|it)"
    r"|you'll love|won't regret|upgrade|trust\w{0,2}|unbox\w{0,3}|looks? great|feels? great|go-to"
    r"|picks? is|top pick|our pick|my pick|smart choice|number one|no\.? ?1|#1|winner|wins|verdict"
    r"|review|hands down|never lets us down|nothing beats|nobody (?:does|builds)|no better"
    r"|second to none|rave|raving|glow\w{0,3}|calmer|softer|whiter|ditch|tell (?:everyone|anyone"
    r"|every|all|my|people|them)|told everyone"
    r"|ask (?:for it|for them|our|your|about|the)|available (?:at|in|from)|in stock|on sale"
    r"|at our (?:front )?desk|demo|landed|have arrived|is here|are here|featur(?:e|es|ing|ed)"
    r"|gushing|blown away|huge fan|big fan|fan of|stan|hooked on|kit(?:s)? from|tastes?|book (?:it"
    r"|now|your|lenses|a|in|them|via)|book\b|treat yourself|deserve|your \w{3,12} will thank"
    r"|works for me|they work|work wonders|works in one|super nice|quieter|quicker|ask me how"
    r"|painless|the good stuff|high praise|brings? your"
    r"|bring your|choose us|come here|enrol today|send my own|where to go|hot tip|run on|runs on"
    r"|proud|wow|omg|honest|highlight|success\w{0,3}|buzzing|is class|it's class|i smile|happily"
    r"|spotless|is the one|i said|sleep like|finally|definitely|obviously|reach for|rate above"
    r"|our coaches|hospital shop|gift shop|at the till|for sale|patients? are (?:loving|raving)"
    r"|feel better|feels better|back on)\b|[⭐🌟👍🔥😍💯]"
    r"|\bthe (?:most|finest|[a-z]{3,10}est)\b|\b(?:our|the|my) (?:[\w-]{3,14} )?(?:doctors?"
    r"|nurses?|midwives|paediatricians|pediatricians|physios?|dentists?|dieti[ct]ians?"
    r"|pharmacists?|surgeons?|team|staff|consultants?|vets?|coaches|therapists?) (?:all |always "
    r"|now )?(?:choose|chooses|pick|picks|use|uses|trusts?|prefers?|take|takes|reach|wear|wears"
    r"|carry|carries|say|says|like|likes)\b|\b(?:fixed my|no contest|never looked back"
    r"|never leave home|can\'t stop|accurate|go wild|grab|purest|doesn\'t sting)\b"
    r"|\b(?:my life back|changed my \w{3,12}|clear head|i\'d pay|longer than ever"
    r"|can\'t get enough|im sold|i\'m sold|on tap|through the roof|is different|so well|want one"
    r"|you\'ll want|fills me|sign up|first week)\b"
)
# A verdict on a house or a product, as said by somebody who works there.
VERDICT = linear(
    r"\b(?:game[- ]changer|i'd (?:pick|choose|have|go|want|send|trust|only)|i would (?:pick|choose"
    r"|go|send|trust)"
    r"|i said|obviously|definitely|recommend\w{0,4}|love|loving|loves|loved|best|better"
    r"|favou?rites?|amazing|swears? by|try|go (?:to|there|see|for|with)|go there|come (?:to|here)"
    r"|choose|choose us|check (?:it|them) out|get (?:yours|the|them|it)|book|buy|ask for (?:me|it)"
    r"|incredible|fantastic|fab|fabulous|brilliant|superb|super|awesome|great|excellent"
    r"|outstanding|wonderful|lovely|loveliest|five[- ]stars?|5[- ]stars?"
    r"|10/10|number one|no\.? ?1|hands down|second to none|no better|nowhere better|nobody|so kind"
    r"|so quick|kindest|friendliest|nicest|cleanest|won't regret|trust|top|perfect|superior"
    r"|hidden gem|gem|class|legends|cutest|send my own|where to go|bring your|quicker|quieter"
    r"|download|deserve|highly|very good|really good|so good|nice|rave|tell (?:everyone|people"
    r"|anyone)|treat yourself|wonders|works|gets my vote|my pick|obsessed)\b|[⭐🌟💯]"
    r"|\b(?:no contest|friendliest|finest|most accurate|go to|the guys are|switch|nobody does)\b"
    r"|\bthe [a-z]{3,10}est\b"
)
# Case tells: SlimPath, @slimpath, Collagen+; and names of firms.
BRAND = linear(
    r"\b[A-Z][a-z]{1,14}[A-Z][A-Za-z]{1,14}\b|@[A-Za-z]\w{2,28}|\b[A-Z][a-z]{2,14}\+|™|®"
    r"|\b[A-Z]\w{2,16} (?:Pharma\w{0,10}|Ltd|Inc|Labs?|Foods?|Co|Nutrition|Wellness|Cosmetics"
    r"|Skincare|Devices|Biotech|Insurance|Retreat|Resort|Spa|Scrubs|Shoes|Optics|Brands?"
    r"|Health(?:care)?|Naturals|Beauty|Fitness)\b",
    ignore_case=False,
)
_NAME = linear(r"\b[A-Z][a-z]{3,16}\b", ignore_case=False)
_WORD = linear(r"[^\W_]+")
_NO_BRANDS: Final = frozenset(
    {
        "WhatsApp",
        "YouTube",
        "TikTok",
        "LinkedIn",
        "FaceBook",
        "PhD",
        "McDonald",
        "PhilHealth",
        "MyChart",
        "StJohn",
        "WiFi",
        "HealthLink",
        "HealthLine",
        "LifeLine",
        "MedlinePlus",
        "MedLine",
        "GoFundMe",
        "ThankYou",
        "NightNurse",
        "JustGiving",
        "YouGov",
        "PubMed",
        "AirTag",
        "HealthCare",
        "MediCal",
        "MediCare",
        "NurseLine",
        "HealthWatch",
        "SafeSport",
        "UpToDate",
        "OnlyFans",
        "SnapChat",
        "FaceTime",
        "AirDrop",
        "MyHealth",
        "CareLink",
        "CrossFit",
        "ParkRun",
        "PayPal",
        "ZipCode",
        "GoodRx",
        "SickKids",
        "BlueCross",
        "ChildLine",
        "HealthDirect",
        "BeyondBlue",
        "LifeLink",
        "DeafBlind",
    }
)


def names_brand(folded: str, about: str) -> bool:
    """Tell whether some words name what is sold, by their letters or because it comes again."""
    for found in BRAND.finditer(about):
        if found.group() not in _NO_BRANDS:
            return True
    if _GOODS.search(folded) and any(name.lower() not in _COMMON for name in _NAME.findall(about)):
        return True
    said = Counter(word.lower() for word in _WORD.findall(folded))
    return any(
        said[name.lower()] > 1 and name.lower() not in _COMMON for name in _NAME.findall(about)
    )


# Things that are sold.
_GOODS: Final = linear(
    r"\b(?:gumm(?:y|ies)|apps?|drops|creams?|gels?|lotions?|serums?|vitamins?|multivitamins?"
    r"|supplements?|powders?|shakes?|teas?|socks|clogs|scrubs|shoes|trainers|sneakers|boots"
    r"|insoles|mattress(?:es)?|pillows?|braces?|belts?|tapes?|rollers?|chairs?|monitors?|cuffs?"
    r"|meters?|watch(?:es)?|trackers?|thermometers?|toothbrush(?:es)?|toothpaste|mouthwash"
    r"|whitening"
    r"|aligners|lenses|frames|hearing aids?|sunscreens?|shampoos?|soaps?|wipes|nappies|diapers"
    r"|formula|bottles?|breast pumps?|carriers?|slings?|patches|strips|test kits?|probiotics?"
    r"|collagen|facials?|retreat|spa|insurance|coolers?|purifiers?|lozenges|syrup|tablets for|pads"
    r"|tampons|cups|scanners?|pumps|devices?|stairlifts?|wheelchairs?|scooters?|course|range"
    r"|products?|brand|samples?)\b"
)
_PRODUCT: Final = linear(r"\b[A-Z][a-z]{1,14}[A-Z][a-z]{1,14}\b", ignore_case=False)


def branded_in(folded: str) -> str | None:
    """Return the first name of a product, as its letters tell (SlimPath), or nothing."""
    for found in _PRODUCT.finditer(folded):
        before = folded[max(0, found.start() - 1) : found.start()]
        if (
            before not in {"#", "@", "/", "."}
            and found.group() not in _NO_BRANDS
            and not found.group().startswith(
                ("Mc", "Mac", "Fitz", "De", "La", "Le", "Du", "Van", "St")
            )
        ):
            return found.group()
    return None


_COMMON: Final = word_set(
    "thanks thank their they this that these those with your from have just what when where "
    "which doctor doctors nurse nurses hospital clinic health team ward staff saturday sunday "
    "monday tuesday wednesday thursday friday care free week month today please huge grateful "
    "cheers shout blessings proud here there come love best great good more some many people "
    "children patients vaccine vaccines medical centre center school community volunteers "
    "ours it's"
)
