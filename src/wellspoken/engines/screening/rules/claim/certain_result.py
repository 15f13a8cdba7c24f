"""claim.certain-result: no illness is said to be gone for sure, or for good."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.promises import (
    AILMENT,
    ENDED,
    ENDS,
    FOR_EVER,
    SOON,
)
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_promises
from wellspoken.engines.text import linear

_YOUR = (
    r"(?:your |the |my |her |his |their |our |all |all your |every |any |that |of |a |an |chronic "
    r"|adult )"
)
_ENDS_IT = linear(
    rf"\b{ENDS} {_YOUR}{{0,2}}{AILMENT}\b|\b(?:clears?|lifts?|relieves?|stops?|treats?|removes?"
    rf"|prevents?|remov(?:e|es)|heals?|cures?|fix(?:es)?|knocks?|sorts?|rids|ends?|cleans?"
    rf"|rebuilds?|repairs?|restores?|regrows?) (?:[\w'-]{{1,14}} ){{0,5}}(?:{FOR_EVER}|completely"
    rf"|totally|entirely|{SOON}|guaranteed|every time|before (?:it|they) starts?)\b"
    rf"|\b{AILMENT},? (?:is |are |will be |was |were |'s |gets? |all |just |completely |simply "
    rf"|now ){{0,3}}{ENDED}(?: {SOON}| {FOR_EVER}|[.!,;:\u2019\n]| ?$| because| thanks| with| once"
    rf"| when)|\b{AILMENT},? (?:just |simply |completely )?(?:disappears?|vanish(?:es)?|lifts"
    rf"|melts? away|melts?|stops|ends|clears|goes away|goes|fades|dissolves?"
    rf"|leaves) (?:[\w'-]{{1,12}} ){{0,3}}(?:{SOON}|{FOR_EVER}|completely|every time)\b"
    rf"|\b{AILMENT} (?:just |simply |will )?(?:melts? away|vanish(?:es)?|disappears?)\b"
    rf"|\b{AILMENT},? (?:\w{{3,10}} )?(?:become|becomes|became|turns into) (?:a thing of the past"
    rf"|history|a memory|a distant memory)\b|\b(?:kiss|kissed|wave|waved|say"
    rf"|said) (?:{_YOUR}){{0,2}}{AILMENT} (?:goodbye|good-bye|bye|farewell)\b|\b(?:makes?|made"
    rf"|making) (?:it|them|(?:{_YOUR})?{AILMENT}) (?:disappear|vanish|go away|history|fade away)\b"
    rf"|\b{AILMENT} (?:reversed|cured|healed|solved|beaten|erased|conquered)(?: naturally| forever"
    rf"| for good)?(?:[.!]| ?$)|\b{AILMENT} (?:will )?(?:simply|just|completely"
    rf"|magically) (?:stops?|goes?|go away|ends?|vanish(?:es)?|leaves?)\b"
    rf"|\bwhere (?:\w{{1,12}} )?{AILMENT} (?:ends?|stops?|dies?)\b|\b(?:doesn't|don't|won't"
    rf"|does not|never) stand a chance\b|\bno match for\b|\bit (?:ends|cures|fixes|reverses"
    rf"|heals) {AILMENT}\b|\ba (?:true|real|sure|certain|total) cure\b|\bmade (?:it|them"
    rf"|her {AILMENT}|his {AILMENT}) (?:vanish|disappear)\b|\b(?:{AILMENT}|malaria|drug"
    rf"|dialysis)[- ]free (?:{SOON}|{FOR_EVER})\b|\b(?:is|are|was|were|all) {ENDED} {SOON}"
    rf"|\b(?:no more|freedom from|forget(?: about)?|the end of|a life (?:without|free of"
    rf"|free from)|life without|be free of|the (?:answer|solution) to"
    rf"|out of) {_YOUR}{{0,2}}{AILMENT}(?:[.!\n]| ?$| {FOR_EVER}| {SOON}| with (?:our|this|us))"
    r"|\bwe (?:end|cure|fix|beat|erase|reverse|heal|solve) (?:it|them|that|those|what others)\b"
    rf"|\b(?:we|our \w{{3,12}}|it|this \w{{3,12}}|they|he|she)(?: will| definitely| really"
    rf"| truly)? beats? {_YOUR}{{0,2}}{AILMENT}\b"
    r"|\b(?:definitely|certainly|surely|for sure|undoubtedly|without a doubt|100%|really|truly"
    r"|absolutely) (?:will |does |do )?(?:cures?|fixe?s?|works?|clears?|heals?|helps?|stops?|ends?"
    r"|gets? rid)\b|\b(?:will|does) (?:definitely|certainly|surely|undoubtedly|100%"
    r"|absolutely) (?:cure|fix|work|clear|heal|help|stop|end|get rid)\b|\b(?:certainty|certain"
    r"|no doubt|proof|sure) that you(?:'re| are) (?:\w{3,10}[- ])?(?:free|healthy|clear|fine)\b"
    r"|\blos(?:e|es|ing) the diagnosis\b|\bproven to (?:cure|stop|end|reverse|prevent|heal|beat"
    r"|boost|reduce|cut|shrink)\b"
    rf"|\b{AILMENT} free {SOON}\b|\b(?:cured|healed) (?:\w{{1,8}} )?{SOON}\b|\b(?:goodbye|bye"
    rf"|bye-bye|farewell|adios),? (?:to )?{_YOUR}{{0,2}}{AILMENT}(?:[.!,;:\n]| ?$| {FOR_EVER}"
    rf"| with| in| after| thanks| at)"
)
_FOR_EVER = linear(
    rf"\b{ENDED} {FOR_EVER}\b|\bnever (?:[\w'-]{{1,10}} ){{0,3}}again\b|\bnever (?:comes?|came"
    rf"|coming"
    r"|grows?|goes?) back\b|\bnever (?:returns?|recurs?|returned|relapses?)\b|\b(?:won't|can't"
    r"|cannot|will not|can not) (?:ever )?(?:come back|grow back|go back|be back|return|recur"
    r"|relapse)\b|\bwill (?:never|not) (?:[\w'-]{1,10} ){0,2}(?:come back|return|again|recur"
    r"|relapse)\b|\bno relapses?\b|\b(?:lifelong|life-long|lifetime|permanent"
    r"|eternal) (?:protection|immunity|cure|relief|results?|smiles?|freedom)\b|\bno (?:boosters?"
    r"|repeats?|refills?|follow-ups?|second (?:dose|visit|session)) (?:ever )?(?:needed"
    r"|required)?(?: ever)\b|\bnever (?:\w{2,10} )?another (?:bet|drink|cigarette|attack|migraine"
    r"|pill|tablet|filling|cold|fit|seizure|puff|drop|binge|panic)\b|\bnot for life\b"
    r"|\blasts? (?:for ever|forever|a lifetime|for life)\b"
    rf"|\bprotected (?:[\w'-]{{1,12}} ){{0,3}}(?:{FOR_EVER}|completely|fully)\b|\b(?:keep|keeps"
    rf"|stay|stays|stayed|quit|quits|stop|stops|off (?:it|alcohol|drink|cigarettes|drugs|weight)"
    rf"|be rid of it|walk free|comes? off (?:\w{{1,10}} )?|drop the weight) {FOR_EVER}\b"
    r"|\b(?:last|final) (?:\w{3,12} )?(?:diet|treatment|cream|pill|attempt|visit|remedy"
    r"|course) you(?:'ll| will) ever (?:need|buy|try)\b|\bpermanent (?:results?|relief|solution"
    r"|fix|cure|hair removal|weight loss)\b|\btake (?:it|this) out of your (?:body|system)\b"
)

RULE = Rule(
    code="claim.certain-result",
    name="Result said to be certain",
    what="An illness that is said to be gone, over, fixed in days or for good, without a doubt.",
    why="No treatment ends an illness in everybody, and readers stop others because of such words.",
    source="FTC, Health Products Compliance Guidance (December 2022); UK CAP Code, rule 12.1 "
    "(2010)",
    severity=Severity.REVIEW,
    fix="Say what happens for most people, how often it does not, and by which study.",
    bad=(
        bad("Our cream knocks out eczema.", "knocks out eczema"),
        bad("Two visits and your sciatica is gone!", "sciatica is gone!"),
        bad("Hay fever vanishes within a week.", "Hay fever vanishes within a week"),
        bad("After this course you never wheeze again.", "never wheeze again"),
        bad("Quit for good with one laser sitting.", "Quit for good"),
        bad("Our drops melt away kidney stones.", "melt away kidney stones"),
    ),
    good=(
        good("Creams can calm eczema; they don't end eczema."),
        good("No tea ends diabetes."),
        good("Is your back pain gone after two weeks?"),
        good("For some people migraines stop after the menopause."),
        good("Beware of ads that say a patch ends snoring in one night."),
        good("The flu season is over. Our winter desk closes on Friday."),
        good("Never mix these two medicines again without asking us."),
        good("We hope to end cholera in our county by 2030."),
    ),
    check=check_promises((_ENDS_IT, _FOR_EVER), "This says that a result is certain."),
    needs=(_ENDS_IT, _FOR_EVER),
)
