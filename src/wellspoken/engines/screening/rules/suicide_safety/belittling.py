"""suicide-safety.belittling: whoever thinks of suicide is taken at their word."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.voice import is_mentioned, is_quoted
from wellspoken.engines.text import Span, linear

_BELITTLED: Final = linear(
    r"\b(?:just |only |simply )?(?:for|seeking|after|wants?|craving|crying out for|looking for)"
    r" (?:a bit of |some |the )?attention\b|\battention[- ]seek\w{2,4}\b"
    r"|\b(?:a|so|very|the most|pure|such a|how) selfish\b|\bselfish[.!]|\bselfish (?:thing|act"
    r"|choice|way)\b"
    r"|\bcoward(?:s|ly|ice)?(?:'s)?\b|\bweak[- ](?:minded|willed)\b"
    r"|\bthe easy way out\b|\b(?:some|certain|these) people (?:just |simply )?(?:can't|cannot)"
    r" be (?:saved|helped)\b|\b(?:chose|choose|chooses|choosing|opted for|opt for) (?:suicide"
    r"|death|to die|the same way out|that way out|to end it)\b"
    r"|\bif you (?:really|actually|truly|seriously) (?:wanted|meant|were)\b"
    r"|\bif you were (?:really|actually|truly) going to\b"
    r"|\bwouldn't be (?:posting|writing|calling|telling)\b|\bempty threats?\b"
    r"|\b(?:threat(?:ens?|ening|ened)|threats of) suicide\b|\bcry(?:ing)? wolf\b"
    r"|\b(?:snap out of it|pull yourself together|get over it|cheer up|think of (?:your|the) "
    r"(?:kids|children|family))\b|\bthink of others\b"
    r"|\bdo(?:es)? not reward it\b|\bdrama queens?\b|\bwast(?:e|es|ing) (?:our|police|everyone's)"
    r" (?:time|resources)\b"
)
_DENIED: Final = linear(
    r"n't\b|\?$|\b(?:cannot|nobody|no one|not|never|no|neither|nor|myths?|mythbust\w{0,4}|false"
    r"|untrue|wrong|stop saying"
    r"|take\w{0,2} (?:it |them |every threat )?seriously)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en" or not _BELITTLED.search(passage.folded):
            continue
        if not is_set(reading, passage):
            continue
        for found in _BELITTLED.finditer(passage.folded):
            span = Span(*found.span())
            sentence = passage.around(span.start, span.end)
            if is_quoted(passage, span) or is_mentioned(passage, span, sentence):
                continue
            if _DENIED.search(sentence.replace(found.group(), "")):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This makes light of somebody who thinks of suicide, or judges them.",
                evidence=f'"{found.group()}", in a text about suicide or beside a crisis line',
                suggestion="Say that every word of suicide is taken seriously, and where help is.",
            )


RULE = Rule(
    code="suicide-safety.belittling",
    name="Thoughts of suicide made light of",
    what=(
        "Attention-seeking, selfish, weak, threatening: words that belittle or judge somebody who "
        "thinks of suicide or died by it. Myths set right are left alone."
    ),
    why="Who expects not to be believed does not ask for help.",
    source=(
        "WHO, Preventing suicide: a global imperative (September 2014), on myths; Samaritans, Media"
        " Guidelines for Reporting Suicide (2020)"
    ),
    severity=Severity.REVIEW,
    fix="Say that it is taken seriously, and where help is.",
    bad=(
        bad("Half of those who talk of suicide are after attention. 988", "after attention"),
        bad("He left three kids. So selfish. Samaritans 116 123.", "So selfish"),
        bad("For families of those who chose suicide: 988.", "chose suicide"),
        bad("When a teen threatens suicide, stay firm. Lifeline 13 11 14.", "threatens suicide"),
        bad("Some people just can't be saved. Samaritans 116 123.",
            "Some people just can't be saved"),
        bad("Feeling suicidal? Pull yourself together. 988", "Pull yourself together"),
    ),
    good=(
        good("Myth: they only want attention. Fact: everyone who speaks of suicide is heard. 988"),
        good("Talking of suicide is not attention-seeking. Call 988."),
        good("\u201cSo selfish,\u201d people said of his suicide. They were hurting too. 988"),
        good("Suicide is neither selfish nor weak. Samaritans 116 123."),
        good("The easy way out of the car park is by Gate 3."),
        good("Think of others: cough into your elbow."),
    ),
    check=_check,
    needs=(_BELITTLED,),
)  # fmt: skip
