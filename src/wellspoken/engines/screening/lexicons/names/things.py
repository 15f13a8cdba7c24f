"""Capitalised words that are not people: calendar, places, brands, medicines, conditions.

A recogniser of names must know what else is written with a capital letter. Lists of common things,
not gazetteers; what is missing is left to the learned part.
"""

from typing import Final

from wellspoken.engines.text import word_set

CALENDAR: Final[frozenset[str]] = word_set(
    "advent apr april aug august autumn chanukah christmas dec december diwali easter eid fall "
    "feb february fri friday fridays halloween hanukkah holi jan january jul july jun june "
    "juneteenth kwanzaa lent mar march may mlk mon monday mondays movember nov november oct "
    "october passover pride ramadan ramadhan sat saturday saturdays sep sept september spring "
    "summer sun sunday sundays thanksgiving thu thur thurs thursday thursdays tue tues tuesday "
    "tuesdays valentine valentines vesak wed wednesday wednesdays winter xmas"
)

_COUNTRIES: Final = """
afghanistan africa albania algeria america american americans andorra angola arab argentina
armenia asia asian australia australian austria azerbaijan bahamas bahrain bangladesh barbados
belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain british brunei buddhist
bulgaria burkina burma burundi cambodia cameroon canada canadian caribbean catholic caucasian chad
chile china chinese christian colombia congo croatia cuba cyprus czechia denmark djibouti dominica
ecuador egypt england english eritrea estonia eswatini ethiopia europe european fiji finland
france french gabon gambia georgia german germany ghana greece greek grenada guatemala guinea
guyana haiti haitian hindu hispanic honduras hungary iceland india indian indonesia iran iraq
ireland irish israel italian italy jamaica japan japanese jewish jordan kazakhstan kenya kiribati
korea korean kosovo kuwait kyrgyzstan laos latin latina latino latinx latvia lebanon lesotho
liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritius
mexican mexico moldova monaco mongolia montenegro morocco mozambique muslim myanmar namibia nepal
netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru
philippines poland polish portugal portuguese qatar romania russia russian rwanda samoa scotland
scottish senegal serbia seychelles sikh singapore slovakia slovenia somali somalia spain spanish
sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
tunisia turkey turkmenistan tuvalu uganda uk ukraine uruguay usa uzbekistan vanuatu vatican
venezuela vietnam vietnamese wales welsh yemen zambia zimbabwe
"""

_LANGUAGES: Final = """
amharic arabic bengali burmese cantonese creole dari farsi gujarati hindi hmong javanese khmer
kurdish malayalam mandarin marathi nepali oromo pashto persian punjabi quechua swahili tagalog tamil
telugu thai tigrinya urdu yiddish yoruba zulu
"""

_PLACES: Final = """
aberdeen abu accra addis adelaide akron alabama alaska albany alberta albuquerque allentown
amarillo amsterdam anaheim anchorage ankara antwerp appalachia arizona arkansas arlington aspen
athens atlanta auckland augusta aurora austin baghdad bakersfield baltimore bangalore bangkok
barcelona basel bath beijing beirut belfast bellevue bengaluru bergen berkeley berlin bern
bethesda birmingham bloomington bogota boise bolton boston boulder bournemouth bradford brighton
brisbane bristol bronx brooklyn brussels bucharest budapest buffalo burbank burlington bury cairo
calgary california cambridge canberra caracas cardiff carolina casablanca cedar charleston
charlotte chattanooga chelmsford chelsea chennai chesapeake chester chicago chihuahua cincinnati
cleveland cologne colorado columbia columbus connecticut copenhagen corby cork cornwall coventry
crimea croydon cumbria dakota dallas damascus dayton delaware delhi denver derby derbyshire
detroit devon dhaka dorset dubai dublin dudley duluth dundee durham dusseldorf edinburgh edmonton
elmhurst essex eugene evanston exeter fairfax fargo flint florence florida fontana fresno fulton
gainesville galveston galway gaza geneva glasgow glendale gloucester greensboro greenville
guadalajara guam guangzhou hackensack hackney halifax hamburg hamilton hampshire hanoi harlem
harrisburg hartford havana hawaii helsinki hertfordshire hiroshima hoboken hollywood honolulu
houston huddersfield huntsville hyderabad idaho illinois indiana indianapolis iowa ipswich
islamabad istanbul jacksonville jakarta jersey jerusalem johannesburg kabul kampala kansas karachi
kathmandu kent kentucky kerala kiev kingston kinshasa knoxville kolkata kuala kyiv lagos lahore
lancashire lansing laredo leeds leicester leicestershire lewisham lima lincoln lisbon liverpool
ljubljana london louisiana louisville lubbock lumpur luton lyon madison madrid maine malmo managua
manchester manhattan manila maryland massachusetts mecca melbourne memphis mesa miami michigan
middlesbrough midlands milan milwaukee minneapolis minnesota minsk mississauga mississippi
missouri mobile modesto mogadishu montana montgomery montreal moscow mumbai munich nairobi
naperville naples nashville nebraska nevada newark newcastle newham nice norfolk northampton
norwich nottingham oakland ohio oklahoma omaha ontario oregon orlando osaka oslo ottawa oxford
oxfordshire palermo paris pasadena pennsylvania pensacola peoria perth peterborough philadelphia
phoenix pittsburgh plano plymouth portland porto portsmouth prague preston providence puerto pune
quebec queens queensland raleigh reading reno richmond riga riyadh rochdale rochester rockford
rome rotterdam sacramento salem salford salisbury salzburg san santiago saskatchewan savannah
scottsdale scranton seattle seoul shanghai sheffield shreveport slough sofia solihull somerset
southampton southend southwark spokane springfield stafford staffordshire stamford staten
stockholm stockport stockton stoke suffolk sunderland surrey sussex swansea swindon sydney
syracuse tacoma tallahassee tallinn tampa tehran telford tempe tennessee texas tijuana tokyo
toledo topeka toronto tottenham trenton tripoli tucson tulsa tunis turin utah utrecht valencia
valladolid vancouver venice vermont vienna vilnius virginia wakefield walsall warrington warsaw
warwick washington waterloo watford wellington westminster whitechapel wichita wigan wilmington
wimbledon winchester winnipeg wisconsin wolverhampton worcester wyoming yokohama yonkers york
yorkshire yukon zagreb zurich
"""

