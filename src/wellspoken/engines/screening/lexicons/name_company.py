"""Words that stand beside a name and tell whose it is: nobody's, a public person's, a patient's."""

from typing import Final

from wellspoken.engines.text import word_set

# Diseases, signs and tests that bear somebody's name, and saints and sponsors of houses.
EPONYMS: Final[frozenset[str]] = word_set(
    "alzheimer addison apgar asperger barrett bell bright burkitt celsius chagas charcot crohn "
    "cushing darier doppler down duchenne dupuytren ehlers danlos epstein barr ewing fabry "
    "fahrenheit fallot fanconi gaucher gehrig gilbert glasgow graves guillain barre hansen "
    "hashimoto heimlich hodgkin hunter huntington hurler kaposi kawasaki kegel klinefelter "
    "korsakoff lyme lynch marfan meniere meckel munchausen noonan osgood schlatter paget pap "
    "papanicolaou parkinson pasteur petri pompe prader willi raynaud reye rett reiter rorschach "
    "salk sjogren stevens johnson tay sachs tourette turner usher wernicke whipple wilms wilson "
    "zollinger ellison mohs moro braxton hicks caesar lou covid novo pfizer moderna johnson "
    "jefferson tylenol advil botox viagra humira ozempic wegovy mounjaro narcan naloxone xanax "
    "zoloft prozac lipitor metformin aspirin ibuprofen paxlovid medicare medicaid"
)

# Behind a name these make it a place, a house, a prize or a law.
NOT_A_PERSON_AFTER: Final[frozenset[str]] = word_set(
    "hospital hospitals clinic clinics center centre medical medicine health healthcare university "
    "college school academy institute foundation trust society association fund endowment award "
    "prize scholarship lecture memorial museum library park street st avenue ave road rd drive dr "
    "lane ln boulevard blvd highway way square plaza court building tower hall wing ward pavilion "
    "campus county city town township church cathedral airport stadium arena theatre theater "
    "hotel inc llc ltd plc corp co company group partners pharmacy labs laboratories syndrome "
    "disease disorder palsy lymphoma sarcoma sign test score scale manoeuvre maneuver stain "
    "procedure law act bill amendment principle effect curve cup bowl open classic day week month "
    "house home hospice manor beach island lake river mountain valley creek district ministry "
    "department times post journal news radio tv sounds vaccine tablets cream study trial"
)

# In the sentence these show somebody named for what they do in public.
PUBLIC_ROLE: Final[frozenset[str]] = word_set(
    "ceo cfo coo cmo cno president chairman chairwoman chairperson chair director officer chief "
    "spokesperson spokeswoman spokesman mayor governor senator congressman congresswoman minister "
    "secretary commissioner councillor councilor mp judge king queen prince princess pope author "
    "authors writer novelist poet actor actress singer musician artist comedian athlete player "
    "coach captain quarterback striker olympian paralympian champion journalist reporter editor "
    "speaker speakers keynote panelist panellist moderator host hosts guest presenter presents "
    "lecturer researcher researchers scientist historian professor prof founder cofounder founded "
    "discovered invented pioneer pioneers nobel laureate engineer architect chef volunteer "
    "volunteers donor donors donated donation sponsor employee staff colleague colleagues team "
    "nurse nurses surgeon surgeons physician physicians doctor doctors consultant consultants "
    "midwife midwives therapist therapists pharmacist pharmacists dietitian dietitians paramedic "
    "paramedics radiographer cardiologist oncologist neurologist pediatrician paediatrician "
    "psychiatrist psychologist dentist resident residents fellow intern provider providers "
    "specialist specialists welcome welcomes joins joined joining appointed hired retires retired "
    "retirement retiring promoted lead leads leader says said explains tells wrote writes "
    "according hr recruiter manager supervisor chaplain superintendent"
)

CREDENTIALS: Final[frozenset[str]] = word_set(
    "md do rn np pa phd msn bsn dnp mph mba crna lpn cna pharmd dds dmd od dpm dc dpt pt ot slp "
    "lcsw lmft psyd facs facc faap frcs frcp mrcp mbbs mbchb rgn cbe obe mbe esq jd edd ccc rd ldn "
    "aprn fnp cnm ms mha fache"
)

