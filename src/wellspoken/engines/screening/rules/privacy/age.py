"""privacy.age: no age over 89 of a person goes out, nor a date that shows it."""

# the age that the cited rule fixes

from collections.abc import Iterator

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
    r"|blood pressure|heart rate|bpm|mg|million|seniors|patients over|founded|study|fictional)\b"
)
_CARE = linear(
    r"\b(?:patients?|pt|admitted|discharged|treated|diagnos\w{2,4}|surgery|hospital|icu|ward"
    r"|hospice|nursing"
    r"|care home|resident|recover\w{0,4}|ill|stroke|fall|fell|hip|heart|cancer|covid"
    r"|vaccinat\w{2,5}|paciente)\b"
)
_WORDS = word_set(
    "at old yo y o age aged turns turned turning is was birthday centenarian nonagenarian "
    "supercentenarian nineties 90s años edad cumple cumplió ninety hundred mr mrs ms"
) | frozenset(
    f"{years}{tail}" for years in range(90, 120) for tail in ("yo", "yof", "yom", "y", "yr")
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        for match in _AGE.finditer(passage.folded):
            group = match.lastindex or 0
            if group == 0:
                continue
            start, end = match.span(group)
            if found := _judge(reading, passage, match.group(), start, end):
                evidence, severity = found
                yield Mark(
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
    link = link_at(reading.subject, passage, start, end)
    if link is not None:
        return f'the words "{link.evidence}"', Severity.BLOCK
    if human is None:
        return None
    said = any(word in matched.lower() for word in ("old", "yo", "y/o", "age", "birthday", "arian"))
    care = _CARE.search(sentence)
    if care or said:
        return f'the word "{human.group()}"', Severity.BLOCK if care else Severity.REVIEW
    return None


_REVIEW = Severity.REVIEW

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
    ),
    good=(
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
    ),
    check=_check,
    needs=(_AGE,),
    triggers=_WORDS,
    also=frozenset(
        {"00", "ninety", "hundred", "centenarian", "nonagenarian", "supercentenarian", "*nineties*"}
    ),
)