_ORGANISATIONS: Final = """
aarp abbott abbvie adobe aha alcoa aldi amazon amgen android anthropic apple arsenal asda
astrazeneca baxter bayer bbc biogen blackberry bluesky bmj boehringer boots botox brexit bts
bumble cdc cedars celtics chanel chromebook cigna cisco cnn coca coke congress costco crocs cvs
democrat democrats dexcom disney dodgers dove ebay ecdc ehr elks ema emory epic epipen ers everton
excel facebook fbi fda fedex fema fifa fitbit ford gates gavi genentech gilead gleneagles gmail
google gop gsk harvard hca hhs hipaa hopkins hulu humana ibm ikea instagram intel intuit iphone
jama johns johnson kaiser kfc kiwanis kleenex kroger labour lakers lancet lego legoland lilly
linkedin lions lyft macmillan mayo mcdonald mcdonalds mckesson medicaid medicare medline medscape
medtronic merck meta mets microsoft mind mlb moderna moorfields mychart nasa nba nfl nhl nhs nice
nih nike nikon nintendo novartis novavax novo odeon olay omron optimist optum oracle oxfam packers
parliament paypal pepsi pepsico pfizer philips pinterest prozac purell quora reddit regeneron
republican republicans roche ronald rotary safeway sage samaritans samsung sanofi seahawks senate
shelter shriners siemens skype slack snapchat spotify stanford starbucks steelers subway superdrug
tesco tesla threads tiktok tory toyota twitch twitter tylenol uber ucla ucsf uefa ufc unicef
unilever unison usda uspto velcro verizon viagra vicks vimeo visa waitrose walgreens walmart
wegmans wellcome whatsapp whole wikipedia wwe xbox yahoo yale yankees yelp ymca youtube ywca zoom
"""

_CONDITIONS: Final = """
abscess acne addiction adhd afib aids aki alopecia als alzheimers aml amnesia anaemia anaphylaxis
anemia aneurysm angina anorexia anxiety aphasia appendicitis ards arrhythmia arthritis asthma
ataxia autism autoimmune bipolar blindness bph bronchitis bulimia bunion burnout cad cancer
carcinoma cataract cataracts celiac chf chickenpox chlamydia cholera cholesterol cirrhosis ckd cll
colitis concussion constipation copd coronavirus covid covid-19 croup cva cyst cystitis deafness
dehydration dementia dengue depression dermatitis diabetes diabetic diarrhea diarrhoea diphtheria
dm dvt dyslexia eczema embolism emphysema encephalitis endometriosis epilepsy esrd fibroids
fibromyalgia flu fracture gad gallstones gastritis gastroenteritis gerd glaucoma glioblastoma
gonorrhea gonorrhoea gout haemophilia haemorrhoids hcc hemophilia hemorrhoids hepatitis hernia
herpes hiv hpv htn hypertension hyperthyroidism hypotension hypothyroidism ibs impetigo
infertility influenza insomnia jaundice keloid ketoacidosis leprosy leukaemia leukemia lupus
lymphedema lymphoma malaria malnutrition mdd measles melanoma meningitis menopause mi migraine
migraines miscarriage mononucleosis mpox ms mumps myeloma narcolepsy neuropathy norovirus nsclc
nstemi obesity ocd osteoarthritis osteoporosis pancreatitis paralysis pcos pe pericarditis
pertussis plague pneumonia polio preeclampsia pregnancy prostatitis psoriasis psychosis ptsd ra
rabies rickets ringworm rosacea rsv rubella salmonella sarcoidosis sars scabies schizophrenia
sciatica scoliosis scurvy seizure seizures sepsis shingles sinusitis sle smallpox stemi stroke
syphilis t1dm t2dm tachycardia tb tendonitis tetanus thalassemia thrombosis tia tinnitus
tonsillitis toxoplasmosis trachoma tuberculosis tumor tumour typhoid ulcer uti varicella vertigo
vitiligo warts zika
"""

