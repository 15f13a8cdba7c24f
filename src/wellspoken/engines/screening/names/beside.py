"""In which part somebody is named, by the wording right before and after the name.

Titles and offices are told word by word (`at_work`). Much else is told by a turn of phrase: who
sits at a desk, who is to be asked for, who gave, opened, conducted, wrote, and what is only called
like a person. Close to the name, so that it tells of the name and of nobody beside it.
"""

from typing import Final

from wellspoken.engines.screening.people import care_told_in
from wellspoken.engines.screening.under_care import told_strongly
from wellspoken.engines.text import linear, word_set

_BEFORE: Final = 72
_AFTER: Final = 64
_SENTENCE: Final = 240
_SHORT: Final = 2
_OF_WORK: Final = ("for ", "without ", "takes ", "on ")  # "our lead for dementia"
_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Sr|Mama|Kuya|Ate|Uncle|Auntie|Baba|Big|Little)\.? )?(?:[A-Z]\. ?)?"
)
_OFFICE = (
    r"(?:chair(?:man|woman|person)?|president|treasurer|secretary|matron|judge|wardens?|heads?"
    r"|leads?"
    r"|manager|officer|organiser|captain|conductor|director|founder|principal|governor|patron"
    r"|speaker|host|auctioneer|umpire|referee|marshal|curator|librarian|teacher|tutor|coach"
    r"|caretaker|gardener|cook|chef|driver|porter|cleaner|receptionist|inspector|auditor|architect"
    r"|builder|plumber|electrician|supplier|buyer|rep|editor|artist|photographer|registrar|clerk"
    r"|trustee|steward|volunteer|apprentice|trainee|intern|neighbours?|landlord|sponsor)"
)
# "Imelda on the help desk", "Ms Gale minding the stall".
_POST = (
    r"^(?:'s)?,? (?:(?:is |sits |works |will be )?(?:on|at|in|by|from|behind|running|staffing"
    r"|minding"
    r"|over at) (?:the |our |my )?(?:[a-z]{2,14} ){0,2}(?:desk|offices?|reception|post|booth"
    r"|counter"
    r"|gift shop|shop|till|kiosk|switchboard|canteen|kitchens?|gate|front door|stall|lab|labs"
    r"|laundry|post ?room|mail ?room|library|pharmacy|stores|garden|chapel|café|cafe|box office)"
    r"|with the (?:tea|drone|camera|trolley|guitar|clipboard|van|keys|raffle)\w{0,4})\b"
    r"|^'s (?:window|desk|office|counter|kitchen|class|choir|stall|playlist|team|knitting|band"
    r"|garage|bakery|hardware|plumbing|caf[eé]|kiosk|shop|circle|column|lecture|talk)\b"
)
# "and the rest of the radiation therapists"; "has them", of tickets and lost slippers.
_STAFF = (
    r"^ and (?:the |all )?(?:(?:rest|whole|others) (?:of|in|from) )(?:the |our )?[A-Z][a-z]{2,14}\b"
    r"|^ (?:can|could|will|would|please) (?:you |u )?(?:please |pls |plz )?(?:chase|swap|cover"
    r"|order"
    r"|print|restock|tidy|update the|rota|reorder|unlock|invoice)\b"
    r"|^ and (?:the |all )?(?:rest of )?(?:the |our |his |her )?(?:[a-z]{2,14} ){0,2}"
    r"(?:team|crew|staff|therapists|nurses|midwives|physios|porters|volunteers|colleagues|gang)\b"
    r"|^ (?:has|keeps|sells|holds) (?:them|it|the (?:tickets|keys|list|passports|forms))\b"
    r"|^ will (?:fit|show|help|find|point|hang|take|greet|meet|hand|walk|sign|set|talk|lead|do"
    r"|cover"
    r"|bring|answer|sort|pop|open|judge|perform|speak|play|sing)\b"
    r"|^ (?:in|of|from) (?:HR|IT|comms|catering|estates|portering|phlebotomy|activities"
    r"|admissions)\b"
)
_TURN_TO = (
    rf"\b(?:ask|asking|look|looking) for {_TITLE}$"
    rf"|\b(?:log|leave|drop|book|register|check|sign|speak|talk|chat) (?:[a-z]{{1,12}} ){{0,4}}"
    rf"(?:with|to) {_TITLE}$|\b(?:pregunte por|hablar con) (?:la |el )?$"
    rf"|\b(?:complaints|compliments|queries|questions|rsvps?|enquiries|cvs?) (?:(?:should |can |may"
    rf"|must )?(?:go|be sent|be made) |are handled )?(?:to|by) {_TITLE}$|\b(?:his|her|its)"
    r" (?:handler|owner|trainer|keeper|walker) $"
    rf"|\b(?:contact|email|e-mail|ask|call|ring|write to|speak to"
    rf"|talk to) our (?:[\w-]{{2,14}} ){{0,5}}"
    rf"[\w-]{{2,14}}, {_TITLE}$|\b(?:informal (?:visits?|chats?|enquiries|inquiries|discussions?)"
    rf"|further (?:information|details)|for details|applications|bookings|rsvp|info|tickets)"
    rf"(?::| to| from| with| via) {_TITLE}$"
    r"|\b(?:nurse|doctor|midwife|porter|surgeon|matron|teacher|priest|chaplain) (?:named|called) $"
    rf"|\b(?:chat|a word) with {_TITLE}$|\b(?:on (?:shift|duty )?with|rota with) {_TITLE}$"
)
# "leads our team", "conducting", "opens the ramp", "of the fire service".
_AT_WORK: Final = linear(
    r"^,? (?:leads|heads|runs|chairs|directs|manages|teaches|lectures|presents|performs|conducts"
    r"|conducting|presiding|presenting|playing|singing|judging|officiating|translat(?:es|ing)"
    r"|interpret(?:s|ing)|hosts|opens|cuts|unveils|(?:really )?(?:is|are) opening"
    r"|will be (?:opening"
    r"|speaking|judging|signing|playing))\b"
    r"|^,? (?:of|from|with) (?:the |our )?(?:[a-z]{2,14} ){0,2}(?:fire (?:service|brigade"
    r"|department)"
    r"|police|council|parish|ministry|rotary|lions|union|choir|band|orchestra|guild|brigade"
    r"|embassy|university|college|plumbing|electrics|society|friends|auxiliary|legion|foundation"
    r"|inner wheel|scouts|guides|brownies|charity|committee|board of [a-z]{4,12}|trust)\b"
    r"|^,? (?:our|the|who is our|a) (?:(?:new|former|late|retired|own) )?(?:[a-z]{2,14} ){0,2}"
    r"(?:heads? of|lead for|manager|interpreter|liaison|conductor|inspector|organiser|caretaker"
    r"|architect|builder|plumber|supplier|rep|gardener|chef|florist|landlord)\b"
    r"|^,? who (?:has |had |once )?(?:nursed|taught|worked|served|trained|cleaned|cooked|ran"
    r"|founded"
    r"|painted|wrote|designed|plays|sings|runs|leads|teaches|drives|sews|cooks|volunteers"
    r"|volunteered|chaired|conducts|hosts)\b"
    r"|^ was an? (?:[a-z]{2,14} ){0,2}(?:apothecary|physician|surgeon|chemist|scientist|nurse"
    r"|doctor"
    r"|inventor|painter|poet|missionary|anatomist|botanist|midwife|matron)\b"
    r"|^ (?:first )?(?:came|joined|started|began)\b[a-z ,']{0,40} as an? (?:[a-z]{2,14} )?(?:nurse"
    r"|doctor|midwife|porter|cleaner|volunteer|trainee|apprentice|registrar|clerk|chaplain)\b"
    r"|^: (?:our )?(?:consultant|nurse|midwife|surgeon|porter|matron|head of|professor)\b"
    r"|^,? (?:urology|cardiology|radiology|oncology|nephrology|paediatrics|orthopaedics|surgery"
    r"|anaesthetics|dermatology|neurology|patient liaison)\b"
)
_GAVE = (
    r"^(?: of [A-Z][a-z]{2,14})?,? (?:whose (?:gift|legacy|donation|cheque|kindness)"
    r"|for (?:the|their|his|her) (?:gift|cheque|donation|piano|flowers)"
    r"|family,? in honou?r|who (?:gave (?:the|us|our|a|[£$€])|donated|paid for|raised|knitted|baked"
    r"|lent|sponsored|built (?:the|our)|left us (?:a|the|his|her)))\b"
)
# Books, songs, statues; and everybody's example.
_MAKERS = (
    r"\b(?:(?:line|lines|poem|verse|song|songs|record|music|hymn|novel|books?|painting|portrait"
    r"|statue|bust|works|tune) (?:of|by|from)|(?:played|playing|whistles?|whistling|sings?|singing"
    r"|hums?|quoting|quoted|reading|(?:poem|song|book|tune|film|record|quote)[a-z ]{0,30}): ?"
    r"|(?:whistle|hum|sing|recite|quote)s?|keeps a|reads a) $"
)
# "our late board chair, Mr Gale", "the judge of our contest, Ms Gale", "led by Mr Gale".
_IN_OFFICE = (
    rf"\b(?:our|the|my) (?:[a-z-]{{2,14}} ){{0,3}}{_OFFICE}(?: (?:of|for|at"
    rf"|in) (?:[a-z'-]{{2,14}} ?)"
    rf"{{1,4}})?, {_TITLE}$|\b{_OFFICE}(?: (?:of|for) (?:[a-z]{{2,14}} ?){{1,3}})?: {_TITLE}$"
    r"|\b(?:led|run|taught|conducted|hosted|judged|drawn|designed|painted|made|sewn|knitted|baked"
    r"|organised|organized|presented|opened|played|sung|given|donated|arranged|jams?|cakes?|quilts?"
    rf"|watercolours|paintings|photos|music|flowers|readings?|songs|words|talk) by {_TITLE}$"
)
_CLERGY: Final = linear(
    r"(?:^|[.,;:!?(\n] ?|\band |\bwith |\bby |\bfrom )(?:Father|Canon|Archdeacon|Pandit"
    r"|Swami"
    r"|Bhante|Granthi|Maulana|Rebbe) $",
    ignore_case=False,
)
_MADE = (
    r"^ (?:site|campus|branch|depot|studio|carnival|parade|festival|fair|show)\b"
    r"|^(?:'s)? (?:paperbacks?|novels?|poem|poems|album|song|songs|record|concert|film|biography|cd"
    r"|lancets|strips|syringes|mask|lotion|pump|prize|award|lecture|medal|foundation|cup)\b"
)
_SAMPLE: Final = linear(
    r"\b(?:example only|sample only|for example only|shows how to (?:fill|complete)|does(?: not"
    r"|n't)"
    r" exist|made[- ]up (?:name|patient|person)|fictional|placeholder|dummy (?:name|data|patient)"
    r"|not a real (?:person|patient|name)|specimen (?:form|card))\b"
)
_SAMPLE_NAME: Final = linear(
    r"^(?:(?:Jane|John|Joe|Jo|Ann?|Fred|Sam|Juan|Max|Erika) (?:Sample|Bloggs|Public|Citizen"
    r"|Specimen|Example|Mustermann|Test|Patient|Surname))$"
)
_CALLED: Final = linear(
    r"\b(?:flour|robot|manikin|mannequin|dummy|skeleton|teddy|bear|scanner|autoclave|van|boat|goose"
    r"|geese|duck|cat|dog|pony|donkey|parrot|fish|tree|bus|car|machine|hoist|printer|fern|plant"
    r"|(?:her|him|it)) (?:is |was |are |has been )?(?:called|named|christened) $"
    r"|\b(?:therapy|ward|hospice|resident|reception) (?:cat|dog|pony|parrot|rabbit|hen) $"
    r"|\bvoted for a name: $"
)
_CREATURES: Final = linear(
    r"^(?:(?: and|,) [A-Z]\w{1,14}){0,3}, (?:our|the|a|its) (?:[a-z]{2,14} ){0,3}(?:cars?|vans?"
    r"|cats?|dogs?|pon(?:y|ies)|donkeys?|robots?|bus(?:es)?|minibus|ambulances?|scanners?|boats?"
    r"|hens?|goats?|ducks?|machines?)(?:[,.;:!?)]| (?:in|at|on|was|is|and|has|who)\b|$)"
)
_DONORS: Final = linear(
    r"\b(?:(?:gold|silver|bronze|platinum|our|major) donors|donor wall|gift (?:of|from)"
    r"|wall of thanks|patrons"
    r"|benefactors|roll of honou?r|trustees|governors|sponsors|with thanks to|donated by|friends of"
    r" the (?:hospital|hospice|ward)|publications|authors|edited by|prizes? (?:go|went) to)\b"
)
_LETTERED: Final = linear(
    r"\b(?:entrance|gate|door|car park|building|block|level|lift|exit|zone|lot|wing|stand|aisle"
    r"|theatre|bay|hall|room|plan|option|hepatitis|vitamin|grade|band|type) $"
)
_LETTER: Final = linear(r"^[A-Z]\.?$", ignore_case=False)


