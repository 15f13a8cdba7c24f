"""Low things that people are likened to, and figures of fun that are made of them.

Compiled by hand for the English of many countries, after the GMC's "Using social media as a
medical professional" (January 2024) and the NMC's "Social media guidance" (2019).
"""

from typing import Final

# Things and creatures that people are likened to in order to make them small.
_LOW: Final = (
    "brick/goldfish/lizard/monkey/monkeys/chimp/chimps/donkey/donkeys/goat/goats/hamster/sloth/"
    "snail/snails/tortoise/tortoises/turnip/potato/cabbage/lettuce/parrot/parrots/gnat/cow/"
    "chicken/chickens/hens/sheep/mule/toddler/toddlers/doorknob/doorstop/doormat/teapot/ashtray/"
    "sponge/toaster/kettle/stapler/hammer/spanner/plank/puddle/lamppost/bollard/magnet/cereal/"
    "teabag/teaspoon/fish/cactus/wasp/rottweiler/scarecrow/mannequin/brochure/stopwatch/"
    "handbrake/flat/concrete/parking/traffic/tax/vending/photocopier/fax/screen/pot/wet/dead/"
    "soggy/damp/broken/stale/chocolate/inflatable/glass/cardboard/paper/wooden/blunt/rusty/"
    "deflated/used/empty/sack/bag/bucket/market/hostage/drunk/drunken"
)
_CREATURE: Final = (
    "market/fishmonger/fishwife/headless/spoilt/spoiled/overgrown/toddler/donkey/goat/cow/mule/"
    "monkey/parrot/drunk/hyena/banshee/wounded/strangled"
)
LIKENED: Final = (
    "as useful/helpful/subtle/charming/trustworthy/competent/organised/organized/sensitive/"
    "empathetic/popular/attractive/modern/reliable as a/an, as sharp/bright/friendly/warm/"
    "welcoming/quick/fast/smart/clever/intelligent/caring/welcome/effective/clean/honest/much as "
    f"a/an/the {_LOW}, charm/charisma/appeal/brains/brain/iq/manners/personality/attention/memory/"
    "compassion/empathy/backbone/spine/sense/warmth/wit/tact/patience/intellect/intelligence/"
    "morals/ethics/competence/skills/speed/grace/subtlety/imagination/literacy/manner span?/"
    f"skills? of a/an/the? {_LOW}, brighter/smarter/cleverer/sharper/quicker/kinder/cleaner/"
    f"warmer/friendlier/faster/slower than a/an/the/our/my {_LOW}, brighter/smarter/cleverer/"
    "sharper than the farmers/patients/owners/surgeons/managers/board, more use/sense/brains/"
    "empathy/charm/compassion/warmth/emotion/backbone/personality from/in/than a/an/the/our/my "
    f"{_LOW}, seen/met/had/read/found/heard better science/spelling/handwriting/manners/service/"
    "logic/grammar/acting/advice/maths/decisions/organisation/stitching/sutures/english in/on/"
    "from/by a/an/the/my/our, wouldn't/wouldnt let/trust him/her/them/that/most/one/any/these, "
    "to save his/her/their own? life/lives/skin, with a map, with both/two hands, with a torch/"
    "compass/manual/flashlight/magnifying/searchlight, if it/one bit/hit/slapped/jumped/paid/sat/"
    "danced, in a brewery/bakery, couldn't/can't/couldnt/cant run/organise/organize/manage/floss/"
    "boil/spell/hit/pour/pass/open/balance a/an/their/his/her own? water/bath/egg/raffle/barn/"
    "tap/budget/kettle/garden/door/name/pub/kitchen/book/books/envelope/spreadsheet, would/'d "
    f"sooner/rather believe/trust/ask a/an {_LOW}/barber/plumber/witch, borrowed from a/an dead/"
    "old/circus, built/designed/written/run/staffed by toddlers/monkeys/chimps/children/kids/"
    "clowns/amateurs/robots/five, can teach a monkey/dog/parrot/goat, safer asking/with the/a/"
    "your car/cat/dog/butcher/vet/barber/parking/plumber, shouting/screaming/behaving/behave/"
    f"acting/act/carrying/drives/driving/crying/squealing on? like a/an {_CREATURE}, never met a "
    "stingier/pettier/ruder/lazier/dimmer"
)
# Jobs, titles and beasts put on people for a laugh.
_FEEDS: Final = (
    "google/yelp/youtube/facebook/tiktok/instagram/whatsapp/wikipedia/netflix/reddit/twitter/"
    "chatgpt/internet/cornflakes/hollywood"
)
CARICATURE: Final = (
    "captain/lord/sergeant/colonel/emperor/inspector/professor clipboard/obvious/paperwork/"
    "spreadsheet/powerpoint/grumpy/whinge/moan/complaint/google/useless/nobody/doom, mr/mrs/ms/"
    "miss/madam/dr know/grumpy/google/perfect/impatient/moany/whingey/never/always/too/entitled/"
    "demanding/dramatic/facebook/important/plate/angry/useless/nosey/nosy/shouty/moody, royal "
    "highness of/in/over, her ladyship, his lordship, his/her/your majesty/highness in/of/over/"
    "upstairs/wants, lady muck, lord muck, waking sleeping beauty, moaning myrtle, nurse ratched/"
    "ratched's, karen demanding/wants/wanting, a/another/every/any/these/those karen/karens/"
    "kevin/kevins/bridezilla/bridezillas/einstein/sherlock/diva/divas, bridezillas, prima donna/"
    f"donnas, {_FEEDS} mbbs/degree/phd/diploma/doctorate/graduate/graduates/oncologist/"
    "cardiologist/immunologist/professor/professors, degree/phd/diploma/doctorate/md from/of/at/"
    f"in {_FEEDS}, university of {_FEEDS}, welcome to the zoo/circus/madhouse/asylum/nuthouse/"
    "monkey, zoo is open, absolute/proper/total circus/madhouse, it's called babysitting, "
    "glorified babysitting/babysitters/babysitter, like herding toddlers/sheep/drunks, hollywood/"
    "bollywood/nollywood/kindergarten/nursery/broadway/playground/door/exit is that way, wall of "
    "shame, dead from the neck, wicked witch upstairs/of/in, relatives/families/parents/patients/"
    "managers/management are/is the real disease/illness/problem/virus/plague/epidemic, unlike "
    "the last lot, typical man/woman/men/women/gp/surgeon/management/consultant/millennial/"
    "boomer/manager/patient/student/visitor/husband/politician, and they breed, enjoy your "
    "tumours/tumors/cancer/stroke/emphysema/amputation/funeral/coffin/ventilator, losing weight/"
    "pounds hun/love/dear, bend over girls/boys/ladies/gents/gentlemen, arsenic/cyanide/bromide "
    "for whoever/the/management, bury their mistakes, never trust a/an surgeon/gp/doctor/nurse/"
    "consultant/manager/physio/house/registrar/junior/orthopod/midwife/politician, stop wasting "
    "oxygen/air/my/our, doesn't make you an athlete/doctor/expert/nurse, thinks/thought he's/"
    "she's/they're at/in the hilton/ritz/savoy/plaza/taj/queen/king, thinks/thought he's/she's/"
    "they're the queen/king/boss/doctor/expert, it's/this is not a hotel/buffet/nightclub/"
    "restaurant, it's not a hotel/buffet/nightclub/restaurant, what is it with people/men/women/"
    "patients/parents/you/these/folk/visitors/relatives, yet another man/woman/patient/parent/"
    "relative/visitor/dad/mum/mom/husband/influencer, how do you know a/an/if/when surgeon/"
    "politician/lawyer/manager/consultant/minister/orthopod, try parenting/medicine/reading/"
    "listening/soap/exercise/working/manners/thinking/nursing sometime/before/instead/first/"
    "someday"
)
# What makes such a name a play, a party or a place.
STAGED: Final = (
    "panto/pantomime/play/film/movie/show/costume/costumes/party/dress/story/stories/tale/"
    "fundraiser/fundraising/raffle/prizes/prize/residents/children's/medical center/centre/"
    "school/street/hospital/library/quiz/charity/ballet/theatre/theater/tickets/karaoke/games/"
    "gluten-free/kids/babies/prizes/penguins/keepers/keeper/elephants/animals, bingo night/"
    "evening/tonight/card for, don't trust, is not, not a"
)
