"""Words about a name that say what it is doing there: care of one person, or a public occasion."""

from typing import Final

from wellspoken.engines.text import word_set

# What happens to one person: beside these a name gives a patient away whatever the occasion.
EVENTS: Final[frozenset[str]] = word_set(
    "admitted ailing airlifted amputation autopsy battled battling beat bedside bell birth bled "
    "born chemo collapsed coma crash death deceased delivered detox diagnosed dialysis died dies "
    "discharged dob dx fainted fell fought funeral hospice hospitalised hospitalized icu injured "
    "intubated intubation mastectomy miracle miscarriage mrn newborn nicu od operated overdose "
    "overdosed paralysed paralyzed passed passing picu positive pray prayers preemie pregnant "
    "premature readmitted recovered recovering relapse relapsed remission resuscitated rip "
    "sedated seizure seizures shot sober sobriety stabbed suffering suffers suicidal survived "
    "survivor tested thoughts transplanted treated unconscious unwell ventilator wheelchair"
)

# Care and illness as one person may meet them, or a post may speak of them.
CARE: Final[frozenset[str]] = word_set(
    "twins twin triplets conjoined a&e abortion accident ache addict addiction admission allergic "
    "allergy ambulance appointment appt baby battle beating bed bedridden bill biopsies biopsy "
    "bleeding broken cancer cast ccu chart charts check-up checkup chemotherapy claim colonoscopy "
    "condition consult consultation copay counseling counselling cpr crutches ct diagnosis "
    "discharge disease disorder donor-match dose drunk dx'd ed endoscopy er fall fertility fever "
    "fighting follow-up followup fracture get-well heal healed healing heart hiv ill illness "
    "immunised immunized infusion inhaler injuries injury insulin insurance invoice ivf jab "
    "kidney labor labour labs liver lost lump lung mammogram marrow medication medications meds "
    "mend mri nurse nursed operation organ pain palliative paramedics pills prayer pregnancy "
    "prescribed prescription prosthetic radiation radiotherapy record records recovery "
    "rehab results room scan scans seen self-harm sick std sti stitches stroke suicide surgeries "
    "surgery symptoms therapist therapy transferred transfusion transplant treatment tumor tumour "
    "tx ultrasound vaccinated vaccine visit visited ward wound x-ray xray"
)

# Endings of operations and illnesses.
MEDICAL_ENDINGS: Final = (
    "ectomy", "plasty", "oscopy", "otomy", "ostomy", "itis", "emia", "aemia", "oma", "osis",
    "pathy", "graphy", "plegia", "algia", "megaly", "uria", "rrhea", "rrhoea", "phobia", "orexia",
)  # fmt: skip

# A public occasion: whoever is named there is a guest, a speaker, a colleague, a giver.
OCCASION: Final[frozenset[str]] = word_set(
    "according appointed appointment appoints author authored authors award awarded awards book "
    "class co-author coach colleague colleagues column concert conference congress councillor "
    "board chaplaincy crew dedication directed directors documentary donated donates donation "
    "donations editorial elected emcee "
    "episode exhibit exhibition explains fellowship festival film founded founder fundraiser "
    "fundraising gala game gift goal goals governor graduate graduated graduates graduation hired "
    "hires honored honoured host hosted hosting hosts inaugurated instructor intern interns "
    "interview join joined joining joins journalist keynote leading leads lecture lectures "
    "livestream match mayor mc minister mural news nominated nominee op-ed painted panel panelist "
    "panellist paper performed performs podcast presentation presented presenting presents prize "
    "promoted promotion published publishes raised reporter research researcher "
    "researchers retire retirement retires retiring ribbon-cutting said says scholarship scored "
    "season seminar senator speaker speakers speaking speaks spoke sponsor sponsored staff "
    "starring study summit symposium talk talks taught teaches team teammate tells told trustees "
    "unveiled "
    "unveiling volunteer volunteering volunteers vs webcast webinar winner workshop writes wrote"
)

# Of these, what is told of people in care as well: beside a word of care they excuse no name.
SAID_OF_ANYONE: Final[frozenset[str]] = word_set(
    "says said tells told goal goals gift staff team study crew match season game class raised "
    "leading join joins joined joining talk talks book board colleague colleagues according"
)

# What only a person in care is the subject of, whoever else is named.
CASE: Final[frozenset[str]] = word_set(
    "pt mrn dob yo hx pmh s/p dx dx'd tx c/o labs egfr a1c bmi phx rx htn copd chf"
)
