"""Does a text as a whole tell of one person in care, in the words that posts use for it?

`person_link` reads a sentence for an age, a form of address, a definite patient. Posts name nobody
so: "home with his new hip", "left our ward this morning", "three years sober". Weaker than a link:
a place, an office or a handle near such words is worth a look, and no more. Words about staff,
donors, guests and the organisation's own sites undo it.
"""

from bisect import bisect_right
from typing import Final

from wellspoken.engines.screening.lexicons.care import KIN
from wellspoken.engines.screening.names.likely import tells_of_somebody
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.person_link import link_in
from wellspoken.engines.text import Span, linear

_ILLNESS: Final = (
    r"strokes?|heart attack|heart failure|bypass|stents?|pacemaker|transplant|chemo(?:therapy)?"
    r"|radiotherapy|dialysis|ventilator|oxygen|insulin|prosthe(?:sis|tic)|catheter|stoma|methadone"
    r"|lithium|warfarin|epidural|tonsils|amputation|surgery|operation|biopsy|remission|cancer"
    r"|seizures?|sepsis|overdose|diabetes|type 1|crohn's|asthma|dementia|glaucoma|cataracts?"
    r"|pneumonia|copd|shingles|fractures?|wounds?|miscarriage|ivf|cystic fibrosis|chest pain"
    r"|muscular dystrophy|spinal muscular atrophy|sickle cell|burns|valve|relapse|detox|binge"
    r"|rash|walker|wheelchair|physio|snake ?bite|jab|icu|acl|extubated|intubated"
    r"|(?:new|broken|replaced|prosthetic) (?:hip|knee|heart|leg|arm|wrist|ankle|kidney|liver|lungs?"
    r"|pump|smile)|[a-z]{4,14}(?:aemia|emia|ectomy|plasty|itis|oma)|chemotherapy|infusions?|rehab"
)
_TOLD = linear(
    rf"\b(?:he|she|his|her|him|whose|who|who's|{KIN})\b"
    rf"(?:,?\s[\w'-]{{1,16}}){{0,6}},?\s(?:{_ILLNESS})\b"
    rf"|\b(?:{_ILLNESS})\b(?:,?\s[\w'-]{{1,16}}){{0,4}},?\s(?:his|her|hers|him|whose)\b"
)
_IN_OUR_HANDS = linear(
    r"\b(?:left|leav(?:es|ing)|in|on|off|out of|onto)\s(?:our|my)\s(?:[a-z-]{3,16}\s){0,2}"
    r"(?:wards?|icu|nicu|er|a&e|second floor|third floor|first floor|resus"
    r"|day room|list today)\b"
    r"|\b(?:in|from)\s(?:bed|bay|cubicle)\s[0-9]{1,3}\b|\bunder the care of (?:our|its|the|my)\b"
    r"|\bone of (?:my|our) (?:[a-z-]{3,14}\s){0,2}(?:clients|patients|graduates|residents)\b"
    r"|\b(?:takes?|took|taking) (?:his|her) first steps\b|\bsaved? (?:his|her) life\b"
    r"|\brestarted (?:his|her) heart\b|\bwhose heart stopped\b|\bhas (?:his|her) (?:kidneys?|heart"
    r"|liver|lungs?|corneas?)\b|\b(?:months|years|days) (?:sober|clean|without a)\b"
    r"|\bis expecting\b|\b[0-9]{1,2} ?lbs? ?[0-9]{1,2} ?oz\b|\b(?:fe)?male,\s(?:[0-9]|[a-z]{3,8}ty)"
    r"|\bfirst steps on\b|\bresident of the month\b"
    r"|\bdied (?:waiting|at|in|on|of)\b|\bkey ?safe\b"
    r"|\bwith a broken (?:hip|leg|arm|wrist|neck|pelvis)\b|\bin the wheelchair\b"
    r"|\bbefore and after\b"
)
_HAS = linear(
    rf"\b(?:has|had|with|having|without|for|takes)\s(?:a |an |his |her |two |the )?(?:{_ILLNESS})\b"
)
_HANDED_OVER = linear(
    rf"\byour\s(?:[a-z-]{{2,14}}\s){{0,3}}(?:{_ILLNESS}|programme|program|session)s?\b(?:\s(?:is"
    r"|are|with|went|review))?"
)
# The house, its people, its guests and its givers.
_NOT_IN_CARE = linear(
    r"\b(?:cheques?|donat\w{1,4}|appeals?|raffle|fundrais\w{2,4}|sponsor\w{0,3}|gift of|paid for"
    r"|volunteers?|lecturer|trainee|trained|training|tutor|intern|inspector|supplie(?:r|s)"
    r"|invoices?"
    r"|orders?|linen|ltd|plumbing|van|actor|drama|museum|founded|bursary|staff room"
    r"|switch(?:es)? on|opens|open (?:the|our|day|for|to|on|until"
    r"|from|at)|opening|presenting|presenter of|performs?|leads|chairs|chaired"
    r"|lent|hosts|drills?|roadshow|talk on|workshop|lecture|tour|camp was|bake sale|survey"
    r"|our (?:[a-z]{2,14}\s){0,2}(?:nurses?|midwi(?:fe|ves)|physios?|doctors?|surgeons?"
    r"|chaplain|gardener|manager|porters?|colleagues?|receptionists?|trustees?|site|branch"
    r"|studio|store|campus|office|practice|workshop|centre|center|warehouse|depot|clinic in)"
    r"|head of|office manager|charge nurse|consultant|professor|registrar"
    r"|lead is|covering|pharmacist|work anniversary|colleague|retires on)\b"
)
# What a text is about, and that it is about one person: enough together where nothing undoes it.
_TOPIC = linear(
    rf"\b(?:{_ILLNESS}|nicu|stroke unit|spinal unit|dialysis unit|cardiac rehab|prosthe\w{{3,6}}"
    r"|prescription|root canal|veneers|discharged?|admitted|admission|triage|diagnos\w{2,4}|therapy"
    r"|scans?|tavi|implant|delivered|hospice|treatment|in care|crew who|sertraline|insulin|overdose"
    r"|dementia|ataxia|venom|antivenom|donor|kidney|a1c|blood glucose|born (?:at|in)|physical today"
    r"|carer|visited us|weighed|heart|lungs?|brain|sober|off the ventilator|[a-z]{4,12}oma)\b"
)
_ONE = linear(
    r"\b(?:he|she|he's|she's|he'd|his|her|him|himself|herself|your (?:mum|mam|dad|flat|son"
    r"|daughter|work)|whose|mr|mrs|miss|ms|lad|lady|baby [A-Z][a-z]{2,12})\b"
    r"|\b[a-z]{3,14}, (?:aged )?[0-9]{1,3}[,.:]|\bmet the crew\b"
)
_INVITES = linear(
    r"\b(?:join us|book|tickets|register|drop (?:in|at|off)|open day|volunteer|needed|free|walk in"
    r"|hiring|all welcome|everyone|parking|research|study|awareness|charity|our team|anyone)\b"
)
_CLINICIAN = linear(r"\b(?:Dr|Nurse|Sister|Prof)\.? [A-Z][a-z]", ignore_case=False)
_REACH: Final = 3
_AS_A_WHOLE: Final = "the words around it as a whole"


