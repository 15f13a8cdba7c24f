"""confirmation.wellbeing: good wishes do not tell that the reader was ill or is recovering."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import BODY, EVENT, RELATIVE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import ONE, YOU, YOUR
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_WISH: Final = (
    r"(?:glad|happy|pleased|thrilled|delighted|relieved|great|good|wonderful|fantastic|lovely"
    r"|brilliant|excited|awesome"
    r"|amazing|hope|hoping|hopefully|pray|praying|wish|wishing|love|proud|encouraged|stoked"
    r"|chuffed"
    r"|overjoyed|yay"
    r"|excellent|super|nice|sorry|sad|sadden(?:ed)?|heartbroken|gutted)"
)
_WISH_WORDS: Final = (
    "glad happy pleased thrilled delighted relieved great good "
    "wonderful fantastic lovely brilliant excited awesome amazing "
    "hope hoping hopefully pray praying wish wishing love proud "
    "encouraged stoked chuffed overjoyed yay excellent super nice "
    "sorry sad saddened heartbroken gutted"
)
_BETTER: Final = (
    r"(?:feel(?:s|ing)? (?:so |much |a lot |a bit |a little |any |even |loads )?(?:better|beter"
    r"|great|good|well|stronger"
    r"|comfortable|at ease|safe|like yourself|human|healthy|confident|worse|unwell|poorly)"
    r"|felt "
    r"(?:safe|comfortable|at ease"
    r"|cared for|well looked|supported|so comfortable|heard and|better)|do(?:ing)? (?:so |much "
    r"|really |very )?(?:better|well"
    r"|great|good|ok|okay|fine|amazing)|heal(?:s|ing|ed)?|recover(?:s|ing|ed)?|on the mend"
    r"|on the road to"
    r"|improv(?:e|es|ing|ed)|pain[- ]free|out of (?:pain|hospital|the woods|surgery|icu)|back "
    r"(?:on (?:your|his|her|their) feet"
    r"|to (?:yourself|normal|full|work|running|your|good)|home|at home|in action|up)|all better"
    r"|better (?:soon|now|by now"
    r"|already)|stronger|healthy again|cleared up|clears up|settl(?:es|ed|ing) down|gone"
    r"(?: down"
    r"| away)?|going (?:well|down"
    r"|better)|went (?:well|so well|smoothly|great|ok|okay)|worked out|work(?:ing|s) (?:out"
    r"|well"
    r"|for you)|turned out|okay now"
    r"|sleeping (?:well|better|through)|eating|walking|breathing|hearing|seeing (?:well|clearly"
    r"|better)|moving (?:again|better"
    r"|well)|able to (?:walk|hear|see|run|sleep|eat|breathe|move|work|return|enjoy)|home (?:now"
    r"|safe|soon|and)|at home"
    r"|is home|enjoy(?:s|ing)|love[sd]?|lik(?:e|es|ing)|happy with|pleased with|satisfied with"
    r"|comfortable (?:during|with"
    r"|in|throughout)|getting (?:better|stronger|relief|around|some|on)|relief|resolved"
    r"|thriving"
    r"|growing|safe and sound"
    r"|strong|smiling|has come down|came down|under control|in remission|cancer[- ]free|sober"
    r"|clean"
    r"|come (?:so|such a|a long)"
    r"|made (?:a|such|so much|great|it through)|manag(?:e|ing) (?:your|the|his|her)|hurt"
    r"|hurting"
    r"|suffer(?:ing|ed)?|in pain)"
)
_SUBJECT: Final = (
    rf"(?:{ONE}(?:'re|'ve|'s|'d| are| r| is| were| was| have| has| had| felt| feel)?|{YOUR}"
    rf"(?: [a-z'-]{{2,15}}){{0,2}} "
    rf"(?:{BODY}|{EVENT}|smile)|(?:the|that|those|ur|this) (?:new )?(?:{EVENT}|{BODY}|knee|shot"
    rf"|jab"
    rf"|new [a-z]{{3,12}})"
    r"|he|she|baby|mom|mum|dad|little one|everything|it all|all|it|things|those [a-z]{3,12})"
)

CUES: Final = (
    cue(
        "a good wish or gladness about health",
        rf"\b{_WISH}\b[^.!?\n]{{0,45}}?\b({_SUBJECT}(?:'s|'re)? "
        rf"(?:[a-z']{{2,12}} ){{0,4}}?{_BETTER})\b",
        _WISH_WORDS,
        past=True,
        shield=(
            r"\b(?:you all|this (?:diwali|christmas|eid|holi|ramadan|easter|season|new year)"
            r"|feel(?:ing)? (?:this|that) way|hope (?:you|everyone|all) (?:have|has)"
            r"|for your family to feel"
            r"|enjoy(?:ed|s|ing)? (?:the|our|your|a) (?:tour|talk|show|concert|webinar|event"
            r"|exhibit"
            r"(?:s|ion)?|art|soup|food|day"
            r"|evening|gala|weekend|class|coffee|holiday|read|article|post|video|page|recipe"
            r"|music"
            r"|garden|view|party|visit to)"
            r"|(?:like|love|liked|loved|enjoy|enjoyed) (?:our|the) (?:post|page|video|article"
            r"|cafeteria"
            r"|new cafeteria|teddy"
            r"|team|hospital|town|recipe|tips?|idea|website|app|photo)|good (?:question|point)"
            r"|love "
            r"(?:to|our|this|that|it|what"
            r"|your (?:idea|photo|post|comment|enthusiasm))|everything we do|all (?:our"
            r"|patients|the)"
            r"|all we|we do (?:it )?well|patients|people)\b"
        ),
    ),
    cue(
        "a wish for recovery",
        r"\b(get well(?: soon)?|gws|feel better(?: soon)?|feel good again|speedy recovery|"
        r"(?:quick"
        r"|full|swift|smooth|complete|fast|rapid"
        r"|easy|good|gentle|continued|successful|safe|strong|happy|healthy|steady|great) "
        r"(?:and "
        r"(?:full|speedy|complete|"
        r"quick|healthy|smooth) )?(?:recovery|healing|recuperation|rehabilitation)|healing "
        r"(?:vibes"
        r"|thoughts|prayers|journey)"
        r"|rest up|take it easy|road to recovery|recover(?:y)? (?:soon|quickly|well|fully)"
        r"|heal "
        r"(?:quickly|well|fast|up|soon)"
        r"|best of luck with (?:your|the (?:surgery|treatment|baby|recovery|delivery))"
        r"|good luck with (?:your|the) (?:[a-z]{1,15} "
        r"){0,3}?(?:surgery|treatment|recovery|rehab|therapy|pregnancy|baby|delivery|chemo"
        r"|procedure|healing|next steps)"
        r"|best wishes (?:for|on|with|in) (?:your|the remainder|the rest|a (?:full|speedy|quick"
        r"|healthy|smooth))"
        r"|in (?:our|my) prayers|thinking of you (?:as|during"
        r"|and your family"
        r"|while)"
        r"|you(?:'re| are) in (?:good|great|the best|safe|excellent) hands)\b",
        "well gws better again recovery healing recuperation rehabilitation "
        "rest easy recover heal luck wishes thoughts prayers "
        "hearts thinking hands",
        past=True,
        shield=(
            r"\b(?:town|whole (?:city|town|community|country)|everyone|all (?:our|those|who)"
            r"|economy|patients|our (?:team"
            r"|staff|colleague|nurses)|the team|people|storm|flood|helps? (?:people|patients"
            r"|you)"
            r"|can help|may help"
            r"|addiction recovery|recovery (?:services|program|room|support|community)"
            r"|to feel better "
            r"(?:about|when))\b"
        ),
    ),
    cue(
        "congratulations on what happened in care",
        r"\b(congrat(?:s|ulations|z)?(?: again)?(?: to (?:you|your)[a-z ]{0,20})?(?: (?:on|for"
        r"|with)) (?:your |the |ur |a |being |getting |"
        r"this |completing |finishing |reaching )?(?:[a-z'0-9-]{1,14} ){0,4}?(?:bab(?:y|ies)"
        r"|girl"
        r"|boy|twins?|newborn|birth|arrival|bundle"
        r"|addition|smile|teeth|progress|recovery|sober|sobriety|clean|weight|pounds|milestone"
        r"|journey|pregnancy|cancer[- ]free"
        r"|remission|last (?:chemo|treatment|session)|treatment|chemo|rehab|braces off"
        r"|discharge"
        r"|graduation from (?:pt|physical"
        r"|therapy|rehab|treatment|physio|the program|our program)|results|hip|knee"
        r"|mobility))\b",
        "congrats congratulations congratz congrat",
        past=True,
        shield=(
            r"\b(?:nursing school|award|retirement|promotion|match|recovery month|colleague"
            r"|dr)\b"
        ),
    ),
    cue(
        "praise of the reader as a patient",
        rf"\b((?:{ONE}(?:'re|'ve| are| were| was| r| have been| did)|what a) "
        rf"(?:[a-z]{{2,10}} ){{0,2}}?(?:brave|trooper|champ|fighter"
        r"|warrior|superstar|rockstar|rock star|survivor|inspiration|so strong|amazingly well"
        r"|tough|strong (?:man|woman|mama|person)|star patient))\b",
        "brave trooper champ fighter warrior superstar rockstar "
        "rock survivor inspiration strong amazingly tough star",
        past=True,
    ),
    cue(
        "an instruction for after care",
        rf"\b((?:keep|continue|remember to|don't forget to|make sure (?:to|you)|be sure to"
        rf"|please"
        rf"|just) (?:up |to |on )?"
        rf"(?:with )?(?:do(?:ing)?|tak(?:e|ing)|us(?:e|ing)|wear(?:ing)?|finish(?:ing)?|ic(?:e"
        rf"|ing)"
        rf"|rest(?:ing)?|elevat(?:e|ing)"
        rf"|rins(?:e|ing)|floss(?:ing)?|apply(?:ing)?|follow(?:ing)?|up) (?:up )?(?:with )?"
        rf"(?:{YOUR}|the|those|that|these) (?:[a-z'-]{{2,14}} ){{0,2}}?"
        r"(?:exercises?|tablets?|antibiotics|medications?|meds|inhaler|retainer|brace|boot|cast"
        r"|drops|ointment|cream|stretches|"
        r"aftercare|post-?op|instructions|pills|dose|diet|splint|bandage|dressing|good work"
        r"|great work|hard work))\b",
        "keep continue remember forget sure please just",
        past=True,
        shield=r"\b(?:if|anyone|everyone|people|patients)\b",
    ),
    cue(
        "the reader's relation to their illness",
        rf"\b((?:as|while|during|through|throughout|in) (?:{YOU} (?:continue|go through|recover"
        rf"|heal|fight|battle|undergo|adjust|face|navigate"
        r"|begin|start|finish|get through)|such a (?:difficult|hard|scary|stressful|tough"
        r"|painful"
        r"|vulnerable|frightening) (?:time|night"
        r"|day|moment|period)|(?:a|this|that) (?:very )?(?:difficult|hard|scary|stressful|tough"
        r"|trying|painful|vulnerable) (?:time|season|"
        rf"moment)|{YOUR} (?:time of need|darkest|fight|battle)))\b",
        "as while during through throughout in",
        shield=(
            r"\b(?:our (?:staff|team|community|town|nurses)|pandemic|everyone|families|patients"
            r"|people|anyone|strive|aim|goal|mission)\b"
        ),
        past=True,
    ),
    cue(
        "a loss in the organisation's care",
        rf"\b((?:loss|passing|death) of {YOUR} (?:[a-z]{1, 15} )?"
        rf"(?:{RELATIVE}))\b[^.!?\n]{{0,40}}\b(?:hospice|care|hospital|unit|ward|icu|here|us"
        rf"|our)\b",
        "loss passing death",
        past=True,
        firm=True,
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, "The wish tells that the reader was ill or in care.")


RULE = Rule(
    code="confirmation.wellbeing",
    name="Good wish that tells of somebody's health",
    what=(
        "In an answer to a person: gladness that they or a relative feel better or like their "
        "treatment, a wish for their recovery, congratulations "
        "on a birth or a treatment, praise of "
        "a brave patient, instructions for after care. Wishes to everybody are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad("We're glad you are feeling better.", "you are feeling better", surface="reply"),
        bad("We wish you a speedy recovery.", "speedy recovery", surface="reply"),
        bad("Hope she is doing well!", "she is doing well", surface="reply"),
        bad("Congrats on your new baby!", "Congrats on your new baby", surface="reply"),
        bad("You were so brave!", "You were so brave", surface="reply"),
        bad("Keep doing those exercises.", "Keep doing those exercises", surface="message"),
    ),
    good=(
        good("We wish everyone a healthy new year.", surface="reply"),
        good("Glad you enjoyed the tour!", surface="reply"),
        good("We're sorry you feel this way.", surface="reply"),
        good("Congratulations on your award!", surface="reply"),
        good("A speedy recovery to the whole town.", surface="reply"),
        good("We love our community.", surface="reply"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
)
