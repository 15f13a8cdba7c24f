"""Kinds of words by which people are run down: who it is, what is said, and what shows it is not.

Compiled by hand for the English of many countries, after the GMC's "Using social media as a
medical professional" (January 2024) and the NMC's "Social media guidance" (2019).
"""

from typing import Final

# Whom a house may speak of: those it cares for, those who come with them, those who write to it.
PEOPLE: Final = (
    "patient/patients/relatives/relative/visitor/visitors/family/families/parent/parents/mum/mums/"
    "mom/moms/mammy/mammies/mother/mothers/dad/dads/father/fathers/husband/husbands/wife/wives/men/"
    "women/man/woman/teenager/teenagers/teens/boomers/millennials/students/student/trainee/trainees/"
    "pensioner/pensioners/smokers/drinkers/drunks/drunk/joggers/cyclists/bikers/drivers/driver/"
    "farmers/villagers/tourists/tourist/callers/caller/reviewers/reviewer/commenters/commenter/"
    "complainers/complainants/complaint/complaints/customers/customer/clients/client/voters/"
    "neighbours/neighbors/lads/lad/girls/blokes/bloke/kids/folk/folks/gentleman/gentlemen/lady/"
    "ladies/guy/guys/chap/fella/lot/crowd/mob/whoever/people/anyone/everyone/someone/somebody/you/"
    "your/he/she/they/him/her/them/his/their/wananchi/uncle/aunty/auntie/oga/madam/ma'am/sir/"
    "grandad/grandma/granny/nan"
)
TRADES: Final = (
    "surgeon/surgeons/gp/gps/nurse/nurses/doctor/doctors/dr/consultant/consultants/manager/managers/"
    "management/receptionist/receptionists/physio/physios/vets/chiropractor/chiropractors/homeopath/"
    "homeopaths/naturopath/naturopaths/herbalist/herbalists/healer/healers/dentist/dentists/"
    "orthodontist/orthodontists/pharmacist/pharmacists/porter/porters/junior/juniors/intern/interns/"
    "registrar/registrars/resident/residents/hr/board/executives/execs/ceo/director/directors/"
    "trustees/trustee/chief/chiefs/admin/orthopods/orthopaedics/anaesthetist/anaesthetists/"
    "radiologist/radiologists/radiology/psychiatrist/psychiatrists/psychologist/psychologists/"
    "paramedic/paramedics/midwife/midwives/insurers/insurer/insurance/lawyers/journalists/"
    "politicians/bureaucrats/matron/boss/supervisor/professor/professors/influencers/locum/locums/"
    "rep/reps/optician/opticians/optometrists/dietitians/nutritionists/technician/technicians/tech/"
    "colleague/colleagues/staff/team/shift/practitioners/practitioner/carers/coder/coders/"
    "competitor/competitors/competition/rivals/rival/clerk/clerks/handler/council/ministry/trust/"
    "college, social worker/workers, head office, it desk/department/guys, house officer/officers, "
    "care assistant/assistants, urgent care, cosmetic clinic/clinics"
)
# Those who govern, and those who want to.
POWERS: Final = (
    "government/govt/minister/ministers/governor/governors/senator/senators/congressman/"
    "congresswoman/congress/mp/mps/td/tds/mla/mlas/president/premier/taoiseach/mayor/councillor/"
    "councillors/commissioner/commissioners/politician/politicians/opposition/parliament/senate/"
    "party/parties/tory/tories/labour/labor/conservatives/republicans/republican/democrats/democrat/"
    "gop/dems/liberals/liberal/greens/reform/ukip/snp/dup/apc/pdp/bjp/aap/lnp/ndp/pnp/jlp/"
    "unc/pnm/anc/eff/ruto/trump/biden/candidate/candidates/cabinet/chancellor/minister's/kap/"
    "brexit/brexiteers/maga, lib dems, prime minister, sinn fein, fine gael, fianna fail, health secretary"
)
# Elsewhere, as those say who run another house down.
RIVALS: Final = (
    "across/down/up/over/round/along the road/street/town/hill/river/corner/hall/way/block, "
    "across town/county, next door, over at, the/our/your other clinic/hospital/practice/place/"
    "dentist/surgery/lot/crowd/mob/team/side/department, competitor/competitors/competition, "
    "rival/rivals, certain private? hospital/clinic/practice/department/pharmacy, unlike the/some/"
    "those/other/certain, so called"
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
    "buffoons/airhead/airheads/bimbo/lowlife/lowlifes/slob/slobs/loon/loons/nutter/nutters, clown "
    "of a/an, of clowns, these/those/such/our/the clowns in, is/are/were a? clown/clowns/"
    "butcher/butchers/parasites/vultures/leeches/cowboys/dinosaurs/fossils/thieves/garbage/rubbish/"
    "trash/joke/circus/disgrace/thief/sheep/peasants, hot/absolute/utter/complete garbage/rubbish/"
    "trash, clapped out, drama queen/queens, witch doctor/doctors, pill pusher/pushers, snake oil, "
    "waste/wasting of? oxygen/space/skin/air, knife/trigger/scalpel happy, bone idle, "
    "lazy/silly/miserable/entitled/stupid/fat/stroppy cow/cows/pig/pigs/hen/hens/sheep/toad/bat/"
    "brat/brats/madam, playing dress up, jumped up, good for nothing, glorified/overpaid/wannabe, "
    "empty/tiny/little/poor wee heads/brain/brains, empty/tiny head, two faced, nothing better to "
    "do, get a life, failed/flunked grade/maths/science/biology/spelling/kindergarten/geography, "
    "pain in the backside/neck/arse/bum/butt, away with the fairies, dead from the neck, rat's "
    "behind/arse/ass, couldn't care less, can't/cannot/couldn't be arsed, thick as, dumb as, "
    "dim as, not the sharpest, not the brightest, brain cell/cells between, common sense of, "
    "never done an honest? day's/days work, world of their/his/her/your own"
)
# With these the sentence comforts, regrets, denies or warns.
SHIELD: Final = (
    "no one, no/not/never/nobody/none/isn't/aren't/wasn't/weren't/don't/doesn't/didn't/won't/feel/"
    "feels/feeling/felt/sorry/apologise/apologize/apologies/stigma/please/myth/myths/kind/kindness/"
    "kindly/respect/respectful/abuse/abused/bullying/harassment/bullied/worry/worried/myself/"
    "ourselves/i'm/we're/me/thank/thanks/grateful/if/scam/scams/fake/warning/report/"
    "reported/beware/victim/victims/support/supporting/helps/free/disposal/bin/bins/collection/"
    "recycling/eye/eyes/muscle/muscles/bowel/skin/blood/joints"
)

