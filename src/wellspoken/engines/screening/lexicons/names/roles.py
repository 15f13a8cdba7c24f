"""Words that say in which part somebody is named: honorifics, clinicians, offices, occupations."""

from typing import Final

from wellspoken.engines.text import word_set

# A form of address; who is addressed by it is a private person until something says otherwise.
HONORIFICS: Final[frozenset[str]] = word_set(
    "don dona doña frau herr madam madame messrs miss missus mister mlle mme monsieur mr mrs ms "
    "mx senor senora señor señora sr sra srita srta"
)

# Before a name: a clinician or scholar in their role.
CLINICIANS: Final[frozenset[str]] = word_set(
    "anaesthetist anesthesiologist audiologist cardiologist chiropractor consultant counsellor "
    "counselor dentist dermatologist dietician dietitian doctor doctora doctors doula dr dra drs "
    "endocrinologist enfermera epidemiologist gastroenterologist geneticist gp gynaecologist "
    "gynecologist haematologist hematologist hospitalist hygienist immunologist intensivist "
    "internist matron md microbiologist midwife nephrologist neurologist neurosurgeon np nurse "
    "nurses obstetrician oncologist ophthalmologist optometrist orthodontist pa paediatrician "
    "paramedic pathologist pediatrician pharmacist phlebotomist physician physio physiotherapist "
    "podiatrist prof professor professors profs psychiatrist psychologist pulmonologist "
    "radiographer radiologist rheumatologist rn sonographer surgeon therapist urologist "
    "virologist"
)

# Before or after a name: somebody in public by office, work or deed.
PUBLIC_ROLES: Final[frozenset[str]] = word_set(
    "barber hairdresser busker revd fr interpreter translator liaison apothecary caretaker "
    "conductor lecturers landlord "
    "archivist caterer electrician locum medic navigator organiser plumber supervisor "
    "activist actor actress administrator admiral advocate alderman ambassador analyst archbishop "
    "architect artist assistant associate astronaut athlete attorney author baron baroness "
    "benefactor biologist bishop blogger boxer broadcaster campaigner capt captain cardinal "
    "caregiver carer cellist ceo cfo chair chairman chairperson chairwoman champion chancellor "
    "chaplain chef chemist chief cio cmo cna cno co-founder coach cofounder col colleague "
    "colleagues colonel columnist comedian commander commissioner congressman congressperson "
    "congresswoman constable coo cook coordinator corporal councillor councilman councilmember "
    "councilwoman cpl cricketer cto cyclist dame dean delegate designer detective director "
    "dispatcher dj donor drummer duchess duke economist editor employee emt engineer explorer "
    "father fellow filmmaker firefighter footballer founder fundraiser gardener general "
    "goalkeeper golfer gov governor guest guitarist gymnast head historian honoree host "
    "illustrator imam influencer inspector instructor intern inventor journalist judge justice "
    "keynote king lady laureate lawyer lead lecturer librarian lieutenant lord lpn lt maj major "
    "manager mayor medalist medallist mep midfielder minister moderator mp msp musician nominee "
    "novelist officer olympian painter panelist panellist paralympian pastor philanthropist "
    "photographer physicist pianist pilot pitcher podcaster poet pope porter premier presenter "
    "president prince princess principal producer provost pvt quarterback queen rabbi rapper "
    "receptionist recipient rector referee registrar rep reporter representative researcher "
    "resident rev reverend runner saint scholar scientist sculptor secretary sen senator sergeant "
    "sgt sheriff singer sir speaker specialist spokesman spokesperson spokeswoman sprinter st "
    "staffer striker superintendent supt surgeon-general swimmer teacher tech technician "
    "technologist trainer trustee veteran vice-president violinist volunteer winner writer"
)

# After a name and a comma: letters that clinicians and scholars carry.
CREDENTIALS: Final[frozenset[str]] = word_set(
    "aprn ba bs bsc bsn cbe ccc-slp cde ches cna cnm crna dds dmd dnp do dpt dvm edd emt esq faan "
    "faap facc fache facog facp facs fnp fnp-c frca frcp frcs jd kbe lcsw ldn lmft lpc lpn ma mba "
    "mbbch mbbs mbchb mbe md mha mhs mph mrcgp mrcp mrcpsych ms msc msn msw np obe otr pa pa-c "
    "pharmd phd psyd rd rdh rdn ret rn rph rrt usaf usn"
)


# Following a name: what it belongs to is a house, a street or a prize, not a person.
THING_TAILS: Final[frozenset[str]] = word_set(
    "trio quartet quintet linen nagar colony marg wadi puram palli vihar enclave mohalla bazaar "
    "gali dharamshala staff "
    "annexe bhavan chowk hospice lab lounge primary stadium suite tower unit "
    "academy act agency airport alliance amendment anaemia anemia angle approach arena associates "
    "association ataxia auditorium ave avenue award awards bacillus bank bay beach bill blvd "
    "bodies body book books boulevard bridge building bureau campus cathedral catheter cell cells "
    "center centers centre centres chapel chorea church city classic classification clinic "
    "clinics co coalition cohort college commission committee company contracture corp "
    "corporation council county court creek criteria ct cup curve cyst day department diet "
    "disease disorder district drive dystrophy effect entertainment equation esophagus farm farms "
    "fellowship festival fever field films forest formula foundation fracture fund garden gardens "
    "gazette grade graft group hall health healthcare herald hernia highway hill hills hospital "
    "hospitals hotel house hwy inc index initiative inn institute institution insurance inventory "
    "island islands journal laboratories labs lake lane law league lecture lesion library llc ln "
    "lodge loop ltd lymphoma magazine maneuver manoeuvre marathon medal medical memorial method "
    "ministry model month mosque mount mountain mountains museum network news newspaper node "
    "nodes oesophagus open palsy parish park partners pavilion pharma pharmaceuticals pharmacy "
    "place plaza plc position post pouch press prize procedure program programme project province "
    "questionnaire radio ranch rd records reflex region review river road sarcoma scale "
    "scholarship school score series show sign society square st stadium stage staging state "
    "station stent street studies studios study synagogue syndrome team technique temple test "
    "theater theatre theory thyroiditis times tool tournament tower town township trial tribune "
    "trust tumor tumour tv university vaccine valley valve village virus ward way week wing woods"
)

# Before a name: what follows is a place or a house.
THING_HEADS: Final[frozenset[str]] = word_set(
    "avenue cafe café camp cape clinic college cyclone east el fort ft great hospital hurricane "
    "la lake las los lower mount mt new north operation port project road route saint san santa "
    "santo south st storm street team tropical typhoon university upper ward west"
)

# A form of goodbye under a reply or a letter; the name that follows signs it.
SIGNING_WORDS: Final[frozenset[str]] = word_set(
    "best cheers regards respectfully signed sincerely thanks warmly yours"
)
