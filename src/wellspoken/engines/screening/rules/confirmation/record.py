"""confirmation.record: an answer does not say what the records hold, nor that they hold nothing."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import RECORD
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import YOU, YOUR
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_STORE: Final = (
    r"(?:records?|system|systems|files?|notes|logs?|schedules?|database|chart|charts"
    r"|documentation"
    r"|cctv|footage|cameras?"
    r"|books|computers?|calendar|call logs?|billing (?:records|system|department|team)"
    r"|appointment "
    r"(?:log|book|list)s?"
    r"|(?:patient|medical|dental|clinical|hospital|practice|pharmacy) (?:records?|database"
    r"|files?"
    r"|notes|system|list|registry|roster)|paperwork|sign-? ?in sheets?|register)"
)
_SHOW: Final = (
    r"(?:shows?|showed|showing|indicates?|indicated|reflects?|confirms?|confirmed|says?|states?"
    r"|documents?|suggests?|tells?"
    r"|tell us|has|have|contains?|lists?|clearly|do not|don'?t|does not|doesn'?t|is clear"
    r"|are clear"
    r"|are very clear|prove"
    r"|no mention|reveal|note|support)"
)
_FIND: Final = (
    r"(?:find|found|locate|located|trace|see|have|show|recogni[sz]e|match|pull up|identify"
    r"|come up with|turn up|get)"
)
_NOT: Final = (
    r"(?:can'?t|cannot|can not|could not|couldn'?t|(?:are |were |am |was |been |being )?"
    r"(?:unable"
    r"|not able) to|do not|don'?t|does not"
    r"|doesn'?t|did not|didn'?t|have not been able to|haven'?t been able to|never|failed to"
    r"|no one"
    r"|nobody|struggling to"
    r"|not finding|trying to|having trouble)"
)
_WHO_SAYS: Final = (
    r"(?:you|u|this (?:person|reviewer|individual|user|poster|gentleman|lady|woman|man|account"
    r"|reviewer)|the (?:reviewer|person"
    r"|poster|author|writer|individual|commenter)(?: who (?:wrote|posted|left) this)?|reviewer"
    r"|he"
    r"|she|they|whoever (?:wrote|posted) this)"
)

CUES: Final = (
    cue(
        "what the records say",
        rf"\b((?:our|the|my|your|her|his) (?:own |office |electronic |computer "
        rf"|internal )?{_STORE} "
        rf"(?:(?:for|from|of|on|also|all|at|in) (?:[a-z']{{1,12}} ){{0,4}}?)?{_SHOW})\b",
        "",
        firm=True,
        shield=(
            r"\b(?:open|closed|parking|phone system|(?:patient )?records (?:department|office"
            r"|team) (?:is|has|can))\b"
            r"|\bour (?:system|systems|calendar|schedule) (?:has|have|does not|doesn'?t|do not"
            r"|don'?t) "
            r"(?:been|a|allow|accept|let)\b"
            r"|\bour (?:website|computers?|phone|book|calendar)\b"
        ),
    ),
    cue(
        "what the records say",
        rf"\b((?:according to|per|based on|from|going by|as documented in|as noted in"
        rf"|documented in"
        rf"|noted in|on file|in) "
        rf"(?:our|the|your|my) (?:own |office |clinical |internal |electronic )?{_STORE})\b",
        "according per based from going documented noted file in",
        shield=(
            r"\b(?:if|keep|note the|put|add (?:you|it)|request|copy)\b|\bin (?:our|the) "
            r"(?:system"
            r"|schedule|calendar|books?)\b"
            r"[^.]{0,20}\b(?:allow|for|change|error|outage)\b"
        ),
    ),
    cue(
        "that the records were read",
        r"\b((?:review(?:ed|ing|s)?|look(?:ed|ing)? (?:at|in|into|through|over|back (?:at"
        r"|through"
        r"|over))|check(?:ed|ing)?"
        r"|pull(?:ed|ing)?(?: up)?|went (?:back )?(?:through|over)|gone (?:back )?(?:through"
        r"|over)"
        r"|going (?:back )?(?:through|over)|been (?:back )?through"
        r"|read(?:ing)?|search(?:ed|ing)?|audit(?:ed|ing)?|investigat(?:ed|ing)|examin(?:ed"
        r"|ing)"
        r"|consult(?:ed|ing)|open(?:ed)?|have|had"
        r"|double[- ]check(?:ed|ing)?|see(?:ing)?|saw|upon (?:a )?review of|(?:after|following"
        r"|on"
        r"|upon) (?:a |an )?(?:careful |full |thorough )?(?:review|look|check|examination) "
        r"(?:of"
        r"|at|into))"
        r" (?:again |back |carefully |thoroughly |all |both |through |over )?(?:of )?(?:your|ur"
        r"|her|his|this patient's|the patient's|their|our|the|all)"
        r" (?:[a-z'-]{2,14} ){0,2}?(?:charts?|files?|records?|notes|case|medical history"
        r"|history with|chart notes|treatment (?:history|notes|plan)"
        r"|visit|appointment (?:log|history|book)|(?:patient|medical) database|x-? ?rays?"
        r"|radiographs|images|imaging|films|scans?|footage|cctv|account|bill|claim"
        r"|admission|discharge|encounter|labs|results|paperwork|documentation|care))\b",
        "",
        shield=(
            r"\b(?:process(?:es)?|procedures|policies|policy|phone system|waiting times|if you"
            r"|would like to|'d like to|website|portal"
            r"|you can|patients can|how to|our (?:case|history) |in case|want to (?:see"
            r"|look))\b"
            r"|\blook (?:in|into) (?:the|this) case\b"
        ),
        past=True,
    ),
    cue(
        "that the reader was looked up",
        rf"\b((?:looked|look|looking) (?:you|{YOUR} [a-z]{{2,12}}|this (?:patient|reviewer"
        rf"|person)"
        rf"|him|her) up"
        rf"|(?:searched|searching|checked|ran) (?:for )?{YOUR} name|(?:searched"
        rf"|checked) for you"
        rf"|{YOUR} name (?:is|was|does|did|isn't"
        r"|doesn't|came|comes|in our|appears|through|against))\b",
        "",
        firm=True,
        past=True,
    ),
    cue(
        "a bill, an account or a claim of the reader's",
        rf"\b({YOUR} (?:[a-z'-]{{2,15}} ){{0,2}}?(?:{RECORD})(?: (?:was|were|is|are|has|had"
        rf"|shows?"
        rf"|did|does|didn't|denied|covers?|covered"
        r"|paid|includes?|included|requires?|required|reflects?|states?|clearly|indicates?"
        r"|company "
        r"(?:did|has|denied|paid|required|was)"
        r"|will|would|only|decided|processed|applied))?)\b",
        "your ur yr youre",
    ),
    cue(
        "what was charged or paid back",
        r"\b((?:we|our office|our billing (?:team|department)|they) (?:have |had |also "
        r"|already "
        r"|then |correctly |never |only ){0,2}(?:refunded|billed|waived|credited"
        r"|re-?submitted|submitted|filed|charged|wrote off|written off|adjusted)"
        r"(?: [a-z']{1,12}){0,2}? (?:you|your|the (?:claim|visit|fee|copay"
        r"|charge|balance|insurance|insurer|difference)|insurance|(?:your )?insurer"
        r"|a copay))\b",
        "refunded billed waived credited submitted resubmitted "
        "filed charged wrote written adjusted",
        past=True,
    ),
    cue(
        "a charge that only a patient has",
        r"\b((?:the|that|this) (?:remaining |outstanding |extra |additional |second |original "
        r"|unpaid )?(?:charge|balance|fee|bill|copay|co-pay|deductible"
        r"|amount|invoice|estimate|refund) (?:was|you|on your|in question|is (?:the|your|what"
        r"|for"
        r"|due|from|because)|that you|reflects|had been|came from|had))\b",
        "charge balance fee bill copay pay deductible amount invoice estimate refund",
        past=True,
        shield=r"\b(?:policy|no-show fee applies)\b",
    ),
    cue(
        "what is owed",
        rf"\b({YOU} (?:still |currently |also )?(?:owes?|owed|have (?:an? )?(?:outstanding"
        rf"|unpaid"
        rf"|past due|remaining)|(?:have|had) a balance|signed"
        r"|had no insurance|have no insurance|were (?:quoted|charged|billed|refunded)))\b",
        "owe owes owed outstanding unpaid past remaining balance "
        "signed insurance quoted charged billed refunded",
        past=True,
        shield=r"\bsigned up (?:for|to)\b",
    ),
    cue(
        "that nothing is found of the reader",
        rf"\b((?:no|not any|without (?:a|any)|not a|zero|any|a) (?:such )?(?:record|records"
        rf"|trace"
        rf"|history|evidence|sign|file|note|chart|mention|documentation"
        rf"|appointment|visit|account|entry|listing) (?:of|for|on|under|in (?:our|the)|with) "
        rf"(?:{YOU}|{YOUR}|any|a|an|this|that|anyone|someone|her|him|them"
        r"|such|having|our|the (?:name|incident|visit|patient|reviewer|person)))\b",
        "record records trace history evidence sign file note chart "
        "mention documentation appointment visit account entry listing",
        firm=True,
        shield=(
            r"\b(?:if (?:you|there)|confirm|request|copy|keep(?:ing)? (?:a |any )?records?"
            r"|make an?|book an?|schedule an?|need(?:ed)?)\b"
        ),
        past=True,
    ),
    cue(
        "that the reader is not found",
        rf"\b({_NOT} (?:[a-z]{{2,12}} ){{0,2}}?{_FIND} (?:[a-z]{{2,12}} ){{0,4}}?(?:{YOU} (?:in"
        rf"|on"
        rf"|among|as|under|anywhere|at|listed)|{YOUR} (?:name|record|records|file"
        r"|chart|appointment|visit|account|information|details|stay)|(?:anyone|anybody|someone"
        r"|a "
        r"(?:patient|client|person|chart|record|file))|patients?|chart"
        r"|(?:any|an?|your|of) (?:record|records|appointment|appointments|visit|visits|chart"
        r"|file"
        r"|patient|trace)|appointments?|records?|this (?:name|patient|person|reviewer)))\b",
        "",
        firm=True,
        past=True,
        shield=(
            r"\b(?:confirm|deny|whether|identify|verify|discuss|looking for|open|available"
            r"|walk-?ins?|hard to (?:find|get)|want|like|"
            r"new patients?|(?:see|get|have) (?:an? )?(?:appointments? (?:available|until"
            r"|before)"
            r"|patients? without)|doctor can'?t|do not see patients"
            r"|don'?t see patients|don'?t have (?:an? )?(?:appointment|records? department)"
            r"|no longer see)\b|\bif you\b|\bwho visits\b"
        ),
    ),
    cue(
        "that the reader is no patient",
        rf"\b({_WHO_SAYS} (?:are|is|was|were|have|has|had|r|aren'?t|isn'?t|wasn'?t|weren'?t"
        rf"|haven'?t|hasn'?t|'re|ain'?t)(?: not| never|n't)? ?(?:[a-z]{{2,12}} ){{0,2}}?"
        r"(?:been )?(?:an? )?(?:(?:actual |real |current |former |new |past |existing "
        r"|registered )?(?:patient|client)|one of our|in our (?:system|records|database|files"
        r"|books"
        r"|list)"
        r"|on our (?:books|list|system|records)|treated|seen|a name we|anyone we|someone we"
        r"|known to us|registered|under our|set foot|admitted|stepped foot|visited|been to"
        r"|been here))\b",
        "",
        firm=True,
        past=True,
        shield=r"\b(?:confirm|deny|whether|who (?:is|are)|if (?:you|he|she|they))\b",
    ),
    cue(
        "that nobody of that name was cared for",
        r"\b((?:no ?one|nobody|no (?:patient|person|client|individual)|not (?:a|one)"
        r"(?: of our)? "
        r"(?:patients?|person)?) (?:[a-z]{2,12} )?(?:(?:by|of|with|under|matching|fitting"
        r"|using) "
        r"(?:that|this|your|the|your)"
        r"|named|called)[^.!?\n]{0,30})",
        "noone no nobody not",
        firm=True,
        shield=(
            r"\b(?:on (?:our )?staff|works? (?:here|for us)|employed|our team"
            r"|no longer works)\b"
        ),
    ),
    cue(
        "that the reader was never cared for",
        r"\b((?:we|i|our (?:[a-z]{2,15} ){1,2}|this (?:clinic|office|practice|hospital) "
        r"|dr\.? [a-z'-]{2,20} )(?: ?have| ?has| ?had|'ve)?(?: never| not| no)? ?(?:ever )?"
        r"(?:never (?:even |actually |once |ever )?(?:been|set foot|treated|seen|met"
        r"|worked with"
        r"|had (?:you|a patient|an appointment|this)|provided|saw|cared|served)"
        r"|(?:not|n't) (?:recogni[sz]e|know) (?:you|your name|this (?:person|patient|reviewer"
        r"|name))))\b",
        "never not recognize recognise know",
        firm=True,
        past=True,
        shield=(
            r"\b(?:we have never (?:seen|had) (?:so many|such|this many|as|a)|(?:busier|demand"
            r"|before))\b"
        ),
    ),
    cue(
        "that the reader was never there",
        rf"\b({_WHO_SAYS} (?:have |has |had )?never (?:even |actually |once |ever )?(?:been"
        rf"|set foot|stepped foot|came|visited|was|were|had|received|saw|seen|stayed|met))\b",
        "never",
        firm=True,
        past=True,
        shield=r"\bif you\b",
    ),
    cue(
        "that the reader mistakes the place",
        r"\b((?:may|might|must) (?:have us|be (?:confus|mistak|think))[a-z]{0,6}|wrong "
        r"(?:dentist"
        r"|doctor|office|clinic|hospital|practice|business|pharmacy|place|location)"
        r"|confus(?:ed|ing) us with|mistaken us for|different (?:practice|office|clinic|dentist"
        r"|hospital) with a similar)",
        "may might must wrong confused confusing mistaken different",
    ),
    cue(
        "that the review is not of a patient",
        r"\b((?:fake|false|fraudulent|bogus) (?:review|account|profile)[^.!?\n]{0,30})",
        "fake false fraudulent bogus",
        shield=(
            r"\b(?:beware|report(?:ing)? (?:fake|a)|scam|pages? (?:that )?(?:pretend|claim))\b"
        ),
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, "The answer tells what the organisation's records hold.")


RULE = Rule(
    code="confirmation.record",
    name="Answer from the records",
    what=(
        "In an answer to a person: that records, charts, bills, "
        "claims or appointments of theirs "
        "were read and what they say, and the contrary: that "
        "there is no record, that the reader "
        "or the reviewer was never a patient, that the review "
        "is false. General words on billing "
        'and refusals to tell ("we cannot confirm whether anybody is a patient") are left alone.'
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad("Our records show two calls.", "Our records show", surface="reply"),
        bad("I have pulled your chart.", "pulled your chart", surface="reply"),
        bad("We have no record of you.", "no record of you", surface="reply"),
        bad("You were never a patient.", "You were never a patient", surface="reply"),
        bad("Your bill was correct.", "Your bill was", surface="reply"),
        bad("We never treated this person.", "We never treated", surface="reply"),
        bad("This is a fake review.", "fake review", surface="reply"),
    ),
    good=(
        good("We can neither confirm nor deny that anyone is a patient.", surface="reply"),
        good("If you need a copy of your records, see our website.", surface="reply"),
        good("Questions about your bill? Call our financial counsellors.", surface="reply"),
        good("We have reviewed our check-in process.", surface="reply"),
        good("We looked at our phone system and found the fault.", surface="reply"),
        good("We do not keep records of who visits this page.", surface="reply"),
        good("Nobody by that name works here.", surface="reply"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
)
