"""Words of care, kinship and honour that turn a number into somebody's number."""

from typing import Final

from wellspoken.engines.text import word_set

KIN: Final = (
    "mother|mom|mum|mommy|mummy|mama|father|dad|daddy|papa|parents?|husband|wife|spouse|partner"
    "|sons?|daughters?|bab(?:y|ies)|newborn|infant|toddler|child|kids?|twins?|brother|sister"
    "|sibling|grand(?:mother|father|ma|pa|son|daughter|child|parents?)|granny|nana|nan|aunt"
    "|auntie|uncle|niece|nephew|cousin|boyfriend|girlfriend|fianc[eé]e?"
    "|step(?:son|daughter|mother|father|child)|loved one"
)

CARE_NOUN: Final = (
    "surger(?:y|ies)|operation|procedure|appointments?|appt|visits?|admission|stay|discharge"
    "|diagnosis|treatments?|therapy|chemo(?:therapy)?|radiation|radiotherapy|dialysis|infusions?"
    "|transfusions?|transplant|biops(?:y|ies)|scans?|mri|ct|x-rays?|ultrasound|mammogram"
    "|colonoscopy|endoscopy|angiogram|tests?|results?|labs?|blood ?work|screening|exam"
    "|examination|check-?up|follow-?up|consult(?:ation)?|prescriptions?|medications?|vaccine"
    "|vaccination|shot|injections?|delivery|birth|c-section|caesarean|pregnancy|due date|rehab"
    "|rehabilitation|counsell?ing|session|detox|hospitali[sz]ation|overdose|relapse|fall|injury"
    "|stroke|heart attack|seizures?|miscarriage|death|passing|claim|bill|invoice|charts?|records?"
    "|cancer|diabetes|depression"
)

CARE_DONE: Final = (
    "admitted|readmitted|discharged|released|seen|treated|diagnosed|hospitali[sz]ed|operated on"
    "|intubated|extubated|transferred|evaluated|examined|referred|screened|tested|vaccinated"
    "|immuni[sz]ed|transplanted|sedated|prescribed|transfused|rushed|airlifted|brought in"
    "|born|delivered|pronounced dead|found dead|in (?:the |our "
    ")?(?:icu|nicu|picu|ccu|hospital|er|a&e|ward|room|cath lab|delivery room)"
)

CARE_DID: Final = (
    "came in|came to (?:us|our)|visited (?:us|our)|underwent|presented|gave birth|died"
    "|passed away|checked in|checked out|overdosed|relapsed|missed (?:an|the|his|her|their|your)"
)

# What follows "patient" when the word names a thing of the hospital's, not a person.
NOT_A_PERSON: Final[frozenset[str]] = word_set(
    "access advice app advisory advocacy advocate and appreciation assistance awareness business "
    "care participation partners charter "
    "centered centred centric council coordinator day days education engagement entrance "
    "experience families family financial first flow forum group guide guidelines handbook "
    "information liaison line navigation navigator news night outcomes panel parking "
    "fund garden hotline hub kitchen library lounge partnership picnic portal priorities "
    "priority program programme protection recognition "
    "relations reported representative resources rights safety satisfaction services simulation "
    "stories story summit support survey transport voice voices week"
)
