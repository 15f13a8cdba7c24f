"""Words of an encounter with care: what it is called, what was done in it, and by whom.

Alternatives of expressions, in lower case, for texts written to the person concerned.
"""

from typing import Final

from wellspoken.engines.screening.lexicons.care import KIN

RELATIVE: Final = (
    rf"{KIN}|little (?:one|guy|girl|boy|man|lady|fella|bean|ones|bundle)|boys?|girls?|wee one"
    "|kiddos?|teen(?:ager)?|family member|hubby|grandad|granddad|gran|fur ?baby|mommas?"
)

# What can only be somebody's own once they have been in care, or are.
EVENT: Final = (
    "visits?|appointments?|appts?|appt|stay|admission|readmission|discharge|hospitali[sz]ation"
    "|surger(?:y|ies)|operation|procedures?|treatments?|consult(?:ation)?s?|check-? ?ups?"
    "|follow-? ?ups?|sessions?|exam(?:ination)?s?|physical|screening|cleanings?|fillings?|crowns?"
    "|implants?|extraction|root canal|braces|aligners?|veneers?|dentures?|retainers?|whitening"
    "|infusions?|transfusions?|transplant|dialysis|chemo(?:therapy)?|radiation|radiotherapy"
    "|injections?|adjustments?|massage|botox|fillers?|therapy|counsell?ing|detox|rehab"
    "|rehabilitation|delivery|birth|births|labou?r|c-section|caesarean|cesarean|epidural|ivf|iui"
    "|embryo transfer|pregnancy|ultrasounds?|mammograms?|colonoscopy|endoscopy|angiogram|biops(?:y"
    "|ies)"
    "|scans?|mris?|ct scan|x-? ?rays?|radiographs|blood ?work|blood tests?|labs|lab work|swabs?"
    "|tests?|test results?|results?|specimens?|samples?|eye exam|hearing test|time (?:here|with us"
    "|in (?:our|the)|on (?:our|the)|at (?:our|the))|experience (?:here|with us|(?:with|in|at|on) "
    "(?:our|the|dr|doctor|nurse))|care (?:here|with us|(?:at|in|on|from) (?:our|the)|team|plan"
    "|journey|experience)|wait(?:ing)?(?: time)?|transfer|referral|triage|smear|vasectomy|jabs?"
    "|refills?|repeat|prescriptions?|rx|scripts?|medications?|medicines?|meds|pills|tablets"
    "|antibiotics|inhalers?|insulin|dos(?:e|age)|casts?|splint|stitches|sutures|incision|catheter"
    "|hearing aids?|new (?:glasses|lenses|contacts|smile|hip|knee|teeth|crown|frames)"
    "|[a-z]{3,12}(?:plasty|ectomy|oscopy|otomy|ostomy|ography|ograms?)|bypass|stents?|pacemaker"
    "|boosters?|bloods|drip|catheters?|knee replacement|hip replacement|physio|crutches|sling"
    "|birth (?:story|plan|experience)|patient (?:status|record|file|account)"
)

# Papers and money that an organisation keeps on the people it cares for.
RECORD: Final = (
    "charts?|files?|records?|medical (?:records?|history|file|notes)|dental records?|case"
    "|case notes|notes|treatment plans?|bills?|balance|statements?|invoices?|accounts?"
    "|co-? ?pays?|deductibles?|out of pocket|insurance|insurer|claims?|benefits|coverage"
    "|health plan|plan|paperwork|intake forms?|consent form|estimate|payments?|refund|fees?"
)

BODY: Final = (
    "recovery|healing|symptoms?|pain|back pain|condition|illness|injur(?:y|ies)|infections?"
    "|wounds?|swelling|fever|cough|rash|fracture|break|sprain|concussion|stroke|heart attack"
    "|seizures?|cancer|tumou?r|diabetes|depression|anxiety|addiction|sobriety|relapse|overdose"
    "|asthma|allergy|allergies|migraines?|arthritis|blood pressure|blood sugar|a1c|cholesterol"
    "|weight ?-?loss|miscarriage|diagnos[ie]s|prognosis|knees?|hips?|back|shoulders?|leg|legs|arm"
    "|ankle|foot|feet|wrist|elbow|neck|spine|tooth|teeth|molars?|gums?|jaw|eyes?|eyesight|vision"
    "|ears?|skin|veins?|vitals|mobility|health (?:issue|concern|condition|problem|scare|journey)"
    "|courage|bravery|resilience|progress|flare-?ups?|limp|scar|grinding|clenching|habit"
)

