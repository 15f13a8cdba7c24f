"""confirmation.past-care: an answer does not tell the reader about care that they had."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import (
    BODY,
    CLINICIAN,
    DID,
    DONE,
    EVENT,
    PLACE,
    RELATIVE,
)
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import (
    BEING,
    GAP,
    ONE,
    OUR_SIDE,
    SMALL,
    YOU,
    YOUR,
)
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_YOU: Final = "you u ya yall your ur yr youre"
_OWN: Final = (
    r"(?: (?:recent|last|first|second|latest|previous|initial|entire|whole|own|new|long|short"
    r"|next"
    r"|medical|dental|emergency|hospital|clinic|office|follow-? ?up|routine|annual|yearly|hip"
    r"|knee"
    r"|eye|skin|back|heart|surgical|cosmetic|physical|mental health|weight ?loss|lab|test|blood"
    r"|mri|ct|home|skilled|overnight|inpatient|outpatient|scheduled|upcoming|original|current"
    r"|ongoing|special|lovely|beautiful|gorgeous|amazing|big|little|son's|daughter's|mother's"
    r"|mom's|mum's|dad's|father's|wife's|husband's|child's|baby's|partner's|family's|very|loved"
    r" one's|sleep|root|wisdom|front|lower|upper|left|right|broken|chronic|terrible|awful|two"
    r"|three"
    r"|regular|monthly|weekly|daily|virtual|telehealth|video|phone|therapy|counseling|treatment"
    r"|birth|labor|nursing|dedicated|primary|birthing|post-? ?op|pre-? ?op)){0,3}"
)
_HERE: Final = (
    rf"(?:(?:in|at|on|with|from|by|to|during|within|across|inside|of) (?:our|the|your) "
    rf"(?:[a-z&'-]{{1,20}} ){{0,2}}(?:{PLACE})|here|with us|in our care|under our care"
    r"|at (?:this|our) (?:[a-z]{2,20} )?(?:location|hospital|clinic|office|practice)"
    r"|that (?:day|night|evening|morning|afternoon|week)"
    r"|(?:last|this|on) (?:night|week|weekend|month|evening|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|morning)|yesterday|today|tonight|tonite)"
)
_SORRY: Final = (
    r"(?:sorry|srry|sory|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies)|regret|hate|sad"
    r"|saddened"
    r"|disappoint(?:ed|ing)|dismayed|concern(?:ed|ing)|upset|troubled|unfortunate|glad|happy"
    r"|pleased|thrilled|delighted|relieved|so good|wonderful|great|fantastic|lovely|love|hope"
    r"|ashamed|shame)"
)

CUES: Final = (
    cue("care told to the reader", rf"\b({ONE}{BEING} (?:{DONE}))\b", _YOU, past=True),
    cue(
        "what the reader did as a patient",
        rf"\b({ONE}{SMALL} (?:{DID}))\b",
        _YOU,
        past=True,
        shield=r"\byou (?:(?:took|take) the time|signed up (?:for|to))\b",
    ),
    cue("a thing of the reader's care", rf"\b({YOUR}{_OWN} (?:{EVENT}))\b", _YOU),
    cue(
        "the reader's body or condition",
        rf"\b({YOUR}{_OWN} (?:{BODY}))\b",
        _YOU,
        shield=(
            r"\b(?:to|for|of) (?:all|everyone)\b|\bsorry (?:for|about) your pain\b"
            r"|\b(?:your|an|sharp|keen|good) eyes? (?:on|for|over)\b"
        ),
    ),
    cue(
        "care of the reader's relative",
        rf"\b({YOUR}{_OWN} (?:{RELATIVE})(?:'s [^.!?\n]{{0,30}}?(?:{EVENT}|{BODY})|{SMALL}"
        r" (?:was|were|is|did|had|has|needed|got|received|came|loves?|wanted|will be fine)))\b",
        _YOU,
        past=True,
    ),
    cue(
        "an apology or gladness about time in care",
        rf"\b{_SORRY}\b{GAP}\b({YOU}{GAP} {_HERE})(?:\W|$)",
        _YOU,
        past=True,
        shield=(
            r"\bfeel (?:this|that) way\b|\b(?:answer|reply|respond|read|hear|post"
            r"|comment)[a-z]{0,3}"
            r" (?:it |this |that )?(?:here|today)\b|\b(?:website|web site|page|parking"
            r"|entrance)\b"
        ),
    ),
    cue(
        "an apology for a wait or for discomfort",
        r"\b(?:sorry|srry|apologi[sz]e|apologies|apology|forgive us)\b(?: [a-z']{1,12}){0,3}? "
        r"(?:for|about|abt|over|that)(?: (?:the|your|ur|this|such|a|any|our))?"
        r"(?: [a-z]{2,12}){0,2} ((?:wait|waits|wait times?|waiting times?|discomfort"
        r"|mix-? ?up with"
        r"|pain|hold ?up in|delay (?:in|with|at) (?:your|our|the|being|seeing|getting)"
        r"|long (?:wait|delay)s?))\b",
        "sorry srry apologise apologize apologies apology forgive",
        shield=(
            r"\b(?:everyone|anyone|all (?:patients|affected|those)|phone (?:lines?|calls?)"
            r"|parking|car ?park|tickets?|lift|elevator|website|cafe(?:teria)?)\b"
        ),
        past=True,
    ),
    cue(
        "when the reader was in care",
        rf"\b((?:while|when|since|during the time|the (?:day|night|evening|morning|time|week)) "
        rf"{ONE}{SMALL} (?:were|was|came|arrived|visited|needed us|stayed|left|called|got|had"
        rf"|first)"
        rf"(?: {_HERE})?)(?:\W|$)",
        _YOU,
        past=True,
    ),
    cue(
        "time in the organisation's care",
        r"\b((?:while|being|when|was|were|been|before you were|time) (?:in|under) our care)\b",
        "care",
        past=True,
    ),
    cue(
        "what was done for the reader",
        rf"\b({OUR_SIDE}{SMALL}(?: (?:have|had|did|could|would|tried to|managed to|was able to"
        r"|were able to|went out of (?:his|her|their) way to|took (?:extra )?time to|came to"
        r"|came out to))?"
        r" (?:saw|see you|treated?|examined?|diagnosed?|gave|give|offered|offer you|told|tell"
        r"|explained?(?: [a-z' ]{2,30})? to|advised?|informed?|referred|prescribed|billed"
        r"|charged"
        r"|refunded"
        r"|squeezed|squeeze|fit|fitted|booked|rescheduled|discharged|admitted|cared for"
        r"|care for"
        r"|looked after|look after|took (?:very |such )?(?:good |great |excellent "
        r"|wonderful )?care of"
        r"|take (?:good |great )?care of|operated on|delivered|assessed|triaged|met with"
        r"|reviewed with"
        r"|remember|remembers|recall|recalls|warned|attended to|numbed|monitored|comforted"
        r"|helped"
        r"|sat with|stayed with|spent (?:[a-z]{1,12} ){0,5}with|worked (?:hard )?on|drew"
        r"|scheduled"
        r"|went over"
        r"|walked|provided|performed|did|placed|removed|extracted|fixed|repaired|cleaned|filled"
        r"|stitched|dismissed|notified|reminded|recommended|agreed with|got) "
        rf"(?:{YOU}|{YOUR}))\b",
        _YOU,
        past=True,
        shield=(
            r"\b(?:ask(?:ed)? you to (?:share|leave|post)|sent you (?:a|an) (?:private"
            r"|direct))\b"
        ),
    ),
    cue(
        "the one who gave the reader care",
        rf"\b((?:the|any|each|all|every|one)(?: of)?(?: the| our)?(?: [a-z]{{2,20}}){{0,2}} "
        rf"(?:{CLINICIAN}|staff"
        r"|team|person|people|colleagues?|receptionist|everyone) (?:who|that|which|you)"
        r"(?: [a-z]{2,12}){0,2} "
        r"(?:treated|saw|seen|helped|cared for|was with|were with|was on|looked after|attended"
        r"|examined|met"
        r"|assisted|assessed|greeted|operated|delivered|spoke (?:to|with)|took care of"
        r"|worked with)"
        rf"(?: (?:{ONE}|him|her))?)\b",
        "who that which you",
        past=True,
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, "The answer tells the reader about care that they had.")


RULE = Rule(
    code="confirmation.past-care",
    name="Answer that speaks of the reader's care",
    what=(
        "In an answer to a person: a visit, appointment, stay, treatment, wait, prescription, "
        "part of the body or relative of theirs, what they did or what was done for them as "
        "patients. Offers, conditions, the organisation's general ways and talk with visitors, "
        "suppliers, applicants or donors are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad("Sorry about your visit.", "your visit", surface="reply"),
        bad("You were seen in order of urgency.", "You were seen", surface="reply"),
        bad("You missed two of the three.", "You missed", surface="reply"),
        bad("Our team looked after you well.", "Our team looked after you", surface="reply"),
        bad("We apologise for the long wait.", "wait", surface="reply"),
        bad("Your dad's surgery went well.", "Your dad's surgery", surface="reply"),
        bad("So srry abt ur appt", "ur appt", surface="reply"),
        bad(
            "@jo_lee Sorry about your visit.",
            "your visit",
            surface="post",
            severity=Severity.REVIEW,
        ),
    ),
    good=(
        good("If your appointment was cancelled by the storm, call us.", surface="reply"),
        good("Your prescription belongs to you.", surface="reply"),
        good("Ordering your prescription? Two days, please.", surface="reply"),
        good("We are not allowed to rate your elbow.", surface="reply"),
        good("You can book your appointment online.", surface="reply"),
        good("Sorry you feel this way. Please call us.", surface="reply"),
        good("Ask your doctor whether the scan is right for you.", surface="reply"),
        good("We cannot confirm whether you were seen here.", surface="reply"),
        good("Thank you for your visit to our booth at the county fair.", surface="reply"),
        good("You shared a concern and we take it seriously.", surface="reply"),
        good("Plan your visit: parking is free.", surface="post"),
        good("Sorry about your visit.", surface="reply", lang="de"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
    yields_to=frozenset(("confirmation.gratitude", "confirmation.wellbeing")),
)