# What befalls people in care, whatever they are otherwise.
_BEFELL: Final = linear(
    r"\b(?:(?:was|were|been|is|got|being) (?:just |now |safely )?(?:admitted|readmitted|discharged"
    r"|diagnosed|rushed|operated on|intubated|sectioned|hospitali[sz]ed|in (?:icu|surgery|theatre"
    r"|labour|labor|remission|hospice)|on (?:dialysis|oxygen|chemo)|off the ventilator)"
    r"|underwent|(?:in|of) (?:room|bed|bay) [0-9]{1,3}"
    r"|down [0-9]{1,3} ?(?:kilos|kg|pounds|lbs|stone)|off (?:his|her) (?:sleep machine|cpap|oxygen"
    r"|insulin|walker|crutches|frame)"
    r"|died|passed away|rang the bell|in our care|on our ward|went home|came in with|is expecting"
    r"|broke (?:his|her) [a-z]{3,10}|had (?:his|her|a|an) (?:[a-z]{2,12} ){0,2}(?:surgery|operation"
    r"|stroke|bypass|transplant|stent|fall|seizure|biopsy|scan|heart attack|baby))\b"
)


def told_of_care(text: str, start: int, end: int) -> str:
    """Return what the sentence of a name tells of one person's care, or an empty string.

    A teacher, an officer, a bus driver may lie in a bed.
    """
    before = text[max(0, start - _SENTENCE) : start]
    after = text[end : end + _SENTENCE]
    first = max(before.rfind(mark) for mark in (". ", "! ", "? ", "\n"))
    last = min(
        (at for mark in (". ", "! ", "? ", "\n") if (at := after.find(mark)) > 0), default=240
    )
    sentence = before[first + 1 :] + text[start:end] + after[:last]
    if told := care_told_in(sentence):
        return told
    if found := _BEFELL.search(sentence):
        return found.group()
    told = told_strongly(sentence)
    return "" if told.lower().startswith(_OF_WORK) else told


