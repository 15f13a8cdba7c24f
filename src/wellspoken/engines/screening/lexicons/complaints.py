"""What people show and tell of when they ask for advice, and how it is judged; as alternatives."""

from typing import Final

# Parts of the body, findings and figures of which one may be "yours".
COMPLAINT: Final = (
    "acl|mcl|meniscus|ankle|wrist|arm|elbow|shoulder|toe|toenail|finger|thumb|nail|knee|hip|back"
    "|spine|neck|dis[ck]|rotator cuff|achilles|hamstring|calf|foot|heel|leg|tooth|teeth|molar|gums?"
    "|jaw|ears?|eyes?|eyelid|throat|tonsils?|glands?|sinuses|lungs?|chest|heart|breast|nipple|belly"
    "|tummy|stomach|gut|bowels?|bladder|kidneys?|liver|gallbladder|appendix|prostate|womb|uterus"
    "|ovar(?:y|ies)|cervix|thyroid|skin|scalp|rash|mole|spots?|lump|bump|cyst|wart|boil|blister"
    "|burn|wound|cut|bite|sting|scar|scab|stitches|incision|bruise|swelling|cough|cold|fever|temp"
    "|temperature|headaches?|migraines?|dizziness|vertigo|palpitations|numbness|tingling|pain|ache"
    "|cramps?|bleed(?:ing)?|discharge|spotting|period|periods|cycle|poo|poop|stool|wee|urine|vomit"
    "|sugars?|blood sugars?|glucose|a1c|hba1c|blood pressure|bp|pressure|pulse|cholesterol|ldl"
    "|iron|ferritin|haemoglobin|hemoglobin|tsh|b12|vitamin d|egfr|creatinine|psa|bloods|labs"
    "|results?|numbers|readings?|levels?|scan|mri|ct|x-?ray|film|ultrasound|ecg|ekg|strip|smear"
    "|biopsy|swab|report|photos?|pics?|pictures?|video|clip|symptoms?|signs?|story|description"
    "|concussion|sprain|fracture|break|tear|hernia|reflux|anxiety|mood|moods|sleep|weight|bmi"
    "|pregnancy|bump|implant|graft|hand|fingers|toes|lips?|mouth|tongue|nose|hair"
)
# How such a thing is judged when it is not given the name of an illness.
JUDGED: Final = (
    "(?:first|second|third)[- ]degree|broken|fractured|torn|sprained|ruptured|infected|dislocated"
    "|benign|harmless|malignant|cancerous|viral|bacterial|fungal|hormonal|muscular|inflamed"
    "|septic|gone|blown|shot|knackered|healing(?: (?:well|nicely|fine|up))?|healed|normal"
    "|perfectly (?:normal|fine|ok)|absolutely fine|nothing(?: (?:serious|sinister|nasty"
    "|dangerous|to worry about))?|mild|too (?:low|high)|(?:way |far |a bit |slightly |on the )"
    "(?:low|high)|borderline|deficient|abnormal|arthritic|slipped|herniated|bulging|pinched"
    "|trapped|impacted|dead|stage (?:one|two|three|four|[0-4])|grade (?:one|two|three|[1-3])"
    "|under-?dosed|over-?dosed|over-?medicated|under-?medicated|contagious|clear of infection"
    "|under-?active|over-?active|swollen|blocked|perforated|burst|crushed|out of place|low|raised"
)
# What somebody is told they are.
ILL: Final = (
    "diabetic|pre-?diabetic|anemic|anaemic|bipolar|autistic|depressed|dehydrated|pregnant"
    "|menopausal|perimenopausal|asthmatic|hypothyroid|hyperthyroid|iron[- ]deficient|deficient"
    "|borderline|adhd|under-?dosed|over-?dosed|over-?medicated|under-?medicated|hypertensive"
    "|hypoglyc(?:a)?emic|insulin[- ]resistant|lactose[- ]intolerant|gluten[- ]intolerant|coeliac"
    "|celiac|allergic|epileptic|concussed|septic|miscarrying|ovulating|in labou?r|infertile"
    "|manic|psychotic|dyslexic|neurodivergent|contagious|out of the woods|in the clear"
    "|clear of (?:it|infection|cancer)|on the (?:spectrum|turn)|(?:lacking|short of|low on)"
    " [a-z0-9]{2,12}"
    "|run[- ]down|burnt out|burned out|grieving|going through the change|peri|post-?menopausal"
)
# What is done, put on or taken, beside medicines with a name.
REMEDY: Final = (
    "inhalers?|tablets?|pills?|capsules?|doses?|dosage|creams?|ointments?|gels?|drops|oils?|patch"
    "(?:es)?|splints?|brace|boot|cast|sling|strapping|bandages?|compress(?:es)?|ice ?packs?|ice|"
    "heat ?packs?|hot water bottle|salt ?water|saline|steam|vinegar|honey|bicarb|baking soda"
    "|meds?|medications?|medicines?|antibiotics?|steroids?|painkillers?|statins?|insulin"
    "|jabs?|injections?|supplements?|vitamins?|syrup|spray|lozenges?|suppositor(?:y|ies)|enema"
    "|laxatives?|formula|water tablets?|blood thinners?|anticoagulants?|chemo|radiotherapy"
    "|physio|surgery|operation|stitches|catheter|stoma bag|dressings?|blisters?|abscess"
    "|carbs?|dairy|gluten|sugar|salt|caffeine|keto|fasting|exercises|stretches|reps|nerve glides"
    "|squats|massage|the second (?:dose|jab|shot)|rabies course|prescription|scripts?"
)
# What a person may be told to do without.
CHECK: Final = (
    "eeg|ecg|ekg|mri|ct|cat scan|scans?|x-?rays?|imaging|ultrasound|bloods?|blood ?work"
    "|blood tests?|labs?|biops(?:y|ies)|swabs?|smear|mammograms?|colonoscop(?:y|ies)|endoscopy"
    "|screening|er|a&e|ed|emergency room|doctors?|gps?|physicians?|specialists?|consultants?"
    "|surgeons?|hospitals?|ambulance|stitches|antibiotics?|surgery|operation|"
    "(?:rabies |tetanus |full )?(?:course|jabs?|shots?|injections?)|boosters?|treatment"
    "|chemo|therapist|therapy|psychiatrists?|shrinks?|paediatricians?|pediatricians?"
    "|dermatologists?"
    "|dentists?|midwife|neurologists?|cardiologists?|urgent care|medical (?:attention|help|care)"
    "|sleep (?:lab|study)|second opinion|follow-?ups?|check-?ups?|specialist referral"
)
# What one may have done to a part of the body.
HURT: Final = (
    "slipped|torn|tore|pulled|broken|sprained|cracked|strained|twisted|bruised|popped|fractured"
    "|ruptured|dislocated|chipped|burst|perforated|herniated|bulged|trapped|pinched|tweaked"
    "|overdone|inflamed|irritated|blown|snapped|rolled|jarred|cricked|busted|knackered|staved"
)
# What is done by others, and may be wanted, refused or put off.
PROCEDURE: Final = (
    "induction|c-section|caesarean|epidural|op|surgery|operation|procedure|filling|crown|extraction"
    "|root canal|braces|hysterectomy|coil|iud|implant|depo|mini-?pill|nerve block|cortisone|botox"
    "|fillers?|knee replaced|hip replaced|knee replacement|hip replacement|stent|pacemaker|ablation"
    "|transfusion|iron infusion|infusion|drip|dialysis|radiation|lumpectomy|mastectomy|vasectomy"
    "|tonsils out|adenoids out|grommets|circumcision|pen|pens|toothpaste|paste|mouthwash|clinic"
    " pack"
    "|cpap|hearing aids?|orthotics|insoles|stockings|bandage|tens machine|counselling|cbt|emdr"
)
# The same where something of theirs is called all right.
ALL_RIGHT: Final = (
    "fine|ok|okay|good|great|clear|safe|healthy|grand|all right|alright|spot on|perfect|no problem"
    "|no worry|no concern|nothing|normal|stable|on track|where (?:it|they) should be|not bad"
    "|only [0-9][0-9.,/]{0,6}|in range|within range"
)