# Things and creatures that people are likened to in order to make them small.
_LOW: Final = (
    "brick/goldfish/lizard/monkey/monkeys/chimp/chimps/donkey/donkeys/goat/goats/hamster/sloth/snail/"
    "snails/tortoise/tortoises/turnip/potato/cabbage/lettuce/parrot/parrots/gnat/cow/chicken/"
    "chickens/hens/sheep/mule/toddler/toddlers/doorknob/doorstop/doormat/teapot/ashtray/sponge/"
    "toaster/kettle/stapler/hammer/spanner/plank/puddle/lamppost/bollard/magnet/cereal/teabag/"
    "teaspoon/fish/cactus/wasp/rottweiler/scarecrow/mannequin/brochure/stopwatch/handbrake/"
    "flat/concrete/parking/traffic/tax/vending/photocopier/fax/screen/pot/wet/dead/soggy/damp/"
    "broken/stale/chocolate/inflatable/glass/cardboard/paper/wooden/blunt/rusty/deflated/used/"
    "empty/sack/bag/bucket/market/hostage/drunk/drunken"
)
_CREATURE: Final = (
    "market/fishmonger/fishwife/headless/spoilt/spoiled/overgrown/toddler/donkey/goat/cow/mule/"
    "monkey/parrot/drunk/hyena/banshee/wounded/strangled"
)
LIKENED: Final = (
    "as useful/helpful/subtle/charming/trustworthy/competent/organised/organized/sensitive/"
    "empathetic/popular/attractive/modern/reliable as a/an, "
    "as sharp/bright/friendly/warm/welcoming/quick/fast/smart/clever/intelligent/caring/welcome/"
    f"effective/clean/honest/much as a/an/the {_LOW}, "
    "charm/brains/brain/iq/manners/personality/attention/memory/compassion/empathy/backbone/spine/"
    "sense/warmth/wit/tact/patience/intellect/intelligence/morals/ethics/competence/skills/speed/"
    f"grace/subtlety/imagination/literacy/manner span?/skills? of a/an/the {_LOW}, "
    "brighter/smarter/cleverer/sharper/quicker/kinder/cleaner/warmer/friendlier/faster/slower than "
    f"a/an/the/our/my {_LOW}, brighter/smarter/cleverer/sharper than the farmers/patients/owners/"
    "surgeons/managers/board, "
    "more use/sense/brains/empathy/charm/compassion/warmth/emotion/backbone/personality from/in/"
    f"than a/an/the/our/my {_LOW}, seen/met/had/read/found/heard better science/spelling/handwriting/"
    "manners/service/logic/grammar/acting/advice/maths/decisions/organisation/stitching/sutures/"
    "english in/on/from/by a/an/the/my/our, "
    "wouldn't/wouldnt let/trust him/her/them/that/most/one/any/these, to save his/her/their own? "
    "life/lives/skin, with a map, with both/two hands, with a torch/compass/manual/flashlight/"
    "magnifying/searchlight, if it/one bit/hit/slapped/jumped/paid/sat/danced, in a brewery/bakery, "
    "couldn't/can't/couldnt/cant run/organise/organize/manage/floss/boil/spell/hit/pour/pass/open/"
    "balance a/an/their/his/her own? water/bath/egg/raffle/barn/tap/budget/kettle/garden/door/name/"
    "pub/kitchen/book/books/envelope/spreadsheet, would/'d sooner/rather believe/trust/ask a/an "
    f"{_LOW}/barber/plumber/witch, borrowed from a/an dead/old/circus, built/designed/written/run/"
    "staffed by toddlers/monkeys/chimps/children/kids/clowns/amateurs/robots/five, can teach a monkey/dog/parrot/goat, safer asking/with the/a/your "
    "car/cat/dog/butcher/vet/barber/parking/plumber, shouting/screaming/behaving/behave/acting/act/"
    f"carrying/drives/driving/crying/squealing on? like a/an {_CREATURE}, never met a stingier/"
    "pettier/ruder/lazier/dimmer"
)

