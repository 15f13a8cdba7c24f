"""Kinds of words by which people who complain, ask or stay away are scoffed at.

Compiled by hand for the English of many countries, after the GMC's "Using social media as a
medical professional" (January 2024) and the NMC's "Social media guidance" (2019).
"""

from typing import Final

# What is written to a house, and who writes it.
GRUMBLE: Final = (
    "complaint/complaints/complainer/complainers/complainant/complainants/rant/rants/whinge/"
    "whinges/moan/moans/essay/essays/review/reviews/reviewer/reviewers/reviewed/feedback/comment/"
    "comments/letter/email/emails/rating/typing/tantrum/trolls, one/1/two/2/five/zero star/"
    "stars, caps lock, in capitals, you/ur post/posts/message"
)
# What is done with it by those who scoff.
AMUSED: Final = (
    "dartboard/shredder/shredded/sniggering, loo roll/paper, stopped/done laughing, laughed/"
    "laughing/giggled/sniggered/chuckled/chuckle about/at/over/until/till/so, laughed/laughing "
    "for/all/our/out, acted it out, with voices, read it/them/yours aloud/out, for the grammar/"
    "spelling/drama/fiction/plot, your/the/its grammar/spelling/punctuation/caps, wall of shame, "
    "wall of fame, frame it, from his/her/their/your/the sofa/couch/basement/bedroom/armchair, "
    "keyboard/sofa/armchair/one-star/couch warrior/warriors/critics/critic/experts, matches/"
    "match your manners, more than most/some/any/you deserve, than he/she/they deserve/deserves, "
    "nothing/something better to do, in crayon, works of fiction, work of fiction, comedy gold, "
    "creative writing, best comedy, popcorn/shakespeare/tolstoy/netflix/novelist/pulitzer/"
    "booker, bored at home, too much time on, get out more, line the bin/cage/litter, cat's "
    "litter, litter tray, keep typing, keep moaning, cry harder, cry about it, cry us, make/"
    "makes/making you any smarter/right/special/important, your/ur cat/dog/hamster/nan/granny/"
    "mammy help/write/type/type/teach, shame you can't/couldn't/didn't/don't, pity you can't/"
    "couldn't/didn't/don't, thanks for the laugh/laughs, gave us/everyone a laugh/giggle, "
    "straight in the bin, in the bin, only exercise, chip on, tiny violin, hurt feelings"
)
# Thanks that may be meant the other way.
THANKS: Final = (
    "thanks a bunch/million/lot, shout/shoutout out? to, big/warm hand/thank/thanks/round you? "
    "to/for/of, thank you to/for, thanks to/for, round of applause for/to, hats off to, kudos "
    "to, congratulations/congrats to/on, special mention to, well done to/for/radiology/it/"
    "management, cheers to/for, love to, loving/love the, slow clap for, here's to, so proud of, "
    "tribute to, medal for/to, award for/goes, big up, props to, applause for/to, well done, "
    "happy christmas/diwali/eid/easter/birthday to"
)
# What nobody is thanked for in earnest.
MISDEED: Final = (
    "no showed/shows/show/showing, didn't/never show/turn/bother/bothered/showed/turned/wash/"
    "washed/rang/cancelled up?, who/that shouted/screamed/roared/yelled/swore/moaned/whinged/"
    "moan/whinge/spat/vomited/puked/urinated/peed/kicked/punched/stole/pinched/nicked/parked/"
    "blocked/double-parked/skipped/ignored/demanded/demand/refused/lied/haggle/ate/dumped/broke/"
    "smashed/cancelled/closed/cut/dropped/bit/sneezed/coughed/threatened/threw/stormed/forgot/"
    "think/thinks/thought, voted/votes against, visit/visits/come/comes once a year, turn/turns "
    "into consultants/experts/doctors/lawyers, only nine/ten/eight/seven/six/five/four/three/two/"
    "12 weeks/months/days/hours, down the sink/drain, half an hour late, hours late, who come/"
    "comes/came in dying, wifi code/password, ate the patient's/ward's, without reading/asking/"
    "a, instead of hiring/fixing/paying/raises/a, bin/bins/binbag on fire, for nothing, ran "
    "away, for the photo/photos/cameras/camera"
)
# Verdicts that stand alone after a story about somebody.
VERDICTS: Final = (
    "classy, genius, geniuses, karma, groundbreaking, shocker, oscar-worthy, tragic, pathetic, "
    "geniuses all of them, funny that, stay classy, so classy, real classy, slow clap, go "
    "figure, bless, bless him, bless her, bless them, bless 'em, what a treat, what a charmer, "
    "karma darling, oscar worthy, oscar-worthy stuff, how original, never fails, every single "
    "time, prove me wrong, there i said it, sorry not sorry, just saying, not even joking, kill "
    "me, kill me now, god help us, send help, send wine, pray for us, rest my case, i rest my "
    "case, i said what i said, sure mate, sure jan, sure buddy, yeah right, as if, typical, of "
    "course he did, of course she did, of course they did, you couldn't make it up, i give up, i "
    "despair, say no more, nuff said, enough said, case closed, honestly, what a joke, who knew, "
    "standard"
)
# What is said to somebody's face when an answer is due.
JIBE: Final = (
    "look/looked/looking in the mirror, invest in a/some, buy a watch/calendar/dictionary/map/"
    "clock/mirror, calm down, simmer down, cop on, get a grip/life/hobby, grow up, man up, cry "
    "me, call the un/police/papers/president/pope/fbi/army/press/king, boo hoo, diddums, your "
    "precious/beloved/darling/dear/little, a grown up to help, this time slowly, slowly this "
    "time, read it again, with the long/big words, long/big words, can you read, could read, "
    "learn to read/spell/count/listen/wait, teach us/me, you must be fun/great, shouting like, "
    "behaving/acting/act/behave like a/an, throwing/throw/threw a/your tantrum/toys, isn't/"
    "aren't the queen/king/president/only, not the only patient/one/person, don't let the door, "
    "nobody forced/made/is forcing/forces you, feel free to leave/go, go elsewhere, somewhere "
    "else then, try another clinic/hospital/doctor/dentist/practice, take your business/custom, "
    "not our problem/fault, your own fault/doing/mistake/problem, serves/serve you right, what "
    "did you expect, how hard is/can/could, were you hoping/expecting, did you swallow/expect/"
    "lose/forget, with your eyes/ears/fingers/brain, your brain on/off/in, switching/switch/turn/"
    "turning your brain, must be nice/hard/exhausting, some of us have/work/actually, patients "
    "who/that are actually/really/genuinely, actually/really/genuinely ill/sick, missed/miss/"
    "skipped your smear/scan/appointment again, so hard about, like everybody/everyone else, is "
    "that way, first world, cry baby, get over it/yourself, deal with it, suck it up, tough "
    "luck, wah wah, there there, poor baby, spare us/me, welcome to the real, join the queue/"
    "club, google it, ask google, yelp/google/facebook/tiktok/youtube degree/expert/doctor, made "
    "your bed, should/shoulda have/of thought, sold ye/you a pup, dream on, as if, nice try, "
    "wind your neck, catch yourself on, pull the other, did nobody/anybody/anyone teach, your "
    "parents/mother/mum ever/never, in real life, real job, come crying/running, told you so, "
    "told ye, wake up and, stop wasting/whining/moaning/crying, enough of your, nobody/noone "
    "wants/cares/asked, no one wants/cares/asked, whatever you say, who died and, drama/"
    "attention seeking/seeker, and yet here you, and breathe, take a seat, have several seats"
)
# With these an answer is meant well.
MEANT_WELL: Final = (
    "sorry/apologise/apologize/apologies/hear/hope/glad/help/understand/understandable/thank/"
    "proud/brave/congratulations/congrats/welcome/please/feedback, let us know, message/dm/call/"
    "ring/email us/me, we'll, get well, let me check/look/find"
)
# Names for somebody spoken to, that sting beside a "don't" or a "can't".
VOCATIVE: Final = (
    "champ/sweetheart/buddy/pal/princess/genius/sunshine/einstein/sherlock/snowflake/karen/petal/"
    "cupcake/sweetie/missy/sonny/laddie, clever clogs, smarty pants"
)
