"""professionalism.curt-reply: whoever wrote to us is answered, not dismissed."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear, word_set

_HELPS = word_set(
    "sorry apologies apologise apologize thank thanks thankyou please pls we us our ours "
    "help helps helped helping call ring email phone visit can may could open yes welcome "
    "glad good great love hope ask asked here nurse nurses doctor doctors pharmacist "
    "midwife midwives gp dentist leaflet bring book check free happy kind kindly point "
    "fixed page link line desk team catch right need needs see try speak talk contact "
    "message reply find look is are it s carry take congratulations congrats amazing "
    "brilliant wonderful lovely fantastic beautiful delighted pleased enjoy done care luck "
    "cheers proud wish best well soon birthday get come safe know sure ok okay agreed agree "
    "true exactly correct indeed sent today tomorrow now go clinic ward hospital bless no "
    "na dey"
)
_AT_SOMEBODY = linear(
    r"\b(?:you|your|you're|you've|you'd|yourself|yours|ma'am|madam|sir|somebody|someone|nobody"
    r"|this one|that one|mate|love|dear|karen|everyone|people)\b"
)
_LONG_ENOUGH = 4


def _is_reply(reading: Reading) -> bool:
    """Tell whether the text answers somebody."""
    return reading.subject.surface == "reply" or bool(reading.subject.in_reply_to)


def _check(reading: Reading) -> Iterator[Mark]:
    if not _is_reply(reading):
        return
    for passage in reading.of_kind("text"):
        if passage.document.language != "en" or not passage.folded.strip():
            continue
        words = passage.in_order
        if len(words) < _LONG_ENOUGH or not _HELPS.isdisjoint(words) or passage.links:
            continue
        if any(char.isdigit() for char in passage.folded):
            continue
        found = _AT_SOMEBODY.search(passage.folded)
        if found is not None:
            yield Mark(
                passage=passage,
                span=passage.document.origin(*found.span()),
                message="This answers somebody without a word of help, thanks or regret.",
                evidence=f'"{found.group()}"',
                suggestion="Say what you can do, or where the person is helped.",
            )


RULE = Rule(
    code="professionalism.curt-reply",
    name="Reply that only dismisses",
    what="Replies to a person in which no word helps, thanks, regrets or tells anything.",
    why="Others read how a house answers a complaint, and think of their own.",
    source="GMC, Using social media as a medical professional (January 2024)",
    severity=Severity.REVIEW,
    fix="Answer the question, say where help is, or say sorry.",
    bad=(
        bad("Nobody wanted your opinion, Linda.", "Nobody", surface="reply"),
        bad("Did you swallow a whole encyclopaedia?", "you", surface="reply"),
    ),
    good=(
        good("Sorry you had to wait so long.", surface="reply"),
        good("You made our week. Thank you, Linda!", surface="reply"),
        good("Nobody wanted your opinion, Linda.", surface="post"),
        good("Congratulations to you and your son!", surface="reply"),
    ),
    check=_check,
    concerns=_is_reply,
)
