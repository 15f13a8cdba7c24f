"""privacy.age: no age over 89 of a person goes out, nor a date that shows it."""

# the age that the cited rule fixes

from collections.abc import Iterator

from wellspoken.engines.screening.cared_for.words import HEAD, KINDS, STATE
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear, word_set

_ONE = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_TENS = rf"(?:ninety(?:[ -]{_ONE})?|(?:a|one) hundred(?:[ -](?:and )?{_ONE})?)"
_OLD = rf"(?:9[0-9]|1[01][0-9]|{_TENS})"
_AGE = linear(
    rf"\b({_OLD})[ -]?(?:(?:years?|yrs?)[ -]old|y/?\.?o\b\.?|años)\b"
    rf"|\b(?:aged?|at|age:|turn(?:s|ed|ing)|is|was|edad:?|cumpl(?:e|ió))\s({_OLD})\b(?:\s(?:years"
    rf"|años))?"
    rf"|\bat\s({_OLD})(?:[!.,;:]|$)|\bturn(?:s|ed|ing)\s({_OLD})\b"
    rf"|\b(?:his|her)\s({_OLD})(?:st|nd|rd|th)\s(?:year|summer|winter|christmas)\b"
    rf"|\b({_OLD})(?:st|nd|rd|th)\sbirthday\b|\b[A-Z]?[a-z]{{1,20}}(?:,\s|\s\()({_OLD})(?:,|\))"
    r"|\b(centenarian|nonagenarian|supercentenarian)\b|\b(?:in (?:his|her|their))\s((?:early|mid"
    r"|late)?[ -]?nineties|90s)\b"
)
_HUMAN = linear(
    r"\b(?:wom[ae]n|m[ae]n|males?|females?|he|she|his|her|patients?|pt|resident|mr|mrs|ms|miss"
    r"|grand(?:mother"
    r"|father|ma|pa)|mother|father|mom|dad|mum|veteran|lady|gentleman|who|widow(?:er)?|survivor"
    r"|aunt"
    r"|uncle|neighbou?r|happy|birthday|paciente|señor[a]?|abuel[oa]|centenarian|nonagenarian"
    r"|lives?|nun"
    r"|sister|brother|twin|volunteer|friend)\b"
)
_THING = linear(
    r"\b(?:hospital|building|clinic|foundation|society|tradition|organi[sz]ation|anniversary"
    r"|history"
    r"|school|university|church|campus|tree|house|institution|act|law|theory|vaccine|drug|%"
    r"|percent|per cent|over"
    r"|years of|degrees|minutes|adults|people|those|everyone|anyone|and (?:older|over|above|up)"
    r"|or (?:older|over|above)|live to|reach|up to"
    r"|blood pressure|heart rate|bpm|mg|million|seniors|patients over|founded|study|fictional"
    r"|bounty|medal|club)\b"
)
_CARE = linear(
    r"\b(?:patients?|pt|admitted|discharged|treated|diagnos\w{2,4}|surgery|hospital|icu|ward"
    r"|hospice|nursing"
    r"|care home|resident|recover\w{0,4}|ill|stroke|fall|fell|hip|heart|cancer|covid"
    r"|vaccinat\w{2,5}|paciente)\b"
)
# Wordings that only people have: houses are not "a lady of 95", nor "102 years young".
_LIVED = linear(
    rf"\bat ({_OLD})[,!?]?\s(?:he|she|who)\b"
    rf"|\b(?:he|she|who)(?:'s|\sis|\swas)\s(?:now\s|only\s)?({_OLD})(?:[.,;!?]|\s(?:and|but|now"
    rf"|today"
    r"|next)\b)"
    rf"|\b(?:wom[ae]n|m[ae]n|lady|gent(?:leman)?|chap|lass|widow(?:er)?|(?:fe)?male|pensioner"
    rf"|resident"
    rf"|patient)(?:,|,?\sof|,?\saged)\s({_OLD})(?:[.,;!?]|\s(?:from|with|who|had|was|is|has|came"
    rf"|went"
    r"|and|on|fell)\b)"
    rf"|\b({_OLD})\syears\s(?:young|of age)\b"
    rf"|\b(?:he|she|who)(?:\shas|'s|\sis|\swill|'ll)?\s(?:just\s|recently\s)?turn(?:s|ed|ing)?\s"
    rf"({_OLD})\b"
    rf"|\bturn(?:s|ed|ing)\s({_OLD})\s(?:in|on|at)\s(?:our|the|this)\s(?:day ?room|lounge|ward|unit"
    r"|hospice|floor|memory)\b"
    rf"|\boldest\s(?:[a-z-]{{2,20}}\s){{0,4}}[a-z-]{{2,20}}(?::|,|\sis)\s({_OLD})(?:[.,;!]"
    rf"|\syears\s)"
    rf"|\b(?:woman|man|lady|gent(?:leman)?|chap|lass|lad|soul|widow(?:er)?|gran(?:ny|dma|dad|dpa)?"
    rf"|nan(?:a|na)?|grand(?:mother|father)|great-gran\w{{0,6}}|mum|mam|mom|dad|aunt(?:ie|y)?|uncle"
    rf"|farmer|nun|sister|priest|veteran|survivor|baker|teacher|lass|sailor),?\sof\s({_OLD})\b"
    rf"|\b({_OLD}),?\sand\s(?:sharp|still|going strong|spry|feisty|proud|bright|full of|cheeky"
    r"|as (?:sharp|bright|fit)|loving|dancing|never|not)\b"
    rf"|(?:^|[.!?]\s)({_OLD})\s(?:today|tomorrow|this week),?\s(?:and|she|he|so)\b"
    rf"|(?:^|[.!?]\s)({_OLD}),?\sand\s(?:still|counting|never|not\sout)\b"
)
_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mama|Mum|Mother|Nana|Nan|Nanna|Nonna|Nonno|Gran|Granny|Grandma|Grandad"
    r"|Grandpa|Grandmother|Grandfather|Auntie|Aunty|Aunt|Uncle|Baba|Papa|Lola|Lolo|Opa|Oma)\.?"
)
_NAME = r"[A-Z][\w'-]{1,20}(?:\s[A-Z][\w'-]{0,20}){0,2}"
_NAMED = linear(
    rf"\b({_NAME})\s(?:has\s|just\s|who\s|is\s){{0,2}}turn(?:s|ed|ing)\s({_OLD})\b"
    rf"|\b{_NAME},\s({_OLD})\stoday\b|\b{_TITLE}\s{_NAME},\s({_OLD})(?:[,.!;]|\stoday\b)",
    ignore_case=False,
)
_LISTED = linear(
    rf"\b[A-Z][\w'-]{{1,20}}\s[A-Z][\w'-]{{0,20}},\s({_OLD})(?:,\s(?:who|was|has|had|is|of|from"
    rf"|walked"
    r"|lives|came|went|a|an|on|in|for|with|#)|\stoday\b)",
    ignore_case=False,
)
_HOUSES = linear(
    r"\b(?:the|our|this|its|their)\s(?:[\w'-]{1,20}\s){0,2}[\w'-]{1,20}$"
    r"|\b(?:hospital|clinic|league|trust|charity|society|infirmary|home|house|lodge|centre|center"
    r"|college|school|company|association|union|fund|station|post|ward|unit|wing|service|cross|nhs)$"
)
_STAFF = linear(
    r"\b(?:street|road|lane|avenue|route|bus|badge|bib|code|no\.|number|score[ds]?|runs?|votes?"
    r"|dr|nurse|sister|matron|our founder)\b"
)
# "Our ninety-one-year-old former stoker": of a boiler nobody says what it was.
_OURS = linear(
    rf"\b(?:our|this|the|a|my)\s({_OLD})[ -]years?["
    rf" -]old\s((?:[a-z-]{{2,14}}\s){{0,3}}[a-z-]{{2,14}})\b"
)
_WERE = word_set("former retired ex one-time erstwhile")
_NEAR = 120
_AT_WORK = linear(r"\b(?:volunteers?|volunteering|as a volunteer|donors?|retires|trustees?)\b")
_WHICH = linear(r"^(?:\s(?:and|or) (?:over|older|above|up)|\s?(?:%|percent|degrees|min))")
_ILLNESS = linear(
    r"\b(?:dementia|memory (?:unit|floor)|bloods|jabs?|nof|carers?|him|passed away)\b"
)
_REVIEW = Severity.REVIEW
_WORDS = frozenset(
    {"00", "ninety", "hundred", "centenarian", "nonagenarian", "supercentenarian", "*nineties*"}
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        marked: set[int] = set()
        for match in _AGE.finditer(passage.folded):
            group = match.lastindex or 0
            if group == 0:
                continue
            start, end = match.span(group)
            if found := _judge(reading, passage, match.group(), start, end):
                marked.add(start)
                yield _mark(passage, start, end, *found)
        for start, end, evidence in _told(passage):
            if start not in marked:
                marked.add(start)
                care = _CARE.search(passage.around(start, end))
                yield _mark(passage, start, end, evidence, Severity.BLOCK if care else _REVIEW)


def _told(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Ages in wordings that only people have, wherever they stand."""
    folded = passage.folded
    for match in _LIVED.finditer(folded):
        yield from _of_one(passage, max(0, match.start() - 12), *match.span(match.lastindex or 0))
    for match in _OURS.finditer(folded):
        if _is_somebody(match.group(2).lower().split()):
            yield from _of_one(passage, match.start(), *match.span(1))
    for match in _NAMED.finditer(folded):
        house = match.group(1) and _HOUSES.search(passage.before(match.end(1), 70))
        if not house:
            yield from _of_one(passage, match.start(), *match.span(match.lastindex or 0))
    listed = list(_LISTED.finditer(folded))
    if listed and any(words.search(folded) for words in (_CARE, _HUMAN, _ILLNESS)):
        for match in listed:
            yield from _of_one(passage, match.start(), *match.span(1))


def _is_somebody(words: list[str]) -> bool:
    """Tell whether words after an age come to one person before they come to anything else."""
    if words[0] in _WERE:
        return True
    for at, word in enumerate(words[:3]):
        if KINDS.get(word, 0) & HEAD:
            return at + 1 == len(words) or not KINDS.get(words[at + 1], 0) & (HEAD | STATE)
    return False


def _of_one(passage: Passage, first: int, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    before = passage.folded[first:start]
    if not (
        _THING.search(before)
        or _AT_WORK.search(passage.folded[max(0, start - _NEAR) : end + _NEAR])
        or _STAFF.search(before)
        or _WHICH.search(passage.folded[end : end + 14])
    ):
        yield start, end, f'the words "{passage.folded[first:end]}"'


def _mark(passage: Passage, start: int, end: int, evidence: str, severity: Severity) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(start, end),
        message="An age over 89 stands beside words about one person.",
        evidence=evidence,
        suggestion='Write "90 or older", or leave the age out.',
        severity=severity,
    )


def _judge(
    reading: Reading, passage: Passage, matched: str, start: int, end: int
) -> tuple[str, Severity] | None:
    sentence = passage.around(start, end)
    near = passage.folded[max(0, start - 25) : end + 30]
    if _THING.search(near):
        return None
    human = _HUMAN.search(sentence)
    if _AT_WORK.search(passage.folded[max(0, start - _NEAR) : end + _NEAR]):
        return None
    link = link_at(reading.subject, passage, start, end)
    if link is not None:
        return f'the words "{link.evidence}"', Severity.BLOCK
    if human is None:
        return None
    said = any(
        word in matched.lower()
        for word in ("old", "yo", "y/o", "age", "birthday", "arian", "th year")
    )
    care = _CARE.search(sentence)
    if care or said:
        return f'the word "{human.group()}"', Severity.BLOCK if care else Severity.REVIEW
    return None


RULE = Rule(
    code="privacy.age",
    name="Age over 89",
    what=(
        "An age of 90 or more of one person, in figures or words, a birthday of that age, or "
        '"centenarian". Ages of buildings and houses, of groups and programmes, and ages up to 89 '
        "are left alone."
    ),
    why=(
        "So few people are that old that age and region name them; the law asks to pool them as "
        '"90 or older".'
    ),
    source="45 CFR 164.514(b)(2)(i)(C) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix='Write "90 or older", or leave the age out.',
    bad=(
        bad("This gran of 96 had a new valve and danced.", "96", severity=_REVIEW),
        bad("The lad with the stent? Turning 91, and sharper than us.", "91"),
        bad("Ninety-six and still dancing, she left us on a new hip.", "Ninety-six"),
        bad("Isaac sees in his 94th year with a dram.", "94", severity=_REVIEW),
        bad("Boccia at 95? She says age is a number.", "95", severity=_REVIEW),
        bad(
            "Our ninety-one-year-old former stoker pulled the whistle.",
            "ninety-one",
            severity=_REVIEW,
        ),
        bad("A card for Edith Lowe, 100 today, in pen.", "100", severity=_REVIEW),
        bad("Our 93-year-old patient walked home today.", "93"),
        bad("She is 101 and had her hip replaced here.", "101"),
        bad("A ninety-four-year-old woman came in with a stroke.", "ninety-four"),
        bad("Mr Lee, 97, was discharged this morning.", "97"),
        bad("The patient turned 100 on our ward.", "100"),
        bad("Pt 91yo F s/p fall", "91"),
        bad("A centenarian beat COVID on our ward.", "centenarian"),
        bad("She is in her late nineties and recovering from surgery.", "late nineties"),
        bad("Happy 100th birthday to Rose!", "100", severity=_REVIEW),
        bad("Meet our 95-year-old neighbor Sal.", "95", severity=_REVIEW),
        bad("La paciente, de 96 años, ingresó con neumonía.", "96", lang="es"),
        bad("At 98 she swims every day.", "98", severity=_REVIEW),
        bad("Cake for Ada Brown, who turned 99!", "99", severity=_REVIEW),
        bad("Percy Small turned 105 and danced.", "105", severity=_REVIEW),
        bad("A gentleman of 93 from the valley had his jab.", "93", severity=_REVIEW),
        bad("She's ninety-six and does the crossword.", "ninety-six", severity=_REVIEW),
        bad("Nana Joan, 94, knitted all of these.", "94", severity=_REVIEW),
        bad("He is 101 years young.", "101", severity=_REVIEW),
        bad("Female, ninety seven, fell at home", "ninety seven"),
    ),
    good=(
        good("Our Bush Nursing Post turns 90 in May."),
        good("She has been a volunteer since she was 60. She's 91 now."),
        good("A score of 96 and still no cure for the common cold."),
        good("Our 95-year-old boiler was replaced; the 96-year-old corridor is still leaking."),
        good("Our 100-year-old hospital has a new wing."),
        good("A 62-year-old man was treated in 2019."),
        good("Adults 90 and older can book a visit at home."),
        good("Happy 95th anniversary to our nursing school!"),
        good("The patient's heart rate is 95 and steady."),
        good("A 90-minute class for patients"),
        good("Her fever was 101 degrees."),
        good("A patient aged 90 or older may bring a friend."),
        good("Her score is 92 percent."),
        good("The patient is 89."),
        good("At 98 seats, she said, the hall is full."),
        good("Our Friends League turned 99 this spring."),
        good("Sister Joan, badge 94, runs the desk."),
        good("She's ninety seconds from the finish."),
    ),
    check=_check,
    needs=(_AGE, _LIVED, _OURS, _NAMED, _LISTED),
    triggers=_WORDS,
)
