"""professionalism.curt-reply: whoever wrote to us is answered, not dismissed."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear, word_set

# Of one of these every answer that serves has a word; "we", "is" and "need" say nothing yet.
_HELPS = word_set(
    "sorry apologies apologise apologize regret thank thanks thankyou please pls help helps "
    "helped helping call calls ring email emails phone phones visit visits can could may might "
    "should open opens glad good great love lovely hope welcome nurse nurses pharmacist "
    "pharmacists midwife midwives gp gps dentist dentists doctor doctors vet physio team "
    "leaflet book books check free happy kind kindly fix fixed page link line lines desk talk "
    "speak contact contacts message messages dm reply answer proud congratulations congrats "
    "amazing brilliant wonderful fantastic beautiful delighted pleased enjoy enjoyed done best "
    "well safe see look looks here yes yep minutes form forms site website portal app "
    "appointment appointments sessions clinic clinics ward hospital surgery reception today "
    "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday weekend week "
    "weeks month come bring pop take takes send sent share shared use find try ask asks asked "
    "tell told let lets sort needn usually often most many some depends varies risk risks "
    "vaccine vaccines blood study studies trial trials evidence research genes apply register "
    "registered registration certificate star suit suits cheers birthday luck care bless soon "
    "true exactly correct indeed agree agreed right sure ok okay fair understand hear heard "
    "noted catch point question questions idea tip dey biko abeg sef beta ji po opo salamat "
    "asante shukran merci gracias diolch slainte aye grand deadly class legend legends "
    "legendary fab xx x amen prayers thinking condolences loss miss missed memories heart "
    "hearts fine seem seems removed taken hidden parking lot floor door street road train bus "
    "gate entrance level lift"
)
_AT_SOMEBODY = linear(
    r"\b(?:you|your|you're|you've|you'd|yourself|yours|ma'am|madam|sir|somebody|someone|nobody"
    r"|this one|that one|mate|love|dear|karen|everyone|people|he|she|his|her|they|them|their"
    r"|stars?|review|u|ur|ye|oga|bro|hun|guys?|lads?)\b"
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
