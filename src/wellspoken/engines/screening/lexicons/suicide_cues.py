"""Kinds of words that tell of a suicide without the word: who is at risk, what is used, and where.

Compiled by hand for the English of many countries, after Samaritans, Media Guidelines for Reporting
Suicide (2020) and WHO, Preventing suicide: a resource for media professionals (September 2023).
"""

from typing import Final

# How people say that they, or somebody near them, think of dying.
AT_RISK: Final = (
    "kill/killing/killed/hurt/harm/hurting/harming/cut/cutting myself/himself/herself/themselves/"
    "itself/yourself, kms, top/topping myself/himself/herself, end/ending it, end/ending it all/"
    "now, end/ending my/his/her/their/your life, take/taking my/his/her/their/your own life, "
    "want/wants/wanted/wanna/wish/wishing/ready/going to die, wish/wishes i/he/she was/were "
    "dead, i was/were dead, don't/dont/doesn't/not/didn't want/wanna to? be here/around/alive/"
    "live/exist/wake, not want to live/exist/wake, not wake up, never wake up, not/never waking "
    "up, can't/cant/cannot go on/do this anymore, can't/cant/cannot go on, can't/cant/cannot do "
    "this/it/life anymore/longer, can't/cant/cannot take/face/carry life/on/anymore, can't/cant/"
    "cannot take/face it/this/another anymore/day/longer, can't/cant/cannot cope/carry on/"
    "anymore/any/with, can't/cant/cannot cope, better off dead/without, nobody/noone would/will/"
    "'d miss/notice/care, no one would/will/'d miss/notice/care, no point in living/life/going/"
    "me, no point anymore/to, no reason to live/go, tired of living/life/being alive/existing, "
    "done with life/living, give/giving/gave/given up on life/living, goodbye forever/everyone/"
    "world, suicidal, thoughts of dying/death, taken/took too many pills/tablets, disappear "
    "forever, sleep forever, sleep and not/never, jump/jumping off/from/in, thinking of jumping, "
    "life isn't/ain't/is not worth, not worth living, life has no, no future/hope left, planned/"
    "planning my/his/her funeral, wrote/written/writing goodbye notes/note/letters/letter, end "
    "my/his/her/their pain/suffering, tired of everything/all, i'm/im/am a burden, burden to "
    "everyone/everybody/family/my, hate being alive, hurting himself/herself/themselves"
)
# What takes somebody at risk to help, now.
REACHES: Final = (
    "call/calling/ring/ringing/phone/phoning/text/texting/dial us/samaritans/the/a/your/now/them/"
    "her/him/me/straight/lifeline/for/an/or/home, lifeline, samaritans, hotline/helpline/"
    "lifeline/emergency/ambulance/999/911/112/000/111/988/crisis/counsellor/counselor/"
    "counsellors/counselors, a/the/nearest/your er/ed/casualty, a&e, emergency room/department/"
    "services, are you/they/he/she safe, is he/she safe, safe right/tonight/now, straight to "
    "the, straight away, right now/away, help line/lines, stay with him/her/them/us/me, don't "
    "leave him/her/them, duty worker/team/nurse, speak/speaking/talk/talking to someone/somebody/"
    "us/a, we're/we are here, i'm/i am calling/ringing, ringing/calling you, our number/line, "
    "will ring/call/phone you today/now/tonight/within"
)
# What is used. Words that have many other uses are told apart by what is done with them.
LETHAL: Final = (
    "tablets/tabs/pills/pill/capsules/medication/meds/painkillers/insulin/paracetamol/panadol/"
    "tylenol/acetaminophen/opioids/morphine/fentanyl/oxycontin/propofol/potassium/barbiturates/"
    "nembutal/sedatives/antidepressants/pesticide/pesticides/insecticide/weedkiller/herbicide/"
    "paraquat/gramoxone/organophosphate/sniper/rodenticide/bleach/antifreeze/cyanide/poison/gun/"
    "guns/handgun/shotgun/rifle/pistol/revolver/firearm/rope/cord/ligature/noose/belt/scarf/"
    "dupatta/saree/sari/cable/shoelace/shoelaces/bedsheet/bedsheets/sheet/razor/razors/blade/"
    "blades/knife/lighter/lighters/charcoal/helium/nitrogen/exhaust/kerosene/petrol/syringe/"
    "cannula, rat poison, sleeping tablets/pills, blood pressure/heart/thyroid/epilepsy/diabetes "
    "tablets/pills/meds/medication, line in his/her/their arm/neck, plastic/carrier/bin bag, car "
    "fumes"
)
USED: Final = (
    "used/using/took/taken/taking/swallowed/swallowing/swallow/drank/drunk/drink/drinking/downed/"
    "injected/injecting/hoarded/hoarding/stockpiled/stockpiling/overdosed/overdose/overdoses/"
    "overdosing/mixed/mixing/bought/buying/borrowed/loaded/tied/tying/looped/fashioned/hid/hide/"
    "hidden/hiding/found/stole/stolen/pulled/fired/turned/with/by/of/from/empty/cutting/burning/"
    "use/emptied/crushed/ate/eaten/pressed/reached/consumed/consuming/ingested/ingesting/ingest, "
    "saved/saving/storing/stored up"
)
# Somebody is dead, or was brought back.
DEATH: Final = (
    "died/dies/dead/death/deaths/lost/loss/gone/killed/found/inquest/coroner/coroner's/autopsy/"
    "postmortem/mourn/mourns/mourning/grieving/bereaved/funeral/rip/remembering/remember/tribute/"
    "vigil/attempt/attempted/attempts/tragedy/tragic/suicide/suicides/suicidal/unresponsive/body/"
    "fatal/fatality/resuscitated/revived/goodbye/self-harm/self-injury, self harm/injury, end a/"
    "his/her/their/it/my life/all?, ended it, to end it, late colleague/friend/brother/sister"
)
# Where people jump, or are found.
PLACE: Final = (
    "tower/platform/station/reservoir/dam/pier/stairwell/skyscraper/woods/forest/bushland/garage/"
    "shed/barn/stables/hotel/motel/hostel/dorm/dormitory/cell/bathroom/bathtub/toilets/toilet/"
    "carpark/river/lake/canal/well/bluff/jetty/harbour/window/storey/attic/basement/farm/"
    "stockroom/storeroom, changing/locker/linen/staff/hotel/on-call/call/plant room, car park, "
    "parking lot/structure/deck, shopping centre/center/mall"
)
# High, deep or fast: of these the word alone says much.
EDGE: Final = (
    "bridge/cliff/cliffs/viaduct/flyover/overpass/rooftop/roof/ledge/balcony/tracks/gorge/"
    "headland/weir/multistorey/multi-storey/lighthouse/quarry/bluffs/railway/lookout, car park, "
    "level crossing, top/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/3rd/4th/5th/6th/7th/"
    "8th/9th/10th floor/deck/storey"
)
HAPPENED: Final = (
    "police/ambulance/coastguard/crews, went/gone/going/go off/over, over the rail/rails/railing/"
    "railings/edge/side/barrier, where most/many/people/they go/come/went/die, united/together "
    "on, found/jumped/jumper/jumpers/leapt/leap/fell/fallen/plunged/plunge/threw/stepped/walked/"
    "hanging/hanged/body/bodies/death/deaths/fatality/died/dead/incident/incidents/tragedy/"
    "tragedies/recovered/searched/parked/seen/evacuated/overdosed/lifeless/unresponsive/ended/"
    "killed, another/third/fourth/fifth one/person/man/woman/student/teenager/lad/life/death/"
    "loss, last seen, end it, talked/talking a/an/the/him/her/them man/woman/lad/boy/girl/teen/"
    "teenager/person? down, person/man/woman/teen/boy/girl/someone/somebody/lad/patient/student "
    "on/at/off"
)
# Of these, beside a room or a wood.
LAY: Final = (
    "found/discovered/jumped/leapt/fell/plunged/hanging/hanged/body/overdosed/lifeless/"
    "unresponsive/jumper, ended/killed/took it/his/her/their/himself/herself, died/dead/death in/"
    "at/by/behind/beneath/under/near/outside/off/from"
)
# Of what is used, that which has few other uses beside a crisis line.
DEADLY: Final = (
    "insulin/nembutal/pesticide/pesticides/insecticide/weedkiller/herbicide/paraquat/gramoxone/"
    "organophosphate/bleach/antifreeze/cyanide/poison/gun/handgun/shotgun/rifle/pistol/revolver/"
    "rope/cord/ligature/noose/dupatta/shoelace/shoelaces/bedsheet/bedsheets/razor/razors/blade/"
    "blades/charcoal/helium/nitrogen/kerosene, rat poison, car fumes, plastic/carrier bag, heart/"
    "sleeping/blood pressure? pills/tablets"
)
SOMEBODY: Final = (
    "he/she/his/her/him/man/woman/boy/girl/lad/patient/student/resident/teenager/farmer/veteran/"
    "nurse/doctor/colleague/friend/prisoner/inmate/pupil/soldier/officer/mother/father/son/"
    "daughter"
)
# A leap, and what it ends in front of: these say it in any text.
LEAPT: Final = (
    "jumped/jumps/jumping/leapt/leaped/leaping/leap/plunged/plunges/plunge, threw/throws/"
    "throwing/flung/hurled himself/herself/themselves, stepped/walked/stepping/walking in front, "
    "person/man/woman/teen/teenager/boy/girl/someone/somebody/lad/patient/student/jumper on/off, "
    "found dead/hanging/lifeless, lay/lying/lies/sat/sitting/knelt on"
)
BEFORE: Final = (
    "bridge/cliff/cliffs/viaduct/flyover/overpass/rooftop/roof/ledge/balcony/tracks/gorge/"
    "multistorey/multi-storey/multi-story/railway/tube/metro/lorry/window/parapet/railings, a/"
    "the/an/oncoming/moving/passing/freight/express train, car park, level crossing"
)
