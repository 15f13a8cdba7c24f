"""What takes the edge off a cue: a condition, an invitation, a refusal to tell, other business.

All of it is judged from the sentence before the cue, and from what the whole exchange is about.
"""

from functools import lru_cache

from wellspoken.engines.screening.lexicons.encounters import CLINICIAN
from wellspoken.engines.screening.passage import Reading
from wellspoken.engines.text import linear_later

# "If you need care", "whether or not you have been here"; not "if you had told us".
_CONDITION = linear_later(
    r"\b(?:if|unless|whether|in case|in the event|suppose|should) (?:or not )?"
    r"(?:you(?:'re|'d|'ve)?|u|ur|your|anyone|anybody|someone|somebody|an?|any|any of|patients?"
    r"|people|there(?:'s)?|they|one|it)\b(?: (had|were|would have|weren't|hadn't)\b)?"
    r"|\bwhen(?:ever)? you(?:'re)? (?:need|are|come|visit|book|call|want|arrive|feel|have a"
    r"|ready"
    r"|think|register|schedule|see)\b"
    r"|\b(?:questions?|concerns?|queries|worried|unsure|wondering) (?:about|on|over|regarding) "
    r"(?:your|a|any)\b"
)
_INVITING = linear_later(
    r"\b(?:book|schedule|make|plan|arrange|request|reserve|manage|prepare|pay|view|access"
    r"|download"
    r"|bring|reschedule|cancel|change|choose|find|get|check|ask|contact|update|order|tell"
    r"|consult"
    r"|ordering|booking|paying|collecting|picking|renewing|changing|moving|bringing"
    r"|start|begin|maximi[sz]e|enjoy|keep|take|protect|know|talk to|talk with|speak to"
    r"|speak with"
    r"|discuss(?: this| it)? with|follow up with|see|visit|call|message|email|submit|complete"
    r"|before|prior to|ahead of|understand|improve|support|add|set up|renew)"
    r" (?:for |with |to |up |out |both |online |on )?$"
)
_ABLE = linear_later(
    r"\b(?:you|patients|people|anyone|everyone|we|clients) (?:can|may|might|should|will need to"
    r"|need to|must|want to|are welcome to|are able to|are free to|are encouraged to"
    r"|are asked to"
    r"|will be able to|will receive|will get)\b"
)
_LATER = linear_later(
    r"^(?:'s)? (?:may|might|can|can't|cannot|should|could|would|deserves?|depends?|matters?|must"
    r"|belongs? to)\b"
)
_LOOKS_BACK = linear_later(
    r"\b(?:was|were|had|did|didn't|came|went|saw|sorry|apologi[sz]e|apologies|glad|thank|thanks"
    r"|happy|pleased|already|after|since|because|recent|last|that (?:day|night|evening"
    r"|morning))\b"
)
# "We cannot confirm or deny", "privacy laws keep us from discussing".
_REFUSAL = linear_later(
    r"\b(?:privacy|hipaa|confidential(?:ity|ly)?|gdpr|data protection|law|laws|legally|policy"
    r"|rules"
    r"|regulations?|public(?:ly)?|online|forum|social media|cannot|can't|cant|can not|unable"
    r"|not able"
    r"|won't|will not|never|neither|don't|do not|not allow(?:ed)?|not permitted|prohibit(?:s"
    r"|ed)?"
    r"|prevents?|prevented|keeps? us|restricts?|limits?)\b"
)
_TELLING = linear_later(
    r"\b(?:confirm|confirming|deny|denying|acknowledge|acknowledging|discuss|discussing"
    r"|disclose"
    r"|disclosing|comment|commenting|respond|responding|say whether|say if|verify|verifying"
    r"|share"
    r"|reveal|revealing|address|addressing|talk(?:ing)? about|speak(?:ing)? (?:about|to)"
    r"|tell you"
    r"|rate|rating|judge|diagnose"
    r"|go into|going into|get into|getting into|provide details|post|identify whether)\b"
)
_TURN = linear_later(
    r"\b(?:but|however|although|though|that said|having said that|except|nevertheless|still,"
    r"|suffice|nonetheless|yet|while we can)\b"
)
_OTHER_BUSINESS = linear_later(
    r"\b(?:quiz|f[eê]te|(?:bake|cake|jumble) sale|stall|expo|health camp"
    r"|open (?:house|day|evening|night)|(?:health|state|county|job|career|street|craft"
    r"|book) fair|fun day|booth|[0-9]{1,2} ?k|marathon"
    r"|walkathon|fun run|gala|golf|picnic|webinars?|seminars?|lectures?|workshops?|conference"
    r"|tour"
    r"|tours|exhibit(?:s|ion)?|museum|art show|concert|gift shop|cafeteria|cafe|coffee|canteen"
    r"|restaurant|parking machine|garage|website|web ?site|web ?page|link|newsletter|podcast"
    r"|blog"
    r"|career(?:s)? (?:day|fair)|interview(?:s|ed|ing)?|applications?|appl(?:y|ied|ying)"
    r"|resumes?"
    r"|cv|recruit(?:er|ers|ment|ing)?|hr|human resources|hiring|vacanc(?:y|ies)|internships?"
    r"|job (?:opening|openings|posting|listing|offer|ad)|clinical rotation|clinical placement"
    r"|placement|students?|graduat(?:e|es|ed|ion|ing)"
    r"|classmates|class of|nursing school|medical school|residency|fellowship|quotes?|tenders?"
    r"|shadowing|mcat|usmle|plab|osces?|staff day|cpr (?:evening|night|session|course)"
    r"|(?:hill|charity|memorial|sponsored|moonlight) walk|knit(?:ters|ting|ted)|mascot"
    r"|procurement|purchasing|suppliers?|vendors?|contracts?|contractors?|loading dock"
    r"|accounts payable|purchase order|catering|donat(?:e|ed|ing|ion|ions)|donors?|gifts?"
    r"|fundrais(?:e|er|ing)|appeal|foundation|charity|sponsor(?:s|ed|ship)?|raffle|volunteer"
    r"(?:s"
    r"|ed|ing)?|choir|carol(?:s|ers)|troop|quilts?|toy drive|food drive|blood drive"
    r"|blood mobile"
    r"|bloodmobile|blood bank|blood cent(?:er|re)|(?:give|gave|giving) (?:blood|plasma)|pint"
    r"|colleagues?|coworkers?|retire(?:ment|d)?|years of service|on our team|join(?:ed|ing)? "
    r"(?:the"
    r"|our) team"
    r"|press office|press|journalists?|reporters?|article|editor|media line|newspaper|petition"
    r"|(?:cpr|yoga|cooking|exercise|first aid) class(?:es)?|library|touch a truck|story ?time"
    r"|festival|parade|farmers'? market"
    r"|community (?:event|day|garden)|ribbon cutting|grand opening|thrift (?:shop|store)"
    r"|auction"
    r"|roof|new hire|orientation|onboarding|site visit"
    r"|delivery driver|courier|film crew|photo shoot|partnership|research (?:study|survey))\b"
)
_OF_CARE = linear_later(
    r"\b(?:surger(?:y|ies)|operation|diagnos[a-z]{2,4}|treat(?:ed|ment|ments)|discharged?"
    r"|admitted"
    r"|patient|prescri[a-z]{2,8}|medicat[a-z]{2,4}|biops(?:y|ies)|mri|scan|x-?rays?|recover(?:y"
    r"|ed"
    r"|ing)|heal(?:ed|ing)|symptoms?|pain|exam room|emergency room|wait(?:ed|ing)? (?:room"
    r"|time)"
    r"|h(?:a)?emoglobin|iron|deferred|labou?r and delivery|your (?:nurse|doctor|surgeon|dentist"
    r"|therapist|procedure|chart|wait|stay|results|tests?|baby|appointment)|checkup|check-up"
    r"|icu"
    r"|er visit|in the er|triaged?|feeling better|your (?:son|daughter|mother|father|mum|mom"
    r"|dad)'s)\b"
)