# Jobs, titles and beasts put on people for a laugh.
_FEEDS: Final = (
    "google/yelp/youtube/facebook/tiktok/instagram/whatsapp/wikipedia/netflix/reddit/twitter/chatgpt/"
    "internet/cornflakes/hollywood"
)
CARICATURE: Final = (
    "captain/lord/sergeant/colonel/emperor/inspector/professor clipboard/obvious/paperwork/spreadsheet/"
    "powerpoint/grumpy/whinge/moan/complaint/google/useless/nobody/doom, mr/mrs/ms/miss/madam/dr "
    "know/grumpy/google/perfect/impatient/moany/whingey/never/always/too/entitled/demanding/dramatic/"
    "facebook/important/plate/angry/useless/nosey/nosy/shouty/moody, royal highness of/in/over, "
    "her ladyship, his lordship, his/her/your majesty/highness in/of/over/upstairs/wants, lady muck, "
    "lord muck, waking sleeping beauty, moaning myrtle, nurse ratched/ratched's, karen "
    "demanding/wants/wanting, a/another/every/any/these/those karen/karens/kevin/kevins/bridezilla/"
    "bridezillas/einstein/sherlock/diva/divas, bridezillas, prima donna/donnas, "
    f"{_FEEDS} mbbs/degree/phd/diploma/doctorate/graduate/graduates/oncologist/cardiologist/"
    f"immunologist/professor/professors, degree/phd/diploma/doctorate/md from/of/at/in {_FEEDS}, "
    f"university of {_FEEDS}, welcome to the zoo/circus/madhouse/asylum/nuthouse/monkey, zoo is open, "
    "absolute/proper/total circus/madhouse, it's called babysitting, glorified babysitting/"
    "babysitters/babysitter, like herding toddlers/sheep/drunks, hollywood/bollywood/nollywood/"
    "kindergarten/nursery/broadway/playground/door/exit is that way, wall of shame, dead from the "
    "neck, wicked witch upstairs/of/in, relatives/families/parents/patients/managers/management are/"
    "is the real disease/illness/problem/virus/plague/epidemic, unlike the last lot, "
    "typical man/woman/men/women/gp/surgeon/management/consultant/millennial/boomer/manager/patient/"
    "student/visitor/husband/politician, and they breed, enjoy your tumours/tumors/cancer/stroke/"
    "emphysema/amputation/funeral/coffin/ventilator, losing weight/pounds hun/love/dear, bend over "
    "girls/boys/ladies/gents/gentlemen, arsenic/cyanide/bromide for whoever/the/management, bury "
    "their mistakes, never trust a/an surgeon/gp/doctor/nurse/consultant/manager/physio/house/"
    "registrar/junior/orthopod/midwife/politician, stop wasting oxygen/air/my/our, "
    "doesn't make you an athlete/doctor/expert/nurse"
)
# What makes such a name a play, a party or a place.
STAGED: Final = (
    "panto/pantomime/play/film/movie/show/costume/costumes/party/dress/story/stories/tale/"
    "fundraiser/fundraising/raffle/prizes/prize/residents/children's/medical center/centre/school/"
    "street/hospital/library/quiz/charity/ballet/theatre/theater/tickets/karaoke/games/gluten-free/"
    "kids/babies/prizes/penguins/keepers/keeper/elephants/animals, bingo night/evening/tonight/card for, "
    "don't trust, is not, not a"
)