# In the sentence these speak of care, illness, loss or birth.
CARE: Final[frozenset[str]] = word_set(
    "patient patients pt admitted readmitted admission discharged discharge hospitalized "
    "hospitalised treated treatment treatments treating diagnosed diagnosis dx tested positive "
    "surgery surgeries operation operated transplant chemo chemotherapy radiation radiotherapy "
    "dialysis therapy rehab detox overdose overdosed od relapse relapsed icu nicu picu er ward bed "
    "ventilator intubated coma unconscious unresponsive bleeding injury injured injuries wound "
    "fracture broke broken burn burns crash accident stroke seizure seizures heart attack cancer "
    "tumor tumour leukemia leukaemia lymphoma melanoma diabetes diabetic insulin hiv aids std sti "
    "hepatitis herpes syphilis chlamydia depression depressed bipolar schizophrenia psychosis "
    "anxiety suicidal suicide addiction addict alcoholic alcoholism dementia alzheimer "
    "alzheimer's parkinson "
    "epilepsy asthma copd pneumonia sepsis covid flu infection infected rash pain pregnant "
    "pregnancy miscarriage miscarried abortion ivf birth born baby newborn labor labour delivered "
    "c-section stillborn autism adhd asd down's disability wheelchair amputation amputee biopsy "
    "scan mri ct ultrasound mammogram colonoscopy x-ray bloodwork labs results prescription "
    "prescribed medication medications meds dose appointment appointments visit visited checkup "
    "follow-up chart records record bill invoice balance insurance claim recovering recovery "
    "recovered healing remission survivor survived survives battle battling fighting fought "
    "beat beating illness sick ill condition symptoms bell rang strong pray prayers praying "
    "passed died death deceased funeral passing hospice palliative dying buried dob mrn room "
    "transferred referred referral seen evaluated presented presents underwent undergoing "
    "postpartum menopause catheter colostomy lump mole hysterectomy vasectomy circumcision "
    "vaccinated vaccine shot paciente ingresado ingresada operado operada diagnosticado "
    "diagnosticada tratamiento cirugía cáncer enfermedad consulta hospitalizado hospitalizada "
    "embarazo embarazada murió falleció nació bebé hx yo y/o mgmt tx rx prognosis"
)


def _listed(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split("|"))


# Named so widely that naming them gives nobody away; the dead of history foremost.
PUBLIC_PEOPLE: Final[frozenset[str]] = _listed("""
    florence nightingale | marie curie | louis pasteur | alexander fleming | edward jenner |
    jonas salk | albert sabin | joseph lister | john snow | ignaz semmelweis | robert koch |
    rosalind franklin | james watson | francis crick | charles darwin | isaac newton | albert
    einstein | sigmund freud | carl jung | abraham lincoln | george washington | thomas
    jefferson | theodore roosevelt | franklin roosevelt | john f kennedy | martin luther king |
    rosa parks | nelson mandela | mahatma gandhi | mother teresa | winston churchill | clara
    barton | elizabeth blackwell | mary seacole | harriet tubman | helen keller | anne frank |
    leonardo da vinci | william shakespeare | charles dickens | jane austen | mark twain | maya
    angelou | vincent van gogh | pablo picasso | barack obama | michelle obama | joe biden |
    jill biden | donald trump | kamala harris | george bush | bill clinton | hillary clinton |
    jimmy carter | ronald reagan | rishi sunak | keir starmer | boris johnson | theresa may |
    tony blair | king charles | queen elizabeth | prince william | prince harry | anthony fauci
    | bill gates | elon musk | mark zuckerberg | steve jobs | oprah winfrey | taylor swift |
    lady gaga | michael jackson | elvis presley | john lennon | paul mccartney | david bowie |
    freddie mercury | robin williams | chadwick boseman | angelina jolie | tom hanks | selena
    gomez | serena williams | simone biles | michael phelps | lebron james | magic johnson |
    muhammad ali | michael j fox | stephen hawking | christopher reeve | henrietta lacks |
    hippocrates | santa claus | mickey mouse | virginia apgar | henry heimlich | daniel hale
    williams | charles drew | katalin kariko | drew weissman | tedros adhanom | jane goodall |
    greta thunberg | malala yousafzai | barbie | jesus | jesus christ | god | buddha | muhammad
    | moses | allah | betty ford | susan g komen | ronald mcdonald | st jude | saint jude |
    johns hopkins | john hopkins | mount sinai | mt sinai | beth israel | kaiser permanente |
    mayo | cedars sinai | walter reed | merry christmas | happy easter | charlie | lou gehrig |
    ryan white | john doe | jane doe
""")
