"""The ways of describing somebody that fit one person only, and the words that show them."""

from wellspoken.engines.text import Pattern, linear, word_set

_OFFICE = (
    r"(?:mayor|sheriff|(?:fire|police) chief|chief of police|county (?:clerk|judge|commissioner"
    r"|coroner)|(?:district|city|state) attorney"
    r"|council(?:man|woman|member|or)|alder(?:man|woman)|senator|governor|congress(?:man|woman)"
    r"|assembly(?:man|woman)|postm(?:aster|istress)"
    r"|superintendent|school principal|principal|head ?(?:master|mistress|teacher)"
    r"|high school (?:coach|principal|quarterback)|(?:football|basketball|head|varsity|swim"
    r"|track) coach"
    r"|news ?(?:anchor|caster)|weather(?:man|woman)|weather presenter|radio host|tv (?:host"
    r"|presenter|anchor)|imam|rabbi|priest|pastor|vicar|bishop|librarian|judge|magistrate"
    r"|lottery winner|olympi(?:an|c \w{3,12})|gold medal(?:l?ist)|medal(?:l?ist)|beauty queen"
    r"|homecoming queen|quarterback|goalkeeper|astronaut|novelist|influencer|youtuber|celebrity"
    r"|astronaut|fire ?fighter of the year|teacher of the year|alcalde(?:sa)?|concejal|párroco)"
)
HELD = linear(
    rf"\b(?:(?:our|the|this|a|an|former|current|local|town(?:'s)?|city(?:'s)?|county(?:'s)?"
    rf"|county|village|school's|only|well-known|beloved|famous|recent|el|la"
    rf"|ex)\s){{1,3}}{_OFFICE}\b"
    r"(?:\s(?:of|in|at|from|de)\s[A-Z][\w'-]{1,20}(?:\s[A-Z][\w'-]{1,20}){0,3})?"
)
ONLY = linear(
    r"\b(?:the\s)?(?:only|sole|one and only|last surviving|last remaining)\s(?:known\s|living\s"
    r"|other\s)?"
    r"(?:[a-z'-]{2,18}\s){1,4}(?:in|of|at|on|from|to|with|within|who)\s(?:the\s|this\s|our\s"
    r"|all\s)?[\w'-]{2,20}(?:\s[A-Z][\w'-]{1,20}){0,3}"
    r"|\b(?:la|el)\súnic[oa]\s(?:[a-záéíóúñ]{2,18}\s){1,3}(?:de|en|del)\s[\w'-]{2,20}"
    r"|\bone of (?:only|just)\s(?:a (?:handful|few|dozen)|two|three|four|five|six|seven|eight"
    r"|nine|ten|[0-9]{1,3})\s(?:[a-z-]{2,16}\s){0,3}(?:in|on|of|with|to|worldwide"
    r"|known)\b(?:\s[\w'-]{2,20}){0,3}"
)
FIRST = linear(
    r"\b(?:the\s|our\s|county's\s|state's\s|hospital's\s|town's\s)?(?:first|youngest|oldest"
    r"|eldest|heaviest|smallest|tiniest|tallest|longest-serving|longest-surviving"
    r"|longest)\s(?:ever\s|known\s|black\s|female\s|male\s|openly gay\s|transgender\s|local\s"
    r"|living\s)?"
    r"(?:patient|person|wom[ae]n|man|child|baby|boy|girl|infant|newborn|preemie|teen(?:ager)?"
    r"|resident|recipient|survivor|mother|father|donor|case|twins|triplets|quadruplets)\b"
    r"(?:\s(?:in|to|of|at|ever|on|with|born|this)\s(?:the\s|an?\s|our\s|have\s|be\s|get\s|receive\s"
    r"|survive\s)?[\w'-]{2,20}(?:\s[\w'-]{2,20}){0,4})?"
    r"|\bnew year'?s? baby\b|\bfirst baby of (?:the year|the new year|20[0-9]{2})\b"
)
KNOWN = linear(
    r"\b(?:you (?:may|might|probably|all)\s(?:have\s)?(?:know|seen|heard|read)"
    r"|made (?:the )?(?:local |national )?(?:news|headlines)"
    r"|in (?:the|all the) (?:news|papers|headlines)|on the front page|went viral|viral (?:video"
    r"|post)|seen on (?:tv|channel|the news)"
    r"|won the (?:lottery|powerball|jackpot|mega millions)|lottery winner"
    r"|everyone (?:in town )?knows|famous for|whose (?:crash|accident|arrest|trial|house fire"
    r"|shooting|rescue)"
    r"|survivors? of the\s(?:[a-z0-9-]{2,20}\s){0,4}(?:crash|shooting|fire|explosion|flood"
    r"|collapse|derailment|attack)"
    r"|hit by (?:the|a) (?:school bus|train)\s(?:on|at|in)|struck by lightning|bitten by (?:a"
    r"|the) shark|attacked by a (?:bear|shark|mountain lion|cougar|alligator|moose))\b"
)
RARE = linear(
    r"\b(?:extremely|very|ultra|exceptionally|so)[ -]rare\b|\bone in (?:a|[0-9]{1,3}) (?:million"
    r"|billion)\b|\bfewer than\s(?:[0-9]{1,3}|ten|a dozen|twenty|fifty|a hundred)\s(?:people"
    r"|cases|patients|children)\b"
    r"|\bonly\s(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen"
    r"|a handful of)\s(?:known\s|reported\s|such\s)?(?:cases|people|patients|children)\b"
    r"|\b(?:tattoo (?:of|that|reading)|birthmark|six fingers|glass eye|missing (?:his"
    r"|her) (?:left|right)|purple hair|prosthetic (?:left|right))\b"
)
# One holder at a time, once the town, the club or the station is told.
HOLDER = linear(
    r"\b(?:[Tt]he|[Oo]ur|[Aa]|[Tt]his year's|[Ll]ast year's)\s(?:(?:old|retired|former|current"
    r"|late|breakfast"
    r"|drive-time|first-team|lord|deputy|parish|church|lifeboat|town|village|local|weather|sports"
    r"|morning)\s){0,3}(?:mayor|vicar|priest|rector|imam|rabbi|minister|organist|headteacher"
    r"|head ?master|head ?mistress|fire chief|police chief|sheriff|host|presenter|DJ|dj|striker"
    r"|goalkeeper|captain|skipper|coxswain|manager|coach|drummer|singer|bugler|harbour ?master"
    r"|town crier|postmistress|postmaster|lollipop lady|lollipop man|stationmaster|MP|councillor"
    r"|provost|laird|chief)s?\s(?:of|from|at|on|in|for)\s(?:the\s)?[A-Z][\w'-]{1,20}"
    r"(?:,?\s[A-Z0-9][\w'-]{0,20}){0,3}"
    r"|\b[Tt]his year's\s(?:[A-Z][\w'-]{1,20}\s){0,3}(?:carnival|prom|rose|may|harvest|festival"
    r"|homecoming|pageant)\s(?:queen|king|princess(?:es)?)\b"
    r"|\b(?:great-){0,2}(?:grand)?(?:son|daughter|widow|niece|nephew)\sof\sour\s(?:founder"
    r"|first|late|former|mayor|vicar)\b(?:,\s(?:[A-Z][\w'-]{1,20}\s?){1,3})?"
    r"|\b[Tt]he\s(?:only|first|last)\s(?:[a-z-]{3,14}\s){0,2}(?:wom[ae]n|man|person|girl|boy|bugler"
    r"|piper|player|child)\s(?:ever\s)?(?:to|in|of)\s(?:[a-z-]{2,14}\s){0,3}(?:[A-Z][\w'-]{1,20}"
    r"\s?){0,3}(?:[a-z]{3,12}\b)?",
    ignore_case=False,
)
WORLD = linear(
    r"\b(?:hospital|clinic|centre|center|unit|program(?:me)?|facility|department|trauma"
    r"|stroke center|team|state|country|company|school|treatment|vaccine|drug|way|thing|test"
    r"|medicine"
    r"|option|method|cure|reason|hope|chance|time|day|question|exception|limit|line|place"
    r"|provider)s?\b"
)
WHERE = linear(r"\s(?:in|of|at|on|from|within|who)\s")
WORDS = word_set(
    "know seen heard read mayor sheriff chief clerk judge commissioner coroner attorney "
    "councilman councilwoman "
    "councilmember councillor councilor alderman alderwoman senator governor congressman "
    "congresswoman assemblyman assemblywoman postmaster postmistress superintendent principal "
    "headmaster headmistress headteacher teacher coach anchor newscaster weatherman weatherwoman "
    "presenter host imam rabbi priest pastor vicar bishop librarian magistrate lottery powerball "
    "jackpot olympian olympic medalist medallist queen quarterback goalkeeper astronaut novelist "
    "influencer youtuber celebrity alcalde alcaldesa concejal párroco only sole surviving first "
    "youngest oldest eldest heaviest smallest tiniest tallest longest única único baby viral news "
    "headlines page tv famous whose knows survivor survivors lightning shark bear moose alligator "
    "cougar lion rare million billion fewer tattoo birthmark fingers eye missing hair prosthetic "
    "one old retired former late host presenter dj striker captain skipper coxswain manager bugler "
    "organist rector minister drummer singer harbourmaster stationmaster crier lollipop lord mp "
    "provost laird carnival prom rose festival princess princesses founder woman man person "
    "girl boy "
    "last grandson granddaughter widow chiefs hosts coaches vicars mayors strikers presenters head "
    "captains priests organists headteachers daughter son niece nephew master school"
)
WAYS: tuple[tuple[Pattern, str], ...] = (
    (ONLY, "Only one person fits this description."),
    (FIRST, "Being the first, the youngest or the like tells who the person is."),
    (HELD, "An office or a fame that one person has stands beside words about care."),
    (HOLDER, "One person holds such an office or place at a time, and the text tells of care."),
    (KNOWN, "This tells readers where they have met the person before."),
    (RARE, "A trait as rare as this tells who the person is."),
)
TOLD_WAYS = (ONLY, FIRST, HELD, HOLDER)
