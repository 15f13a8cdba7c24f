"""claim.works-for-all: nothing works for everybody, and nobody never fails."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.promises import AILMENT, PEOPLE
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_promises
from wellspoken.engines.text import linear

_EVERY = (
    rf"(?:everyone|everybody|anyone|anybody|each and every one|(?:every|each)(?: single"
    rf"| last)? {PEOPLE}|all (?:of )?(?:our |the |your )?(?:\w{{3,12}} )?{PEOPLE}|any {PEOPLE}"
    rf"|all of (?:them|you|us)"
    r"|all|any(?:one|body) (?:at|of))"
)
_BETTER = (
    r"(?:cured|healed|pain[- ]?free|better|well again|a (?:total|complete|full) success|what (?:he"
    r"|she|they) came for|success|off (?:their|his|her) (?:tablets|insulin|meds)|a full recovery"
    r"|full recovery|fully recovered|recovers?|recovered|walk(?:s|ed)? (?:out|again|away|free"
    r"|home)|smiling|marathon[- ]fit|sober|clean|smoke[- ]?free|symptom[- ]?free|slim(?:mer)?"
    r"|(?:lose|lost|loses) weight|speaking|talking|sleep(?:s|ing)? through|quiet ears|happy"
    r"|success|results?|home (?:healthy|with a baby|safe)|with a baby|a healthy baby|quits?"
    r"|free of (?:\w{2,12} )?\w{3,12}|the result they|fit again|delighted|get(?:s)? better"
    r"|survives?|survived|satisfied|improves?|improved|benefits?|back on (?:their|his|her) feet"
    r"|perfect (?:sight|vision|hearing|teeth)|without (?:glasses|pain|tablets))"
)
_WORKS = linear(
    r"\b(?:works?|worked|working|effective|succeeds?|safe|suitable|suits|fits|gentle enough|fine"
    r"|helps?|helped|healed|cured?|cures|fixe[sd]|clears?|regrows? hair|heals|works out|good"
    r"|does it|beats?|we beat (?:the )?\w{2,12}|do the trick|does the trick)(?: it)? "
    rf"(?:well |wonders |great |fast |perfectly )?(?:for |in |on |with )?{_EVERY}\b"
    rf"|\b{_EVERY},? (?:[\w'-]{{1,14}} ){{0,12}}{_BETTER}\b|\b(?:gone|over|cured|solved"
    rf"|cleared) (?:for|in) {_EVERY}\b"
    r"|\bevery(?: single| last)? (?:time|season|patient|case|session)[.!,]? every(?: single"
    r"| last)? (?:time|season|patient|case|child)\b|\bworks? every(?: single)? time\b|\b(?:all|any"
    r"|every) (?:skin|hair|body) types?, (?:every time|all ages|any age)\b|\bit (?:just "
    r"|simply )?works[.,!:] (?:full stop|period|end of|every|always|simple|guaranteed)\b"
    r"|\bwe know (?:it|this|that it) works\b|\bproven to work\b|\b(?:it|this|they|we|she|he)(?:'ll"
    r"| will) (?:definitely |also )?(?:work|do it|heal|do the same) for (?:you|yours|your)\b"
    r"|\b(?:so will you|and so can you|you're next|you are next|you could be next|be the next"
    r"|so can you|same for you)\b|\bwhat every (?:patient|mother|family|child|client"
    r"|one of you) gets\b|\bno matter how (?:high|bad|old|long|severe|late|many)\b"
    r"|\bwhatever (?:your|the) (?:test|age|stage|weight|diagnosis|history|skin)\b"
    r"|\balways works?\b(?: \w{2,8})?|\bworks? (?:without fail|without exception|no matter)\b"
)
_GROUPS = (
    r"(?:patient|person|child|baby|mother|mum|mom|client|couple|case|complication|infection"
    r"|failure|relapse|back|knee|hip|smoker|one|runner|death|reaction|fall|member|scan|diagnosis"
    r"|cancer|tooth|smile|user|customer|complaint|birth|delivery|readmission|bad (?:outcome"
    r"|reaction|result|day|review))s?"
)
_NONE_FAILS = linear(
    rf"\b(?:never|not once|not ever|yet to) (?:yet |ever |once )?(?:had|seen|lost|met|failed"
    rf"|missed|have|lose|see|miss|fail|let down|turned away|hurt|harmed) (?:an? |one |a single "
    rf"|any )?(?:\w{{3,12}} )?{_GROUPS}\b|\b(?:not one|not a single|not even one"
    rf"|zero) {_GROUPS}(?: of ours)? (?:[\w'-]{{1,14}} "
    r"){0,7}(?:ever|has|had|have|came|come|returned|failed|relapsed|needed|caught|got)\b"
    r"|\bno(?: one|body|-one)(?:'s| has| have)? (?:we've \w{3,12} |of ours )?(?:has "
    r"|have )?ever (?:dropped|failed|come back|relapsed|complained|needed|left|had|got|fallen"
    r"|caught|died|regretted)\b|\bnone (?:of (?:them|our \w{3,12}|ours) )?(?:(?:have "
    r"|has )?(?:ever )?(?:fails?|failed|relapsed?|come back|came back|return|still need|needed"
    r"|needs?))\b|\bno (?:\w{3,10} )?(?:dropouts|failures?|relapses?|cravings|regrets|rejections"
    r"|repeat visits)\b|\bnever (?:fails?|failed|misses|missed|goes wrong|go wrong|wrong"
    r"|misdiagnoses|disappoints?)\b|\bno (?:dey|go) fail\b|\b(?:it |this |he |she |they "
    r"|we )?(?:cannot|can't|can not|won't|will not) (?:fail|go wrong|miss|let you down)\b"
    r"|\bzero (?:failures|infections|falls|complications|errors|mistakes|relapses?|deaths|misses"
    r"|complaints)\b|\b(?:infections|falls|complications|errors|failures|mistakes|readmissions"
    r"|deaths): ?(?:0|zero|none|nil)\b|\bwe (?:do not|don't) (?:fail|make mistakes|lose patients"
    r"|do 'maybe'|do maybe|do failure)\b|\bnothing (?:ever )?goes wrong\b"
    rf"|\b(?:finds?|catch(?:es)?|spots?|detects?|sees?|picks? up|kills?|stops?|beats?|blocks?"
    rf"|clears?) (?:every|all|any|each|100%)(?: single| last| kinds? of| types? of"
    rf"| the)? (?:\w{{3,10}} ){{0,2}}(?:{AILMENT}|germs?|bacteria|virus(?:es)?|tumou?r|bugs?|lump"
    rf"|disease|toxins?|abnormalit(?:y|ies)|problem|polyp|egg|lice|ray|mosquito|trace|root|cell"
    rf"|cause)\b|\bwithout (?:ever )?(?:missing|failing|fail|a miss)\b|\b(?:has|have|had|with"
    rf"|there have been|we've had) (?:had )?(?:no|zero) (?:infections|falls|complications|deaths"
    rf"|failures|errors|sepsis|mistakes|bad reactions|problems|complaints) (?:for|in|since|ever"
    rf"|at all)\b|\b(?:isn't|there's not|never met|never seen|haven't met"
    rf"|not) an? (?:\w{3, 12} )?(?:\w{3, 12}) (?:in \w{3, 12} )?(?:that |which |who )?(?:we|he|she"
    rf"|they|our \w{3, 12}|his hands|it) (?:can't|couldn't|cannot|won't|haven't) (?:fix|cure|treat"
    rf"|heal|help|mend|beat|straighten|solve|whiten|save)\b|\bno one had any (?:trouble|problems?"
    rf"|pain|side effects)\b|\b(?:rules?|ruled|ruling) out {AILMENT}\b"
    r"|\bbefore any (?:doctor|nurse|other|hospital|human|consultant)\b|\bfor sure who\b"
    r"|\btells? (?:you )?for (?:sure|certain)\b|\b(?:one|single) answer,? and it'?s us\b"
)
_ELSEWHERE = linear(
    r"\b(?:screened|sticker|leaflet|menu|form|appointment|referral|welcome|parking|wi-?fi|password"
    r"|cake|certificate|bag|card|seen by|side effects?|ask|asked|check with|tell the|need to|needs"
    r"|should|must|please|remember|raffle|bingo|quiz|volunteers?|staff|crew|meals?|audit"
    r"|hand hygiene|fundrais\w{1,4}|masks?)\b|\bsafe for everyone (?:here|on)\b"
)

RULE = Rule(
    code="claim.works-for-all",
    name="Said to work for everybody, or never to fail",
    what=(
        '"Works for everyone", "every patient recovers", "never had a failure", "finds every '
        'cancer", "no relapses".'
    ),
    why="There is always somebody for whom it did not work, and who reads that it always does.",
    source="FTC, Health Products Compliance Guidance (December 2022); UK CAP Code, rule 12.1 "
    "(2010)",
    severity=Severity.REVIEW,
    fix="Say for how many it works, by which study, and what you do for the others.",
    bad=(
        bad("The patch works for every smoker.", "works for every smoker"),
        bad("Every patient we treat walks home.", "Every patient we treat walks home"),
        bad("We have never lost a patient.", "never lost a patient"),
        bad("Our scan finds every tumour.", "finds every tumour"),
        bad("No cravings, just one sitting.", "No cravings"),
        bad("Infections: 0. That is our ward.", "Infections: 0"),
        bad("One blood test rules out dementia.", "rules out dementia"),
    ),
    good=(
        good("The patch doesn't work for everyone, and that's fine."),
        good("No scan finds every tumour."),
        good("Every patient gets a call the day after surgery."),
        good("Every child who visits leaves with a sticker and a better toothbrush."),
        good("Not everyone gets better at the same pace."),
        good("Our door is open for everyone."),
        good("A clear test often rules out malaria, but come back if fever stays."),
    ),
    check=check_promises(
        (_WORKS, _NONE_FAILS), "This says that it works for all, without exception.", _ELSEWHERE
    ),
    needs=(_WORKS, _NONE_FAILS),
    yields_to=frozenset(("claim.guarantee",)),
)