CLINICIAN: Final = (
    "doctors?|nurses?|provider|physician(?: assistant)?|surgeon|therapist|dentist|hygienist"
    "|midwife|midwives|consultant|gp|anaesthetist|anesthesiologist|clinician|pharmacist|counsell?or"
    "|psychiatrist|psychologist|paediatrician|pediatrician|cardiologist|oncologist|radiologist"
    "|orthodontist|optometrist|physio(?:therapist)?|chiropractor|obstetrician|ob|doula|technician"
    "|technologist|phlebotomist|sonographer|paramedics?|aide|caregivers?|carers?|medical assistant"
    "|case manager|social worker|care team|nursing team|np|pa|ma|specialist|audiologist|dietitian"
    "|therapists|surgeons|dentists|providers|(?:ultrasound|x-ray|lab|mri|ct|radiology|er) techs?"
)

# Where care is given; a place like the gift shop is not among them.
PLACE: Final = (
    "er|e\\.r\\.?|ed|a ?& ?e|emergency(?: room| department| dept)?|urgent care|icu|nicu|picu|wards?"
    "|units?|floor|clinics?|office|offices|practice|surgery|hospital|facility|facilities|cent(?:er"
    "|re)"
    "|maternity(?: unit| ward)?|labou?r (?:and|&) delivery|l&d|birthing (?:suite|cent(?:er|re))"
    "|recovery(?: room)?|operating room|theatre|waiting (?:room|area)|exam room|triage|reception"
    "|front desk|check-?in|pharmacy|lab|laboratory|imaging|radiology|oncology|cardiology"
    "|p(?:a)?ediatrics?|department|dept|outpatients?|day (?:surgery|unit)|hospice|rehab|program"
    "|programme|infusion (?:center|centre|suite)|sessions?|care|doctors?|nurses?|providers?"
    "|surgeons?|dentists?|dental team|therapists?|staff|team|hygienists?|receptionists?|location"
)

DONE: Final = (
    "seen|treated|admitted|readmitted|re-admitted|readmited|discharged|released|triaged|assessed"
    "|examined|evaluated|diagnosed|misdiagnosed|referred|prescribed|given|offered|told|informed"
    "|advised|asked|warned|billed|charged|overcharged|quoted|refunded|sedated|operated on"
    "|hospitali[sz]ed|transferred|scheduled|rescheduled|booked|checked|called back|roomed|dismissed"
    "|placed on|put on|cleared|vaccinated|immuni[sz]ed|tested|screened|x-rayed|numbed|provided"
    "|shown|cared for|looked after|attended to|sent home|sent away|turned away|brought in|rushed"
    "|moved to|handed|monitored|intubated|anaestheti[sz]ed|anestheti[sz]ed|injected|restrained"
    "|stabili[sz]ed|counsell?ed|reminded|instructed|notified|contacted|kept waiting|left waiting"
    "|made to wait|late for|late to|a no-?show|a patient|a star patient|our patient|one of our"
    "|under our|in our care|in our (?:er|ed|emergency|icu|clinic|office|hospital)|in surgery"
    "|in labou?r|in pain|here with|here in|here for|here on|here last|here that|last here"
    "|with us|on the ward|on our|in the (?:er|ed|icu|hospital|clinic|office|chair|waiting)"
    "|recovering|unwell|so ill|very sick|so brave|very brave|such a brave|brave (?:today|during)"
    "|suffering|experiencing|bleeding|unconscious|intoxicated|drunk|abusive|rude|aggressive"
    "|verbally|combative|disruptive|minutes late|hours late|(?:[a-z]{1,15} |[0-9]{1,4} )?(?:minutes"
    "|mins) "
    "late|not eligible|eligible for|non-?compliant|happy with (?:your|the) (?:outcome|results?)"
    "|satisfied with the|wonderful to (?:care|treat|look)|a joy|a pleasure|a delight"
    "|such a (?:joy|pleasure|delight|trooper|good|great)|a (?:great|good|model|wonderful) patient"
    "|treated for|being treated|on (?:the )?(?:medication|antibiotics|blood thinners|methadone)"
    "|allergic|pregnant|diabetic|uninsured|insured|overdue|behind on"
)

