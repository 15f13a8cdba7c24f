"""Places that no list knows, found by the words about them: "at the Gorse depot", "from Ossett"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.cared_for.words import BREAK, HEAD, KINDS, STAFF_WORD, STOP
from wellspoken.engines.screening.lexicons.english import is_word
from wellspoken.engines.screening.lexicons.places import NAMED_AFTER_TOWNS, NOT_A_NAME, STATES
from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, WordClass, entries
from wellspoken.engines.text import Span, linear, word_set

_WORD: Final = linear(r"[^\W_]{1,40}(?:['-][^\W_]{1,40}){0,4}")
_LEADS: Final = word_set("from in at near past round around outside beside behind for of")
_FIRM_LEADS: Final = word_set("from near past outside round around")
# Without this there is none to find.
WHEREABOUTS: Final = linear(
    r"\b(?:[Ff]rom|[Ii]n|[Aa]t|[Nn]ear|[Pp]ast|[Rr]ound|[Aa]round|[Oo]utside|[Bb]eside|[Bb]ehind"
    r"|[Ff]or|[Oo]f|[Tt]he|[Oo]ur|[Aa]|FROM|IN|AT|NEAR|OF|FOR) "
    r"(?:(?:[Tt]he|a|[Oo]ur|[Hh]er|[Hh]is|THE) )?[^\W\d_a-z]",
    ignore_case=False,
)
_BY: Final = frozenset(("the", "our", "a"))
_NO_PLACES: Final = frozenset(
    (int(WordClass.MEDICAL), int(WordClass.CALENDAR), int(WordClass.CLINICIAN))
)
_BETWEEN: Final = word_set("of on the upon under in le la de del & and by")
_LONGEST: Final = 5
_ABBREVIATED: Final = 2
_JOINTS: Final = frozenset((" ", "-", "'s ", ". ", " & "))
# What people work at, learn in, live in or are seen at.
_KINDS: Final = word_set(
    "hall hut centre center house pitch track course ground green square shed lodge kiosk depot "
    "library fair fete fête shop stall station school church mosque temple convent market mill "
    "yard garage pub café cafe farm factory plant mine works club bakery butchers chippy "
    "laundrette laundromat salon barbers quarry abattoir dairy creamery brewery distillery winery "
    "orchard vineyard ranch foundry sawmill colliery refinery dock docks harbour marina pier quay "
    "ferry lighthouse airfield airport barracks base fort prison courthouse supermarket bookshop "
    "post-office bank hotel motel hostel inn campsite caravan trailer crossing roundabout junction "
    "bridge estate flats towers village hamlet township reserve reservation island islands parish "
    "congregation chapel synagogue gurdwara academy college nursery kindergarten preschool "
    "playgroup university campus stadium rink pool leisure gym rugby football cricket netball "
    "hurling bowling golf rowing sailing scouts guides cubs brownies band orchestra choir theatre "
    "museum diner restaurant bar tavern saloon canteen store warehouse haulage builders plumbers "
    "roofing freight logistics trucking petrol-station servo racecourse showground bandstand "
    "allotments firehouse precinct"
)
_PAIRED: Final = word_set(
    "branch petrol gas fire police bus train fish chip tyre tire tile grain caravan trailer "
    "primary secondary middle high village town community care leisure sports rugby football "
    "cricket golf boxing bowling marching brass post tea coffee corner garden farm sewing paper "
    "steel cotton sugar flour sheep cattle taxi coach railway tube metro bingo social working "
    "colliery cornet"
)
_COMING: Final = word_set(
    "ji came comes hails travelled traveled is up all down over in back lives home who's he's "
    "she's drove flew walked cycled rode fell works worked working lived moved grew raised born "
    "out"
)
# Monarchs, and parts of the house in which people work.
_NO_TOWNS: Final = word_set(
    "king queen pope president physio physiotherapy radiology cardiology oncology pharmacy imaging "
    "maternity records estates portering catering theatres pathology finance audiology"
)
_OTHERS: Final = word_set(
    "everyone everybody folks guys lads girls lot mates friends colleagues workmates gang crowd "
    "regulars neighbours neighbors team crew boys pals teammates classmates congregation"
)
# What houses publish is from them, and nobody else is.
_SAID: Final = word_set(
    "guideline guidelines guidance study studies research news report reports advice paper review "
    "data figures story article tips leaflet leaflets toolkit resource resources survey poll "
    "lecture trial findings experts scientists researchers statement quote"
)
_TIMES: Final = word_set(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday christmas easter eid diwali ramadan advent "
    "lent thanksgiving halloween god jesus english french german spanish welsh irish polish hindi "
    "facebook instagram tiktok twitter youtube whatsapp zoom netflix google amazon covid mondays "
    "tuesdays wednesdays thursdays fridays saturdays sundays mr mrs ms miss dr prof sister nurse "
    "bay room rm bed ward cubicle theatre suite level floor chair unit icu nicu wing gate father "
    "sir dame uncle auntie aunt i i'm i've i'll we"
)


def find_whereabouts(folded: str) -> Iterator[Span]:
    """Yield names of places as spans of a folded text: after "from", or with what kind they are."""
    if not WHEREABOUTS.search(folded):
        return
    words = [found.span() for found in _WORD.finditer(folded)]
    at = 0
    before = -1  # where the place before ends
    while at < len(words) - 1:
        start, end = words[at]
        first = at + 1
        if folded[start:end].lower() in _BY and (span := _before_person(folded, words, at)):
            yield span
        if folded[start:end].lower() not in _LEADS or folded[end : words[first][0]] != " ":
            at += 1
            continue
        if folded[words[first][0] : words[first][1]].lower() in {"the", "a", "her", "his"}:
            first += 1
        last = _run(folded, words, first)
        if last < first:
            at += 1
            continue
        tail = _tail(folded, words, last)
        lead = folded[start:end].lower()
        follows = lead in {"in", "near"} and at > 0 and words[at - 1][1] == before
        if _is_place(folded, words, at, first, last, lead, named=follows or tail > last):
            before = words[tail][1]
            yield Span(words[first][0], words[tail][1])
        at = last


def _before_person(  # noqa: PLR0911  # one consideration after the other
    folded: str, words: list[tuple[int, int]], at: int
) -> Span | None:
    """Return the place by which somebody is called: "the Gorse bugler", "our Tain lad"."""
    last = _run(folded, words, at + 1)
    if last <= at or folded[words[at][1] : words[at + 1][0]] != " ":
        return None
    written = folded[words[at + 1][0] : words[last][1]]
    low = folded[words[at + 1][0] : words[at + 1][1]].lower()
    if written.isupper() or is_word(low) or low in _TIMES or low in NOT_A_NAME:
        return None
    if written.lower() in STATES or entries().get(low, 0) % SHIFT in _NO_PLACES:
        return None
    for place in range(last + 1, min(last + 4, len(words))):
        if folded[words[place - 1][1] : words[place][0]] != " ":
            return None
        kind = KINDS.get(folded[words[place][0] : words[place][1]].lower(), 0)
        if kind & HEAD:
            return Span(words[at + 1][0], words[last][1])
        if kind & (STOP | BREAK | STAFF_WORD):
            return None
    return None


def _run(folded: str, words: list[tuple[int, int]], first: int) -> int:
    """Return the last word of a name that begins there; before `first` where none does."""
    last = first - 1
    for at in range(first, min(first + _LONGEST, len(words))):
        start, end = words[at]
        if at > first and folded[words[at - 1][1] : start] not in _JOINTS:
            break
        if folded[words[at - 1][1]] == "." and words[at - 1][1] - words[at - 1][0] > _ABBREVIATED:
            break
        if folded[start].isupper() or (
            at > first and end - start <= _ABBREVIATED and folded[start].isdigit()
        ):
            last = at
        elif at == first or folded[start:end].lower() not in _BETWEEN:
            break
    return last


def _tail(folded: str, words: list[tuple[int, int]], last: int) -> int:
    """Return the last of the small words that tell what kind of place it is."""
    for reach in (1, 2):
        at = last + reach
        if at >= len(words) or folded[words[at - 1][1] : words[at][0]] not in {" ", "'s "}:
            return last
        word = folded[words[at][0] : words[at][1]].lower()
        if word in _KINDS:
            following = at + 1
            if following < len(words) and folded[words[at][1] : words[following][0]] == " ":
                more = folded[words[following][0] : words[following][1]].lower()
                return following if more in _KINDS and word in _PAIRED else at
            return at
        if word not in _PAIRED:
            return last
    return last


def _is_place(  # noqa: PLR0911  # one consideration after the other
    folded: str,
    words: list[tuple[int, int]],
    at: int,
    first: int,
    last: int,
    lead: str,
    *,
    named: bool,
) -> bool:
    """Tell whether a capitalised run after a preposition is a place and nobody's name."""
    opening = folded[words[first][0] : words[first][1]]
    low = opening.lower().removesuffix("'s")
    written = folded[words[first][0] : words[last][1]]
    if low in NOT_A_NAME or low in _TIMES or (last == first and opening.lower() in _NO_TOWNS):
        return False
    if written.lower() in STATES:
        return False
    if written.rpartition(" ")[2].lower() in NAMED_AFTER_TOWNS:
        return False
    if written.isupper() and len(written) > 1:
        return False
    if named:
        return True
    if at and folded[words[at - 1][0] : words[at - 1][1]].lower() in _SAID:
        return False
    following = folded[words[last + 1][0] : words[last + 1][1]] if last + 1 < len(words) else ""
    if following.lower() in NAMED_AFTER_TOWNS or (
        lead in {"for", "behind", "beside"}
        or (lead == "of" and not _after_full_name(folded, words, at))
    ):
        return False
    code = entries().get(low, 0)
    if code // SHIFT >= NameLevel.BOTH and code % SHIFT != WordClass.PLACE and last == first:
        return False
    if lead in _FIRM_LEADS or (not code and not is_word(low)):
        return True
    return _after_person(folded, words, at)


