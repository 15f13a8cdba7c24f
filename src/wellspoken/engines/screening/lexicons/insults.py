"""Ways of belittling people: to their face, behind their back, or with a smile.

After the GMC's guidance "Using social media as a medical professional" (January 2024), the NMC's
"Social media guidance" (2019) and the AMA Code of Medical Ethics, opinion 2.3.2.
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_GROUP: Final = (
    "people/patients/patient/nurses/nurse/doctors/doctor/staff/parents/parent/visitors/visitor"
    "/man/men/woman/women/guy/guys/person/folks/kids/reviewers/reviewer/customers/customer"
    "/commenters/commenter/boss/management/managers/colleagues/coworkers/neighbors/voters/public"
)

INSULTS: Final = (
    Wording(
        phrases=(
            "idiot/idiots/idiotic/moron/morons/moronic/imbecile/dimwit/dimwits/halfwit/halfwits"
            "/nitwit/nitwits/numbskull/numbskulls/bonehead/boneheads/blockhead/airhead/airheads/bimbo"
            "/bimbos/scumbag/scumbags/scum/lowlife/lowlifes/dumbo/covidiot/covidiots/sheeple/crybaby"
            "/crybabies/plonker/pillock/numpty/numpties/wazzock/twit/prat/brainless/doofus/dumdum"
            "/dunce/ignoramus/vermin/degenerate/degenerates/dirtbag/dirtbags/sleazeball/slimeball"
            "/buffoon/buffoons/simpleton/simpletons/troglodyte/neanderthal/neanderthals/twerp, "
            "half/dim wit/wits, village idiot, cry babies, plague rat/rats, waste of "
            "space/oxygen/skin, "
            "oxygen thief/thieves, dumb as a/rocks, not the sharpest tool, few fries short, "
            "one sandwich short, lights are on but"
        ),
        instead="what happened, and what you ask for",
        severity=Severity.BLOCK,
        unless=linear(
            r"\b(?:idiot'?s? guide|idiot-?proof|savant|pond scum|scum line|degenerate (?:disc"
            r"|joint|code)|neanderthal (?:dna|genes?|genome)|rats? and vermin|vermin control"
            r"|soap scum|dunce cap project)\b|\bvermin\b.{0,30}\b(?:pest|rodent|rats?|mice)"
        ),
    ),
    Wording(
        phrases=(
            f"stupid/dumb/ignorant/pathetic/worthless/useless/incompetent/lazy/disgusting/clueless"
            f"/ridiculous/nasty/filthy/ugly/whiny/entitled/selfish/rude/delusional/gullible "
            f"{_GROUP}, "
            "stupid, so/how/too/very/really/just/plain dumb, dumb "
            "question/questions/idea/ideas/excuse, "
            "pathetic, "
            "you're/youre/ur a/an/such? a/an? "
            "loser/clown/joke/disgrace/liar/fraud/fool/embarrassment"
            "/creep/jerk/coward/hypocrite/monster/pig/quack, you are a/an/such? a/an? loser/clown"
            "/joke/disgrace/liar/fraud/fool/embarrassment/creep/jerk/coward/hypocrite/monster/pig"
            "/quack, you're/youre/ur so/just/all? "
            "ridiculous/disgusting/clueless/ignorant/delusional"
            "/insane/crazy/dumb/incompetent/useless/worthless/lying, you are so/just/all? "
            "ridiculous"
            "/disgusting/clueless/ignorant/delusional/insane/crazy/dumb/incompetent/useless"
            "/worthless/lying, "
            "these/those/you/such/bunch/what of? a? clowns/fools/losers/jerks/creeps/cowards/liars"
            "/hypocrites/quacks/loser/jerk/creep/fool/coward/clown/hypocrite/liar, "
            "total/complete/utter/absolute/sore/miserable loser/losers/jerk/jerks/fool/fools/clown"
            "/clowns/disgrace/joke/creep/waste, losers who, only a fool, only an idiot, any fool, "
            "fools who, jerks who, liars and/who, filthy liars, "
            "a karen, karens, okay/ok/classic/typical/such karen, ok boomer, okay boomer, "
            "special/precious/you/these/those snowflake/snowflakes, snowflake generation, "
            "drama queen/queens, attention hog, know it all/alls, tinfoil hat/hats, tin foil "
            "hat/hats, "
            "conspiracy nut/nuts/nutter/nutters/loon/loons, anti vaxxer/vaxxers/vaxer/vaxers, "
            "antivaxxer/antivaxxers/antivaxer/antivaxers, anti masker/maskers, "
            "anti vax nut/nuts/nutters"
            "/idiots/crazies/loons/crowd, flat earthers, "
            "quack doctor/doctors, bunch of quacks, human garbage/trash, piece/pieces of "
            "trash/garbage, "
            "goody two shoes, bottom of the barrel, inbred, inbreds, low iq, room temperature iq"
        ),
        instead="what was said or done, without a word about what they are",
        unless=linear(
            r"\bno(?: such thing as a)? (?:stupid|dumb) questions?\b|\bstupid questions?\?"
            r"|\b(?:feel|feeling|felt"
            r"|sounds?|look|feels|seem) (?:\w{2,10} )?(?:stupid|dumb|ridiculous)\b"
            r"|\bstupid (?:virus|cancer|cold|flu)\b|\b(?:not|never|aren't|isn't"
            r"|n't) (?:\w{1,8} )?(?:stupid|dumb|lazy|selfish|pathetic|ignorant|ridiculous|crazy"
            r"|worthless|useless|ugly)\b|\bugly (?:sweater|jumper)|\bisn't (?:a|an) (?:joke|fool)"
            r"|\bapril fool|\blazy (?:eye|bowel|sunday|susan|river)\b|\bthe dumb (?:friend|waiter)"
            r"|\bstupid (?:o'clock|mistake of mine)\b|\bgullible travels"
        ),
    ),
    Wording(
        phrases=(
            "shut up, shut your mouth, get a life, get over it/yourself/yourselves, get lost, "
            "grow up, "
            "grow a pair, suck it up, boo hoo, boohoo, cry me a river, cry about it, cry more, "
            "bite me, kiss my, up yours, who asked you, nobody asked you, no one asked you, "
            "nobody cares about your/you/what, mind your own business, go back to where you came "
            "from, "
            "go back to your country, what is/s wrong with you/people/these, are you "
            "blind/stupid/dumb"
            "/deaf/dense/high/drunk, can you even/not? read, can't you read, cant you read, "
            "learn to read/spell, try reading, use your brain/head, get a brain, "
            "you can't fix stupid, can't fix stupid, cant fix stupid, you people, "
            "shame on you, you should be ashamed, makes me sick to look, you disgust me, "
            "you make me sick, hate you, go to school, stay in your lane, know your place, "
            "sick of your/these people, tired of you people, stop whining, quit whining, stop "
            "complaining, "
            "quit your whining/complaining, stop being such/so a? baby/babies/dramatic, "
            "nobody likes you, you will never amount, don't be such a/an, dont be such a, "
            "stop wasting our/everyone's time, deal with it, cope harder"
        ),
        instead="what you can do for them, or nothing",
        unless=linear(
            r"\b(?:kids|children|they|we|babies|teens|where|when (?:i|you)|who|as they|as we"
            r"|as you|all) (?:\w{1,10} )?grow up\b|\bgrow up (?:healthy|strong|in|with|to|happy"
            r"|safe|fast)\b|\bto (?:grow up|deal with it|learn to read)\b|\bhow (?:you|to|we"
            r"|they)\b|\b(?:hate|thank|love|help|invite) you people\b|\bwant you people\b"
            r"|\bhate you (?:had|have|missed|were)|\bwe hate (?:to|that)|\b(?:told|tell|telling"
            r"|never|not|don't|heard|hear|said)(?: \w{1,8}){0,3} (?:to )?(?:suck it up|get over it"
            r"|grow up|shut up|stop complaining|deal with it|stop whining)\b"
            r"|\bkeep .{0,20}mind your own\b|\bgo to school\b.{0,40}\b(?:sick|fever|back|when|if"
            r"|should|must|your child|kids|day)|\b(?:kids|children|students|child|can|may"
            r"|to) (?:can |should )?go to school"
        ),
    ),
)

SARCASM: Final = (
    Wording(
        phrases=(
            "thanks for nothing, good luck with that, "
            "nice/great/good/brilliant job/work/try/one genius/einstein/sherlock/champ/buddy, "
            "ok/okay/sure/right/yeah "
            "genius/einstein/buddy/sweetheart/jan/pal/princess/champ/snowflake, "
            "no shit sherlock, no kidding sherlock, congratulations/congrats you played "
            "yourself, you played yourself, "
            "oh please, bless your heart, newsflash, slow clap, eye roll, cue the eye roll, "
            "rolls eyes, rolling my eyes, insert eye roll, well duh, duh, no duh, "
            "want/need/deserve a cookie/medal for, want a medal/cookie, have a gold star, "
            "give/gives/giving yourself/him/her a medal/cookie, "
            "tell me you're/you without telling me, said no one ever, said nobody ever, "
            "how hard is it to, how hard can it be to, is it really/that hard to, "
            "is it really that/so hard, must be nice to, wow what a surprise/shock/shocker, "
            "what a shocker, big shocker, shocker, shocking i know, imagine thinking/believing, "
            "the audacity, oh the irony, cool story bro, cool story, yeah right, yeah sure, "
            "whatever helps you sleep, keep telling yourself that, oh look another, oh great "
            "another, "
            "sorry not sorry, did your/their/his/her own research, "
            "university of google/facebook/youtube/tiktok/whatsapp, "
            "google/facebook/youtube/tiktok/instagram/whatsapp/twitter degree/phd/md/doctor/doctors"
            "/expert/experts/scientist/scientists/university/virologist/virologists/graduate, "
            "armchair expert/experts/doctor/doctors/epidemiologist/epidemiologists, "
            "keyboard warrior/warriors, self proclaimed/appointed expert/experts, "
            "so called expert/experts/parents/adults, "
            "where did you get your degree/md, where did you go to medical school, "
            "since/because you know everything/better/more, clearly you know more/better, "
            "i'm/we're so sorry your highness/majesty, your highness, your majesty, "
            "so sorry we can't read minds/your, we're not mind readers, "
            "aww did/poor you/little, play stupid games, win stupid prizes, natural selection at, "
            "darwin award/awards, thinning/thin/thins the herd, lol at/ok/sure, laughing at/out "
            "loud at, "
            "haha/lol no, cry harder, good for you karen, hold my beer, not all heroes wear masks, "
            "some people's kids, some people really think, "
            "here's/heres a crazy/novel/wild/radical idea/thought/concept, here's a thought, "
            "pro tip don't, gee thanks, gee whiz, how original, how brave of you, aren't you "
            "special, "
            "well aren't you, brilliant idea said, if only there was/were a way to, "
            "thank you captain obvious, captain obvious, who knew right, wait for it, "
            "apparently reading is hard, reading is hard, reading comprehension, "
            "sure that'll work, let me guess you, oh you poor, another satisfied customer, "
            "nice of you to finally, wow just wow, what could possibly go wrong, groundbreaking "
            "stuff, "
            "mom/dad/parent of the year, nominee of the year"
        ),
        instead="plainly what you mean, or leave it unsaid",
        unless=linear(
            r"\b(?:dystonia|lupus|test|assess\w{0,5}|level|score|skills?"
            r"|program)\b.{0,40}\breading comprehension|\breading comprehension (?:test|skills?"
            r"|level|score)|\bmajesty(?:'s)? (?:the|king|queen)|\bhis majesty|\bher majesty"
            r"|\broyal\b|\bmother of the year award|\bparent of the year (?:award|nominat)"
            r"|\bdarwin awards? (?:book|show)|\bwe did our|\bduh-?nu"
            r"|\bhere's a thought[- ]provoking|\bthe audacity (?:of hope|to (?:hope|dream))"
            r"|\bwait for it to|\bhis own research (?:lab|grant|project)|\bour own research"
            r"|\bpublished|\blaughing at (?:our|my) own"
        ),
    ),
)

PATIENT_JOKES: Final = (
    Wording(
        phrases=(
            "gomer/gomers, frequent flyer/flyers/flier/fliers, drug seeker/seekers, "
            "drug seeking, pill seeker/seekers, train wreck patient/patients, "
            "status dramaticus, acute lead poisoning lol, circling the drain, code brown, "
            "celestial discharge, discharged to heaven/jesus/god, eternal care unit, departure "
            "lounge, "
            "funny looking kid/kids/baby, good for parts only, positive suitcase sign, "
            "acopia, acopic, rule of five tubes, pumpkin positive, dirtbag patient, tattoo to "
            "teeth ratio, "
            "hypochondriac/hypochondriacs, malingerer/malingerers, faker/fakers, time "
            "waster/wasters, "
            "bed blocker/blockers, social admit, granny dump/dumping, dump and run, "
            "crazy/annoying/stupid/dumb/psycho/smelly/needy/whiny/nasty/gross/fat/creepy"
            "/entitled/worst "
            "patient/patients, problem patient/patients, patient/patients from hell, "
            "heartsink patient/patients, heartsink/heartsinks, patients be like, patient be like, "
            "dumbest/stupidest/craziest/funniest/weirdest/grossest/worst "
            "patient/patients/question/thing a? "
            "patient/patients?, you won't believe what a/this/my/our patient, "
            "guess what my/this/our/a patient, things patients say/said, stupid things patients, "
            "overheard in the er/ed/waiting, zoo tonight, full moon crazies, the crazies come out, "
            "the crazies are out, crawling out of the woodwork, turf to/them/him/her, "
            "turfed to, lol in nad, wheezer/wheezers geezers, beached whale in, "
            "not this patient/guy/lady again, guess who's/who is back again, our "
            "favorite/favourite "
            "drunk/regular/regulars, circus came to, er regulars, slow code, "
            "another sniffles, came in for a hangnail, called 911 for a, "
            "doctor shopper/shoppers, attention seeker/seekers"
        ),
        instead="nothing about patients that they would not laugh at with you",
        severity=Severity.BLOCK,
        unless=linear(
            r"\bfrequent fl[iy]ers?\b.{0,40}\b(?:flights?|trips?|legs|jet|travel\w{0,3}|clots?"
            r"|cabin)\b|\bfrequent fl[iy]er (?:miles?|program|programme|points?|status|number"
            r"|account)|\bturf (?:to|burn|toe)|\b(?:artificial|football|soccer|grass|new) turf"
            r"|\b(?:not|never|don't|stop|harm\w{0,3}|label) (?:\w{1,10} ){0,3}(?:hypochondriac"
            r"|drug[- ]seek\w{1,4}|frequent|malinger\w{1,3})|\bdeparture lounge (?:is|opens|on|at)"
            r"|\bdischarge lounge|\bairline|\bairport|\bcircling the drain (?:in|of) (?:the"
            r"|your) (?:sink|shower|bath)|\btime wasters? (?:scam|call)"
            r"|\battention seekers? in (?:therapy)"
        ),
    ),
)