DID: Final = (
    "came (?:in|to (?:us|our|see|the)|back|here|twice|by|through|once|only)|come (?:in|to us|to see"
    "|back to us)|arrived|checked (?:in|out)|presented|left (?:before|against|without|our|the (?:er"
    "|ed|hospital|clinic|office|building|ward|waiting|practice|exam|appointment)|in|ama|early|while"
    "|angry|unhappy)|waited|had to (?:wait|sit|stay|come|endure|be|go through|reschedule|return)"
    "|sat in|missed|no-?showed|no ?show|cancell?ed|rescheduled|refused|declined|signed|consented"
    "|agreed|chose not|chose us|opted|stopped (?:taking|coming|showing|treatment|attending)|stayed"
    "|received|underwent|needed|required|gave birth|delivered|walked in|walked out|visited (?:us"
    "|our|with|the (?:er|ed|clinic|hospital|office|practice))|saw (?:dr|doctor|our|the (?:doctor"
    "|nurse|dentist|provider|specialist)|one of)|demanded|yelled|shouted|swore|screamed|threatened"
    "|(?:did not|didn'?t|would not|wouldn'?t|do not|don'?t|never|failed to|forgot to|neglected to"
    "|chose not to|declined to|refused to|decided not to) (?:follow|take|tell|mention|complete"
    "|finish|return|show|attend|keep|bring|disclose|pay|come|want|need|raise|call|wait|stay|let"
    "|allow|have (?:an|any|insurance|a)|provide|pick|arrive|sign|ask (?:for|us|the)|answer|wear"
    "|use|like ur|like (?:your|the)|qualify|meet|respond|inform|give|cancel|reschedule|fill|get"
    "|receive|see (?:dr|doctor|our|the)|visit|set foot|confirm|do the|agree|consent|cooperate"
    "|once|voice|express|report|schedule|book|make (?:an|your|it)|turn up)|picked up|(?:still )?owe"
    "|owed|took (?:the|your|our)|called (?:our|the (?:office|clinic|surgery|practice|nurse))"
    "|phoned (?:us|our|the)|were (?:a|an)? ?(?:patient|client)|booked|scheduled|turned up"
    "|showed up|started (?:with|your|seeing|treatment|therapy)|began (?:treatment|therapy)|spent"
    "|recovered|healed|suffered|endured|went (?:through|home|into (?:labou?r|surgery))"
    "|had (?:a|an|your|the|to|been|two|three|no|any|some|only|such)? ?(?:[a-z-]{2,20} )?"
    "(?:appointments?|appt|visits?|procedure|surgery|operation|scan|mri|ct|x-?ray|test|tests"
    "|ultrasound|biopsy|balance|treatment|consult(?:ation)?|exam|cleaning|filling|crown|wait|stay"
    "|experience (?:with us|here|in|at|with our)|trouble (?:reaching|getting|with our)|difficulty"
    "|insurance|reaction|complication|infection|fever|fracture|baby|stroke|seizure|symptoms"
    "|session|sessions|injection|shot|vaccine|nurse|doctor|time with|issues? with (?:our|your|the)"
    "|problem with (?:our|your))|felt (?:rushed|ignored|unheard|pain|dismissed|uncomfortable|safe"
    "|cared|comfortable|welcome|at ease|judged|pressured|neglected|supported|heard|listened|so"
    "|well|better|the (?:needle|shot|pain))|were (?:happy|pleased|satisfied|unhappy|dissatisfied)"
    "|experienced|endured|met with|met (?:dr|our|the)|saw us|use our|used our|accepted|paid"
    "|brought (?:your|him|her|them)|trusted us|enjoyed your (?:visit|stay|time)|requested|asked for"
    "|asked us|asked our|insisted|complained|switched|transferred|moved on|lost|broke|fell"
    "|smoked|ate|drank|fasted|love your new|found (?:us|our (?:team|staff|nurses|doctors)"
    "|the (?:physio|staff|nurses?|doctor|treatment|sessions|exercises))|find relief|found relief"
)
