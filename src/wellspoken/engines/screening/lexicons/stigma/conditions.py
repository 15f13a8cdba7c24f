"""Words that make a person the illness, and words that blame patients.

Compiled from the joint consensus report of the American Diabetes Association and ADCES on language
in diabetes care (Diabetes Care, December 2017); NHS England, "Language Matters: language and
diabetes" (June 2018); AMA Manual of Style, 11th edition (2020).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_PEOPLE: Final = (
    "person/people/persons/patient/patients/man/men/woman/women/individual/individuals/adult/adults"
    "/child/children/kid/kids/mother/mothers/student/students/sufferer/sufferers/americans"
)
_DISEASE: Final = (
    "cancer/diabetes/asthma/stroke/heart/copd/lupus/burn/polio/leukemia/leukaemia/parkinson's/ms"
    "/sickle/kidney/arthritis/epilepsy/fibromyalgia/migraine/allergy/hay/eczema/psoriasis/ibs"
    "/crohn's/endometriosis/eating"
)

TERMS: Final = (
    Wording(
        phrases=(
            f"diabetics, a/the/type/brittle/uncontrolled/controlled/bad/every/each/any diabetic, "
            f"diabetic {_PEOPLE}, type 1/2/one/two diabetic/diabetics, prediabetics, a "
            f"prediabetic, "
            "insulin dependent diabetic/diabetics, non insulin dependent diabetic/diabetics"
        ),
        instead="person with diabetes, people who have diabetes",
        unless=linear(
            r"\b(?:a|the|every|any|each|type [12]|type one|type two) diabetic (?:eye|foot|feet|ret"
            r"|neph|neuro|keto|diet|macul|ulcer|exam|shoe|suppl|meal|alert|kidney|wound|emergenc"
            r"|medic|educat|recipe|cook|screen|nurs|clinic|coma|low|test|care|service|wound|limb"
            r"|amyo|gastro|footwear|sock|link|com|complic|comm|teach|special|retin|dog|friendly)"
        ),
    ),
    Wording(
        phrases=(
            "epileptics/asthmatics/hemophiliacs/haemophiliacs/arthritics/anemics/spastics/coeliacs"
            "/celiacs/lepers/allergics/hypertensives/diabetics/copders/sicklers/sickler/cleft"
            "/thalassemics/albinos/obeses/syphilitics/consumptives, "
            f"an epileptic/asthmatic/arthritic/albino, a hemophiliac/haemophiliac, "
            f"epileptic/asthmatic/hemophiliac/arthritic {_PEOPLE}"
        ),
        instead="people with epilepsy, a person who has asthma",
        unless=linear(
            r"\ban? (?:epileptic|asthmatic|arthritic) (?:seizure|attack|fit|episode|joint|knee|hip"
            r"|condition|hand|event|drug|finger|pain|spasm|reaction|cough|flare)|\bcleft (?:lip"
            r"|palate|camps?|clinics?|teams?|care|surger\w{1,3}|repairs?|services?|week|awareness)"
        ),
    ),
    Wording(
        phrases=(
            f"{_DISEASE} victim/victims/sufferer/sufferers, heart attack/disease victim/victims"
            "/sufferer/sufferers, heart failure sufferer/sufferers, hay fever sufferer/sufferers, "
            "kidney disease victim/victims/sufferer/sufferers, cell sufferer/sufferers/victim"
            "/victims, migraine/headache/pain sufferer/sufferers, victims/victim of "
            "cancer/stroke/diabetes/asthma/lupus, afflicted with/by "
            "cancer/diabetes/asthma/lupus/arthritis"
        ),
        instead="person with cancer, stroke survivor, people who have migraine",
        severity=Severity.ADVISE,
        unless=linear(
            r"\bheart victims?\b|\beating sufferers?\b|\bburn victims? (?:fund|foundation)"
        ),
    ),
    Wording(
        phrases=(
            "suffer/suffers/suffered/suffering from diabetes, diabetes victim/victims/sufferer"
            "/sufferers, victim/victims of diabetes, diabetic sufferer/sufferers"
        ),
        instead="has diabetes, is living with diabetes",
    ),
    Wording(
        phrases=(
            "non compliant/compliance/adherent patient/patients/diabetic/diabetics, "
            "noncompliant/nonadherent patient/patients, non compliant, noncompliant, nonadherent, "
            "noncompliance, non compliance with, patient/patients refused/refuses/failed/fails, "
            "failed treatment/therapy/chemo/chemotherapy, failed to comply, "
            "cheat/cheats/cheating/cheated on his/her/their/your diet, "
            "poorly controlled diabetic/diabetics/patient/patients, uncontrolled "
            "diabetic/diabetics, "
            "bad diabetic/diabetics, difficult patient/patients, poor historian/historians, "
            "brought it on themselves/himself/herself/yourself"
        ),
        instead="what got in the way of treatment: cost, side effects, time; the treatment did "
        "not work",
        only=linear(
            r"\b(?:patients?|diabet\w{1,3}|diet|chemo\w{0,9}|treatments?|therapy|medic\w{2,8}|insulin"
            r"|historians?|brought it on|dos(?:e|es|ing)|pills?|appointments?|visits?)\b"
        ),
        unless=linear(
            r"\b(?:hipaa|osha|regulat\w{2,8}|fda|law|device|policy|accessib\w{2,6}|data"
            r"|joint commission"
            r"|waste|vendors?|facilit\w{1,4}|didn't bring|did not bring|fines?)\b|\bour failed\b"
            r"|\bright to refuse"
        ),
    ),
)