def _after_full_name(folded: str, words: list[tuple[int, int]], at: int) -> bool:
    """Tell whether a first and another name stand right before: "Otis Lund of Cutler's Ford"."""
    if at < 2:  # noqa: PLR2004  # two words before
        return False
    (start, end), (other, stop) = words[at - 2], words[at - 1]
    if folded[end:other] != " " or folded[stop : words[at][0]] != " ":
        return False
    if (
        not folded[start].isupper()
        or not folded[other].isupper()
        or is_word(folded[other:stop].lower())
    ):
        return False
    return entries().get(folded[start:end].lower(), 0) // SHIFT >= NameLevel.BOTH


def _after_person(folded: str, words: list[tuple[int, int]], at: int) -> bool:
    """Tell whether the word before is a person's: one for a person, or a name."""
    if not at:
        return False
    start, end = words[at - 1]
    before = folded[start:end]
    if folded[end : words[at][0]] not in {" ", ", "}:
        return False
    if KINDS.get(before.lower(), 0) & HEAD or before.lower().endswith("-old"):
        return True
    if before.lower() in _COMING or before.lower() in _OTHERS:
        return True
    code = entries().get(before.lower(), 0)
    return before[0].isupper() and (code // SHIFT >= NameLevel.FAMILY or (at > 1 and not code))
