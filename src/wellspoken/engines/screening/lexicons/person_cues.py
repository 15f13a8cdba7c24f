"""Words without which no sentence speaks of one person in care; a cheap first look."""

from typing import Final

from wellspoken.engines.text import word_set

PERSON_WORDS: Final[frozenset[str]] = word_set(
    # who
    "patient inpatient outpatient pt pts client resident mr mrs ms miss mx he she his her hers him "
    "woman man boy girl gentleman lady toddler newborn veteran yo y old aged f m "
    # what befell them
    "admitted readmitted discharged diagnosed hospitalized hospitalised treated evaluated examined "
    "assessed consulted reviewed followed referred operated transferred intubated airlifted "
    "underwent "
    "undergoing recovering overdosed relapsed died deceased implanted rushed triaged sectioned "
    "stabilised stabilized resuscitated mrn dob ssn dx dxd tx txd hx admission discharge "
    # Spanish
    "paciente enfermo enferma sr sra srta don doña hombre señor señora varón varon anciano anciana "
    "ingresó ingreso ingresada ingresado atendido atendida atendimos operado operada operamos "
    "diagnosticado diagnosticada hospitalizado hospitalizada falleció fallecio acudió acudio "
    "tratado "
    "tratada nacimiento rang remission"
)

# These need a word of care beside them: "your appointment", "their surgery", "su cita".
WEAK_WORDS: Final[frozenset[str]] = word_set(
    "your you their they them my our who age someone somebody baby child infant kid teen like such "
    "visit visited seen born performed registered attended attending delivered vaccinated similar "
    "presented passed came last s su sus tu mi un una el la fue"
)
CARE_WORDS: Final[frozenset[str]] = word_set(
    "surgery surgeries operation procedure appointment appointments appt visit visits admission "
    "stay "
    "discharge diagnosis treatment treatments therapy chemo chemotherapy radiation radiotherapy "
    "dialysis infusion infusions transfusion transplant biopsy biopsies scan scans mri ct x-ray "
    "ray "
    "rays ultrasound mammogram colonoscopy endoscopy angiogram test tests result results lab labs "
    "blood screening exam examination check checkup checked follow followup consult consultation "
    "prescription prescriptions medication medications vaccine vaccination shot injection "
    "injections "
    "delivery birth section caesarean pregnancy due rehab rehabilitation counseling counselling "
    "session detox hospitalization hospitalisation overdose relapse fall injury stroke heart "
    "seizure "
    "seizures miscarriage death passing claim bill invoice chart charts record records cancer "
    "diabetes "
    "depression released seen tested screened immunized immunised vaccinated transplanted sedated "
    "prescribed transfused brought born delivered pronounced found icu nicu hospital er ward "
    "room came "
    "visited presented gave passed missed saw treated cared looked mother mom mum father dad "
    "husband "
    "wife spouse partner son sons daughter daughters brother sister sibling grandmother "
    "grandfather "
    "grandma grandpa aunt uncle niece nephew cousin twins clinic patients "
    # Spanish
    "cita visita consulta cirugía cirugia operación operacion tratamiento ingreso diagnóstico "
    "diagnostico parto resultado resultados madre mamá padre papá hijo hija hermano hermana esposo "
    "esposa marido mujer abuelo abuela abuelita tío tía sobrino sobrina nieto nieta suegra "
    "suegro bebé "
    "niño niña ingresado atendido alta historia clínica años urgencias"
)

SPANISH_KIN: Final = (
    "madre|mamá|mama|padre|papá|papa|hij[oa]s?|herman[oa]|espos[oa]|marido|mujer|abuel(?:it)?[oa]"
    "|t[ií][oa]|sobrin[oa]|niet[oa]|suegr[oa]|beb[eé]|niñ[oa]|pareja|novi[oa]|prim[oa]"
)

SPANISH_SEEN: Final = (
    r"(?:fue|ha sido|est[aá]|estuvo|fuiste|qued[oó])\s(?:ingresad|atendid|operad|diagnosticad"
    r"|hospitalizad|tratad|trasladad|dad)[oa]"
    r"|(?:ingres[oó]|falleci[oó]|acudi[oó]|naci[oó])\s(?:en|el|al?|con|por)\b"
    r"|(?:atendimos|operamos|vimos|tratamos|ingresamos)\sa\b"
    r"|(?:ingresad|atendid|operad|diagnosticad|hospitalizad)[oa]\s(?:en|el|por|con|desde)"
)
