"""claim.ranking: the house is not set above others, in whatever words."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.promises import AILMENT
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_praise
from wellspoken.engines.text import linear

_HOUSE = (
    r"(?:hospitals?|clinics?|doctors?|surgeons?|physicians?|specialists?|consultants?|team|teams"
    r"|care|centers?|centres?|units?|hospices?|midwi(?:fe|ves)|nurses?|nursing|dentists?|dentistry"
    r"|vets?|physios?|physiotherapists?|therapists?|counsell?ors?|psychologists?|paramedics?"
    r"|pharmac(?:y|ies|ists?)|wards?|surger(?:y|ies)|gp surgery|practices?|births?|maternity"
    r"|emergency|er|ed|a&e|opticians?|optometrists?|opd|labs?|scanners?|equipment|rehab"
    r"|programmes?|programs?|course|treatments?|outcomes?|results|success rates?|survival rates?"
    r"|infection rates?|fertility|ivf|heart|hearts|hips?|knees?|eyes?|teeth|smiles?|babies|skin"
    r"|cancer|stroke|cardiac|physiotherapy|service|services|healthcare|medicine|facilit(?:y|ies)"
    r"|place|hands|department|staff|chiropract\w{2,4}|nutritionists?|dietitians?|health visitors?"
    r"|carers?|supplements?|creams?|serum|probiotics?|device|hearing aids?|test|tests|tablet"
    r"|remedy|vaccine|drops|mind|minds|experts?|expertise|diagnos(?:is|tics))"
)
_BEST = (
    r"(?:best|finest|safest|fastest|quickest|kindest|friendliest|smartest|brightest|cleverest"
    r"|gentlest|cleanest|greatest|top|leading|premier|foremost|number one|number 1|no\.? ?1|#1"
    r"|elite|sharpest|strongest|warmest|happiest|lowest|highest|most (?:advanced|trusted"
    r"|experienced|innovative|skilled|effective|modern|accurate|comprehensive|caring|qualified"
    r"|respected|loved|compassionate|successful|powerful|sought-after|reliable|precise|dedicated"
    r"|gifted|talented|brilliant|complete|expert|popular|recommended|awarded|preferred"
    r"|highly rated|highly trained|progressive))"
)
_WHERE = (
    r"(?:anywhere|alive|around|by far|bar none|on earth|you(?:'ll| will| can)? (?:ever )?(?:meet"
    r"|find|get)|there (?:is|are)|money can buy|full stop|in the (?:business|world|country|county"
    r"|city|region|state|province|land|nation|area|valley|district|south|north|east|west|midlands"
    r"|whole \w{3,12}|entire \w{3,12}|uk|us|usa|north west|north east|south west|south east)"
    r"|in (?:town|africa|america|asia|europe|india|ireland|england|scotland|wales|australia|canada"
    r"|nigeria|kenya|ghana|the philippines|lagos|london))"
)
_RANKED = linear(
    rf"\b{_BEST} (?:[a-z&-]{{2,16}} ){{0,3}}{_HOUSE}(?: \w{{2,12}})?(?: \w{{2,12}})?,? {_WHERE}\b"
    rf"|\b{_BEST} (?:[a-z&-]{{2,14}} ){{0,2}}{_HOUSE} (?:team )?(?:in|on|across|this side of"
    rf"|west of|east of)"
    r" (?:the |all of |all )?(?:\w{3,14})\b"
    rf"|\b(?:is|are|we're|being|ranks?|it's) (?:now |still |simply |by far |hands down |easily "
    rf"|clearly )?(?:the |our )?(?:very )?{_BEST}(?: \w{{3,12}}){{0,2}} (?:in|on|across|anywhere"
    rf"|around|of any|of all|this side)\b(?: (?:the |all )?\w{{2,12}})?|\b(?:doctors|surgeons"
    rf"|nurses|team|care|results|midwives) without (?:equal|rival|peer)\b|\b(?:top|best) (?:of the"
    rf"|in) (?:class|the class|our class)\b|\btop of the (?:class|table|league|tree|charts?)\b"
    rf"|\b(?:most (?:trusted|loved|recommended|respected|famous|popular)|best|biggest|leading"
    rf"|number one) (?:name|names|brand|address|choice) (?:in|for)\b|\b(?:we have|we've got"
    rf"|home to|with|welcome to|by|from|choose|meet|proud to be|proud of|we are|we're|have|at|has"
    rf"|is|are|i work at|our) (?:the |simply the |hands down the "
    rf"|probably the )(?:very )?{_BEST} (?:[a-z&-]{{2,14}} ){{0,2}}{_HOUSE}\b|\b(?:\w{{3,14}}'s"
    rf"|the world's|world) {_BEST} (?:[a-z&-]{{2,16}} ){{0,4}}{_HOUSE}\b"
    rf"|\b{_BEST} in (?:the )?(?:whole |entire |all of )?(?:state|region|country|county|city|world"
    rf"|business|nation|province|district|town|land|south|north|uk|us|island|continent)\b"
    r"|\b(?:world[- ](?:class|leading|beating|best)|top[- ]rated|top[- ]ranked|highest[- ]rated"
    r"|best[- ]rated|best[- ]in[- ]class|award[- ]winning|unmatched|unrivall?ed|unparallell?ed"
    r"|unbeatable|unsurpassed|unequall?ed|peerless|second to none|state[- ]beating"
    r"|market[- ]leading|five[- ]star|gold[- ]standard)"
    rf",? (?:and )?(?:[a-z&-]{{2,14}} ){{0,3}}{_HOUSE}\b|\b(?:is|are) (?:second to none"
    rf"|unrivall?ed|unmatched"
    r"|unbeatable|world[- ]class|without equal|in a (?:league|class) of (?:our|its|their) own"
    r"|a cut above|head and shoulders above|streets ahead|miles ahead|light years ahead)\b"
    r"|\bnumber one (?:for|in|hospital|clinic|choice)\b|\b(?:#1|no\.? ?1|number (?:one"
    r"|1)) (?:\w{3,12} ){0,3}(?:doctor|surgeon|clinic|hospital|specialist|dentist|centre|center"
    r"|physio)\b"
)
_BEYOND = (
    r"(?:any(?:one|body|where|thing)?(?: else)?(?: other)?|every other|all (?:the "
    r"|of the )?others?|all of (?:them|theirs)|the (?:competition|rest|others|big names"
    r"|big hospitals|private \w{4,9})|other (?:hospitals|clinics|doctors|places|centres|centers"
    r"|vets|dentists)|us|theirs|the next|your \w{3,10})"
)
_ABOVE = linear(
    rf"\b(?:nobody|no one|no-one|no other \w{{3,12}}|no (?:hospital|clinic|team|doctor|surgeon|vet"
    rf"|place|midwife|dentist|pharmacy|centre|center)|nowhere|nothing)(?: else)?(?: (?:in|on"
    rf"|around|near|this side of|within) (?:the |all of )?(?:\w{{2,14}} ?){{1,3}})? (?:does|do"
    rf"|delivers?|treats?|fixes|cares?|knows|gets|beats|can (?:match|touch|beat)|matches|works?"
    rf"|offers?|looks after|has|will|handles?|understands|touches|saves|heals|helps"
    rf"|sees)(?: (?:[\w'-]{{1,14}} ){{0,5}}(?:better|faster|safer|cheaper|quicker|gentler|sooner"
    rf"|kinder|like (?:us|we do|ours?|they do)|as well|more (?:lives|people)|to us|us)\b| us\b"
    rf"| better\b)|\b(?:isn't|aren't|won't find|never find|can't find|couldn't find|ain't|not find"
    rf"|is not|wouldn't find) (?:an? |any )?(?:better|safer|finer|kinder|greater"
    rf"|more \w{{4,12}}) (?:[\w-]{{1,14}} ){{0,2}}{_HOUSE}\b|\bwhere (?:all )?others? (?:have "
    rf"|has )?(?:fail(?:ed|s)?|gave up|give up|stop(?:ped)?|can't|cannot|couldn't)\b"
    rf"|\bthan (?:elsewhere|anywhere else|(?:in|at) any other)\b|\bif (?:our|we"
    rf"|they) (?:\w{{3,12}} ){{0,3}}can't,? (?:[\w']{{1,10}} ){{0,5}}(?:no one|nobody) (?:can"
    rf"|will)\b|\bno (?:better|safer|finer|kinder|greater|gentler|faster|smarter|stronger"
    rf"|more (?:\w{{4,14}})) (?:[\w-]{{1,14}} ){{0,2}}{_HOUSE}\b|\b(?:better|faster|safer|sooner"
    rf"|quicker|gentler|kinder|more (?:accurate|effective|experienced|lives|babies|\w{{4,9}})"
    rf"|fewer \w{{4,14}}|further ahead|higher|stronger"
    rf"|cheaper)(?: [\w-]{{3,14}}){{0,2}} than {_BEYOND}\b|\b(?:better|safer|kinder"
    rf"|finer) (?:\w{{4,14}} ){{1,2}}than (?:the|any|your|in|other|those)\b"
    rf"|\b\w{{3,14}}'s (?:number one|no\.? ?1|#1|finest|favourite (?:clinic|hospital|doctor"
    rf"|surgeon|dentist|pharmacy|vet))[,.!]|\b(?:saves?|treats?|delivers?"
    rf"|cures?) more (?:\w{{3,12}} )than any\b|\b(?:outcomes?|results|doctors|surgeons|survival"
    rf"|team|care|nurses|rates?) (?:\w{{3,12}} )?(?:beats?|tops?|outperforms?|outshines?|leaves?"
    rf"|trounces?|puts) (?:[\w']{{1,10}} ){{0,3}}(?:theirs|the rest|others|every|any|all|them"
    rf"|competition|everyone|to shame|behind)\b"
    rf"|\bthe only (?:[\w'-]{{2,14}} ){{1,4}}(?:in \w{{3,12}} (?:\w{{3,12}} )?)?(?:worth"
    rf"|you (?:can|should|need|could)|that (?:really|truly|actually|cares|works)|who (?:really"
    rf"|truly|actually|cares))\b|\b(?:envy of|a class apart|in a league of (?:our|its|their) own"
    rf"|set the standard for|leads the (?:world|country|nation|way in)|leaders? in (?:the field"
    rf"|{AILMENT}|\w{{4,14}} (?:care|surgery|medicine))|go to anyone else|look no further"
    rf"|that other (?:hospitals|doctors|clinics) (?:have )?(?:gave|given|give) up"
    rf"|where other (?:hospitals|doctors|clinics) fail(?:ed)?|succeeds? where others"
    rf"|does what antibiotics can't|does what (?:no|other) \w{{4,12}} (?:can|can't|could))\b"
    r"|\b(?:faster|quicker|sooner|better|safer) than any other\b"
)

_GOOD_SENSE = linear(
    r"\bbest (?:practices?|way|ways|wishes|time|times|friends?|self|interests?|guess|chance|thing"
    r"|protection|defen[cs]e|shot|tips?|advice|care for you|possible|before|medicine|results when"
    r"|start|foot|treatment for|place to (?:ask|start|park|put|call)|days?|bit|part|dressed)\b"
    r"|\b(?:top (?:tips?|ten|5|five|three|3|10|reasons?|floor|of|up)|(?:do|did|does|doing|try"
    r"|tried) (?:our|their|your|my|its|his|her) (?:very )?best|leading causes?|highest risk"
    r"|lowest (?:dose|price|level)|no better (?:time|smell|feeling|way|day|sound|excuse|reason)"
    r"|nothing (?:beats|works like) (?:a|soap|hand)|more than any(?:thing|one)|safest (?:way"
    r"|place for (?:a|your) baby to)|best (?:vaccine|hospital|doctor|treatment|test|place|clinic"
    r"|care|surgeon|therapist) (?:for you|for your|is (?:the|one)|depends))\b|\b(?:one of the"
    r"|among the|strive\w{0,3}|aim\w{0,3}|goal|want to be|working to\w{0,5}|hope to|vision|mission"
    r"|deserves?|thank you|thanks (?:for|everyone|all|so|a)|birthday|congratulat\w{1,5}|find the"
    r"|choose the|how to|looking for (?:a|an|the right)|right for|the best medicine|laughter"
    r"|access to|largest|fun run|bib|dog in show|not the|not always|we don't know|depends"
    r"|dressed)\b"
)

RULE = Rule(
    code="claim.ranking",
    name="Set above all others",
    what='"Nobody does hips better", "no safer place to give birth", "better than any other '
    'hospital", "most experienced team in the county", with no source.',
    why="A comparison needs proof before it is published, and readers should be able to look it "
    "up.",
    source="UK CAP Code, rules 3.7 and 3.33 (2010, as amended); FTC Policy Statement on "
    "Substantiation (1984)",
    severity=Severity.REVIEW,
    fix="Name the ranking, the year and the link; or say what you do, not how you rank.",
    bad=(
        bad("Nobody does knees better than us.", "Nobody does knees better than us"),
        bad("There is no safer place to give birth.", "no safer place"),
        bad("Our ward saves more lives than any other.", "saves more lives than any"),
        bad("The kindest midwives anywhere!", "kindest midwives anywhere"),
        bad("Top-rated GP surgery for five years", "Top-rated GP surgery"),
        bad("Proud to be the best hospital around", "Proud to be the best hospital"),
        bad("The only clinic in town you can trust", "The only clinic in town you can"),
    ),
    good=(
        good("Nobody should wait in pain without knowing why."),
        good("There is no better time to stop smoking than today."),
        good("Top-rated for heart care by the CQC, report of May 2024."),
        good("We are not the best hospital around, you told us. Help us mend it."),
        good("Which is the best clinic for you? Compare waiting times."),
        good("The best bake sale in the county raised 300 dollars."),
        good("Our team of surgeons has moved to the new centre."),
    ),
    check=check_praise((_RANKED, _ABOVE), _GOOD_SENSE),
    needs=(_RANKED, _ABOVE),
    yields_to=frozenset(("claim.superlative",)),
)
