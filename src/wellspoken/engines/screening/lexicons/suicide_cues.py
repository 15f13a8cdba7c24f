"""Kinds of words that tell of a suicide without the word, and of what is said about it.

Compiled by hand for the English of many countries, after Samaritans, Media Guidelines for Reporting
Suicide (2020) and WHO, Preventing suicide: a resource for media professionals (September 2023).
"""

from typing import Final

# How people say that they, or somebody near them, think of dying.
AT_RISK: Final = (
    "kill/killing/killed/hurt/harm/hurting/harming/cut/cutting myself/himself/herself/themselves/"
    "itself, kms, top/topping myself/himself/herself, end/ending it, end/ending it all/now, "
    "end/ending my/his/her/their life, take/taking my/his/her/their own life, want/wants/wanted/"
    "wanna/wish/wishing/ready/going to die, wish/wishes i/he/she was/were dead, i was/were dead, "
    "don't/dont/doesn't/not/didn't want/wanna to? be here/around/alive/live/exist/wake, not want to "
    "live/exist/wake, not wake up, never wake up, not/never waking up, can't/cant/cannot go on/do "
    "this anymore, can't/cant/cannot go on, can't/cant/cannot do this/it/life anymore/longer, can't/"
    "cant/cannot take/face/cope/carry this/it/life/on/another/anymore, better off dead/without me/"
    "him/her, nobody/noone/no one would/will/'d miss/notice/care, no point in living/life/going/me, "
    "no point anymore/to, no reason to live/go, tired of living/life/being alive/existing, done with "
    "life/living, give/giving/gave/given up on life/living, goodbye forever/everyone/world, ready to "
    "go, suicidal, suicide, self harm/harming/harmed/injury, thoughts of dying/death, taken/took "
    "too many pills/tablets, overdose, overdosed, disappear forever, sleep forever, "
    "sleep and not/never, jump/jumping off/from/in, thinking of jumping, says/said he/she wants to/"
    "out, life isn't/ain't/is not worth, not worth living, life has no, no future/hope left, "
    "planned/planning my/his/her funeral, wrote/written/writing goodbye/a? notes/note/letters, "
    "the bridge, end my/his/her/their pain/suffering, tired of everything/all, i'm/im/am a burden, "
    "burden to everyone/everybody/family/my, hate being alive, hurting himself/herself/themselves"
)
# What takes somebody at risk to help, now.
REACHES: Final = (
    "call/calling/ring/ringing/phone/phoning/text/texting/dial us/samaritans/the/a/your/now/them/her/"
    "him/me/straight/lifeline/for/an/or/home, lifeline, samaritans, hotline/helpline/lifeline/"
    "emergency/ambulance/999/911/112/000/111/988/crisis/counsellor/counselor/counsellors/counselors, "
    "a/the/nearest/your er/ed/casualty, a&e, emergency room/department/services, are you/they/he/she "
    "safe, is he/she safe, safe right/tonight/now, straight to the, straight away, right now/away, "
    "help line/lines, stay with him/her/them/us/me, don't leave him/her/them, duty worker/team/nurse, "
    "speak/speaking/talk/talking to someone/somebody/us/a, we're/we are here, i'm/i am calling/"
    "ringing, ringing/calling you, our number/line, will ring/call/phone you today/now/tonight/within"
)
# What is used. Words that have many other uses are told apart by what is done with them.
LETHAL: Final = (
    "tablets/tabs/pills/pill/capsules/medication/meds/painkillers/insulin/paracetamol/panadol/tylenol/"
    "acetaminophen/opioids/morphine/fentanyl/oxycontin/propofol/potassium/barbiturates/nembutal/"
    "sedatives/antidepressants/pesticide/pesticides/insecticide/weedkiller/herbicide/paraquat/"
    "gramoxone/organophosphate/sniper/rodenticide/bleach/antifreeze/cyanide/poison/gun/guns/handgun/"
    "shotgun/rifle/pistol/revolver/firearm/rope/cord/ligature/noose/belt/scarf/dupatta/saree/sari/"
    "cable/shoelace/shoelaces/bedsheet/bedsheets/sheet/razor/razors/blade/blades/knife/lighter/"
    "lighters/charcoal/helium/nitrogen/exhaust/kerosene/petrol/syringe/cannula, rat poison, sleeping "
    "tablets/pills, blood pressure/heart/thyroid/epilepsy/diabetes tablets/pills/meds/medication, "
    "line in his/her/their arm/neck, plastic/carrier/bin bag, car fumes"
)
USED: Final = (
    "used/using/took/taken/taking/swallowed/swallowing/swallow/drank/drunk/drink/drinking/downed/"
    "injected/injecting/hoarded/hoarding/stockpiled/stockpiling/"
    "overdosed/overdose/overdoses/overdosing/mixed/mixing/bought/buying/borrowed/loaded/tied/tying/"
    "looped/fashioned/hid/hide/hidden/hiding/found/stole/stolen/pulled/fired/turned/with/by/of/from/"
    "empty/cutting/burning/use/emptied/crushed/ate/eaten/pressed/reached/consumed/consuming/ingested/"
    "ingesting/ingest, saved/saving/storing/stored up"
)
# Somebody is dead, or was brought back.
DEATH: Final = (
    "died/dies/dead/death/deaths/lost/loss/gone/killed/found/inquest/coroner/coroner's/autopsy/"
    "postmortem/mourn/mourns/mourning/grieving/bereaved/funeral/rip/remembering/remember/tribute/"
    "vigil/attempt/attempted/attempts/tragedy/tragic/suicide/suicides/suicidal/unresponsive/body/"
    "fatal/fatality/resuscitated/revived/goodbye/self-harm/self-injury, self harm/injury, end a/his/"
    "her/their/it/my life/all?, ended it, to end it, late colleague/friend/brother/sister"
)
# Where people jump, or are found.
PLACE: Final = (
    "tower/platform/station/reservoir/dam/pier/stairwell/skyscraper/woods/forest/bushland/garage/shed/"
    "barn/stables/hotel/motel/hostel/dorm/dormitory/cell/bathroom/bathtub/toilets/toilet/carpark/"
    "river/lake/canal/well/bluff/jetty/harbour/window/storey/attic/basement/farm/stockroom/"
    "storeroom, changing/locker/linen/staff/hotel/on-call/call/plant room, car park, parking lot/"
    "structure/deck, shopping centre/center/mall"
)
# High, deep or fast: of these the word alone says much.
EDGE: Final = (
    "bridge/cliff/cliffs/viaduct/flyover/overpass/rooftop/roof/ledge/balcony/tracks/gorge/headland/"
    "weir/multistorey/multi-storey/lighthouse/quarry/bluffs/railway/lookout, car park, level "
    "crossing, top/third/fourth/fifth/sixth/seventh/eighth/ninth/"
    "tenth/3rd/4th/5th/6th/7th/8th/9th/10th floor/deck/storey"
)
HAPPENED: Final = (
    "police/ambulance/coastguard/crews, went/gone/going/go off/over, over the rail/rails/railing/"
    "railings/edge/side/barrier, where most/many/people/they go/come/went/die, united/together on, "
    "found/jumped/jumper/jumpers/leapt/leap/fell/fallen/plunged/plunge/threw/stepped/walked/hanging/"
    "hanged/body/bodies/death/deaths/fatality/died/dead/incident/incidents/tragedy/tragedies/"
    "recovered/searched/parked/seen/evacuated/overdosed/lifeless/unresponsive/ended/killed, another/"
    "third/fourth/fifth one/person/man/woman/student/teenager/lad/life/death/loss, last seen, end "
    "it, talked/talking a/an/the/him/her/them man/woman/lad/boy/girl/teen/teenager/person? down, "
    "person/man/woman/teen/boy/girl/someone/somebody/lad/patient/student on/at/off"
)
# Of these, beside a room or a wood.
LAY: Final = (
    "found/discovered/jumped/leapt/fell/plunged/hanging/hanged/body/overdosed/lifeless/unresponsive/"
    "jumper, ended/killed/took it/his/her/their/himself/herself, died/dead/death in/at/by/behind/"
    "beneath/under/near/outside/off/from"
)
# One thing that is made the reason.
CAUSE: Final = (
    "bullying/bullies/cyberbullying/trolls/trolling/debt/debts/loan/loans/gambling/betting/redundancy/"
    "unemployment/job/jobs/sacked/fired/laid/foreclosed/evicted/bankrupt/bankruptcy/overwork/burnout/"
    "workload/shifts/rota/exam/exams/mocks/mock/marks/grades/results/school/university/college/fees/"
    "ragging/hazing/divorce/custody/breakup/break-up/girlfriend/boyfriend/affair/heartbreak/"
    "rejection/homophobia/racism/ptsd/depression/menopause/antidepressant/antidepressants/"
    "loneliness/lockdown/lockdowns/covid/facebook/tiktok/instagram/netflix/phone/phones/screens/game/"
    "games/gaming/app/apps/algorithm/media/bank/banks/council/landlord/inspector/inspection/ofsted/"
    "audit/complaint/lawsuit/investigation/transfer/system/benefits/sanction/sanctions/visa/"
    "deportation/dowry/in-laws/shame/blackmail/sextortion/poverty/drought/flood/harvest/hurricane/"
    "steroids/drugs/alcohol/drink/weed/cannabis/ehr/paperwork/manager/boss/teacher/coach/ex/husband/"
    "wife/mother/father/parents/message/text/comment/tweet/post/photo, social media, break up"
)
CONCLUDED: Final = (
    "that's/thats why, which is why, is why he/she/they, explains/explained his/her/their/the/it/why, "
    "is/are/was/were to blame, to blame for, blame for, is/are/was/were down to, down to, full stop, "
    "end of story, simple as, do the maths/math, and so he/she/they/ended/took/killed/his/her, so "
    "he/she/they killed/ended/took/died/did/jumped, so ended/took his/her/their, so killed "
    "himself/herself/themselves, one word, caused it/this/his/her/their/the, is/are/was/were the "
    "reason/cause/culprit, killed/kills/killing him/her/them/this/our/these/another/doctors/nurses/"
    "kids/children/teens/farmers/students/lads/boys/girls/men/women/young/veterans/carers/people, "
    "took him/her/them, too much for him/her/them, did this/it to, broke him/her/them, finished/"
    "destroyed him/her/them, murdered him/her/them, should own that/it, would/he'd/she'd/they'd "
    "still? be alive/here, be alive, on their hands, blood on, if only he/she/they'd/we/you, came "
    "back to, comes down to, because of the/his/her/their, because he/she/they, all because, over "
    "a/an/his/her/their, after his/her/their"
)
# Death told as peace, or as a good thing done.
PEACE: Final = (
    "peace/peaceful/freed/angel/angels/heaven/heaven's/heavens/paradise/stars/wings/release/"
    "resting/painless/beautiful/beautifully/gorgeous/graceful/poetic/romantic/eternal/immortal/"
    "serene/soaring/legend/warrior/hero/valhalla/graceful, forever young/beautiful/free/ours, finally/"
    "now free, free now/at/from/of, dance/dancing with/among/in, quiet exit/end/way, rest easy/now, "
    "pain is over/gone/finished, pain ended, out of pain/all, no more pain/tears/suffering/hurt, "
    "better place, home to god/the/jesus/heaven, with god/jesus/the lord, at peace, fly/flying high, "
    "suffering ended/is/over, isn't suffering, no longer suffering/hurting/in, battle is over, "
    "stopped hurting, nothing hurts, safe now, happy now, finally happy, sleep well/tight/easy, "
    "above the clouds, over the rainbow, other side"
)
BY_CHOICE: Final = (
    "chose/chosen/choosing to/her/his/their/peace/death, own choice/choosing/terms/decision/"
    "moment/time/hand/hands, let go, letting go, decided to leave/go/end, who can blame, can't blame, "
    "couldn't blame, understand why, took guts, guts to, courage to go/leave/end/do/say, "
    "brave/braver/courageous choice/act/exit/end/ending/decision/thing/way/goodbye/enough, you did/do, left us/this, leaving this/us/while, left on, checked out, "
    "slipped away by, went out/home, gone by, ended it/her/his/their/all, set himself/herself/"
    "themselves, freed himself/herself/themselves, couldn't live without/in, took his/her/their own? "
    "life/lives, by/to suicide, suicide took, his/her/their/this/the suicide, goodbye note, last note/letter, final "
    "note/letter/message, succeeded, by his/her/their own, no fear, fearless"
)
# What makes a saying about it a denial, a lesson or another thing.
DENIED: Final = (
    "not/never/no/nobody/isn't/aren't/wasn't/don't/doesn't/didn't/can't/won't/myth/myths/rarely/"
    "seldom/complex/complicated/many/several/multiple/factors/mix/combination/risk/maybe/perhaps/"
    "may/might/could/alone/help/helped/helps/survived/survivor/recovery/recovered/support/hospice/"
    "palliative, one of, among other, part of"
)

