"""professionalism.partisan: no hint how to vote, no verdict on those in power."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_against
from wellspoken.engines.text import linear

_POWER = (
    r"(?:government|govt|gov't|minister|ministers|ministry|health secretary|chancellor|council"
    r"|councillors?|county council|city council|senators?|mayor|governor|president|prime minister"
    r"|premier|politicians?|party|parties|mps?|mlas?|tds?|administration|regime|cabinet|opposition"
    r"|commissioner|congress|parliament|lawmakers|legislature|statehouse|westminster|washington"
    r"|stormont|holyrood|canberra|dáil|whitehall|downing street|white house|capitol|supreme court"
    r"|school board|county commissioners?|democrats?|republicans?|tories|tory|labour party|gop"
    r"|dems|apc|pdp|bjp|aap|lnp|fianna fáil|fine gael|sinn féin|reform|greens?|liberals|coalition"
    r"|ndp)"
)
_VOTING = linear(
    r"\bvot(?:e|ing) (?:accordingly|wisely (?:and|this time)|them|him|her|smart|with your (?:heart"
    r"|health)|like (?:your|lives)|for (?:us|change|the (?:nhs|party|candidate|only|one|man|woman"
    r"|team|people))|as if)\b|\b(?:remember|don't forget|think of) (?:this|that|it|them|who|us|him"
    r"|her)(?: \w{2,10}){0,5} (?:in|on|when you|at the|come) (?:november|the (?:election|ballot"
    r"|polls|polling)|election day|polling day|vote|polls|ballot|may \d|the booth|the voting"
    r"|go to)|\b(?:you know|we all know|you all know|i know) (?:which|what|who"
    r"|where) (?:\w{2,8} )?(?:box|button|name|way|party|symbol|candidate|to vote|to tick|to press"
    r"|to put)\b|\b(?:press|tick|push|choose|pick|mark|select) the (?:correct|right|proper|blue"
    r"|red|green|lotus|broom|hand) (?:button|box|name|symbol|one)\b|\b(?:which|what|the) (?:box"
    r"|button) to (?:tick|press|push)\b"
    rf"|\bonly one (?:party|candidate|man|woman|leader|side|team) (?:has|have|who|can|will|ever"
    rf"|cares|is|that)\b|\bthe (?:other|wrong) (?:lot|side|party|crowd|shower|mob) (?:get|gets|got"
    rf"|win|wins|in charge|in power|would|want|wants|will|can)\b|\bif (?:they|he|she|that lot"
    rf"|the other \w{{3,6}}) (?:get|gets|win|wins) (?:in|back|power|again)\b|\b(?:keep|kick|get"
    rf"|throw|turf|boot|chuck|kicking) (?:the |this |these |that |those )?(?:{_POWER}|lot|crooks"
    rf"|clowns|shower) out\b|\b(?:kick|turf|boot|chuck|sweep) them out\b|\b(?:lot|government"
    rf"|clowns|people|fools|ones|party|man|woman|council|shower) (?:that |who |whom )?(?:you|they"
    rf"|we|some of you|half of you) voted (?:in|for)\b|\b(?:our|all our"
    rf"|the) (?:\w{{3,10}} )?(?:staff|nurses|doctors|team|clinic|members) (?:are|is|will be"
    rf"|all) (?:all )?(?:voting|backing|campaigning|marching for)\b|\bproud to (?:back|endorse"
    rf"|stand with|support|campaign for) (?:senator|governor|mayor|councill?or|congress\w{{0,6}}"
    rf"|representative|our (?:candidate|mp|next)|the (?:party|campaign|\w{{3,10}} party))\b"
    r"|\byard signs?\b|\bremember (?:that|this|it|them|him|her) (?:in|on|come) (?:january|february"
    r"|march|april|may|june|july|september|october|november|december|thursday|tuesday|sunday"
    r"|polling|election|the)\b|\b(?:for|by) voting (?:for )?(?:reform|labour|tory|trump|biden"
    r"|republican|democrat|conservative|brexit|leave|green|apc|pdp|bjp|liberal|them|him|her"
    r"|that lot)\b|\bvote (?:them|him|her|out|every \w{3,10})(?: \w{2,10}){0,4} out\b|\bvote out\b"
    r"|\b(?:our|the|this) (?:local )?(?:mp|senator|mayor|minister|governor|councillor|president"
    r"|congressman|td) (?:would|could|can't|couldn't|should|must|needs to) (?:lose|resign|go|try"
    r"|be|not|find|hide|jog|learn|read|spend a)\b|\b(?:half|most|all) of (?:congress|parliament"
    r"|the (?:council|cabinet|senate|government|board)) (?:belongs?|is|are|should|can't|need)\b"
    r"|\bon the ballot again\b|\bchoose the other (?:side|one|party|candidate)\b|\brosettes?\b"
    r"|\bfour more years\b|\bour (?:man|woman|candidate|guy|girl) (?:for|in) (?:office|congress"
    r"|parliament|the|mayor|president|governor)\b|\b(?:get|vote|put|send"
    r"|sweep) (?:\w{2,12} ){1,3}(?:into|back into|to) (?:office|power|parliament|congress"
    r"|the (?:senate|white house|state house|dáil)|westminster|number 10|government)\b"
    r"|\bonly (?:candidate|party|leader) (?:who|that|worth|with)\b"
    r"|\bkiss (?:\w{2,10} ){1,5}goodbye\b|\bcampaign (?:rally|trail|donation|volunteers) (?:for"
    r"|with)\b"
)
_JUDGED = linear(
    rf"\b(?:useless|corrupt|rotten|clueless|heartless|spineless|greedy|lying|so-called|hopeless"
    rf"|shambolic|failed|failing|disgraceful|evil|cruel|crooked|incompetent|out-of-touch|callous"
    rf"|pathetic|cowardly|idiotic|thieving|wicked|hateful|fascist|communist|socialist|marxist|woke"
    rf"|clapped-out|miserly|stingy) (?:\w{{3,12}} )?{_POWER}\b"
    rf"|\b{_POWER}(?:'s \w{{3,10}})?(?: \w{{3,10}})?,? (?:(?:again|clearly|simply|has|have|just"
    rf"|who|that|really|still|all|obviously|new|would|should|is|are"
    rf"|will) ){{0,3}}(?:couldn't (?:organi[sz]e|run|care|manage|find|give)|can't (?:count"
    rf"|organi[sz]e|run|add|even|be trusted|tell)|resign|must go|must resign|needs? to (?:go"
    rf"|resign)|has to go|a (?:joke|disgrace|clown|liar|shambles|coward|crook|disaster|circus)"
    rf"|ashamed|hasn't a clue|haven't a clue|no clue|asleep|lied|lies|lying|liars|thieves"
    rf"|criminals|crooks|clowns|cowards|muppets|idiots|dinosaurs|don't care|doesn't care"
    rf"|couldn't care less|blood on|bury (?:all of )?us|kill(?:ing)? (?:us|our|people|patients"
    rf"|the nhs)|sold (?:us|you|out)|stole|stolen|robbed|robbing|betrayed|betraying|abandoned"
    rf"|wrecked|wrecking|trashed|gutted|gutting|bled|starved|starving|destroyed|destroying|ruined"
    rf"|ruining|let (?:us|you|patients|nurses) (?:down|die|rot)|hate (?:us|nurses|the|poor|women)"
    rf"|at war with|deserves? (?:nothing|what|to lose|prison|jail)|pocket(?:ed|ing)|lining (?:its"
    rf"|their|his|her)|on (?:his|her|their) (?:yacht|holiday|jet|golf)|golfing|reads? like"
    rf"|fairy tale|joke|stunt|shambles|a waste|in the pocket|bought by|puppets?)\b"
    r"|\b(?:dinosaurs|clowns|muppets|crooks|cowards|idiots|geniuses|thieves|vultures|fools|liars"
    r"|suits|fat cats|cronies|lapdogs|puppets|jokers|spineless) (?:on|in|at|of|running|who run"
    r"|from) (?:the |our |this )?(?:\w{3,10} )?(?:council|parliament|congress|senate|government"
    r"|westminster|washington|capitol|statehouse|city hall|county hall|town hall|board|ministry"
    r"|stormont|canberra|delhi|abuja|whitehall|cabinet)\b|\b(?:steaming|stinking) pile\b"
    r"|\b(?:donors'?|lobbyists?'?|party) lap-?dogs?\b|\b(?:health|new|this|finance|budget|reform"
    r"|care|hospital) bill (?:\w{2,8} )?(?:is|was) (?:a |an |pure "
    r"|utter )?(?:\w{3,10} )?(?:disgrace|pile|joke|crime|scam|con|lie|theft|attack|insult|sham"
    r"|shambles|robbery|evil|murder)\b|\btell (?:them|him|her|your \w{2,10}) to vote (?:no|yes"
    r"|against|for)\b|\bvote (?:no|yes) on (?:it|this|the|prop\w{0,8}|measure|\d)|\b(?:shame on"
    r"|down with|no thanks to|thanks to|blame|to hell with|curse) (?:the |this |our |that "
    r"|these )?(?:\w{3,12} )?(?:government|minister|ministers|council|president|governor|mayor"
    r"|tories|labour|republicans|democrats|party in power|politicians|administration|regime"
    r"|senators?|coalition)(?:[.,!]| ?$| for (?:your|the|this|nothing|another|wrecking|ruining))"
)
_NEUTRAL = linear(
    r"\b(?:thank\w{0,3} (?:you|to)|award|mug|pumpkin|photo|mascot|we (?:don't|do not) (?:back"
    r"|endorse|support|take sides)|doesn't back|does not back|whichever|whoever you"
    r"|however you vote|never tell you|won't tell you|non-?partisan|impartial|neutral|neither"
    r"|birthday|party (?:food|bag|hat|room|games)|(?:christmas|garden|tea|leaving|birthday|search"
    r"|pool|hen|stag|office|work|house|dinner|slumber|pizza|third) part(?:y|ies)|student council"
    r"|strike (?:vote|ballot)|cabinet (?:doors?|handle|locks?)|medicine cabinet|bathroom cabinet"
    r"|film|movie|greens? (?:veg\w{0,8}|salad|beans|tea)|leafy greens|care home council"
    r"|residents' council|chess|favourite|commissioner of oaths|quiz)\b"
)

RULE = Rule(
    code="professionalism.partisan",
    name="Hint how to vote, or verdict on those in power",
    what=(
        '"You know which box to tick", "vote accordingly", "our staff are all voting for ...", '
        "and scorn for ministers, councils and lawmakers."
    ),
    why=(
        "Charities may not take part in campaigns, public bodies must be neutral, and "
        "every patient must feel welcome."
    ),
    source=(
        "26 U.S.C. 501(c)(3) and Rev. Rul. 2007-41 (June 2007); UK Local Government Act "
        "1986, section 2"
    ),
    severity=Severity.REVIEW,
    fix="Leave parties and those in power out; say what changes for patients.",
    bad=(
        bad("Nurses know it. Vote accordingly.", "Vote accordingly"),
        bad("You know which box to tick on Thursday.", "You know which box to tick"),
        bad("Only one party has ever cared about teeth.", "Only one party has"),
        bad("The Minister couldn't run a bath.", "Minister couldn't run"),
        bad("This heartless government shut our ward.", "heartless government"),
        bad("The clowns in parliament cut our van.", "clowns in parliament"),
    ),
    good=(
        good("The council voted to close the clinic in June. Ours stays open."),
        good("Polling day is 7 May. Emergency care is open as usual."),
        good("This page doesn't back any party or candidate."),
        good("The Minister visits at noon; the hospital runs as normal."),
        good("Vote for the best mug on Ward 9!"),
        good("Lock the medicine cabinet and keep the key away from children."),
    ),
    check=check_against(
        (_VOTING, _JUDGED),
        "This takes a side in politics.",
        "Leave parties and those in power out; say how and where to vote, if that.",
        _NEUTRAL,
    ),
    needs=(_VOTING, _JUDGED),
    yields_to=frozenset(("professionalism.politics",)),
)
