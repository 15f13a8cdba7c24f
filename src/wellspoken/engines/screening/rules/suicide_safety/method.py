"""suicide-safety.method: how somebody died is never told."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.suicide import told_in
from wellspoken.engines.text import Span, linear

_SELF = r"(?:him|her|them|your|my|one)sel(?:f|ves)"
_PLAIN = linear(
    rf"\b(?:hanged|hanging|hung|hang|shot|shooting|drowned|drowning|poisoned|gassed|stabbed"
    rf"|suffocated|strangled|burned|electrocuted) {_SELF}\b(?: in the foot| up for| out)?"
    rf"|\b(?:threw|throw|throwing|flung|hurled) {_SELF} (?:off|from|in front of|under|out of"
    rf"|into)\b"
    r"(?: (?:the|a|an|his|her|it|work|life|oncoming))?(?: [a-z]{3,12})?"
    r"|\b(?:slit|slitting|slashed|slashing|cut|cutting) (?:his|her|their|your|my) (?:own )?"
    r"(?:wrists?|throats?)\b"
    r"|\b(?:jump|jumped|jumps|jumping|leapt|leaped|leaping|plunged|leap|plunge|fell) to "
    r"(?:his|her|their) deaths?\b"
    r"|\bself-? ?inflicted (?:gunshot|gun shot|stab|knife|shotgun|bullet)(?: wounds?)?\b"
    r"|\bself-? ?immolat\w{1,4}\b"
    r"|\b(?:intentional|deliberate)(?:ly)? (?:drug )?overdos\w{1,3}\b"
    r"|\b(?:painless|easiest|quickest|fastest|best|surest) (?:ways?|methods?) to (?:die|kill"
    r"|end it)\b"
    r"|\bhow to (?:tie a noose|kill yourself|end your life|commit suicide|hang yourself)\b"
    r"|\b(?:suicide|lethal) (?:methods?|dose of \w{2,16})\b"
)
_WITH = linear(
    r"\b(?:by|from|of|with|using|used|took|taking|via|through|on|a|an"
    r"|self)[- ](?:[\w-]{1,12} ){0,3}"
    r"(?:hanging|gunshot|gunfire|overdos(?:e|ing)|overdosed|drowning|poisoning|poison|suffocation"
    r"|asphyxiation|asphyxia|jumping|shooting|carbon monoxide|inhaling \w{3,10}|ligature|noose"
    r"|strangulation|stabbing|cutting|gun|handgun|shotgun|rifle|pistol|firearms?|rope|belt|pills"
    r"|tablets|paracetamol|acetaminophen|tylenol|insulin|razor|knife|helium|pesticides?|bleach"
    r"|exhaust fumes|exhaust|plastic bag|electrocution|self-immolation|starvation)\b"
    r"|\b(?:jump\w{0,3}|leapt|leap\w{0,3}) (?:off|from|in front of|out of|into|under|onto) "
    r"(?:[\w'-]{1,14} ){0,4}[\w'-]{3,14}|\b(?:overdosed|overdosing) on (?:[\w-]{2,14} "
    r"){0,2}[\w-]{3,14}"
    r"|\b(?:in front of|under|hit by) (?:a|the|an oncoming) (?:\w{2,10} )?(?:train|tube|truck"
    r"|bus|lorry)\b"
    r"|\bhanging (?:death|in)\b|\bdrove (?:his|her|their) car (?:into|off)\b"
    r"|\b(?:hanging|firearms?|guns?|overdose|poisoning|suffocation|drowning) (?:is|are|was|were"
    r"|remains?|accounts?|accounted) (?:the )?(?:most|common|for|used|involved)(?: common)?\b"
)
_IDIOM = (" in the foot", " up for", " out", " work", " life", " it")
_KEEPS_SAFE = linear(
    r"\b(?:lock\w{0,5}|stor(?:e|ed|ing|age)|lethal means|means (?:safety|restriction)|access to"
    r"|restrict\w{0,4}|dispos\w{1,4}|barriers?|netting|off-?site|gun safety|cable locks?|take-?back"
    r"|put away|out of reach|safe ?keeping|safes?|sales? rules|rules on|regulat\w{1,5}|sales"
    r"|blister packs?|pack sizes?|naloxone|unused)\b"
)
_LONG = 600


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en" or _keeps_safe(passage):
            continue
        for found in _PLAIN.finditer(passage.folded):
            if not found.group().lower().endswith(_IDIOM):
                yield _mark(passage, Span(*found.span()))
        for sentence in passage.sentences:
            written = passage.folded[sentence.start : sentence.end]
            if _PLAIN.search(written) or told_in(written) is None:
                continue
            if by := _WITH.search(written):
                # "died by suicide by overdosing": the means begins after the last "suicide".
                words = by.group().lower().rpartition("suicide ")[2]
                end = sentence.start + by.end()
                yield _mark(passage, Span(end - len(words), end))


def _keeps_safe(passage: Passage) -> bool:
    return len(passage.folded) <= _LONG and bool(_KEEPS_SAFE.search(passage.folded))


def _mark(passage: Passage, span: Span) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This tells the method of a suicide.",
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion='Leave the method out: "died by suicide" is enough. Add a help line.',
    )


RULE = Rule(
    code="suicide-safety.method",
    name="Method of a suicide",
    what=(
        "How somebody died by suicide or tried to, or which means people use. Advice to lock "
        "away or "
        "hand in dangerous things is left alone."
    ),
    why="Details of method are followed by more deaths by the same method.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the method out, whole and in part.",
    bad=(
        bad("He hanged himself in March. Call 988.", "hanged himself"),
        bad("She died by suicide by overdosing on her tablets. 988", "by overdosing"),
        bad("The student jumped to his death. 988 is here.", "jumped to his death"),
        bad("He died of a self-inflicted gunshot wound. 988", "self-inflicted gunshot wound"),
        bad("He took his own life with a shotgun. Call 988.", "with a shotgun"),
        bad("Teen slit her wrists after school. Call 988.", "slit her wrists"),
        bad("She killed herself using carbon monoxide. 988", "using carbon monoxide"),
        bad("She threw herself in front of a train. Call 988.",
            "threw herself in front of a train"),
    ),
    good=(
        good("He died by suicide. If you are struggling, call or text 988."),
        good("Firearms are used in half of suicide deaths. Lock them up. Call 988."),
        good("We shot ourselves in the foot with that form. Sorry!"),
        good("She threw herself into her work as a nurse."),
        good("Naloxone reverses an opioid overdose. Learn how."),
        good("Suicide prevention starts with safe storage of pills. Call 988."),
        good("Our volunteers jumped from a plane for charity."),
        good("Hang in there! Our phone lines are busy."),
    ),
    check=_check,
    needs=(_PLAIN, _WITH),
    triggers=frozenset(
        {
            "suicid*", "himself", "herself", "themselves", "yourself", "myself", "themself",
            "death", "deaths", "life", "lives", "noose", "wrist", "wrists", "inflicted", "immolat*",
            "intentional", "deliberate", "deliberately", "intentionally", "lethal", "painless",
            "easiest", "quickest", "oneself", "throat",
        }
    ),
)  # fmt: skip
