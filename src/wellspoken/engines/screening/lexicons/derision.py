"""Kinds of words by which people are run down: who it is, what is said, and what shows it is not.

Compiled by hand for the English of many countries, after the GMC's "Using social media as a
medical professional" (January 2024) and the NMC's "Social media guidance" (2019).
"""

from typing import Final

# Whom a house may speak of: those it cares for, those who come with them, those who write to it.
PEOPLE: Final = (
    "patient/patients/relatives/relative/visitor/visitors/family/families/parent/parents/mum/"
    "mums/mom/moms/mammy/mammies/mother/mothers/dad/dads/father/fathers/husband/husbands/wife/"
    "wives/men/women/man/woman/teenager/teenagers/teens/boomers/millennials/students/student/"
    "trainee/trainees/pensioner/pensioners/smokers/drinkers/drunks/drunk/joggers/cyclists/bikers/"
    "drivers/driver/farmers/villagers/tourists/tourist/callers/caller/reviewers/reviewer/"
    "commenters/commenter/complainers/complainants/complaint/complaints/customers/customer/"
    "clients/client/voters/neighbours/neighbors/lads/lad/girls/blokes/bloke/kids/folk/folks/"
    "gentleman/gentlemen/lady/ladies/guy/guys/chap/fella/lot/crowd/mob/whoever/people/anyone/"
    "everyone/someone/somebody/you/your/he/she/they/him/her/them/his/their/wananchi/uncle/aunty/"
    "auntie/oga/madam/ma'am/sir/grandad/grandma/granny/nan"
)
TRADES: Final = (
    "surgeon/surgeons/gp/gps/nurse/nurses/doctor/doctors/dr/consultant/consultants/manager/"
    "managers/management/receptionist/receptionists/physio/physios/vets/chiropractor/"
    "chiropractors/homeopath/homeopaths/naturopath/naturopaths/herbalist/herbalists/healer/"
    "healers/dentist/dentists/orthodontist/orthodontists/pharmacist/pharmacists/porter/porters/"
    "junior/juniors/intern/interns/registrar/registrars/resident/residents/hr/board/executives/"
    "execs/ceo/director/directors/trustees/trustee/chief/chiefs/admin/orthopods/orthopaedics/"
    "anaesthetist/anaesthetists/radiologist/radiologists/radiology/psychiatrist/psychiatrists/"
    "psychologist/psychologists/paramedic/paramedics/midwife/midwives/insurers/insurer/insurance/"
    "lawyers/journalists/politicians/bureaucrats/matron/boss/supervisor/professor/professors/"
    "influencers/locum/locums/rep/reps/optician/opticians/optometrists/dietitians/nutritionists/"
    "technician/technicians/tech/colleague/colleagues/staff/team/shift/practitioners/"
    "practitioner/carers/coder/coders/competitor/competitors/competition/rivals/rival/clerk/"
    "clerks/handler/council/ministry/trust/college, social worker/workers, head office, it desk/"
    "department/guys, house officer/officers, care assistant/assistants, urgent care, cosmetic "
    "clinic/clinics"
)
# Those who govern, and those who want to.
POWERS: Final = (
    "government/govt/minister/ministers/governor/governors/senator/senators/congressman/"
    "congresswoman/congress/mp/mps/td/tds/mla/mlas/president/premier/taoiseach/mayor/councillor/"
    "councillors/commissioner/commissioners/politician/politicians/opposition/parliament/senate/"
    "party/parties/tory/tories/labour/labor/conservatives/republicans/republican/democrats/"
    "democrat/gop/dems/liberals/liberal/greens/reform/ukip/snp/dup/apc/pdp/bjp/aap/lnp/ndp/pnp/"
    "jlp/unc/pnm/anc/eff/ruto/trump/biden/candidate/candidates/cabinet/chancellor/minister's/kap/"
    "brexit/brexiteers/maga, lib dems, prime minister, sinn fein, fine gael, fianna fail, health "
    "secretary"
)
# Elsewhere, as those say who run another house down.
RIVALS: Final = (
    "across/down/up/over/round/along the road/street/town/hill/river/corner/hall/way/block, "
    "across town/county, next door, over at, the/our/your other clinic/hospital/practice/place/"
    "dentist/surgery/lot/crowd/mob/team/side/department, competitor/competitors/competition, "
    "rival/rivals, certain private? hospital/clinic/practice/department/pharmacy, unlike the/"
    "some/those/other/certain, so called"
)
# Names and verdicts that are scorn when they are said of somebody.
SCORN: Final = (
    "quack/quacks/charlatan/charlatans/crook/crooks/liar/liars/muppet/muppets/klutz/oaf/oafs/"
    "numpty/numpties/halfwit/halfwits/imbecile/imbeciles/twit/twits/nitwit/nitwits/pillock/sod/"
    "sods/prat/prats/gutless/spineless/brainless/clueless/talentless/gormless/useless/stingy/"
    "stingier/pettier/lazy/lazier/laziest/moronic/incompetent/arrogant/pompous/smug/pathetic/"
    "hopeless/delusional/gullible/shambles/cretin/cretins/amateurs/hypocrites/hypocrite/cowards/"
    "coward/freeloaders/scroungers/whiners/whingers/moaners/moaner/whinger/layabout/layabouts/"
    "eejit/eejits/drongo/drongos/galah/mumu/oyinbo/ode/olodo/bewakoof/gadha/buddhu/bodoh/tanga/"
    "gago/mampara/moegoe/doos/bampot/dafty/tosser/knobhead/wally/nincompoop/nincompoops/buffoon/"
    "buffoons/airhead/airheads/bimbo/lowlife/lowlifes/slob/slobs/loon/loons/nutter/nutters, "
    "clown of a/an, of clowns, these/those/such/our/the clowns in, is/are/were a? clown/clowns/"
    "butcher/butchers/parasites/vultures/leeches/cowboys/dinosaurs/fossils/thieves/garbage/"
    "rubbish/trash/joke/circus/disgrace/thief/sheep/peasants, hot/absolute/utter/complete "
    "garbage/rubbish/trash, clapped out, drama queen/queens, witch doctor/doctors, pill pusher/"
    "pushers, snake oil, waste/wasting of? oxygen/space/skin/air, knife/trigger/scalpel happy, "
    "bone idle, lazy/silly/miserable/entitled/stupid/fat/stroppy cow/cows/pig/pigs/hen/hens/"
    "sheep/toad/bat/brat/brats/madam, playing dress up, jumped up, good for nothing, glorified/"
    "overpaid/wannabe, empty/tiny/little/poor wee heads/brain/brains, empty/tiny head, two "
    "faced, nothing better to do, get a life, the clown we/that/who, failed/flunked science/"
    "maths/school/grade twice, failed/flunked grade/maths/science/biology/spelling/kindergarten/"
    "geography, pain in the backside/neck/arse/bum/butt, away with the fairies, dead from the "
    "neck, rat's behind/arse/ass, couldn't care less, can't/cannot/couldn't be arsed, thick as, "
    "dumb as, dim as, not the sharpest, not the brightest, brain cell/cells between, common "
    "sense of, never done an honest? day's/days work, world of their/his/her/your own"
)
# With these the sentence comforts, regrets, denies or warns.
SHIELD: Final = (
    "i am, we are, no one, no/not/never/nobody/none/isn't/aren't/wasn't/weren't/don't/doesn't/"
    "didn't/won't/feel/feels/feeling/felt/sorry/apologise/apologize/apologies/stigma/please/myth/"
    "myths/kind/kindness/kindly/respect/respectful/abuse/abused/bullying/harassment/bullied/"
    "worry/worried/myself/ourselves/i'm/we're/me/thank/thanks/grateful/if/scam/scams/fake/"
    "warning/report/reported/beware/victim/victims/support/supporting/helps/free/disposal/bin/"
    "bins/collection/recycling/eye/eyes/muscle/muscles/bowel/skin/blood/joints"
)
