"""claim.promise: no reader is told what will become of her."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.promises import AILMENT, ENDED, SOON
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_promises
from wellspoken.engines.text import linear

_YOU = (
    r"(?:you(?:'ll| will| are going to| are guaranteed to|'re going to)"
    r"|(?:your (?:\w{3,10} )?(?:child|kid|baby|mum|mom|dad|gran|nan|husband|wife|skin|joints?"
    r"|knees?|back|hearing|sight|vision|teeth|gums|hair|body|girls|boys|family|sleep|stroke|asthma"
    r"|diabetes|skin)|(?:this|our|the)(?: \w{3,12}){1,2}|your (?:blood sugar|sugars?"
    r"|blood pressure|cholesterol|periods|weight|doctor|pressure)|nan|gran|grandad|mum|they"
    r"|it) (?:will|is going to|are going to))"
)
_MEDICINES = (
    r"(?:tablets?|pills?|glasses|specs|inhalers?|meds|medicines?|medication|prescriptions?"
    r"|crutches|insulin|cane|walking sticks?|painkillers?|readers|antidepressants?|contact lenses"
    r"|sleeping pills|statins?|hearing aids?|creams?|surgery|filling|injections?|stitches"
    r"|an? operation|dialysis|steroids?)"
)
_WILL = linear(
    rf"\b{_YOU} (?:(?:all|soon|finally|definitely|always|also|both|then|simply|just|really|surely"
    rf"|never have to|quickly|once more|at last"
    rf"|ever) ){{0,2}}(?:be (?:[\w'-]{{1,10}} )?(?:pain[- ]?free|symptom[- ]?free|cured|healed"
    rf"|fixed|rid of|free of (?:\w{{2,10}} )?{AILMENT}|smoke[- ]?free|pregnant|sorted|like new"
    rf"|as good as new|fully restored|normal|perfect|reading at|speaking in|walking by|talking by"
    rf"|dry at night|drug[- ]free|off (?:insulin|tablets)|slim|sober|addiction[- ]?free|gone"
    rf"|dancing|running again|walking again|back to normal|seen (?:in|within)|protected completely"
    rf"|one of them)|never (?:[\w'-]{{1,12}} ){{0,4}}(?:again|another|{AILMENT}|{_MEDICINES})"
    rf"|(?:lose|drop|shed) (?:\w{{2,8}} )?(?:[0-9]{{1,3}}|two|three|five|ten|a|half a) ?(?:stone"
    rf"|kilos?|kg|pounds|lbs|inches|dress sizes?)|(?:sleep|walk|run|hear|see|breathe|smile|eat"
    rf"|dance|play|chew|speak|kneel)(?: \w{{1,10}}){{0,2}} (?:again|every|perfectly|like (?:a|new"
    rf"|you)|all night|pain[- ]?free|through the night)|hear every|catch every"
    rf"|protect you (?:completely|fully|totally)|heal (?:\w{{2,8}} ){{0,3}}too|not (?:ache|hurt"
    rf"|suffer|feel|need|catch|relapse)|glow|regrow|tear up|throw away|grow back|be (?:amazed"
    rf"|stunned|speechless|out of a job)|love (?:the|your) results|feel (?:no|zero|10|ten|twenty"
    rf"|20))\b|\b(?:you|your (?:\w{{3,10}} )?(?:child|kid|kids|baby|joints?|hair|back|family"
    rf"|stomach)|they|it|ours) (?:won't|will not|can't|cannot"
    rf"|can not) (?:[\w'-]{{1,10}} ){{0,2}}(?:catch (?:a|any|another|one)|get (?:{AILMENT}"
    rf"|pregnant|ill|sick|infected|hurt)|ache|hurt|sting|fall out|make your|suffer|relapse|regret"
    rf"|need (?:\w{{1,10}} )?{_MEDICINES}|feel (?:a thing|anything|it|any|sore|pain|sick|ill))\b"
    rf"|\b(?:will|can|could) (?:have|get) you (?:[\w'-]{{1,10}} ){{0,4}}(?:free|walking|running"
    rf"|dancing|back (?:on|at|to|in)|off (?:your|the|dialysis|insulin|tablets)|sleeping|pregnant"
    rf"|smiling|out of pain|sorted|home)\b|\b(?:can never|cannot ever|can't ever|will not ever"
    rf"|won't ever|could never) (?:catch|get|have|harm|hurt|come|go|fail|relapse|burn)\b"
    rf"|\byou will not (?:get|have|see|feel|notice) (?:an? |any )?(?:scars?|{AILMENT}|bruises?"
    rf"|pain|needle|difference)\b|\b(?:cannot|can't|can not|won't) (?:burn[.!]|react|scar"
    rf"|do (?:you|them|your \w{{3,8}}|anyone) (?:any )?harm|rust|stain|break out|relapse"
    rf"|be beaten)\b|\byou(?:'ll| will) (?:be |walk |go |climb |sleep |eat |dance |run "
    rf"|drive )(?:[\w'-]{{1,10}} ){{0,6}}(?:{SOON}|the same (?:day|evening|night|afternoon)"
    rf"|the next (?:day|morning))\b|\bforget (?:that )?you ever (?:had|wore|needed|smoked|were)\b"
    rf"|\bno (?:more )?{AILMENT} (?:for you|this (?:year|winter|season)|ever|any ?more|again)\b"
)
_BACK = linear(
    r"\b(?:perfect|full|normal|20/20|crystal[- ]clear|flawless|complete|total) (?:hearing|vision"
    r"|sight|eyesight|skin|recovery|cure|mobility|regrowth|smile|relief|protection|immunity"
    r"|healing|remission|fertility|peace of mind)\b(?:[.!,;:]| ?$| again| every| from| in| after"
    r"| is| for| assured| guaranteed| back)|\bfull(?:y|er)? (?:restored|healed|recovered|cured"
    r"|reversed)\b|\b(?:as )?good as new\b|\b(?:joints?|knees?|back|skin|liver|smile|hearing|lungs"
    r"|heart) (?:feel |feels |is |are )?like new\b|\b(?:rebuilds?|regrows?|repairs?|restores?"
    r"|regenerates?|renews?|resets?|rewires?) (?:[\w'-]{1,12} ){0,2}(?:cartilage|joints?|hair"
    r"|hearing|eyesight|vision|nerves?|liver|lungs|gut|spine|discs?|enamel|bones?|hormones"
    r"|metabolism|brain|kidneys?|sight|fertility|thyroid)\b"
    rf"|\b(?:throw|throws|threw|bin|toss|ditch|burn|tear up|put away|lose|chuck|say goodbye to"
    rf"|bye to) (?:away |out |in the bin )?(?:your|the|those|his|her|their|all your) {_MEDICINES}\b"
    r"|\b(?:get|gets|getting|got|bring|brings|have) (?:your|his|her|their|my|you|people|patients"
    r"|him|them) (?:[\w'-]{1,12} ){0,4}(?:hearing|sight|vision|eyesight|hair|life|youth|sleep"
    r"|smile|figure|spark|memory|knees?|mobility|body|libido|energy|confidence|voice"
    r"|blood pressure|sugars?|weight|walking|up and walking|running"
    r"|dancing) (?:back(?: to normal)?|again|as it was)\b|\b(?:exactly|just|same) as it was (?:at"
    r"|when|before)\b|\b(?:blood pressure|sugars?|weight|periods?|hormones|skin"
    r"|life) (?:[\w'-]{1,10} ){0,2}back to normal (?:in|within|by|for|after)\b|\b(?:bones?|skin"
    r"|teeth|hair|knees?|joints?|lungs|heart|eyes|gut|abs) like (?:steel|glass|a baby|a teenager"
    r"|new|silk|an? \w{2,8}[- ]year[- ]old|rock|iron|diamonds?|a film star)\b|\b(?:get|gets"
    r"|getting|took|takes|come|comes|came) (?:you|him|her|them|people|patients"
    r"|everyone) off (?:your |their |all )?(?:dialysis|insulin|tablets|meds|medication|oxygen"
    r"|opioids|drugs|alcohol|steroids)\b|\bmakes? you (?:quit|stop|slim|thin|sleep|younger|fertile"
    r"|pregnant|better|well|pain[- ]free)\b|\b(?:fewer|less|no) (?:wrinkles|grey hairs) (?:in"
    r"|by)\b|\bwe make it happen\b|\bwe do (?:results|babies|miracles|cures|smiles)\b"
    r"|\bmiracles? (?:happen|every day|daily|here)\b|\bthe impossible\b|\b(?:washed|flushed"
    r"|cleaned|scrubbed) out of your\b|\bbring(?:s)? back (?:perfect|your|the) (?:hearing|sight"
    r"|youth|hair|smile|memory|spark)\b"
    rf"|\b{AILMENT}[?!.]{{1,3}} (?:gone|sorted|fixed|done|over|solved|cured|erased|history|goodbye"
    rf"|bye)\b|\b(?:that's|thats) you (?:sorted|fixed|cured|done)\b|\b(?:sorted|fixed|cured"
    rf"|done) {SOON}\b|\b{ENDED}[.!] not (?:lightened|eased|better|managed|reduced)\b"
)
_WORD = linear(
    r"\b(?:results?|success|relief|regrowth|recovery|cure|delivery|pregnancy|baby|weight loss"
    r"|protection|satisfaction|outcomes?|straight teeth|comfort|improvement) (?:is |are |fully "
    r"|100% )?(?:assured|certain|a sure thing|sure banker|are sure|in writing|is sure)\b"
    r"|\bresults are sure\b|\b(?:assured|certain|sure-shot|sureshot|sure) (?:results?|relief|cure"
    r"|recovery|success|remedy)\b|\bor you (?:don't|do not|won't) pay\b|\bor we (?:treat|fix|redo"
    r"|do) (?:you|it) (?:again )?(?:for )?free\b|\b(?:no (?:results?|cure|relief|baby"
    r"|improvement)),? no (?:fee|pay|charge)\b|\bpay only if it works\b"
    rf"|\b(?:we|i|our (?:\w{{3,12}} )?(?:team|package|clinic|programme"
    rf"|program)) promises?(?: you)? (?:[\w'-]{{1,12}} ){{0,4}}(?:{AILMENT}|results?|baby|delivery"
    rf"|birth|smile|pain[- ]?free|painless"
    r"|problem[- ]?free|cure|recovery|relief|healthy|smooth|you will|you'll)\b|\b(?:that's|that is"
    r"|is) (?:a|our) (?:promise|guarantee)(?: to you)?\b|\bkeeps its word\b|[,.!] (?:promise"
    r"|promised|guaranteed|no ifs|no ifs,? no buts|full stop|period|mark our words|mark my words"
    r"|no exceptions|without fail|simple as that)(?:[.!]| ?$)|\binsurance policy for\b"
    r"|\bfoolproof\b|\bpeace of mind guaranteed\b"
)
_ABOUT = linear(
    r"\b(?:appointment|referral|parking|queue|ticket|bill|bills|phone|form|letter|visitors?|fees?"
    r"|hours?|shifts?|(?:sick|holiday|weekly|overtime) pay|salary|rota|training|course fees?"
    r"|deposit|refunds?|menstrual|dose|confidential\w{0,4}|privacy|private|record|records|name"
    r"|hear from|call you|ring you|text you|lost property|email|vote|staff|walk-in|reply|answer)\b"
)
RULE = Rule(
    code="claim.promise",
    name="Promise to the reader",
    what=(
        'What will become of the reader: "you will walk pain-free", "you won\'t catch a cold", '
        '"perfect hearing again", "results assured", "or you don\'t pay".'
    ),
    why="Nobody can know it. Whom it does not come true for was deceived when they were weakest.",
    source="UK CAP Code, rule 12.1 (2010); AMA Code of Medical Ethics, opinion 9.6.1 (2016)",
    severity=Severity.REVIEW,
    fix="Say what most people can expect, and what may go otherwise.",
    bad=(
        bad("You'll be pain-free by Easter.", "You'll be pain-free"),
        bad("With this syrup your child won't catch a cold.", "your child won't catch a"),
        bad("Enjoy perfect hearing again!", "perfect hearing again"),
        bad("Throw away your glasses.", "Throw away your glasses"),
        bad("Straight teeth or you don't pay", "or you don't pay"),
        bad("Thick hair, results assured", "results assured"),
        bad("Our powder rebuilds worn cartilage.", "rebuilds worn cartilage"),
    ),
    good=(
        good("You'll feel a small scratch, then it is over."),
        good("We can't promise that you'll be pain-free."),
        good("Will you be pain-free by Easter? We can't say."),
        good("You'll never need a referral for our walk-in clinic."),
        good("Some people make a full recovery; others live with weakness."),
        good("A refund of the course fee by Friday: that's a promise."),
        good("You won't need an appointment for the flu clinic."),
    ),
    check=check_promises((_WILL, _BACK, _WORD), "This promises a result to the reader.", _ABOUT),
    needs=(_WILL, _BACK, _WORD),
    yields_to=frozenset(("claim.guarantee",)),
)
