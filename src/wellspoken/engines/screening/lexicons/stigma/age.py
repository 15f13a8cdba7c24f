"""Words about later life and dementia.

Compiled from AMA Manual of Style, 11th edition (2020); the FrameWorks Institute's and the
Gerontological Society of America's "Reframing Aging" guide (2017, 2022); WHO, Global report on
ageism (March 2021); Alzheimer Europe and DEEP, "Dementia words matter" (2014).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_PEOPLE: Final = (
    "person/people/persons/patient/patients/man/men/woman/women/individual/individuals/adult/adults"
    "/lady/ladies/gentleman/gentlemen/resident/residents/couple/couples/relative/relatives/parent"
    "/parents/neighbor/neighbour/neighbors/neighbours/loved/population/populations/folks/folk"
    "/mother/father/grandmother/grandfather/grandparents/americans/veteran/veterans/citizen/citizens"
    "/visitor/visitors/family/driver/drivers/client/clients"
)

TERMS: Final = (
    Wording(
        phrases=(
            "geezer/geezers/codger/codgers/fossils/oldies/wrinklies/coffindodger/coffindodgers"
            "/biddy/biddies/fogey/fogeys/fogies/dinosaurs/crone/crones/hag/hags/decrepit/oldsters, "
            "old fart/farts/hag/hags/bat/bats/bag/bags/biddy/biddies/fogey/codger/geezer/coot/coots"
            "/dear/dears/crock, coffin dodger/dodgers, crumbly, crumblies, boomer remover, "
            "past it, one foot in the grave, ready for the scrap heap, gone gaga, gaga old, "
            "silly old man/woman, dirty old man, grumpy old man/men/woman, blue hairs, blue rinse "
            "brigade"
        ),
        instead="older people, older adults",
        severity=Severity.BLOCK,
        unless=linear(
            r"\b(?:museum|jurassic|exhibit|fossils? (?:fuel|record)|dinosaurs? (?:theme"
            r"|stickers?|day"
            r"|costume|plaster|band-aids?|toys?|hunt|trail)|kids?|children)\b|\bgolden oldies\b"
            r"|\bpast it[' ]s?|\b(?:walk|drive|go|get|move|look|pushing|run|ran|went|drove"
            r"|right) past it\b"
        ),
    ),
    Wording(
        phrases=(
            f"the elderly, elderly {_PEOPLE}, elderly, elderlies, the aged, the frail, "
            "the frail elderly, aged people/persons/patients, geriatric/geriatrics "
            "patient/patients/people/population, a geriatric"
        ),
        instead="older adults, older people, people aged 65 and over",
        unless=linear(
            r"\bcare of the elderly\b|\bthe aged (?:care|cheese|under|between|over)|\bthe aged 6"
            r"|\ba geriatric (?:clinic"
            r"|nurse"
            r"|specialist|unit|emergency|assessment|care|medicine|doctor|psychiat|ward|fellow|team"
            r"|service|program|consult|health|depression|oncolog|trauma|pharmac|fracture)"
        ),
    ),
    Wording(
        phrases=(
            "old people, old folk/folks, old folks home/homes, old people's home/homes, old age "
            "home/homes, old person, old patients, senior citizens, senior citizen, pensioners, "
            "oap, oaps, little old lady/ladies, sweet old lady/man/ladies, "
            "old lady/ladies, old man/men, grannies, grandmas and grandpas"
        ),
        instead="older adults, older people, care home",
        severity=Severity.ADVISE,
        unless=linear(
            r"\b(?:year|years|yr|month)[s-]? ?old (?:lady|man|men|ladies|people|person|patients)"
            r"|\bman of the house|\bsenior citizens? (?:center|centre|discount|league|day"
            r"|council|commission)"
        ),
    ),
    Wording(
        phrases=(
            "silver/gray/grey/age tsunami, tidal wave of old/older/elderly, demographic time bomb, "
            "aging/ageing tsunami, bed blocker/blockers/blocking, "
            "burden/drain on society/taxpayers/the, over the hill, senior moment/moments, "
            "second childhood, long in the tooth, no spring chicken, use/sell by date"
        ),
        instead="more of us are living longer; waiting for care at home",
        only=linear(
            r"\b(?:old|older|age|aged|ag(?:e)?ing|elderly|tsunami|seniors?|patients?|residents?|bed"
            r"|childhood|moments?|years?|bomb|birthday|people|dementia|nurses?|spring chicken"
            r"|(?:drain|burden) on (?:society|taxpayers))\b"
        ),
        unless=linear(
            r"\bburden on the (?:heart|lungs|kidneys|liver|body|back|joints|system's|hospital)"
            r"|\b(?:check|past|after|before|medicines?|food|expired?|expiry) (?:the|its"
            r"|their)? ?use"
            r"|\bdrain on the\b|\bover the hill (?:race|run|trail|hike)|\bnot (?:an? )?burden"
            r"|\buse[- ]by\b"
        ),
    ),
    Wording(
        phrases=(
            "elderly primigravida/primigravidas/primip/mother/mothers/gravida, geriatric mother"
            "/mothers/pregnancy/pregnancies"
        ),
        instead="pregnancy at 35 or older",
    ),
    Wording(
        phrases=(
            "senile, senility, demented, dements, dement, senile dementia, dementia/alzheimer"
            "/alzheimer's/alzheimers victim/victims/sufferer/sufferers, gone senile, going senile, "
            "suffer/suffers/suffered/suffering from dementia/alzheimer/alzheimer's/alzheimers, "
            "afflicted with/by dementia/alzheimer's, victim/victims of dementia/alzheimer's, "
            "empty shell, shell of a/the/his/her person/man/woman/self, living death, the long "
            "goodbye, a mere shell, no longer there, wanderer/wanderers"
        ),
        instead="person living with dementia, people with Alzheimer's disease",
        only=linear(r"\b(?:senil\w{1,4}|dement\w{0,4}|alzheimer\w{0,2}|memory)\b"),
        unless=linear(
            r"\bsenile (?:plaques?|cataracts?|purpura|keratos\w{1,3}|angioma|osteoporosis)"
        ),
    ),
    Wording(
        phrases=(
            "anti aging/ageing, look/looks/looking young/younger than, still sharp for his/her, "
            "for his/her/their/your age, young at heart, 70/80/90 years young"
        ),
        instead="what the person does, or what the treatment does, without the comparison",
        severity=Severity.ADVISE,
        only=linear(
            r"\b(?:anti-? ?age?ing|sharp|looks? young(?:er)?|years young|young at heart)\b"
        ),
    ),
)
