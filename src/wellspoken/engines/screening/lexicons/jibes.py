"""Turns by which people are made small: old jokes, feigned surprise, digs at the house next door.

Compiled by hand for the English of many countries, after the GMC's "Using social media as a
medical professional" (January 2024) and the NMC's "Social media guidance" (2019).
"""

from typing import Final

_BEAST: Final = "cat/dog/hamster/goldfish/toddler/gran/granny/nan/nephew/parrot/hen/goat/donkey"
# Surprise that nobody feels.
FEIGNED: Final = (
    "mark the/your calendars/calendar/date, send flowers/cake, alert the media/press, stop the "
    "press/presses, hold the front, break out the champagne, someone call the/guinness, call the "
    "press/papers/guinness/newspapers, wonders never cease, what a surprise/shock/shocker, "
    "imagine my/our surprise/shock, color/colour me/us shocked/surprised, pigs might/may/will "
    "fly, hell froze/has/freezes, it's a miracle, give him/her/them/that a medal/"
    "oscar/cookie/biscuit, medal's/medals in the post, bet you/he/she/they can't/didn't/never, "
    "who would have/knew, well i never, bless their cotton, bless her/his/their cotton/socks/"
    "tiny/empty, god forbid, heaven forbid, perish the thought, how dare we/they/the/anyone, cry "
    "me a, oh look, oh wait, plot twist, spoiler/spoilers, breaking news, news flash, in other "
    "news, shocking i know, quelle surprise, as if by magic, funny how/that, strange how, odd "
    "how, curious how, must be nice, it must be lovely/nice/great, if only there were/was, too "
    "much to ask, god's gift, think/thinks the world revolves, main character, special "
    "snowflake, get the violins, pass the tissues/popcorn, grab/bring the popcorn, surfaced "
    "before, graced us, deigned/deigns to, found time to, remembered we/to exist, managed/"
    "manages to find, actually read/listened/washed/turned"
)
# Jokes that want a victim.
RIDDLE: Final = (
    "what's/what is the difference between a/an/god surgeon/nurse/doctor/gp/manager/porter/"
    "consultant/politician/lawyer/and, the ones we wish, those we wish, the rest keep us, keep/"
    "keeps us in work/business/employed/jobs, would complain if we/you/it, could start a fight/"
    "row/argument in, could talk/moan/complain for ireland/england/britain/australia/canada/"
    "nigeria/wales/scotland, darwin award/awards, thinning/thin the herd, stupid games, stupid "
    "prizes, serves them/him/her/you right, got what he/she/they deserved, no sympathy for, "
    "can't fix stupid, cure for stupid/stupidity, vaccine for stupid/stupidity, no vaccine "
    "against stupid/stupidity, allergic to work/soap/manners, big boy/girl pants, grow a pair/"
    "spine, wipe your bum/nose/bottom, spoon feed/fed, learn to speak/english, speak english "
    "please/or, forms are in english, someone who can read, someone who reads, go back to where/"
    "your, bush people, uncivilised/uncivilized, third world mentality, village mentality, "
    "heartsink/heartsinks, worried well, time waster/wasters, bed blocker/blockers, status "
    "dramaticus, normal for norfolk, circling the drain, celestial discharge, supratentorial, "
    "unexplained beer, pleasantly confused, lights on but nobody/no, nobody home upstairs, "
    "elevator/lift doesn't go/reach, knitting with one, not playing with a full, sandwich short "
    "of, sandwiches short of, sixpence short, kangaroos loose in, sheep short of, stubby/"
    "stubbies short of, lost the plot, not the full quid/shilling/ticket, no offence but, no "
    "offense but, no offence to, no offense to, not being funny but, i'm not saying he/she/they/"
    "you're/names, naming no names, mentioning no names, name no names, know who we mean, know "
    "who i mean"
)
# Things said of another house or of those in charge.
DIG: Final = (
    "anyone with a pulse/wallet/card/chequebook, lose/loses/lost your notes/file/records/"
    "results, safer at/with/asking, better off with/at/asking/staying, good luck there/over/with/"
    "finding, you get what you, ask them/him/her how/why/about, fix/fixing/mop/mopping/clean/"
    "cleaning/redoing/undoing/repairing up? what/after/their, real/proper/actual/trained/"
    "qualified doctors/doctor/dentist/dentists/nurses/vets/physio/physios/midwives/surgeons/scan/"
    "care, actually wash/qualified/trained/finished/read/care/answer/work/know, bother/bothers/"
    "bothered to, never met a, never seen a, never set foot, last seen, never emptied/touched/"
    "met/held/worked/lifted, in it for the, only care/cares/interested about/in, cash cow, money "
    "grabbing/grubbing, milking, fleece/fleeces/fleecing/overcharge/overcharges/rip/ripped/rips "
    "off?, butcher/butchered/botch/botched/botches/bungle/bungled, from the ark, dark ages, "
    "stone age, steam powered, couldn't find/run/spot/tell/hit/care/organise/organize/diagnose/"
    "boil/read/count/manage, can't find/run/spot/tell/organise/organize/diagnose/boil/read/count/"
    "spell/even, wouldn't know a/an/what/which/how, wouldn't recognise/recognize/notice/spot/"
    "last, don't/doesn't/didn't know a/their/his/her/which/one, don't listen/read/care/bother, "
    "doesn't listen/read/care/bother, has/have no idea/clue, clue about/how, too busy playing/"
    "golfing/counting/polishing/with/on, sat/sitting/sits on his/her/their, asleep at/on/in, "
    "hiding/hides/hid in/behind/under, on the golf, golf course, three hour lunch, long lunch, "
    "corner office, promised us/you/and, broken promises, empty promises, must have been stuck, "
    "instead of beds/nurses/staff/doctors/pay/hiring/paying, thinks/think empathy/compassion/"
    "nursing/nurses/care/medicine/staffing/patients is/are, invented the/by/to, as much as my "
    f"{_BEAST}, than my {_BEAST}, my {_BEAST} knows/could/can/would/has/does/holds, the way my/a "
    f"{_BEAST}, like my {_BEAST}, bad at both, no use to, neither use nor, is not a/an plan/"
    "strategy/roof/policy, even the flies/rats/cockroaches/pigeons/dog/plants, met a cut, pat on "
    "the head, clap/claps/clapped don't/doesn't/won't"
)
# Bodies, and what is made of them.
BODY: Final = (
    "breath/feet/foot/armpits/armpit/smell/smells/smelled/smelt/odour/odor/teeth/nose/ears/"
    "haircut/hair/face/belly/stomach/waist/weight/weighs/bum/backside/thighs/chin/chins/hygiene/"
    "body/outfit/legs/toenails/beard/wig"
)
JOKE: Final = (
    "strip/strips/stripping/peel/peeled paint/wallpaper, own postcode/zip/gravity/weather, wide "
    "load, two/three seats, forklift/crane/hazmat/biohazard, gas mask/masks, peg on, air "
    "freshener, medical emergency, set off the, called in sick, evacuate/evacuated, cleared/"
    "clears/clear the room/ward/bay/lift, like a wet/dead/brewery/badger/skunk/hippo/whale/"
    "hippopotamus/walrus/pig, only a mother, scare/scared/scares/frighten/frightened the "
    "children/horses/cat/dog/students, crime scene, should come with a, health warning, do us a "
    "favour/favor, do your wife/husband/poor/family, no frame/filter/cream/surgeon will/could/can"
)

# Trades and offices that a house hardly names but to complain of them.
IN_CHARGE: Final = (
    "management/executives/execs/suits/bureaucrats/administrators/chiropractor/chiropractors/"
    "homeopath/homeopaths/naturopath/naturopaths/influencer/influencers/insurers/trustees/ceo/"
    "consultants/registrar/surgeons/surgeon/orthopods/anaesthetists/psychiatrists/gps/"
    "receptionists/accountants/lawyers/journalists/hr/ministry/cardiologist/obstetricians/"
    "radiologists, my/our/the boss/bosses/ceo/director/chief/exec/executive/board/manager/"
    "managers/trust/council, head office, head of estates/finance/hr/procurement/facilities, "
    "finance/deputy/medical director, it department/desk/guys/people, agency staff/nurses, drug/"
    "pharma/sales/orthopaedic/orthopedic rep/reps, insurance company/companies, social workers"
)
