"""How learnt words of medicine are built, and those of them that most readers know.

The parts are the Greek and Latin roots and endings that dictionaries of medicine list; the known
words are our own choice, after what newspapers print without explaining.
"""

from typing import Final

from wellspoken.engines.text import word_set

# What a learnt word ends in, whatever it begins with.
ENDINGS: Final = (
    r"ectom(?:y|ies)|ostom(?:y|ies)|otom(?:y|ies)|oscop(?:y|ies|ic)|oplast(?:y|ies)|orrhaph(?:y"
    r"|ies)"
    r"|opexy|centesis|iasis|itis|itides|oses|osis|aemias?|aemic|emias?|emic|opath(?:y|ies|ic)"
    r"|algias?"
    r"|algic|uria|uric|penia|penic|megaly|ectas(?:is|es)|rrh(?:o?ea|age|agic|ages)|plegi[ac]"
    r"|paresis"
    r"|phagia|pnoea|pnea|troph(?:y|ic|ies)|stenosis|pathogenesis|ogenic|cytosis|mycosis|kinesi[as]"
    r"|philia|philic"
    r"|(?:a?esthesia|a?esthetic)|ptysis|oedema|ischa?emi[ac]|ceptive|cidal|static|lytic|lysis"
    r"|tropic|tonic|genous|ococc(?:us|al|i)|obacter(?:ia|ial)?|oviral|plasia|plastic|plasms?"
    r"|arrhythmi[ac]s?|cardi[ac]s?|card(?:ial|itis)|nephric|gastric|enteric|hepatic|partum|natal"
    r"|cutaneous|venous|muscular|vascular|ventricular|cerebral|cranial|prandial(?:ly)?|febrile"
    r"|morbidit(?:y|ies)|logical intervention|steroidal|inflammatory|coagul(?:ant|ants|ation"
    r"|opathy)"
    r"|glyca?emic|lipida?emia|uricosuric|osclerosis|osclerotic|thelioma|blastoma|sarcoma|adenoma"
    r"|angioma|myoma"
)
# What a learnt word begins with, if it goes on for five letters and ends as adjectives do.
BEGINNINGS: Final = (
    r"(?:cardio|cerebro|nephro|hepato|gastro|broncho|pneumo|neuro|vaso|myo|osteo|thrombo|ha?emo"
    r"|hypo"
    r"|hyper|peri|intra|endo|supra|retro|poly|tachy|brady|dys|immuno|patho|histo|cyto|noci|uro"
    r"|utero"
    r"|oligo|sarco|osteo|arthro|cholo|chole|entero|dermato|ophthalmo|oto|rhino|laryngo|thoraco"
    r"|psycho|biopsycho|pharmaco|patho|etio|aetio|epidemio|sero|viro|vaso|veno|lympho|leuko|erythro"
    r"|multidisciplin|interprofession|contra|ante|peri)"
)

# Long, and yet no trouble to most readers.
KNOWN: Final[frozenset[str]] = word_set(
    "academia academic academics aesthetic aesthetics alchemic anaemia anaemic anaesthesia "
    "anaesthetic anaesthetics analysis analytic anatomy anemia anemic anesthesia anesthetic "
    "antenatal antenatally antenna anterior antibiotic antibiotics antiseptic apathetic apathy "
    "appendicitis arthritis asthma astronomy asymptomatic atopic automatic autonomy autopsy "
    "bacteria bacterial biopsy bohemia bronchitis carcinogenic cardiac cardiologist cardiology "
    "cardiovascular catalysis catalytic catastrophic catatonic cerebral chemic chlamydia chronic "
    "cirrhosis clinic clinical colonoscopy conjunctival contraception contraceptive "
    "contraceptives contract contraction contractions contractor contractual contradict contrary "
    "contrast contribute contribution contributions controversial dermatological dermatologist "
    "dermatology diabetic diagnoses diagnosis dialysis diarrhea diarrhoea diploma drastic "
    "drastically dysfunction dysfunctional dyslexia dyslexic eclampsia economy ecstatic elastic "
    "electrostatic empathy emphatic endemic endocrine endocrinology endometriosis endorphin "
    "endorse endoscopy endurance enthusiastic epidemic epidemics epidemiologist epidemiology "
    "epileptic esthetic fantastic fasciitis fibromyalgia fibrosis gastric gastroenterology "
    "genetic gingivitis glaucoma gonorrhea gonorrhoea gymnastic gymnastics gynaecological "
    "haemophilia haemophilic hemophilia hepatic hepatitis homeopathic homeopathy homicidal "
    "hormonal hyperactive hyperlink hypnosis hypoallergenic hypochondriac hypocrisy hypothermia "
    "hypothesis hypothetical hypothyroid hysterectomy immunisation immunization immunology "
    "immunotherapies immunotherapy inflammatory intranet laryngitis leukaemia leukemia listeria "
    "lobotomy lymphatic lymphoma mastectomy melanoma meningitis metamorphosis microscopic "
    "microscopy muscle muscular myeloma naturopathy neonatal neurodivergent neurodiverse "
    "neurodiversity neurological neurologist neurology neurotypical nostalgia nostalgic "
    "ophthalmology orthopaedic osmosis osteoarthritis osteopathic osteopathy osteoporosis "
    "paediatric paedophilia paedophilic pandemic pandemics paralysis pathologist pathology "
    "pericardial perilous perimeter perinatal period periodic periodical periodically "
    "perioperative peripheral pharmacology philanthropic photogenic photographic plasma plastic "
    "plastics platonic pneumonia polemic police policy polio polite political poly polyclinic "
    "polyester polymer polytechnic postnatal postpartum prenatal prognosis psoriasis psychiatric "
    "psychoanalysis psychological psychologist psychology psychoses psychosis psychotherapist "
    "psychotherapy retroactive retrospective retrospectively rheumatic salmonella sarcoma "
    "sclerosis sepsis septic static statistic statistical statistics suicidal supersonic "
    "sympathetic sympathy symptomatic systemic taxonomy tectonic telepathic telepathy telescopic "
    "thermostatic tonic tonsillitis topic transgenic trophies trophy tropic tropical tropics "
    "tuberculosis urological urology vascular vasectomy ventricular"
)
