"""professionalism.contempt: no complaint about patients, colleagues or other trades."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_against
from wellspoken.engines.text import linear

_TRADE = (
    r"(?:surgeons?|gps?|nurses|doctors|consultants?|managers?|management|receptionists?|physios?"
    r"|vets?|chiropractors?|homeopaths?|dentists?|pharmacists?|porters|juniors|junior doctors"
    r"|med(?:ical)? students|interns?|agency (?:nurses|staff)|hr|the it (?:desk|team|guys)"
    r"|head office|the board|trust board|executives|admin|orthopods|orthopaedics|ortho"
    r"|anaesthetists?|radiologists?|psychiatrists?|paramedics|midwives|social workers?|insurers"
    r"|insurance (?:companies|people)|lawyers|journalists|the press|politicians|bureaucrats"
    r"|pen-?pushers|the competition|the other (?:hospital|clinic|practice|place)|teachers|police"
    r"|attending|attendings|matron|my boss|our boss|my supervisor|professors?|facebook mums"
    r"|wellness (?:gurus|influencers)|influencers|antivaxxers|naturopaths|reiki (?:healers|people)"
    r"|herbalists|pharma reps|suits|day shift|night shift|night staff|day staff|locums?|residents)"
)
_GROUP = (
    r"(?:patients?|relatives|visitors?|parents?|mums|moms|mammies|mothers|dads|husbands?|wives|men"
    r"|women|families|family members?|kids|teenagers|clients?|residents|pensioners|smokers"
    r"|drinkers|drunks|owners|farmers|tourists|millennials|boomers|students|trainees|reviewers"
    r"|commenters|callers|people|folk|folks|customers|neighbours|neighbors|voters|men|lads|girls"
    r"|staff|colleagues|uncle|aunt|auntie|mother-in-law|husband|wife|boss|son|nephew|cousin"
    r"|brother|ex|lot|bunch|crowd|brigade|mob|generation|man|woman|guy|lady|driver|drivers)"
)
_BAD = (
    r"(?:lazy|bone idle|idle|thick|dim|dim-?witted|dense|clueless|useless|hopeless|stupid|dumb"
    r"|gullible|pathetic|whiny|whining|moaning|whing(?:y|ers)|entitled|spoil(?:t|ed)|delusional"
    r"|ignorant|hysterical|ungrateful|demanding|self-important|self-absorbed|arrogant|pompous|smug"
    r"|snooty|stuck-?up|nosy|nosey|greedy|spineless|gutless|brainless|mindless|feckless|workshy"
    r"|work-shy|incompetent|inept|dishonest|deranged|unhinged|mad|crazy|crazed|insane|bonkers"
    r"|barmy|batty|loony|nutty|weird|creepy|filthy|smelly|stinking|unwashed|disgusting|revolting"
    r"|vile|nasty|horrible|insufferable|unbearable|impossible|intolerable|annoying|irritating"
    r"|tiresome|clingy|needy|attention-seeking|melodramatic|over-?dramatic|precious|cowardly|weak"
    r"|soft|wimpy|feeble|moronic|idiot|idiotic|cretinous|halfwitted|tight-?fisted|cheapskate"
    r"|miserable|bitter|jealous|uncivilised|ratchet|hormonal|bossy|ugly|fat|chubby|overfed"
    r"|cheating|lying|two-faced|backstabbing|sour-?faced|grumpy old|daft|silly old|senile|doddery"
    r"|gormless)"
)
_CALLED = linear(
    rf"\b{_BAD},? (?:\w{{3,12}} )?{_GROUP}\b|\b{_TRADE},? (?:(?:who|that|really|just|simply"
    rf"|clearly|honestly|obviously|still|all|you|we know you|have|sure) ){{0,2}}"
    r"(?:can't (?:count|spell|read|tell|find (?:their|a)|cook|do maths|organi[sz]e|be bothered"
    r"|even|diagnose)|couldn't (?:organi[sz]e|run|manage|find|hit|pour|boil|diagnose|spot|tell"
    r"|count|catch|care less|give a)|wouldn't know|don't (?:know (?:their|a|what|which)"
    r"|have a clue|do any|lift a finger|give a)|doesn't (?:know (?:his|her|their)|have a clue)"
    r"|haven't a clue|hasn't a clue|have no clue|has no clue|think they(?:'re| are| know)"
    r"|thinks (?:he|she)(?:'s| is| walks)|only care|sit (?:around|on|about|drinking)|do nothing"
    r"|never (?:lift|listen|turn up|read)|too (?:busy|lazy|posh|grand|important|stupid"
    r"|thick) (?:to|playing|counting|golfing|polishing)|are (?:just |all |basically "
    r"|nothing but )?(?:butchers?|plumbers|crooks|cowboys|clowns|frauds|liars|idiots|failed"
    r"|glorified|overpaid|a joke|a disgrace|useless|clueless|lazy|thieves|parasites|vultures"
    r"|quacks|dinosaurs|bullies|drama queens|hopeless)|is (?:a |an |such a |just a )?(?:joke"
    r"|disgrace|clown|shambles|tyrant|dragon|witch|bully|nightmare|dinosaur|waste of|useless"
    r"|clueless|hopeless|cowboy|quack|fraud|snake)|strikes? again|messed up again"
    r"|excelled (?:itself|themselves))\b|\bcouldn't (?:organi[sz]e|run) an? \w{3,12}\b"
    r"|\b(?:booze-?up|raffle|bun fight) in a (?:brewery|bakery|church)\b|\b(?:don't|doesn't"
    r"|wouldn't) know (?:his|her|their|your|its) (?:elbow|left|backside|head|onions) from\b"
    rf"|\b(?:you|they|he|she|people|men|patients|some of you|you lot)(?:'re| are|'s| is"
    rf"|r) (?:just |so |all |a bit |bloody |being |too |honestly |clearly |simply |plain "
    rf"|really )?{_BAD}(?:[.,!]| ?$| and\b| or\b| to\b| that\b| if\b)"
)
_NAME = (
    r"(?:eejits?|muppets?|drongos?|galahs?|wall(?:y|ies)|dingbats?|dipsticks?|plebs?|chavs?"
    r"|gobshites?|bampots?|tosspots?|berks?|dunderheads?|nincompoops?|nutters?|nut ?jobs?|loon(?:y"
    r"|ies)|crackpots?|fruit ?loops?|weirdos?|moaners?|whing(?:e?)rs?|whiners?|busybod(?:y|ies)"
    r"|old (?:bat|bag|fart|git|hag|goat|crone|biddy|biddies|trout|codger|codgers)|coffin-?dodgers?"
    r"|wrinklies|slobs?|layabouts?|scroungers?|skivers?|shirkers?|slackers?|wasters?"
    r"|good-for-nothings?|deadbeats?|freeloaders?|spongers?|yobs?|oiks?|brats?|prima donnas?"
    r"|drama llamas?|snobs?|jobsworths?|pen-?pushers?|bean-?counters?|lap-?dogs?|cronies"
    r"|charlatans?|snake[- ]oil (?:sellers?|salesm[ae]n|merchants?|peddlers?)|cretins?"
    r"|cry-?bab(?:y|ies)|scaredy-?cats?|mummy's boys?|softies|wimps?|wusses|lightweights?"
    r"|big girl's blouse|know-?it-?alls?|clever clogs|smart-?ars\w{1,3}|nimbys?|god squad"
    r"|chancers?|spoofers?|eedjits?|amadans?|bogans?|dropkicks?|yokels?|bumpkins?|peasants"
    r"|riff-?raff|great unwashed|knuckle-?draggers?|mouth-?breathers?|window-?lickers?"
    r"|bed-?wetters?|tree-?huggers?|do-?gooders|busy-?bodies|weaklings?|trouble-?makers?"
    r"|loud-?mouths?|snowflakes? in|tight-?wads?|cheapskates?|drama queens?|hot-?heads?|bullies in"
    r"|gas-?bags?|blowhards?|show-?offs?|gossips|backstabbers?|sponges|cowards|crazies|whackos?"
    r"|wackos?|psychos?|lunatics|maniacs|ghouls|vultures|leeches|parasites|cockroaches|dimwits?"
    r"|thick(?:ies|os?)|dummies|dunces?|divvy|divvies|numbskulls?|trolls will|time-?wasters?"
    r"|clots who|clowns who|pillocks?|spanners who|dinosaurs on|fossils on|dinosaurs in"
    r"|clowns (?:at|in) (?:the|head|city|county|westminster|washington))"
)
_NAMED = linear(rf"\b{_NAME}\b")
_FED_UP = linear(
    r"\b(?:sick(?: and tired)?|tired|fed up|done|over it|had enough|had it up to here|had it|bored"
    r"|exhausted) (?:of|with) (?:\w{2,10} ){0,3}(?:patients?|relatives|visitors|parents|people"
    r"|you lot|families|callers|complaints|moaning|whin\w{2,5}|your|these|managers|students"
    r"|the public|being (?:shouted|moaned))\b|\b(?:i|we) (?:really |just |absolutely "
    r"|honestly )?(?:hate|loathe|despise|can't stand|cannot stand"
    r"|dread) (?:\w{2,10} ){0,3}(?:patients?|relatives|visitors|shifts?|job|ward|parents|people"
    r"|families|clinic|mondays|on-call|public|husbands|students|boss|management)\b|\b(?:do|does"
    r"|doing|did) (?:my|our) heads? in\b|\b(?:drives?|driving|drove) (?:me|us) (?:mad|crazy"
    r"|up the wall|nuts|insane|round the bend|to drink)\b|\bon (?:my|our) (?:last )?nerves?\b"
    r"|\bputs? up with (?:the |these |those |our |you )?\w{3,12}\b(?: in| from| on|[.!])"
    r"|\bthe worst (?:patients?|families|family|shift|bay|ward|relatives"
    r"|part (?:of \w{2,10} \w{2,10} )?is (?:the|you))\b|\bit's the (?:mammies|mums|moms|parents"
    r"|relatives|husbands|families|owners|patients) (?:you|that|who|i|we)\b|\b(?:please god|oh god"
    r"|oh no|not) (?:no more|another|not another|you lot|him|her|them) ?(?:again|\w{3,12})\b"
    r"|\b(?:ruin(?:s|ed|ing)?|wast(?:e|es|ed|ing)) (?:my|our|everyone's|everybody's|a (?:nurse"
    r"|doctor)'s) (?:lunch|break|shift|day|night|weekend|time|morning|evening|christmas)\b"
    r"|\bwhy (?:do|are) (?:they|these people|patients|people|you people|men|relatives) (?:all"
    r"|always|even|so|like this)\b|\bwe (?:know|can tell) (?:you're|you are|when you're) (?:lying"
    r"|fibbing|faking)\b|\b(?:send|take|keep|save|bring) your (?:whin\w{2,5}|moan\w{0,3}"
    r"|whing\w{2,4}|complaints?|drama|nonsense|rubbish|attitude|germs|opinions?|lecture) (?:to"
    r"|elsewhere|somewhere|home|for|with|away|out)\b|\bcan you leave your (?:mother-in-law|husband"
    r"|wife|kids|attitude|mum|opinions?)\b|\b(?:stinks?|stinking|reek(?:s|ed|ing)?|smells?|smelled"
    r"|smelt) (?:like|of) (?:a |an |the )?(?:wet|dead|farm|pub|brewery|fish|old|sewer|skunk"
    r"|ashtray|gym|feet|goat|bin|week-old|death|it)\w{0,6}\b|\b(?:soap|showers?|deodorant"
    r"|toothpaste|water) (?:exists?|is (?:free|not expensive|cheap|your friend|a thing)"
    r"|isn't expensive)\b|\b(?:have|take|try) a (?:bath|shower|wash) (?:before|first|once"
    r"|now and)\b|\b(?:agency|night|day|weekend|management|head office|admin"
    r"|the (?:new )?(?:doctors?|managers?|boss|rota))(?: \w{3,10})? (?:again|as usual|on again"
    r"|on tonight)(?: tonight| today)?,? (?:so expect|expect nothing|god help|what could|surprise"
    r"|pray|so nothing)\b|\bexpect nothing to\b|\bdealing with (?:you (?:people|lot)|these people"
    r"|idiots|your nonsense)\b|\bfed to the\b|\bwith the (?:greatest|utmost) (?:lack of"
    r"|dis)respect\b|\bthoughts and prayers (?:for|to) (?:whoever|anyone|the|those)\b|\bthe (?:red"
    r"|blue|green|other) (?:team|side|lot) (?:flunk|fail|can't|couldn't|slept|skipped|lie"
    r"|lied)\w{0,3}\b|\bpray for us\b|\bgod help (?:us|them|you|the|whoever|patients|anyone)\b"
    r"|\bheaven help (?:us|them|you|the|whoever)\b|\bshower of (?:\w{3,12})\b|\bwaste of (?:space"
    r"|time|skin|a bed|oxygen|air|money|a good)\b|\b(?:total|complete|utter|absolute|right|proper"
    r"|bunch of|load of|shower of|pack of|bloody) (?:muppets?|clowns?|spanners?|plonkers?|melts?"
    r"|donkeys?|morons?|cowboys|mugs?|tools?|wallies|cows?|bellends?|jokers|weapons?|chancers"
    r"|amateurs|shambles of a|disgrace|lemons|planks?|legends? who|fools?|animals|savages|sheep"
    r"|pigs|witch|nightmare of a)\b"
)
_NOT_MEANT = linear(
    r"\b(?:the muppets|muppet show|plumbers|please don't|don't be|nobody is|no one is|thinks"
    r"|never (?:lazy|weak|stupid|silly|be)|not (?:lazy|stupid|weak|mad|crazy|soft|useless|hopeless"
    r"|hysterical|dumb|silly|daft)|aren't|isn't|sorry|apologi\w{2,4}|we (?:were|are) (?:clueless"
    r"|useless|hopeless)|feel(?:s|ing)? (?:stupid|useless|hopeless|weak|lazy|silly|mad|crazy|daft"
    r"|pathetic|like)|felt|made to feel|stigma|lazy (?:sunday|eye)|weak (?:heart|muscles?|immune"
    r"|bones|bladder|pulse|legs?|grip)|crazy (?:hat|sock|hair|golf)|fat (?:intake|content|cells?"
    r"|in|free)|soft (?:play|food|drinks?|tissue|toys?)|dense breast\w{0,2}|impossible (?:to|task"
    r"|choice|decisions?|situation|position)|mad (?:hatter|hat|science|scientists?|dash|rush|cow)"
    r"|needy (?:families|patients|children|people|students)|village (?:people|health|residents"
    r"|women|men|leaders|families|children|midwi\w{2,3}|mums?|mothers?)|bush (?:nurses?|doctors?"
    r"|people)|thick (?:skin|socks|blood|liquid|mucus|soup)|demanding (?:job|shift|work|role|year"
    r"|patients deserve)|weird (?:question|and)|miserable (?:week|cold|night|weather)|hot flush"
    r"|weak people|(?:in|with) crazy|clots?|dipstick (?:at|tests?)|parasites? surviv\w{1,3}"
    r"|leeches (?:are|in|drain|to)|malaria|name-calling|insult\w{0,3}|abuse|harass\w{0,5}"
    r"|bully(?:ing)?|kind|vulnerable|tired of (?:being|feeling|waiting)|feel bad|in pain"
    r"|when you(?:'re| are) (?:tired|sick)|are you|illiterate (?:people|women|adults)"
    r"|uneducated (?:people|women)|horrible (?:disease|illness|cold|week|time)|impossible people"
    r"|exhausted parents)\b"
)

RULE = Rule(
    code="professionalism.contempt",
    name="Contempt for patients, colleagues or a trade",
    what=(
        "Groups and trades that are called lazy, thick or useless, names for people "
        "(eejit, moaner, snob), and "
        "complaints about patients, relatives and shifts."
    ),
    why="Who reads that a house despises some of its patients or colleagues trusts it less.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); GMC, Good "
        "medical practice (2024)"
    ),
    severity=Severity.REVIEW,
    fix="Say what happened and what you ask for; say nothing about what people are.",
    bad=(
        bad("Bone idle husbands, this one is for you.", "Bone idle husbands"),
        bad("Surgeons can't count, bless them all.", "Surgeons can't count"),
        bad("Cake for the moaners.", "moaners"),
        bad("I can't stand these visitors.", "I can't stand these visitors"),
        bad("Another shift with this bunch of clowns.", "bunch of clowns"),
        bad("You are plain lazy.", "You are plain lazy."),
        bad("Send your moaning elsewhere.", "Send your moaning elsewhere"),
    ),
    good=(
        good("Nobody here thinks that you are lazy. Fatigue is an illness."),
        good("Tired of waiting on the phone? Book online."),
        good("A lazy eye is best treated before school."),
        good("Sorry that our desk couldn't tell you more on Monday."),
        good("Feeling weak or dizzy? Sit down and call us."),
        good("Village women lead our new midwife programme."),
        good("The Muppets visit the children's ward on Friday."),
    ),
    check=check_against(
        (_CALLED, _NAMED, _FED_UP),
        "This speaks of people with contempt.",
        "Say what happened and what you ask for, or leave it out.",
        _NOT_MEANT,
    ),
    needs=(_CALLED, _NAMED, _FED_UP),
    yields_to=frozenset(
        (
            "professionalism.sarcasm",
            "professionalism.insult",
            "professionalism.mockery",
            "professionalism.sneer",
            "professionalism.patient-joke",
            "professionalism.profanity",
        )
    ),
)
