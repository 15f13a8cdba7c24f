"""Words of illness, treatment, devices, wards and parts of the body, of which care is told."""

from typing import Final

from wellspoken.engines.text import word_set

# What somebody has, or is.
ILL: Final[frozenset[str]] = word_set(
    "abscess ache acne addiction adhd alcoholism allergy alopecia alzheimers amputation "
    "anaphylaxis aneurysm angina anorexia anosmia anxiety aphasia apnea apnoea arrhythmia "
    "asbestosis asthma asthmatic ataxia autism bedsore bedsores bends bipolar bleed blindness "
    "blister breakdown bruise bruising bulimia bunion burn burns cancer cataract cataracts "
    "cerebral palsy chickenpox chilblains cholera cirrhosis cjd clot coeliac celiac colic coma "
    "concussion copd covid cramps crohn crohns croup cyst cysts deafness delirium dementia dengue "
    "dependency depression diabetes diabetic diphtheria dyslexia dystonia dystrophy ebola "
    "eclampsia ectopic eczema embolism emphysema endometriosis epilepsy epileptic erysipelas "
    "fainting fever fibroid fibroids fibrosis fistula flu fracture fractured fractures frostbite "
    "gallstone gallstones gangrene gash gbs glaucoma goitre gout haemophilia haemorrhage "
    "haemorrhoids hemorrhage hemophilia hernia herpes hiv hives hydrocephalus hypertension hypo "
    "hypothermia ibd ibs impetigo impairment incontinence infection infertility influenza injury "
    "injuries insomnia jaundice kidneystone kyphosis laceration lesion leprosy leukaemia leukemia "
    "limp listeria lump lupus lyme lymphedema lymphoedema malaria malnutrition measles melanoma "
    "meningitis menopause migraine migraines miscarriage mnd mrsa mpox mumps narcolepsy nausea "
    "neuropathy numbness obesity ocd osteoporosis overdose pain paralysis parkinsons parkinson's "
    "perforation pertussis piles pleurisy pneumonia pneumothorax polyp polyps pregnancy pregnant "
    "prolapse psoriasis psychosis ptsd pvd rabies rash reflux rejection relapse rickets ringworm "
    "rosacea rubella rupture rsv sarcoma scabies scald scalds schizophrenia sciatica scoliosis "
    "scurvy seizure seizures sepsis septic septicaemia shingles sickle silicosis sma snakebite "
    "sore sores spasm spasms sprain squint stillbirth stroke strokes stab stammer stutter suicidal "
    "swelling syphilis tb tetanus thalassaemia thalassemia thrombosis thrush tia tinnitus tonsils "
    "torticollis tourettes tracheostomy trauma tuberculosis tumour tumor tumours typhoid ulcer "
    "ulcers unconscious uti varicose vasculitis vertigo vomiting warts whooping wound wounds cleft "
    "clubfoot amputated comatose bitten stung gunshot crush electrocution drowning poisoning "
    "concussed dehydrated dehydration hyperemesis preeclampsia pre-eclampsia placenta breech "
    "preterm withdrawal withdrawals paraplegia quadriplegia tetraplegia numb blind deaf infarct "
    "stemi nstemi accident collision crash rollover derailment explosion disorder disorders "
    "jaundiced anaemic anemic arthritic arthritis paralysed paralyzed scalded wounded bedbound "
    "bedridden housebound poorly expectant feverish tubercular dying paralytic bronchitis "
    "osteoarthritis flu-ridden afib svt dvt ards ckd esrd chf pcos utis pid aml cll sle cfs jia "
    "t1d t2d type1 type2"
)
# What is done for them.
TREATED: Final[frozenset[str]] = word_set(
    "ablation amputation angiogram angioplasty antivenom bandage biopsy biopsies bloods botox "
    "brachytherapy bronchoscopy bypass caesarean cabg cbt chemo chemotherapy colonoscopy c-section "
    "csection cpr craniotomy cystoscopy debridement defibrillation detox dialysis discharge "
    "dressing dressings ecmo ecg ekg eeg electrolysis endoscopy epidural extraction fixation "
    "fusion gastroscopy graft grafts grafting immunotherapy implant implants infusion infusions "
    "injection injections insulin intubation iui ivf ivig jab jabs keyhole laparoscopy lithotripsy "
    "lumbar mammogram mastectomy meds methadone mri nebuliser nebulizer op ops operation "
    "operations osteotomy pci phototherapy physiotherapy plasmapheresis post-op procedure "
    "prescription puncture radiation radiotherapy reattachment reconstruction rehab rehabilitation "
    "repair replacement resection resuscitation retainer root-canal scan scans sectioned sedation "
    "skin-graft smear stitches stitch sutures staples surgery surgeries tablets tavi tavr therapy "
    "thrombectomy thrombolysis traction transfusion transfusions transplant transplants "
    "transplanted triage tummy-tuck ultrasound vaccination vasectomy venesection x-ray xray "
    "recovery remission convalescence detoxing physio"
)
# What is in or on them, and holds them.
DEVICES: Final[frozenset[str]] = word_set(
    "aid aids brace braces boot callipers calipers cannula cast catheter cgm cochlear collar "
    "corset cpap crutch crutches defibrillator dentures drain drip feeding-tube fixator frame "
    "glucometer halo hoist icd implant incubator inhaler iol iv lvad mask moonboot nasogastric ng "
    "orthosis oxygen oximeter pacemaker peg picc plaster portacath pouch prosthesis prosthetic "
    "pump rollator sensor shunt sling splint stent stents stick stoma trach tube vad valve "
    "ventilator vent walker wheelchair zimmer bandages"
)
# Of these a house has many that are nobody's.
PLAIN_DEVICES: Final[frozenset[str]] = word_set(
    "mask stick frame boot pump tube aid aids cast halo collar drain pouch hoist brace valve "
    "plaster bandage bandages corset iv echo"
)
# Where they lie, and by what part of the house they are called.
UNITS: Final[frozenset[str]] = word_set(
    "neonatal perinatal colorectal endocrine ent gastric thoracic cleft icu itu nicu picu scbu hdu "
    "ccu cicu micu sicu resus majors minors maternity labour labor antenatal postnatal oncology "
    "haematology hematology cardiology cardiac coronary renal dialysis stroke spinal spine neuro "
    "neurology neurosurgery burns bariatric orthopaedic orthopedic ortho trauma paeds peds "
    "paediatric pediatric geriatric palliative hospice transplant rehab detox gastro respiratory "
    "vascular urology gynae gyn obstetric fertility ivf psychiatric psych orthodontic amputee limb "
    "hand-injury scoliosis respite step-down recovery marrow chest heart liver kidney lung "
    "bedbound homecare day-case daycase daycare overnight opd isolation plaster theatre theater "
    "cath medevac"
)
# Where somebody of the house stands as well; telling after "in" and "on", not before a person.
UNIT_PLACES: Final[frozenset[str]] = word_set(
    "icu itu nicu picu scbu hdu ccu resus ward bed bay cubicle sideroom side-room hospice traction "
    "plaster opd labour labor isolation recovery remission icu5 maternity theatre theater rehab "
    "physio dialysis chemo oncology cot incubator hospital intensive bunk ventilator oxygen drip "
    "bedrest bed-rest triage a&e er ed handcuffs restraints trolley gurney infusion a+e"
)
BODY: Final[frozenset[str]] = word_set(
    "ankle ankles appendix arm arms back bladder bone bones bowel brain breast breasts cheek "
    "cheekbone chest chin colon collarbone cornea corneas coccyx disc ear eardrum ears elbow eye "
    "eyes eyesight face femur finger fingers foot feet forearm gallbladder groin gum gums hand "
    "hands head hearing heart heel hip hips humerus intestine jaw kidney kidneys knee knees "
    "kneecap leg legs lens ligament limb liver lung lungs molar mouth muscle neck nerve nose "
    "nostril oesophagus ovary pancreas patella pelvis prostate retina rib ribs rotator scalp shin "
    "shoulder shoulders sight sinus sinuses skull spine spleen stomach tendon testicle thigh "
    "throat thumb thyroid toe toes tongue tonsils tooth teeth tibia uterus valve vein veins "
    "vertebra vision voice windpipe womb wrist wrists bottom tummy achilles acl meniscus hamstring "
    "cruciate"
)
ORGANS: Final[frozenset[str]] = word_set(
    "heart liver kidney kidneys lung lungs hip hips knee knees pancreas cornea corneas valve "
    "shoulder pacemaker prosthesis leg arm hand foot teeth smile bladder marrow"
)
HURT: Final[frozenset[str]] = word_set(
    "broken bad sore busted fractured new replaced sprained gammy dodgy swollen injured burnt "
    "burned cut crushed torn twisted dislocated infected missing prosthetic artificial bionic "
    "severed punctured ruptured collapsed failing failed transplanted donor weak leaky wonky"
)
# What is done to a part of the body, or befalls it.
MENDED: Final[frozenset[str]] = word_set(
    "fixed repaired replaced rebuilt scoped pinned plated reattached stitched sewn removed "
    "amputated done scanned drained out set reset straightened realigned restored reconstructed "
    "fused grafted opened clipped x-rayed imaged lanced dressed bandaged splinted casted cast "
    "irrigated transplanted whitened unblocked stented lasered numbed glued saved"
)
HARMED: Final[frozenset[str]] = word_set(
    "lost broke breaks cut crushed severed burned burnt hurt injured dislocated fractured tore "
    "sprained twisted shattered smashed punctured ruptured snapped scalded sliced mangled trapped "
    "chopped gashed bust busted jammed"
)
HAD: Final[frozenset[str]] = word_set(
    "had has have having 'd suffered suffers suffering got gets getting survived survives "
    "surviving beat beats beating fought fights battled battles battling developed contracted "
    "caught undergoing underwent undergoes finished finishes completed completes started starts "
    "begins began awaiting needs needed received receives faces faced facing endured overcame "
    "overcomes overcome conquered cleared kicked tolerated refused declined skipped missed "
    "managing manages lives living with after for through from post following despite wants takes "
    "took died"
)
# What is said of nobody but those in care, whatever else stands there.
SURE: Final[frozenset[str]] = word_set(
    "collapsed extubated intubated discharged readmitted airlifted hospitalised hospitalized "
    "resuscitated convalescing detoxing relapsed overdosed defibrillated transfused catheterised "
    "sectioned amputated anaesthetised seizure-free cancer-free weaned"
)
CARED: Final[frozenset[str]] = word_set(
    "treated patched fitted admitted discharged stitched operated delivered resuscitated intubated "
    "extubated transfused vaccinated immunised immunized saved revived rescued airlifted "
    "rehabilitated nursed mended splinted scanned x-rayed sedated diagnosed cured healed triaged "
    "stabilised stabilized defibrillated transplanted implanted reattached fixed repaired rebuilt "
    "removed replaced straightened reconstructed restored re-attached bandaged"
)
# After these an illness is a thing of the house's or of science, and nobody's.
COMPOUNDS: Final[frozenset[str]] = word_set(
    "care unit units team teams nurse nurses service services research awareness day days week "
    "month clinic clinics centre center centres centers society association charity trust appeal "
    "fund funds prevention programme program programmes ward wards lead leads specialist "
    "specialists support group groups campaign walk ball gala study studies trial trials class "
    "classes course courses training kit policy guideline guidelines risk risks symptoms signs "
    "cases rates rate patients survivors doctor doctors surgeon surgeons consultant consultants "
    "department foundation institute council network forum charter action strategy education "
    "educator educators advice helpline hotline line book books leaflet leaflets film guide "
    "toolkit conference lecture talk seminar workshop webinar garden shop room rooms suite lab "
    "laboratory machine machines scanner equipment technology app professionals practice pathway "
    "outcomes screening stories story figures data statistics vaccine vaccines test tests drug "
    "drugs medicine warriors fighters champions heroes carers carer parents families ambassador "
    "ambassadors coordinator manager director expert experts club choir cafe café bus van wing "
    "block building campus hospital hospitals relay run ride race swim quiz auction collection "
    "drive nursing registry act plan plans pack packs myth myths portal speaker speakers physician "
    "physicians assembly advocate advocates handbook voices voice experience journey hub bay desk "
    "office waiting parking list lists strike strikes shortage school theatre theatres therapist "
    "therapists technician crew chair chairs corner"
)
# Endings of words for illnesses and operations that no list has.
ENDINGS: Final = (
    "itis", "aemia", "ectomy", "plasty", "oscopy", "ostomy", "otomy", "pathy", "algia", "carcinoma",
    "blastoma", "lymphoma", "myeloma", "sarcoma", "plegia", "sclerosis", "dystrophy", "oedema",
    "melanoma", "phoma", "thrombosis", "necrosis", "stenosis", "phlebitis",
)  # fmt: skip
