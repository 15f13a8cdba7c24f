"""Words for the people whom care is told of, and for those who give it or come for other things."""

from typing import Final

from wellspoken.engines.text import word_set

# One person, or a few who belong together.
PEOPLE: Final[frozenset[str]] = word_set(
    "lady gent gentleman man woman lad laddie lass lassie boy girl kid kiddo kiddie child teen "
    "teenager tween toddler tot bairn wean baby babby bub bubba infant newborn neonate preemie "
    "prem preterm bloke fella feller chap guy dude youngster youth pensioner veteran vet elder "
    "fellow person twin twins triplet triplets quad quads quadruplets quintuplets couple brothers "
    "sisters siblings newlyweds bride groom mum mummy mom mommy mam mammy mama ma dad daddy papa "
    "da father mother nan nana nanna gran granny grandma grandmother grandad granddad grandpa "
    "grandfather gramps pop uncle auntie aunty aunt niece nephew son daughter widow widower "
    "husband wife grandson granddaughter señora señor schoolgirl schoolboy student pupil "
    "undergraduate sixth-former fresher retiree expat refugee migrant pilgrim tourist traveller "
    "traveler backpacker holidaymaker hiker walker rambler climber cyclist biker motorcyclist "
    "rider jogger runner swimmer surfer diver skier snowboarder pedestrian passenger commuter "
    "camper sailor yachtsman"
)
# Those for whom the word itself says care; "resident" and "client" need the house about them.
PATIENTS: Final[frozenset[str]] = word_set(
    "patient inpatient outpatient pt resident client enrollee evacuee amputee diabetic asthmatic "
    "epileptic coeliac haemophiliac hemophiliac paraplegic quadriplegic tetraplegic centenarian "
    "transplantee donee recipient casualty boarder preemie prem preterm survivor"
)
# Words of praise for somebody who bears an illness.
BRAVE: Final[frozenset[str]] = word_set(
    "warrior fighter survivor trooper battler conqueror thriver graduate grad alumna alumnus "
    "miracle guest arrival bundle joker charmer friend star champ regular queen king prince "
    "princess rockstar"
)
SMALL: Final[frozenset[str]] = word_set(
    "little tiny wee brave youngest oldest littlest tiniest smallest bravest precious fierce"
)
TRADES: Final[frozenset[str]] = word_set(
    "accountant actor actress architect artist baker ballerina banker barber barista barman "
    "barmaid beekeeper blacksmith boatman boilermaker bookkeeper boxer bricklayer bridesmaid "
    "builder busker butcher cabbie cabby cabinetmaker carpenter cashier caterer cattleman cellist "
    "chauffeur chef choirmaster clerk cobbler coder coach composer cook cooper coxswain crofter "
    "cowboy cowhand cricketer curate dairyman dancer deckhand decorator dj docker dockworker "
    "dressmaker driver drover drummer dustman electrician engineer farmer farmhand farrier "
    "ferryman fiddler firefighter fireman fisher fisherman fishmonger fitter florist footballer "
    "forester forklift fruiterer gamekeeper gardener glazier goalie goalkeeper goldsmith golfer "
    "grazier greengrocer grocer groundsman guitarist gymnast hairdresser handyman harbourmaster "
    "harpist hawker headmaster headmistress headteacher herder homemaker housewife hunter hurler "
    "ironworker jackaroo jeweller jillaroo jockey joiner journalist labourer laborer landlady "
    "landlord librarian lifeguard lineman lobsterman locksmith logger lorry lumberjack machinist "
    "magician mailman mason mechanic midfielder miller milliner miner motorman musician newsagent "
    "novelist organist painter pastor pianist pilot piper plasterer player plumber poet policeman "
    "policewoman postie postman postmistress potter prawner printer prop quarterback rancher "
    "rapper referee retailer rigger roofer roughneck saddler saleswoman salesman sculptor "
    "seamstress shearer shepherd shopkeeper signalman singer skipper soldier sommelier sprinter "
    "squaddie stationmaster steelworker stockman stonemason striker tailor teacher thatcher tiler "
    "trader trapper trawlerman trucker truckie umpire undertaker upholsterer vendor violinist "
    "vintner waiter waitress warden watchmaker weatherman weaver welder winger woodcutter "
    "woodworker writer youtuber nun monk farmworker fruit-picker rower paddler lifeboatman cleaner "
    "caretaker janitor worker keeper"
)
# Whoever says so of somebody tells who they are to the house, and not that they lie in it.
STAFF: Final[frozenset[str]] = word_set(
    "nurse nurses doctor doctors surgeon surgeons midwife midwives consultant consultants "
    "registrar anaesthetist anesthesiologist physician physicians therapist therapists physio "
    "physios dietitian dietician pharmacist pharmacists radiographer radiographers sonographer "
    "technician technologist phlebotomist hca carer carers porter porters matron sister paramedic "
    "paramedics chaplain receptionist housekeeper manager managers director ceo chair chairman "
    "chairwoman governor intern trainee trainees apprentice colleague colleagues employee "
    "employees staff professor prof dr interpreter inspector auditor administrator coordinator "
    "co-ordinator supervisor dean matrons"
)
# Guests, givers, learners, and what the house puts on: care of nobody is told where these stand.
HOUSE: Final[frozenset[str]] = word_set(
    "volunteer volunteers volunteering volunteered donor donors donate donates donated donating "
    "donation donations sponsor sponsors sponsored sponsorship fundraiser fundraisers fundraising "
    "fundraise raffle cheque auction supplier suppliers lecture lectures webinar workshop "
    "workshops seminar conference symposium speaker speakers keynote panellist panelist tickets "
    "rsvp vacancy vacancies hiring recruiting recruit apply applicants internship bursary trustee "
    "trustees patrons founded inaugurated museum exhibition exhibit gala retires retiring "
    "retirement appointed appoints joins promoted elected fictional fictitious novel film movie "
    "mannequin manikin simulation simulated specimen hypothetical imagine imaginary pretend "
    "role-play poll survey placement fixing painting repairing installing servicing statistics "
    "statistic percent prevalence incidence nationwide worldwide globally concert drill roadshow "
    "presented presenting performs conducting conducts apprenticeship curriculum syllabus "
    "graduation podcast author"
)
# Where one of these stands, whoever is told of may be anybody.
ANYBODY: Final[frozenset[str]] = word_set(
    "if whether every each any anyone anybody everyone everybody someone's suppose should might "
    "could would must typically usually often generally sometimes average likelier"
)
TEAMS: Final[frozenset[str]] = word_set(
    "crew team nurses midwives surgeons paramedics doctors medics ward icu nicu picu a&e er ed "
    "unit physios carers staff hospital clinicians theatre ambulance helicopter"
)
