"""Short forms in capitals: those that everybody knows, and what others stand for."""

from typing import Final

from wellspoken.engines.text import word_set

KNOWN: Final[frozenset[str]] = word_set(
    # Health words and bodies that readers know by their letters
    "A&E AED AIDS BMI CDC COVID CPR CT DEET DIY DNA "
    "ECG EKG EMS EMT ER EU FDA FEMA GP HIPAA HIV HPV "
    "ICU IUD IV IVF MD MMR MRI NHS NIH OTC PPE PTSD "
    "PCR RN RNA RSV SARS SIDS SPF STD STI UTI UV UVA "
    "UVB WHO ADHD ALS DTAP TDAP HMO LGBT LGBTQ LGBTQIA NICU OB GYN OBGYN MPOX NP PA DO DDS DMD PHD "
    "DNP MSN BSN LPN CNA CEO CFO COO CMO CNO CIO HR PR IT AI VR VA VIP MVP HSE CQC NICE UKHSA MHRA "
    "PHE BMA GMC NMC RCN BSL ASL CBT MS TB OCD CBD THC LSD MDMA FAQ FAQS AARP ACA CHIP EMR "
    # Everyday
    "ABC AC AD AM AMA APP ASAP ATM BBC BBQ BC BYO CA "
    "CCTV CD CET CNN CST CT CV DC DJ DNR DOB DST DVD "
    "EDT ESL EST ET ETA FB FBI FM FYI GIF GMT GPS HD "
    "HQ ID IDS IG II III IRS ISBN JFK JPG JR LA LED "
    "LLC LTD MC MDT MLK MP MPH MSM MST NAACP NASA NATO "
    "NBA NFL NGO NGOS NHL NYC NY OK PC PDF PDT PIN "
    "PM PO POV PS PST PT PTA PTO QR RIP ROI RSVP "
    "SMS SOS SPCA SR SSN STEM SUV TBA TBC TBD TED TV TVS "
    "TX UK UN UNESCO UNICEF URL US USA USB USDA UTC VAT VHS VIII WC WIFI WWI WWII XL XXL YMCA YWCA "
    "ZIP IPAD IOS NPR PBS NBC CBS ESPN HBO IBM "
    "BMW UPS USPS FEDEX IKEA LEGO ASDA TESCO ALDI AED AEDS "
    "OMG LOL TBT FOMO DM DMS IRL IMO BTW TLC BFF "
    "MOM DAD AAA BLM BIPOC DEI HBCU EPA OSHA DOH DOT DMV "
    "AOK NE NW SE SW ML MG KG KM CM MM LB LBS OZ FT KCAL BPM HZ KW VII IX XI XII XX"
)

# What a reader would have to be told.
MEANINGS: Final[dict[str, str]] = dict(
    line.split(" = ")
    for line in """\
AAP = American Academy of Pediatrics
ABX = antibiotics
ACES = adverse childhood experiences
ACIP = Advisory Committee on Immunization Practices
ACO = accountable care organization
ADA = Americans with Disabilities Act
ADL = activity of daily living
ADLS = activities of daily living
AFIB = atrial fibrillation, an irregular heartbeat
AKI = sudden kidney damage
AMI = heart attack
AMR = germs that no longer respond to medicines
AMU = acute medical unit
ARDS = sudden, severe trouble breathing
ASCVD = heart and blood vessel disease
ASD = autism
BP = blood pressure
BPH = an enlarged prostate
BRCA = genes that raise the risk of breast cancer
CABG = heart bypass surgery
CAD = heart disease
CAMHS = mental health services for children and young people
CAUTI = urine infection from a catheter
CBC = blood count
CCG = clinical commissioning group
CCU = coronary care unit
CF = cystic fibrosis
CGM = glucose monitor
CHF = heart failure
CHW = community health worker
CHWS = community health workers
CKD = chronic kidney disease
CLABSI = blood infection from a central line
CMS = Centers for Medicare & Medicaid Services
CNS = clinical nurse specialist
COPD = a long-term lung disease
CRC = bowel cancer
CVA = stroke
CVD = heart and blood vessel disease
CXR = chest X-ray
DHHS = Department of Health and Human Services
DKA = a dangerous lack of insulin
DME = equipment such as wheelchairs and walkers
DVT = a blood clot in a leg vein
DX = diagnosis
ED = emergency department
ERAS = a faster way to recover from surgery
ECMO = a machine that does the work of heart and lungs
EHR = electronic health record
ENT = ear, nose and throat
EOB = explanation of benefits
EPAU = early pregnancy assessment unit
EUA = emergency use authorization
FHIR = a standard for health records
FQHC = community health center
GAD = anxiety disorder
GERD = heartburn that keeps coming back
GI = stomach and bowel
HAI = infection caught in hospital
HAIS = infections caught in hospital
HCAHPS = a survey of patients
HCP = health care provider
HCPS = health care providers
HCW = health care worker
HCWS = health care workers
HDL = "good" cholesterol
HEDIS = a set of quality measures
HFMD = hand, foot and mouth disease
HIE = health information exchange
HRSA = Health Resources and Services Administration
HSV = herpes
HTN = high blood pressure
IBD = inflammatory bowel disease
IBS = irritable bowel syndrome
ICB = integrated care board
ICS = integrated care system
IDD = intellectual and developmental disabilities
ILI = flu-like illness
IPC = infection prevention and control
IPV = violence by a partner
LARC = long-acting birth control
LDL = "bad" cholesterol
LTC = long-term care
LTCF = nursing home
MCH = maternal and child health
MDR = resistant to many medicines
MDRO = germ that resists many medicines
MH = mental health
MI = heart attack
MIU = minor injuries unit
MOUD = medicines for opioid addiction
MRSA = a germ that resists antibiotics
NCD = disease that does not spread
NCDS = diseases that do not spread
NPI = measure other than medicine
NPO = nothing to eat or drink
NSAID = painkiller such as ibuprofen
NSAIDS = painkillers such as ibuprofen
OUD = opioid addiction
PALS = Patient Advice and Liaison Service
PCN = primary care network
PCOS = polycystic ovary syndrome
PCP = your regular doctor
PCPS = regular doctors
PE = a blood clot in the lung
PHC = primary health care
PHI = health information about a person
PICC = a long line into a vein
PICU = children's intensive care
PKU = a rare inborn disease
PRN = when needed
PROM = waters that break early
PSA = a blood test for the prostate
QOL = quality of life
RA = rheumatoid arthritis
RCT = study that compares by lot
ROM = range of motion
RPM = remote patient monitoring
RX = prescription
SAMHSA = Substance Abuse and Mental Health Services Administration
SDEC = same day emergency care
SDOH = the conditions people live in
SLE = lupus
SNF = nursing home
SOB = shortness of breath
SSP = place that gives out clean needles
SSRI = a kind of antidepressant
SSRIS = a kind of antidepressants
SUD = addiction
TBI = brain injury
TIA = mini-stroke
TIAS = mini-strokes
TPN = feeding through a vein
URI = cold
URTI = cold
VAERS = the US system for reports after vaccination
VTE = blood clots in the veins
""".splitlines()
)
