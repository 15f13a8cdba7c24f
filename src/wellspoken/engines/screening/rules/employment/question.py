"""employment.personal-question: who applies is not asked for age, faith, family or health."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.employment.calls import CALL, JOB, SOUGHT
from wellspoken.engines.screening.rules.employment.lawful import OPEN_TO_ALL
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, words_needed

_ASKED: Final = (
    r"(?:age|sex|gender|religion|faith|denomination|church|caste|sub-?caste|tribe|race|ethnicity"
    r"|nationality|state of origin|date of birth|dob"
    r"|birth ?(?:date|day)|blood group|marital status|civil status|marriage status"
    r"|married or single|number of (?:children|kids|dependents|dependants)|height|weight|bmi"
    r"|father's (?:or husband's )?name|husband's name|spouse's (?:name|job|occupation)"
    r"|family (?:background|details|plans)|health (?:history|status|problems|conditions?)"
    r"|medical history|disabilities|disability|sick (?:days|leave)(?: taken)?|place of birth"
    r"|home town|hometown|mother tongue|native place|political party|pregnancy status|hiv status"
    r"|zip ?code|postcode)"
)
_QUESTION = linear(
    rf"\b(?:state|stating|give|giving|include|including|indicate|indicating|mention|mentioning"
    rf"|specify|specifying|list|listing|tell us|tell me|write|writing|send|sending|provide"
    rf"|providing|submit|submitting|share|put|text|dm|email|message|with|declare|confirm|note"
    rf"|quote|add|attach|fill in|know|need|want|ask) "
    rf"(?:us |me |in |on |the |form |letter |cv |resume |about |for |also |just |clearly |of |and "
    rf"|bio-?data:? )?(?:your |their |his |her |the |name,? |full name,? )?(?:(?:\w{{2,12}}"
    rf"|date of birth|blood group),? (?:and |& |or )?(?:your |their )?){{0,6}}{_ASKED}\b"
    r"|\bhow (?:old (?:are|r) (?:you|u)|many (?:kids|children|little ones|sick days"
    r"|days (?:off )?sick)|is your health)\b|\bwhat (?:is|'s) your (?:age|religion|faith|caste"
    r"|tribe|nationality|marital status|civil status|date of birth|church)\b|\bwhat (?:church"
    r"|religion|caste|tribe) (?:do|are)\b"
    r"|\b(?:which|what) (?:church|mosque|temple|religion|denomination)\b|\b(?:does|is|will"
    r"|would) (?:your|ur) (?:husband|wife|partner|hubby|spouse|boyfriend|family"
    r"|mother-in-law) (?:mind|happy|ok|okay|agree|approve|allow|let|fine|object|support)\b"
    r"|\b(?:are|r) (?:you|u) (?:married|single|pregnant|christian|catholic"
    r"|muslim|hindu|a citizen|planning (?:a (?:family|baby|wedding)|to (?:have|start|get|fall)"
    r"|on (?:having|starting|getting)|any|kids)|expecting|disabled|on (?:any )?medication"
    r"|born again|trying for)\b|\bdo (?:you|u) (?:have|plan|want|take|suffer|go) (?:to |any "
    r"|on )?(?:having |have )?(?:kids|children|toddlers|a (?:baby|family|boyfriend|husband"
    r"|disability)|babies|husband|illness\w{0,2}|medication|health (?:issues|problems|conditions)"
    r"|church|mass|medical conditions?)\b"
    r"|\b(?:age|sex|religion|caste|civil status|marital status|height"
    r"|nationality)\b(?: ?[,/&] ?(?:and )?(?:age|sex|religion|caste|civil status|marital status"
    r"|height|weight|nationality|tribe|gender|dob|address|photo|blood group)){1,6}\b"
)
_REFUSED = linear(
    r"\b(?:not|never|n't|no need|without|nor|illegal|unlawful|may not|leave out|leave off|skip"
    r"|remove|anonymous\w{0,2}|stop|instead of|rather than|optional|monitoring|voluntar\w{1,3}"
    r"|no part|plays? no|none of|if you wish|patients?|clients?|appointment|only if|study|survey"
    r"|married to|jabs?|flu|antenatal|vaccin\w{2,6}|screening|register(?:ed)? with|check-?ups?"
    r"|clinic)\b"
)
_TRIGGERS: Final = words_needed(JOB, SOUGHT, CALL)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        folded = passage.folded
        if passage.document.language != "en" or not any(
            pattern.search(folded) for pattern in (JOB, SOUGHT, CALL)
        ):
            continue
        for found in _QUESTION.finditer(folded):
            span = Span(*found.span())
            sentence = passage.around(span.start, span.end)
            if _REFUSED.search(sentence) or OPEN_TO_ALL.search(sentence):
                continue
            if not JOB.search(folded) and _REFUSED.search(folded):
                continue
            if is_quoted(passage, span):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="Who applies is asked for what may not decide who is chosen.",
                evidence=f'"{found.group()}"',
                suggestion="Ask for licence, training and experience. Leave the person out.",
            )
            break


RULE = Rule(
    code="employment.personal-question",
    name="Question about the person in a vacancy",
    what=(
        "Vacancies and answers to applicants that ask for age, sex, faith, caste, marriage, "
        "children or health."
    ),
    why="Who asks is taken to choose by the answer, and in many places asking breaks the law.",
    source="29 CFR 1604.7 (1972); 29 CFR 1630.13 (ADA, 1991); UK Equality Act 2010, section 60",
    severity=Severity.BLOCK,
    fix="Ask for licence, training and experience only.",
    bad=(
        bad("Nurse vacancy. Please state your age and religion.", "state your age and religion"),
        bad("About the ward clerk job: are you married?", "are you married"),
        bad("Send CV with civil status to our HR. Hiring now.", "Send CV with civil status"),
        bad("How old are you? The post is still open.", "How old are you"),
    ),
    good=(
        good("Nurse vacancy. Do not state your age or religion on the form."),
        good("How old are you? The quiz tells which vaccine you need."),
        good("Are you pregnant? Ask your midwife about the flu jab. Apply for a slot online."),
        good("Apply with your licence number and two references."),
    ),
    check=_check,
    needs=(_QUESTION,),
    triggers=_TRIGGERS,
    also=words_needed(_QUESTION),
)