# Harm that people do to themselves, and how it is run down.
SELF_HARM: Final = (
    "self harm/harms/harmed/harming/harmer/harmers/injury/injuring/mutilation, selfharm, hurting/"
    "harming/cutting/burning themselves/yourself/myself/himself/herself"
)
RUN_DOWN: Final = (
    "attention/fad/trend/trendy/phase/manipulative/manipulation/manipulating/silly/stupid/selfish/"
    "weak/weakness/drama/dramatic/emo/copycat/copycats/copying/crave/fashion/contagious/epidemic/"
    "craze/tantrum/tantrums/naughty/bad, don't/never reward, show off, showing off, time wasters/"
    "wasting, only have themselves, own fault, cry wolf"
)

# Of what is used, that which has few other uses beside a crisis line.
DEADLY: Final = (
    "insulin/nembutal/pesticide/pesticides/insecticide/weedkiller/herbicide/paraquat/gramoxone/"
    "organophosphate/bleach/antifreeze/cyanide/poison/gun/handgun/shotgun/rifle/pistol/revolver/rope/"
    "cord/ligature/noose/dupatta/shoelace/shoelaces/bedsheet/bedsheets/razor/razors/blade/blades/"
    "charcoal/helium/nitrogen/kerosene, rat poison, car fumes, plastic/carrier bag, heart/sleeping/"
    "blood pressure? pills/tablets"
)
SOMEBODY: Final = (
    "he/she/his/her/him/man/woman/boy/girl/lad/patient/student/resident/teenager/farmer/veteran/"
    "nurse/doctor/colleague/friend/prisoner/inmate/pupil/soldier/officer/mother/father/son/daughter"
)
# What is said of the dead beside a crisis line that makes death look like a good place.
BLISS: Final = (
    "angel/angels/heaven/heaven's/paradise/wings/valhalla/painless/graceful/poetic/romantic, free "
    "now/at, now free, finally/at last free, better place, world was/is not/never/too good/cruel/"
    "enough/ready, too good/pure/gentle/beautiful/kind for this, pain is over/gone/finished, no more "
    "pain/tears/suffering, at peace, found peace/his/her/the way, way out, flying/fly high, suffering "
    "is over, safe now, happy now, finally happy/home, nothing hurts, where it doesn't, on his/her/"
    "their own terms, till/to the end, fought his/her demons, demons won, soldier's/warrior's/hero's "
    "end/death, over the rainbow, with god/jesus/the lord/his/her"
)
# Sayings about suicide that are not so, or that shame.
MYTH: Final = (
    "suicide is/was always/just/only/simply? a/an/the? choice/sin/crime/weakness/cowardly/cowardice/"
    "selfish/inevitable/contagious/fashion/trend/madness/curse/taboo/mess/abomination/shame/disgrace/"
    "haram/answer/solution, respect his/her/their/hers choice/decision/wish, puts the idea/thought/"
    "thoughts, put the idea/thought/ideas in, putting ideas in, those/people who talk/threaten about? "
    "it/suicide don't/never/won't, once suicidal always, always be suicidal, go through with it, "
    "nothing anyone/anybody/we/you could/can do/have, can't/cannot be stopped/prevented/saved, set "
    "on it, minds are made, mind was made, just/only/really want/wants/wanted attention, seeking "
    "attention, attention seeking, burn/burns in hell, go/goes/going to hell, unforgivable sin, "
    "mortal sin, sin against, think of your/the family/parents/mother/children/kids, be a man, man "
    "up, pray harder/more, weak faith, lack of faith, family/village curse, demon/demons possessed, "
    "evil spirit/spirits, runs in the blood, season, strikes again, claims another, no guts, "
    "tempt/tempted/tempting fate"
)

# A leap, and what it ends in front of: these say it in any text.
LEAPT: Final = (
    "jumped/jumps/jumping/leapt/leaped/leaping/leap/plunged/plunges/plunge, threw/throws/throwing/"
    "flung/hurled himself/herself/themselves, stepped/walked/stepping/walking in front, "
    "person/man/woman/teen/teenager/boy/girl/someone/somebody/lad/patient/student/jumper on/off, "
    "found dead/hanging/lifeless, lay/lying/lies/sat/sitting/knelt on"
)
BEFORE: Final = (
    "bridge/cliff/cliffs/viaduct/flyover/overpass/rooftop/roof/ledge/balcony/tracks/gorge/multistorey/"
    "multi-storey/multi-story/railway/train/trains/tube/metro/lorry/window/parapet/railings, car park, "
    "top floor/deck/storey/level, level crossing"
)
