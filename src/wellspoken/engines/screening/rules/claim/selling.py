"""claim.selling: the turns of speech in which results are sold."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.promises import AILMENT, FOR_EVER, PEOPLE, SOON
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_promises
from wellspoken.engines.text import linear

_MEDICINE = (
    r"(?:tablets?|pills?|glasses|inhalers?|meds|medicines?|medication|insulin|painkillers?"
    r"|statins?|surgery|surgeons?|antibiotics|chemo|chemotherapy|drugs|opioids|botox|dialysis"
    r"|steroids?|doctors?|injections?|screening|a doctor|reading glasses|operations?|the knife"
    r"|hospital|antidepressants?|braces)"
)
_RISK = (
    r"(?:side effects?|down ?sides?|risks?|pain|painful|hurts?|reactions?|complications?|scars?"
    r"|scarring|catch|danger\w{0,3}|safe|drawbacks?|addictive|sore|bruis\w{2,3})"
)
_ANSWERED = linear(
    rf"\b{_RISK}(?: [\w'-]{{1,14}}){{0,4}} ?\?[\"')]{{0,2}} ?[\"'(]?(?:none|nope|no\b|zero|nil"
    rf"|never|not (?:a|one|at|even|in)|nada"
    r"|totally|completely|absolutely|100%|of course|yes, (?:totally|completely|always))(?: at all"
    r"| whatsoever| way| chance| bit|\b)|\bnot even (?:nausea|a bruise|a scratch|a headache"
    r"|for a (?:day|minute|second)|a (?:bit|little) sore)\b|\bso there (?:can't|cannot"
    r"|won't) be any\b"
)
_KEPT_AWAY = linear(
    rf"\b(?:keep|keeps|kept|stay|stays) (?:it|them|{AILMENT}|the doctor|illness"
    rf"|germs)(?: \w{{2,10}}){{0,2}} away (?:{FOR_EVER}|for (?:sure|certain)"
    r"|all (?:year|winter|season)|every)\b"
    rf"|\b(?:immune|safe|covered|set|free|protected|cured|immunity|protection) {FOR_EVER}\b"
    rf"|\b(?:leave|leaves|left|walk out|walks out|go home|goes home|wake up|come out|came out"
    rf"|have come out|step out) (?:without (?:{AILMENT}"
    r"|your (?:pain|worries|stick|crutches))|pain[- ]?free|cured|healed|smoke[- ]?free|like new"
    r"|ten years younger|a new (?:man|woman|person|you)|brand new|fully healed|transformed|sober)\b"
    rf"|\b(?:will|can|does|'ll|is going to) (?:definitely |completely |simply |actually |really "
    rf"|finally |also |soon )?(?:cure|end|eliminate|stop|fix|heal|reverse|remove|melt|dissolve"
    rf"|banish|kill|wipe out|erase|shrink|eradicate|beat|destroy|undo"
    rf"|take away) (?:[\w'-]{{1,10}} ){{0,3}}(?:{AILMENT}|attacks?|the (?:cause|problem)"
    rf"|your \w{{4,10}}|it (?:{FOR_EVER}|{SOON}|all))\b"
    r"|\bfor (?:certain|sure)[.!](?: |$)|\bevery \w{3,12},? every (?:time|day|patient)\b"
    rf"|\b(?:flush|flushes|clears?|removes?|washes|sweats?|draws?|pulls?) (?:out )?(?:every"
    rf"|all) (?:the |your |last )?(?:toxins?|poisons?|heavy metals|plaque|impurities|bacteria)\b"
    rf"|\b(?:vision|sight|hearing|skin|teeth|sleep|digestion) (?:is|are|will be) (?:perfect"
    rf"|flawless|like new|restored) (?:{SOON}|in (?:days|weeks|hours|minutes)|again|after)\b"
)
_INSTEAD = linear(
    rf"\b(?:substitute for|replaces?|instead of|better than|beats|goodbye to|bye to|no need for"
    rf"|don't need|won't need|never need|nobody needs?|no one needs?|without ever needing"
    rf"|alternative to|stronger than|as good as|end of|free (?:you )?(?:from|of)|avoids?|skips?"
    rf"|does what) (?:the |your |any |a |an |all |more |his |her |their |those "
    rf"|any more )?{_MEDICINE}(?:[.,!;]| ?$| (?:any ?more|again|ever|altogether|{FOR_EVER}|can't"
    rf"|cannot|after|with|at))"
    r"|\b(?:works?|worked) (?:like (?:magic|a charm|a dream|nothing else|crazy)|wonders|miracles"
    r"|magic|(?:it'?s |its )?magic)\b|\b(?:meet|met) (?:your|its|their|his) match\b|\b(?:perfect"
    r"|flawless|spotless|unblemished|unbeaten|100%|faultless) (?:safety |success |track "
    r"|surgical )?record\b|\b(?:results|numbers|success|scores|smiles"
    r"|patients) (?:that )?(?:speaks? for (?:itself|themselves)|don't lie|never lies?"
    r"|prove(?:s)? it|say it all)\b"
    rf"|\b(?:hundreds|thousands|dozens|scores|millions|lakhs|\w{{3,8}} (?:hundred"
    rf"|thousand)) (?:of (?:our |happy )?(?:{PEOPLE} )?)?(?:have |has |were |are |been |now "
    rf"|already |have been |have come out |have walked out ){{0,2}}(?:cured|healed|pain[- ]free"
    rf"|recovered|smoke[- ]free|fixed|saved|walking|transformed|slimmer|happy|quit)\b"
    rf"|\b(?:doctors?|consultants?|specialists?|surgeons?|scientists?) (?:are |were |is "
    rf"|was )?(?:amazed|stunned|baffled|speechless|gobsmacked|shocked"
    r"|astonished|couldn't believe|can't explain|can't believe)\b|\bproven by science\b"
    r"|\bscience (?:proves?|has proved|has proven|says so)\b|\b(?:always|never) (?:get|gets"
    r"|got) it (?:right|wrong)\b|\b(?:our|we) (?:\w{3,12} )?(?:never|don't|do not) (?:make|makes"
    r"|made) (?:a |any )?(?:mistakes?|errors?)\b|\b(?:nobody|no one|no patient"
    r"|no-one) (?:ever )?(?:leaves|left|walks out|goes home|waits|dies|suffers) (?:here "
    r"|us )?(?:in pain|unhappy|without|disappointed|with pain|worse|here)\b|\b(?:can't"
    r"|cannot) (?:lose|go wrong|be beaten|be beat)\b|\bthe magic touch\b|\bmagic (?:hands|cure"
    r"|fix)\b"
    rf"|\bnothing (?:is )?better for (?:your )?{AILMENT}\b|\bnothing (?:else )?(?:works|helps"
    rf"|compares|comes close)(?:[.!]| like| as well| better| to us)"
    r"|\b(?:add|adds|put|puts|give|gives) (?:\w{2,8} )?years (?:to|on|back)\b|\b(?:age|ageing"
    r"|aging) backwards\b|\blive to (?:be )?(?:100|a hundred)\b|\btrusted by (?:thousands|millions"
    r"|hundreds|everyone|all)\b|\bwhy go anywhere else\b|\bpermanent (?:\w{3,8} )?(?:relief"
    r"|results|fix|solution|cure)\b|\binstant(?:ly)? (?:\w{3,8} )?(?:relief|results?|cure|fix"
    r"|better|healing|pain[- ]free)\b|\bone[- ](?:stop|shot|step) (?:cure|fix|solution)\b"
    r"|\bonce is (?:all|enough)\b|\b(?:all|only thing) (?:you(?:'ll| will)? (?:ever )?need"
    r"|it takes) (?:to|for) (?:be|get|stop|beat|cure|end|heal|lose|sleep|quit)\b"
)
_NOT_SELLING = linear(
    r"\b(?:antibiotics (?:don't|do not|won't)|viral|ask|asks|please|talk to|discuss|appointment"
    r"|referral|register\w{0,3}|parking|car|shop|canteen|covid rules|fever|soap|water and"
    r"|handwashing|washing|hydration|for some|a walk|the right)\b"
)

RULE = Rule(
    code="claim.selling",
    name="Turns of speech that sell a result",
    what=(
        '"Side effects? None at all.", "keeps dementia away for certain", "leave without pain", '
        '"replaces your tablets", "works like magic".'
    ),
    why="It sounds less like a promise than it is, and is read as one.",
    source="UK CAP Code, rule 12.1 (2010); FTC, Health Products Compliance Guidance (December "
    "2022)",
    severity=Severity.REVIEW,
    fix="Say what it does for most people, what it does not, and by which study.",
    bad=(
        bad("Side effects? None whatsoever.", "Side effects? None whatsoever"),
        bad("A spoon a day keeps dementia away for certain.", "keeps dementia away for certain"),
        bad("Come with a stick, leave pain-free.", "leave pain-free"),
        bad("Our tea replaces your insulin.", "replaces your insulin."),
        bad("The laser works like magic.", "works like magic"),
        bad("Thousands cured since 2010!", "Thousands cured"),
    ),
    good=(
        good("Side effects? A sore arm, and sometimes a fever."),
        good("No tea replaces your insulin."),
        good("Don't stop your tablets. Herbs are no substitute for your insulin."),
        good("An apple a day may help your gut."),
        good("Many people leave in less pain than they came with."),
        good("Thousands of people were seen at our clinic last year."),
    ),
    check=check_promises((_ANSWERED, _KEPT_AWAY, _INSTEAD), "This sells a result.", _NOT_SELLING),
    needs=(_ANSWERED, _KEPT_AWAY, _INSTEAD),
    yields_to=frozenset(("claim.guarantee", "claim.hype", "claim.cure")),
)
