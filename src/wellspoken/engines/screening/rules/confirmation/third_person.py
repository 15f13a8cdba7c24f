"""confirmation.third-person: an answer does not tell the audience about "this patient"."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.care import NOT_A_PERSON
from wellspoken.engines.screening.lexicons.encounters import DID, DONE, EVENT
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import BEING, SMALL
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_NOT_ONE = "|".join(sorted(NOT_A_PERSON))
_SOMEBODY = (
    r"(?:(?:the|this|that) (?:particular |said |same |young |elderly |former |poor )?(?:patient"
    r"|client|reviewer|individual|gentleman|lady|person"
    r"|poster|writer|author|mother|father|mom|mum|family|child|woman|man|guy|girl|boy)(?: "
    r"(?:in question|who (?:wrote|posted|left) this"
    r"|above|here))?)"
)

CUES = (
    cue(
        "one patient told of",
        rf"\b({_SOMEBODY}(?:(?:{SMALL}|{BEING}) (?:{DONE}|{DID})))\b",
        "the this that",
        past=True,
        shield=(
            rf"\b(?:the|a|our) (?:patient|client) (?:{_NOT_ONE})\b|\b(?:always|comes first"
            rf"|reporter|author of the (?:study|article)|press)\b"
        ),
    ),
    cue(
        "one patient told of",
        rf"\b({_SOMEBODY} (?:(?:only|also|already|has|had|never|simply|still|clearly|then"
        rf"|repeatedly|initially) ){{0,2}}(?:did not|didn't|does not|had|has|wanted|got|came"
        rf"|left"
        rf"|was"
        r"|became|called|kept|had been|chose|admitted|claimed|knows|knew|tested|demanded"
        r"|refused"
        r"|received|failed|declined|owes|visited|arrived|walked|returned|completed|stopped"
        r"|threatened|is (?:not|upset|a|an|angry|lying|known))) ",
        "the this that",
        past=True,
        shield=(
            rf"\b(?:patient|client) (?:{_NOT_ONE})\b|\b(?:whether|confirm|deny|verify|tell if"
            rf"|person (?:has|had|is) (?:a|an) (?:right|job)|who works"
            r"|(?:patient|person|individual|family) (?:has|had) (?:a|the) (?:right|time"
            r"|choice))\b|\b"
            r"(?:the|this) (?:person|author|writer|individual|man|woman|guy) (?:who|behind|in "
            r"(?:the"
            r"|our) (?:photo|video|picture))\b"
        ),
    ),
    cue(
        "one patient told of",
        r"\b((?:he|she)(?:'d|'s)? (?:(?:only|also|first|then|already|has|had|was|just|later|did"
        r"|never|immediately|promptly|still) ){0,2}"
        r"(?:seen by|seen (?:in|at) (?:our|the|us)|treated (?:for|at|by|in|here|with)"
        r"|being treated"
        r"|admitted|discharged|diagnosed|triaged|examined|evaluated|prescribed|given (?:a|an"
        r"|the"
        r"|pain|his|her|medication|fluids|instructions)"
        r"|came (?:to (?:us|our|my|the (?:office|clinic|er|hospital|practice))|in (?:for|with"
        r"|because|after|to)|for (?:a|an|his|her))|comes to (?:us|our|my)|(?:refused|declined"
        r"|received|underwent|needed|required|completed|missed|cancell?ed|rescheduled)"
        r" (?:treatment|care|the|a|an|all|his|her|further|any|to be|two|three|several|every)"
        r"|had "
        r"(?:a|an|his|her|two|three|been) (?:[a-z-]{2,14} )?"
        rf"(?:{EVENT}|infection|abscess|reaction|drinking|fracture)|drinking|drunk|intoxicated"
        rf"|under the influence|a patient|our patient|not a patient|in our care|under our care"
        rf"|on "
        rf"(?:his|her) (?:medication|meds)"
        r"|left against|left ama|left before|brought (?:in|to)|sent home|complain(?:ed|ing) of"
        r"|suffer(?:ed|ing)|allergic|stable|comfortable|in (?:labou?r|surgery|recovery"
        r"|the icu)))\b",
        "he she",
        past=True,
        shield=(
            r"\b(?:if|will be|professor|prof|author|actor|president|king|queen|pope|mayor"
            r"|speaker|"
            r"(?:the|our) (?:doctor|nurse|surgeon|dentist|researcher)[^.]{0,40} s?he)\b"
        ),
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, "The answer tells its readers about one patient.")


RULE = Rule(
    code="confirmation.third-person",
    name="Answer that tells others about one patient",
    what=(
        'In an answer: what "this patient", "the reviewer", "he" or "she" had, did or was given. '
        "Compounds such as the patient portal, patients in general, "
        "authors and clinicians are left "
        "alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad("This patient was discharged.", "This patient was discharged", surface="reply"),
        bad("The reviewer received two.", "The reviewer received", surface="reply"),
        bad("He only came to my practice twice.", "He only came to my", surface="reply"),
        bad("She was seen by a doctor.", "She was seen by", surface="reply"),
        bad("This gentleman refused treatment.", "This gentleman refused", surface="reply"),
        bad("She had a CT scan.", "She had a CT scan", surface="message"),
    ),
    good=(
        good("The patient always comes first.", surface="reply"),
        good("The patient portal was down on Monday.", surface="reply"),
        good("The doctor you mention retired; she was seen as a pioneer.", surface="reply"),
        good("The reporter was told the same.", surface="reply"),
        good("We cannot say whether this person was treated here.", surface="reply"),
        good("The author of the study was asked to speak.", surface="reply"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
)