def is_conditional(sentence: str, start: int) -> bool:
    """Tell whether what begins before an offset of the sentence makes the rest a mere case."""
    return any(
        not found.group(1) for found in _CONDITION.finditer(sentence) if found.start() < start
    )


def is_invitation(before: str, after: str, sentence: str) -> bool:
    """Tell whether the words about a thing of the reader's invite, instruct or speak in general."""
    if _INVITING.search(before) or _LATER.search(after):
        return True
    return bool(_ABLE.search(before)) and not _LOOKS_BACK.search(sentence)


def is_refusal(before: str) -> bool:
    """Tell whether what stands before a cue refuses to tell, with no "but" that takes it back."""
    turned = 0
    for found in _TURN.finditer(before):
        turned = found.end()
    last = before[turned:]
    return bool(_REFUSAL.search(last)) and bool(_TELLING.search(last))


def other_business(reading: Reading, text: str) -> str:
    """Return the words that show the talk to be of an event, a job, a gift or the like, not care.

    Empty where care is spoken of as well: then the exchange is treated as one about care.
    """
    return _business_in(text, (reading.subject.in_reply_to or "")[:2000].lower())


def subjects_in(lowered: str) -> tuple[bool, bool]:
    """Tell whether words of other business, and words of care, stand in a text in lower case."""
    return bool(_OTHER_BUSINESS.search(lowered)), bool(_OF_CARE.search(lowered))


@lru_cache(maxsize=8)
def _business_in(text: str, said: str) -> str:
    """Return it of a text and what it answers; asked for each name and each sentence in it."""
    about = f"{text}\n{said}"
    found = _OTHER_BUSINESS.search(about)
    if found is None or _OF_CARE.search(about):
        return ""
    return found.group()


def names_clinician(text: str) -> bool:
    """Tell whether a word for somebody who gives care stands in the text."""
    return _CLINICIAN.search(text) is not None


_CLINICIAN = linear_later(rf"\b(?:dr|doctor|{CLINICIAN})\b")