_MEDICINES: Final = """
acetaminophen adalimumab adderall advil albuterol alendronate aleve allopurinol alprazolam
amiodarone amitriptyline amlodipine amoxicillin apixaban aripiprazole aspirin atenolol ativan
atorvastatin augmentin azithromycin baclofen benadryl botulinum budesonide buprenorphine bupropion
buspirone calpol carbamazepine carvedilol celebrex celecoxib cephalexin cetirizine cialis
ciprofloxacin citalopram clarithromycin claritin clonazepam clonidine clopidogrel clozapine
codeine colchicine comirnaty concerta coumadin cyclobenzaprine dabigatran denosumab depakote
dexamethasone diazepam diclofenac digoxin diltiazem donepezil doxycycline duloxetine effexor
eliquis empagliflozin enalapril enoxaparin ephedrine epinephrine erythromycin escitalopram
esomeprazole eszopiclone evusheld famotidine farxiga fentanyl finasteride flonase fluconazole
fluoxetine fluticasone furosemide gabapentin gardasil glipizide glucophage haloperidol heparin
heroin humalog humira hydrochlorothiazide hydrocodone hydrocortisone hydroxychloroquine
hydroxyzine ibuprofen imatinib imodium infliximab insulin ipilimumab ivermectin januvia jardiance
keppra ketamine klonopin lamictal lamotrigine lantus lasix letrozole levetiracetam levofloxacin
levothyroxine lexapro lidocaine lipitor liraglutide lisinopril lithium loperamide loratadine
lorazepam losartan lovenox lyrica meloxicam metformin methadone methotrexate methylphenidate
metoprolol metronidazole miralax mirtazapine montelukast morphine motrin mounjaro mucinex naloxone
naltrexone naproxen narcan neurontin nexium nicotine nifedipine nitrofurantoin nitroglycerin
nivolumab nurofen olanzapine omeprazole ondansetron oseltamivir oxycodone oxycontin ozempic
pantoprazole paracetamol paroxetine paxil paxlovid pembrolizumab penicillin percocet phentermine
phenytoin plavix pravastatin prednisolone prednisone pregabalin prilosec prinivil promethazine
propranolol prozac pseudoephedrine quetiapine ramipril ranitidine remdesivir restasis risperidone
ritalin rituximab rivaroxaban robitussin rosuvastatin rybelsus salbutamol saxenda semaglutide
senna seroquel sertraline sildenafil simvastatin singulair sitagliptin spikevax spironolactone
statin statins suboxone sudafed sumatriptan symbicort synthroid tamiflu tamoxifen tamsulosin
temazepam tirzepatide topiramate toradol tramadol trastuzumab trazodone tresiba trulicity truvada
valacyclovir valium valproate valsartan vancomycin venlafaxine ventolin verapamil vicodin victoza
vyvanse warfarin wegovy wellbutrin xanax xarelto xyzal zantac zepbound zetia zithromax zoloft
zolpidem zyprexa zyrtec
"""

# What follows a town and a comma.
STATES: Final[frozenset[str]] = word_set(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia "
    "hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts "
    "michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon "
    "pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario "
    "quebec alberta england scotland wales ireland al ak az ar ca co ct de fl ga hi id il ia ks "
    "ky la md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv "
    "wi wy uk usa"
)
COUNTRIES: Final[frozenset[str]] = word_set(_COUNTRIES)
PLACES: Final[frozenset[str]] = word_set(" ".join((_COUNTRIES, _LANGUAGES, _PLACES)))
ORGANISATIONS: Final[frozenset[str]] = word_set(_ORGANISATIONS)
CONDITIONS: Final[frozenset[str]] = word_set(_CONDITIONS)
MEDICINES: Final[frozenset[str]] = word_set(_MEDICINES)
