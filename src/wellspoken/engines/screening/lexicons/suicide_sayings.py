"""Kinds of words by which a suicide is explained, made beautiful, or run down.

Compiled by hand for the English of many countries, after Samaritans, Media Guidelines for Reporting
Suicide (2020) and WHO, Preventing suicide: a resource for media professionals (September 2023).
"""

from typing import Final

# One thing that is made the reason.
CAUSE: Final = (
    "bullying/bullies/cyberbullying/trolls/trolling/debt/debts/loan/loans/gambling/betting/"
    "redundancy/unemployment/job/jobs/sacked/fired/laid/foreclosed/evicted/bankrupt/bankruptcy/"
    "overwork/burnout/workload/shifts/rota/exam/exams/mocks/mock/marks/grades/results/school/"
    "university/college/fees/ragging/hazing/divorce/custody/breakup/break-up/girlfriend/"
    "boyfriend/affair/heartbreak/rejection/homophobia/racism/ptsd/depression/menopause/"
    "antidepressant/antidepressants/loneliness/lockdown/lockdowns/covid/facebook/tiktok/"
    "instagram/netflix/phone/phones/screens/game/games/gaming/app/apps/algorithm/media/bank/"
    "banks/council/landlord/inspector/inspection/ofsted/audit/complaint/lawsuit/investigation/"
    "transfer/system/benefits/sanction/sanctions/visa/deportation/dowry/in-laws/shame/blackmail/"
    "sextortion/poverty/drought/flood/harvest/hurricane/steroids/drugs/alcohol/drink/weed/"
    "cannabis/ehr/paperwork/manager/boss/teacher/coach/ex/husband/wife/mother/father/parents/"
    "message/text/comment/tweet/post/photo, social media, break up"
)
CONCLUDED: Final = (
    "that's/thats why, which is why, is why he/she/they, explains/explained his/her/their/the/it/"
    "why, is/are/was/were to blame, to blame for, blame for, is/are/was/were down to, down to, "
    "full stop, end of story, simple as, do the maths/math, and so he/she/they/ended/took/killed/"
    "his/her, so he/she/they killed/ended/took/died/did/jumped, so ended/took his/her/their, so "
    "killed himself/herself/themselves, one word, caused it/this/his/her/their/the, is/are/was/"
    "were the reason/cause/culprit, killed/kills/killing him/her/them/this/our/these/another/"
    "doctors/nurses/kids/children/teens/farmers/students/lads/boys/girls/men/women/young/"
    "veterans/carers/people, took him/her/them, too much for him/her/them, did this/it to, broke "
    "him/her/them, finished/destroyed him/her/them, murdered him/her/them, should own that/it, "
    "would/he'd/she'd/they'd still? be alive/here, be alive, on their hands, blood on, if only "
    "he/she/they'd/we/you, came back to, comes down to, because of the/his/her/their, because he/"
    "she/they, all because, over a/an/his/her/their, after his/her/their"
)
# Death told as peace, or as a good thing done.
PEACE: Final = (
    "peace/peaceful/freed/angel/angels/heaven/heaven's/heavens/paradise/stars/wings/release/"
    "resting/painless/beautiful/beautifully/gorgeous/graceful/poetic/romantic/eternal/immortal/"
    "serene/soaring/legend/warrior/hero/valhalla/graceful, forever young/beautiful/free/ours, "
    "finally/now free, free now/at/from/of, dance/dancing with/among/in, quiet exit/end/way, "
    "rest easy/now, pain is over/gone/finished, pain ended, out of pain/all, no more pain/tears/"
    "suffering/hurt, better place, home to god/the/jesus/heaven, with god/jesus/the lord, at "
    "peace, fly/flying high, suffering ended/is/over, isn't suffering, no longer suffering/"
    "hurting/in, battle is over, stopped hurting, nothing hurts, safe now, happy now, finally "
    "happy, sleep well/tight/easy, above the clouds, over the rainbow, other side"
)
BY_CHOICE: Final = (
    "chose/chosen/choosing to/her/his/their/peace/death, own choice/choosing/terms/decision/"
    "moment/time/hand/hands, let go, letting go, decided to leave/go/end, who can blame, can't "
    "blame, couldn't blame, understand why, took guts, guts to, courage to go/leave/end/do/say, "
    "brave/braver/courageous choice/act/exit/end/ending/decision/thing/way/goodbye/enough, you "
    "did/do, left us/this, leaving this/us/while, left on, checked out, slipped away by, went "
    "out/home, gone by, ended it/her/his/their/all, set himself/herself/themselves, freed "
    "himself/herself/themselves, couldn't live without/in, took his/her/their own? life/lives, "
    "by/to suicide, suicide took, his/her/their/this/the suicide, goodbye note, last note/"
    "letter, final note/letter/message, succeeded, by his/her/their own, no fear, fearless"
)
# What makes a saying about it a denial, a lesson or another thing.
DENIED: Final = (
    "not/never/no/nobody/isn't/aren't/wasn't/don't/doesn't/didn't/can't/won't/myth/myths/rarely/"
    "seldom/complex/complicated/many/several/multiple/factors/mix/combination/risk/maybe/perhaps/"
    "may/might/could/alone/help/helped/helps/survived/survivor/recovery/recovered/support/"
    "hospice/palliative, one of, among other, part of"
)
# Harm that people do to themselves, and how it is run down.
SELF_HARM: Final = (
    "self harm/harms/harmed/harming/harmer/harmers/injury/injuring/mutilation, selfharm, hurting/"
    "harming/cutting/burning themselves/yourself/myself/himself/herself"
)
RUN_DOWN: Final = (
    "attention/fad/trend/trendy/phase/manipulative/manipulation/manipulating/silly/stupid/"
    "selfish/weak/weakness/drama/dramatic/emo/copycat/copycats/copying/crave/fashion/contagious/"
    "epidemic/craze/tantrum/tantrums/naughty/bad, don't/never reward, show off, showing off, "
    "time wasters/wasting, only have themselves, own fault, cry wolf"
)
# What is said of the dead beside a crisis line that makes death look like a good place.
BLISS: Final = (
    "angel/angels/heaven/heaven's/paradise/wings/valhalla/painless/graceful/poetic/romantic, "
    "free now/at, now free, finally/at last free, better place, world was/is not/never/too good/"
    "cruel/enough/ready, too good/pure/gentle/beautiful/kind for this, pain is over/gone/"
    "finished, no more pain/tears/suffering, at peace, found peace/his/her/the way, way out, "
    "flying/fly high, suffering is over, safe now, happy now, finally happy/home, nothing hurts, "
    "where it doesn't, on his/her/their own terms, till/to the end, fought his/her demons, "
    "demons won, soldier's/warrior's/hero's end/death, over the rainbow, with god/jesus/the lord/"
    "his/her"
)
# Sayings about suicide that are not so, or that shame.
MYTH: Final = (
    "suicide is/was always/just/only/simply? a/an/the? choice/sin/crime/weakness/cowardly/"
    "cowardice/selfish/inevitable/contagious/fashion/trend/madness/curse/taboo/mess/abomination/"
    "shame/disgrace/haram/answer/solution, respect his/her/their/hers choice/decision/wish, puts "
    "the idea/thought/thoughts, put the idea/thought/ideas in, putting ideas in, those/people "
    "who talk/threaten about? it/suicide don't/never/won't, once suicidal always, always be "
    "suicidal, go through with it, nothing anyone/anybody/we/you could/can do/have, can't/cannot "
    "be stopped/prevented/saved, set on it, minds are made, mind was made, just/only/really want/"
    "wants/wanted attention, seeking attention, attention seeking, burn/burns in hell, go/goes/"
    "going to hell, unforgivable sin, mortal sin, sin against, think of your/the family/parents/"
    "mother/children/kids, be a man, man up, pray harder/more, weak faith, lack of faith, family/"
    "village curse, demon/demons possessed, evil spirit/spirits, runs in the blood, season, "
    "strikes again, claims another, no guts, tempt/tempted/tempting fate"
)