def told_near(passage: Passage, start: int, end: int, *, to_reader: bool = False) -> str:
    """Return the words that tell of one person in care near a stretch of `folded`, or nothing.

    `to_reader` is for what is said to the person: "your programme is done".
    """
    own = passage.around(start, end)
    if concerns_the_house(own):
        return ""
    if said := _said(own, to_reader=to_reader):
        return said
    spans = passage.sentences
    here = max(0, bisect_right(spans, Span(start, len(passage.folded))) - 1)
    near = [
        passage.folded[span.start : min(span.end, span.start + 480)]
        for span in spans[max(0, here - _REACH) : here + _REACH]
    ]
    for sentence in near:
        if not concerns_the_house(sentence) and (said := _said(sentence, to_reader=to_reader)):
            return said
    if any(concerns_the_house(sentence) or _INVITES.search(sentence) for sentence in near):
        return ""
    whole = " ".join(near)
    one, topic = _ONE.search(whole), _TOPIC.search(whole)
    if one and topic:
        return f"{one.group()} ... {topic.group()}"
    return _AS_A_WHOLE if tells_of_somebody(passage) else ""


def concerns_the_house(sentence: str) -> bool:
    """Tell whether a sentence speaks of staff, guests, givers or the house itself."""
    return bool(_NOT_IN_CARE.search(sentence) or _CLINICIAN.search(sentence))


def names_clinician(sentence: str) -> bool:
    """Tell whether a sentence names a doctor or a nurse."""
    return bool(_CLINICIAN.search(sentence))


def told_strongly(sentence: str) -> str:
    """Return what a sentence itself tells of one person in care, in the strongest words only."""
    found = _IN_OUR_HANDS.search(sentence) or _TOLD.search(sentence) or _HAS.search(sentence)
    return " ".join(found.group().split()) if found else ""


def _said(sentence: str, *, to_reader: bool) -> str:
    found = _IN_OUR_HANDS.search(sentence) or _TOLD.search(sentence)
    link = None if found else link_in(sentence, told=to_reader)
    if link is not None and link.firm and link.evidence.lower() != "c/o":
        return link.evidence
    if found is None and to_reader:
        found = _HANDED_OVER.search(sentence)
    return " ".join(found.group().split()) if found else ""