# Asked together: each look costs more than what it looks for.
_AFTER_NAME: Final = linear("|".join((_POST, _STAFF, _GAVE, _MADE)))
_BEFORE_NAME: Final = linear("|".join((_TURN_TO, _IN_OFFICE, _MAKERS)))
# The last words before a name without which nothing before it tells.
_TITLES: Final = word_set("mr mrs ms miss mx sr mama kuya ate uncle auntie baba big little")
_LEADING: Final = word_set(
    "father canon archdeacon pandit swami bhante granthi maulana rebbe via for with to "
    "por con la el named called by of from a father played playing whistle whistles "
    "whistling sing sings singing hum hums quote quotes quoting quoted reading recite recites "
    "christened cat dog pony parrot rabbit hen handler owner trainer keeper walker"
)


def _led_to(before: str) -> bool:
    """Tell cheaply whether any wording may end where a name begins."""
    words = before.split()
    while words and (words[-1].rstrip(".").lower() in _TITLES or words[-1][1:] == "."):
        words.pop()
    if not words:
        return False
    return words[-1][-1] in ",:" or words[-1].lower() in _LEADING


def thing_called(text: str, start: int, end: int) -> str:
    """Return what shows that a name is an example, an animal's, a machine's, a door's letter."""
    before = text[max(0, start - _BEFORE) : start]
    if _led_to(before) and (found := _CALLED.search(before)):
        return found.group().strip()
    if text[end : end + 1] in {",", " "} and "," in text[end : end + _AFTER]:  # noqa: SIM102
        if found := _CREATURES.search(text[end : end + _AFTER]):
            return found.group().strip(" ,")
    if found := _SAMPLE_NAME.search(text[start:end]):
        return found.group()
    if (
        end - start <= _SHORT
        and _LETTER.search(text[start:end])
        and (found := _LETTERED.search(before))
    ):
        return found.group().strip()
    found = _SAMPLE.search(text[max(0, start - 100) : end + 100])
    return found.group() if found else ""


def part_beside(text: str, start: int, end: int) -> str:
    """Return the wording that shows somebody at work or in public, or an empty string."""
    after = text[end : end + _AFTER]
    before = text[max(0, start - _BEFORE) : start]
    if after[:1] in {" ", ",", "'", ":"} and (
        found := _AFTER_NAME.search(after) or _AT_WORK.search(after)
    ):
        return found.group().strip(" ,'")
    if _led_to(before) and (found := _BEFORE_NAME.search(before) or _CLERGY.search(before)):
        return found.group().strip()
    lines = text[max(0, start - 240) : start].rpartition("\n\n")[2]
    return found.group() if (found := _DONORS.search(lines)) else ""
