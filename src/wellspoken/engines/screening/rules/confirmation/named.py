"""confirmation.named: an answer does not name a reader who did not show that name."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.replies.bearing import other_business
from wellspoken.engines.screening.replies.likely import is_surely_general
from wellspoken.engines.screening.replies.names import Name, names_addressed, was_shown
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import SOURCE, is_answer
from wellspoken.engines.text import linear

_STAFF = linear(
    r"\b(?:ask for|contact|call|email|e-mail|speak (?:to|with)|reach|write to|our|manager"
    r"|director"
    r"|coordinator|team|colleague|attention of|signed|sincerely|regards"
    r"|(?:handled|answered|led|run|chaired) by)[^.!?\n]{0,30}$"
)
# Who is told with a number or an address is there to be turned to.
_REACHED = linear(r"^,?\s\(?(?:on|at|via)?\s?(?:[^\s@]{1,40}@|\+?\(?\d{3})")
# Whoever will do something for the reader is not the reader.
_WILL = linear(r"^\s(?:will|can|is (?:happy|glad|here|there|in|on)|heads|leads|looks|runs)\b")


def _check(reading: Reading) -> Iterator[Mark]:
    subject = reading.subject
    if subject.surface not in {"reply", "message"}:
        return
    for passage in reading.of_kind("text"):
        if passage.document.language not in {"en", "es"}:
            continue
        seen: set[int] = set()
        for name in names_addressed(passage.folded):
            start, end = name.span.start, name.span.end
            if start in seen or was_shown(name, subject.reply_to_author, subject.in_reply_to or ""):
                continue
            if not (name.formal or subject.reply_to_author.strip()):
                continue  # nothing to tell whether the reader goes by this name
            if _is_of_staff(passage, name):
                continue
            if not subject.in_reply_to and _is_of_other_things(reading, passage):
                continue
            seen.add(start)
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, end),
                message="The answer gives the reader a name that they did not show.",
                evidence=(
                    f'the name is not in "{subject.reply_to_author}" nor in what they wrote'
                    if subject.reply_to_author or subject.in_reply_to
                    else "a form of address with a surname"
                ),
                suggestion="Address nobody by name, or only as they call themselves in public.",
            )


def _is_of_other_things(reading: Reading, passage: Passage) -> bool:
    """Tell whether an answer, of which the question is not known, has nothing of care."""
    if other_business(reading, passage.lowered):
        return True
    return is_surely_general(reading, passage)


def _is_of_staff(passage: Passage, name: Name) -> bool:
    """Tell whether the words about a name show somebody to turn to."""
    if _STAFF.search(passage.before(name.span.start, 40)):
        return True
    after = passage.folded[name.span.end : name.span.end + 50]
    return name.formal and bool(_WILL.search(after) or _REACHED.search(after))


RULE = Rule(
    code="confirmation.named",
    name="Answer that unmasks the reader",
    what=(
        "In an answer to a person: a name for them that stands "
        "neither in the name they show nor "
        "in what they wrote. Without a shown name to compare, only "
        "a form of address with a surname "
        "is reported. Staff to ask for and signatures are left alone."
    ),
    why=(
        "People write under other names so as not to be known. "
        "Practices were fined for giving the "
        "full names of reviewers, which they knew only because the reviewers were patients."
    ),
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Leave the name out.",
    bad=(
        bad("Mr. Henderson, we disagree.", "Mr. Henderson", surface="reply"),
        bad("Dear Mrs Okonkwo, thank you.", "Mrs Okonkwo", surface="reply"),
        bad("Hi Margaret, thank you.", "Margaret", surface="reply", reply_to_author="Maggie O"),
        bad(
            "Hello Jonathan Meyers, thanks.",
            "Jonathan Meyers",
            surface="reply",
            reply_to_author="J-Man",
        ),
        bad("Thank you, Kim!", "Kim", surface="reply", reply_to_author="nightowl77"),
        bad("Ruth, we hear you.", "Ruth", surface="message", reply_to_author="bluebird"),
    ),
    good=(
        good("Hi Sandra, thank you.", surface="reply", reply_to_author="Sandra M."),
        good("Ms. Bell, thank you.", surface="reply", reply_to_author="Marcus Bell"),
        good("Hi Sandra, thank you.", surface="reply"),
        good("Please ask for Ms. Reyes in patient relations.", surface="reply"),
        good("Thank you, Dr Kim!", surface="reply", reply_to_author="nightowl77"),
        good("Hello everyone, the clinic is open.", surface="reply", reply_to_author="x"),
        good("Mr. Henderson opened the new wing.", surface="post"),
        good("Asante, Kim!", surface="reply", reply_to_author="Kim A."),
        good("Hello Khun Somsak, yes.", surface="reply", reply_to_author="Somsak"),
        good("Hello Alhaji, thank you.", surface="reply", reply_to_author="Musa D"),
        good("Good afternoon Mr Femi.", surface="reply", reply_to_author="Femi A."),
        good("Hi Aoibheann, no.", surface="reply", reply_to_author="aoibh.x"),
        good("Oops, the flyer was wrong.", surface="reply", reply_to_author="Norm Ell"),
        good("Feedback is handled by Mrs Kulkarni.", surface="reply", reply_to_author="R_D"),
        good("At the desk Mr. Girish will help.", surface="reply", reply_to_author="anita"),
        good("Quote the date to my colleague Mr Stone.", surface="reply", reply_to_author="Bri"),
        good("Share it with Mrs Botha, 555-0196.", surface="reply", reply_to_author="Ayo M"),
        good("You're right, parking is dear.", surface="reply", reply_to_author="Norm Ell"),
    ),
    check=_check,
    concerns=is_answer,
)
