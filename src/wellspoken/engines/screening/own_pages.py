"""Finding pages that are one person's: a patient's diary, shop, appeal, a resident's memorial.

The address seldom tells; what the sentence says of it does: "she chronicles her dialysis at",
"the family set up a memory page". The house's own pages are its site, its forms, its appeals.
"""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.emails import ENDINGS
from wellspoken.engines.screening.names.likely import is_general
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.people import care_of_person_in
from wellspoken.engines.screening.under_care import names_clinician
from wellspoken.engines.screening.whose import somebody_near, whose
from wellspoken.engines.text import Span, linear, word_set

PAGE: Final = linear(
    r"\b(?:https?://)?(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}(?:/[\w%./?=&@-]{0,120})?"
)
PAGE_SAID: Final = linear(
    r"\b[a-z0-9-]{3,40} dot [a-z]{2,12}(?: (?:dot [a-z]{2,3}|slash [\w-]{2,40})){0,2}\b"
)
# What people have pages for, and what readers are asked to do there.
_TALE: Final = linear(
    r"\b(?:blogs?|vlogs?|diary|diaries|journey|story|stories|shop|stall online|patterns|paintings?"
    r"|(?:his|her|their) (?:[a-z]{3,12} )?(?:work|art|music|songs?|poems?|book|photos|page|site"
    r"|channel|cards|jewellery)|page|fund|fundrais(?:er|ing)|raising|chip in|donate|sponsor"
    r"|pitch in|every (?:euro|penny|cent|dollar|pound|rupee|bit)|light a candle|tributes?|memorial"
    r"|memory|in memory|obituary|condolences|chronicles?|writes|blogs|posts|shares|updates"
    r"|follow (?:him|her|them|along)|album|pictures|appeal|campaign|petition|wish ?list|registry"
    r"|crowdfund\w{0,4}|podcast|recipes|etsy|stream(?:s|ing)?|gigs?|listen|watch|sells|selling"
    r"|buy|order (?:his|her|their|one)|commissions?|check (?:it|him|her|them) out|check out (?:his"
    r"|her|their)|say hi|find (?:him|her|them)|wedding|guest ?book|message (?:him|her)|profile)\b"
)
_IN_ADDRESS: Final = word_set(
    "dad daddy mum mummy mom mommy gran granny nan grandad granddad grandpa grandma baby babies "
    "son daughter uncle auntie sister brother memory memorial memories remembering rip tribute "
    "journey fight fights fighting warrior diary blog story survivor help gofundme fundme team "
    "wedding family"
)
_BEGINNINGS: Final = ("baby", "prayfor", "prayersfor", "teamfor", "savelittle", "justicefor")
# People in care on pictures that anybody can open.
_SHOWN: Final = linear(
    r"\b(?:album|photos|pictures|recordings?|footage|videos?|spreadsheet|list|folder)\b"
    r"[^.!?\n]{0,40}\b(?:patients|residents|clients|babies|admissions)\b"
)
_OURS: Final = linear(
    r"\b(?:our (?:web ?)?(?:site|page|pages|blog|shop|portal|appeal|app|wi-?fi|form|channel)"
    r"|register"
    r"|wi-?fi|log-?in page|tickets|book (?:a|your|now|at|via)|sign up|apply|survey|leaflet"
    r"|guideline|policy|jobs?"
    r"|vacanc\w{1,3}|learn|signs|symptoms|advice|information|info|guide|guidance|how to|details"
    r"|waiting times|opening|stories at|read more|find out more|feedback)\b"
)
# "user name joan71", "insta user tea underscore tubes": an account told by its word.
ACCOUNT: Final = linear(
    r"\b(?:user ?name|screen ?name|log-?in|handle|(?:insta(?:gram)?|tiktok|reddit|twitter|portal"
    r"|discord|snap(?:chat)?) (?:user|name|handle)|user|gamertag)(?: is| was|:)? ?[\"']?"
    r"((?:[a-z]{2,16} underscore )(?:[a-z]{1,16} )?(?:underscore )?[a-z0-9]{2,16}"
    r"|[a-z][a-z_.-]{2,24}[0-9_][a-z0-9_.]{0,12})\b"
)
_PIECE: Final = linear(r"[a-z]{2,24}")
_REACH: Final = 200


def own_pages(reading: Reading, passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield where a page of one person in care is given, with the words that tell."""
    for pattern in (PAGE, PAGE_SAID):
        for match in pattern.finditer(passage.folded):
            start, end = match.span()
            written = match.group().rstrip(".,?/")
            end = start + len(written)
            if not _is_address(passage.folded, start, end, written.lower()):
                continue
            own = passage.around(start, end)
            if _OURS.search(own):
                continue
            before = passage.folded[max(0, start - _REACH) : end + _REACH // 4]
            cue = _TALE.search(own) or _TALE.search(before)
            shown = _SHOWN.search(own)
            named = [
                piece
                for piece in _PIECE.findall(written.lower())
                if piece in _IN_ADDRESS or piece.startswith(_BEGINNINGS)
            ]
            if not (cue or named):
                continue
            told = whose(reading, passage, start, end) or care_of_person_in(own)
            if not told and not (is_general(passage) or names_clinician(own)):
                told = somebody_near(passage, start, end)
            if told := told or (shown.group() if shown else ""):
                word = cue.group() if cue else named[0]
                yield Span(start, end), f'the words "{word}"; near "{told}"'


def named_accounts(reading: Reading, passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield where the user name of one person in care is given, with the words that tell."""
    for match in ACCOUNT.finditer(passage.folded):
        span = Span(*match.span(1))
        if told := whose(reading, passage, span.start, span.end):
            cue = passage.folded[match.start() : span.start].strip()
            yield span, f'the words "{cue}"; near "{told}"'


def _is_address(folded: str, start: int, end: int, written: str) -> bool:
    if folded[max(0, start - 1) : start] in {"@", "."} and start:
        return False
    if folded[end : end + 1] == "@":
        return False
    host = written.removeprefix("https://").removeprefix("http://").partition("/")[0]
    last = host.replace(" dot ", ".").partition(" ")[0].rpartition(".")[2]
    return last in ENDINGS and not host.replace(".", "").isdigit()
