"""Turns of phrase in which readers are handed a diagnosis, or a way to make one themselves."""

from typing import Final

from wellspoken.engines.screening.lexicons.complaints import COMPLAINT, ILL
from wellspoken.engines.screening.lexicons.remedies import CONDITION
from wellspoken.engines.text import Pattern, linear_later

_FILL: Final = (
    r"(?:(?:an?|the|your|their|his|her|some|just|only|simply|merely|probably|likely|definitely"
    r"|clearly|surely|really|very|classic|textbook|typical|mild|severe|adult|hidden|silent"
    r"|undiagnosed|full[- ]blown|good old|plain|nothing but|what we call|called|early|late|chronic"
    r"|already|clinically|basically|officially|100%|case of|touch of|bad|big|little|most|about"
    r"|in|with|got|having"
    r"|on|going|into|inner|secret|all|sure|signs? of|sign|lack of|lacking|short of|low in|so|is"
    r"|it's"
    r"|for|which|what|na|don|get|down|as|of|be|almost|certainly|and|or|you have|you've got) ){0,4}"
)
WHAT: Final = linear_later(
    rf"\b(?:{CONDITION}|{ILL}|[a-z0-9-]{{0,12}} ?deficien(?:cy|t)|(?:low|high) (?:iron|blood|bp"
    rf"|sugar"
    r"|pressure|cholesterol|oestrogen|estrogen|progesterone|testosterone|cortisol|uric acid|b12)"
    r"|(?:iron|zinc|calcium|magnesium|b12|vitamin [a-e0-9]{1,3}|biotin|oestrogen|estrogen|dopamine"
    r"|progesterone|testosterone|cortisol|serotonin)|neurodivergent|adhd(?:er)?|autis(?:m|tic)"
    r"|audhd"
    r"|insomnia(?: disorder)?|dyslexi[ac]|narcissist(?:ic)?|trauma(?: response)?|anxious|addicted"
    r"|hormones?|hormonal|inflammation|your (?:liver|kidneys?|thyroid|heart|appendix|prostate"
    r"|gallbladder|pancreas|adrenals?|hormones|gut|sugar|pressure|uric acid)|prostate|appendix"
    r"|liver|kidneys|thyroid|gallbladder|apn(?:o)?ea|af|afib|leukoplakia"
    r"|pressure|(?:kidney |gall ?)?stones?|dyslexic|thyroid trouble|muscle|muscular|strep|tinea"
    r"|fungus|stage (?:one|two|three|four|[0-4])"
    r"|broken|fractured|sprained|tied|infected|cancerous|underactive|overactive|contagious"
    r"|(?:a )?heart attack|(?:a )?stroke|(?:the )?menopause|constipated|ageing badly|clot"
    r"|an? (?:[a-z]{3,12} )?(?:infection|intolerance|allergy|imbalance|addict|alcoholic|clot"
    r"|disorder|syndrome|deficiency)|[a-z]{3,12}'s disease|cystic fibrosis|kidney failure"
    r"|(?:a )?(?:virus|bacteria)|viral|bacterial|acidic|detox|toxins?)\b"
)
LEADS: Final[tuple[tuple[str, Pattern, Pattern | None], ...]] = (
    (
        "a sign set equal to an illness",
        linear_later(
            r"(?:(?:=|->|=>|\u2192|\u27a1\ufe0f?) ?|\b(?:equals?|means?|mean|spells?|confirms?"
            r"|proves?"
            r"|signals?|indicates?|tells you it's|points? to|screams?|shouts?|makes it|gives you"
            r" away"
            r" as|comes from|is down to|has to be|can only be|could only be|could be but|must be"
            r"|is always|are always|put it down (?:as|to)|only if it [a-z]{3,12} is it|"
            rf"whiff of|look of|what you have is|type of|(?:one|both|left|right|either|other)"
            rf" sides? (?:is|are)|itching means|in it) ){_FILL}$"
        ),
        None,
    ),
    (
        "a verdict upon signs",
        linear_later(
            r"\b(?:it's|it is|it was|that's|that is|thats|this is|you've got|you have|you've"
            r"|u have"
            r"|you're|you are|youre|your child (?:has|is)|your kid (?:has|is)|your baby (?:has|is)"
            r"|(?:he|she|they)(?:'s| is| has|'ve| have)|makes it|makes you|welcome to|say hello to"
            r"|hello|meet your|that'll be|it'll be|there's your|here comes|you lack|you suffer from"
            r"|(?:call|label|name) it:?|its? name is|by yourself:|are you|do you have"
            r"|congratulations,?|congrats,?"
            r"|result:|verdict:|answer:|diagnosis:|na|your [a-z]{3,12} is|find out if you(?:'re|"
            r" are"
            rf"| have)|you've been|you'll know you have|tells you (?:if|that) (?:you|your"
            rf" [a-z]{3, 8})(?:'re|'ve| are| have| has| is)|found the|you have an?|an? (?:bad"
            rf"|faint|dark|slow|pale|high|low|positive|wobbly|red|fast|weak) [a-z]{3, 10} is"
            rf"|recogni[sz]e your|feel (?:her|your) own|name your own) {_FILL}$"
        ),
        None,
    ),
    (
        "a question answered with an illness",
        linear_later(
            r"(?:\?|:|\bif [^.?;!]{2,50},|\b(?:then|hence|therefore|yes|no|red|blue|green|yellow"
            r"|clear|white|brown|black|pink"
            rf"|left|right|middle|fewer|more|less)\b ?[:,=-]|\bthen) ?{_FILL}$"
        ),
        linear_later(
            r"^(?: (?:both|again|every|all))?(?:,? (?:it is|times|time|then|for sure|no doubt"
            r"|every time|full stop|period|obvs|both times"
            r"|again|probably))? ?(?:[.!,;:]|$)"
        ),
    ),
    (
        "an illness ruled out at home",
        linear_later(
            r"\b(?:it isn't|it's not|it ain't|is not|isn't|that's not|you (?:haven't|don't"
            r"|didn't|have"
            r" not|do not)(?: got| had| have)?|rules? out|ruled out|put|you can forget|no"
            rf" chance of|safe from|free (?:of|from)|clear of|not) {_FILL}$"
        ),
        None,
    ),
)
# Before a verdict: words that make it a condition, or somebody else's.
NOT_A_VERDICT: Final = linear_later(
    r"\b(?:if|when|whether|(?:say|says|think|know|mean|means|tell|tells|sure|so|prove) that"
    r"|think|thinks|unless|because|once|in case|who|says?|said|so that|until"
    r"|since|while|even if|told|like|feel|as|where|worried|wonder|suspect|know|knows|learn|what"
    r")"
    r" (?:that )?$"
)
# An all-clear that names no illness.
ALL_CLEAR: Final = linear_later(
    r"\b(?:you(?:'re| are) (?:all |perfectly |totally |absolutely )?(?:in the clear|fine|safe"
    r"|healthy"
    r"|clear|grand|covid-free|golden|all clear|safe to [a-z]{3,12})(?: to [a-z]{3,12}(?:"
    r" [a-z]{2,6})?)?"
    r"(?:[.,!;]|$)|(?:it's|that's|it is|it was|it were) (?:fine|harmless|benign|nothing"
    r"|muscular|safe)(?:[.,!;]|$)|so stay home\b|nothing to (?:fear|worry about)|(?:relax|carry"
    r" on|job done"
    r"|stay put|off the table|board that plane|go to bed|back to bed|sit it out|breathe easy|sleep"
    r" easy|happy days|out of your mind|play on)\b|(?:means?|=|then) (?:you're |it's |that's"
    r" )?(?:fine"
    r"|safe|healthy|all good|all clear|harmless)|eyes are (?:fine|healthy|perfect)|healthy (?:heart"
    r"|eyes|lungs|gut|liver)\b|safely (?:stay|sit|ignore|skip|wait)|your (?:thyroid|hormones"
    r"|iron|gut|liver|adrenals|b12|sugar|kidneys|cortisol)"
    r" (?:is|are) (?:off|low|shot|out of whack|failing|crying|tired|struggling|high|to blame)"
    r"|you(?:'ve got| have|'ve)(?: got)?"
    r" (?:it|am)(?:[.,!;]|$)|you'?re there\b|leave it\. hard)"
)
# What there is to tick, press, look at or answer, without which no verdict is one upon signs.
PREMISE: Final = linear_later(
    r"\?|=|\bif\b|\bwhen(?:ever)?\b|\bcount\b|\bpress\b|\bcheck\b|\btry\b|\btick\b|\bred flags\b"
    r"|\beveryone (?:in|who)\b|\ball (?:four|five|ten|three|of)\b|\bscore\b|\bmore than"
    r"|\bunder\b|\bstill\b|\bcan't\b|\bthree\b|\bpull\b|\bhold\b|\bblow\b|\bsmells?\b|\bstand on\b"
    r"|\btouch\b|\bmatch\b|\brate\b|\btest\b|\bsigns?\b|\bsymptoms?\b|\balways\b|\bevery time\b"
    r"|\bswab\b"
    r"|\bwatch\b|\bapp\b|\bspit\b|\bpinch\b|\bmirror\b|\blately\b|\btongue\b|\bnails?\b|\bsqueeze\b"
    r"|\blick\b|\bwiggle\b|\bbelow\b|\babove\b|\bquiz\b|\bpoints\b|\btrick\b|\blean\b|\blay\b"
    r"|\bput a\b"
    r"|\bchart\b|\bpicture\b|\blist\b|\bonly\b"
    rf"|\b(?:{COMPLAINT})\b"
)
# What makes a person their own doctor, by itself.
OWN_DOCTOR: Final = linear_later(
    r"\b(?:(?:be(?:come)?|being|you're|you are|act as|play) your (?:own|child's) (?:[a-z]{2,12}"
    r" )?(?:doctor"
    r"|dr|nurse|triage nurse|gp|physician|therapist|shrink|dentist|ent|dermatologist|radiologist"
    r"|optician|cardiologist|lab|clinician|midwife|psychologist|psychiatrist|pharmacist|specialist"
    r"|neurologist|vet|detective)"
    r"|self[- ]?diagnos(?:is|e|ed|ing)(?: is)? (?:valid|fine|enough|works|counts|as good|cheaper"
    r"|at home|with|from|using|yourself|in)"
    r"|(?:diagnose|screen|stage|grade|assess|triage|classify) (?:yourself|your (?:own|child|kid"
    r"|baby)"
    r"|it yourself|yours|them yourself|the (?:burn|rash|kids) (?:yourself|at home)|it at home)"
    r"|(?:(?:grade|stage|diagnose|spot|name|type|confirm|rule out|tell|identify"
    r"|interpret|work out)|(?:find|catch|read) [a-z'-]{1,14})(?: [a-z'-]{1,14}){0,6}"
    r" (?:yourself|at home|on your own|by yourself|from"
    r" (?:home|the sofa|your sofa|your couch|the couch|bed|your bed)|in (?:your|the) (?:mirror"
    r"|kitchen"
    r"|bathroom|shower|pan)|all by yourself|with (?:just )?(?:an?|your|our|this|two|three|one)"
    r" (?:[a-z]{3,12} )?(?:fingers?|thumb|thermometer|glass|ruler|mirror"
    r"|torch|flashlight|phone|camera|spoon|coin|chart|card|app|video|picture|guide|colou?r card))"
    r"|(?:learn|how) to (?:read|interpret) your own (?:scan|x-?ray|mri|bloods?|labs?|results|ecg)"
    r"|work out your own (?:[a-z]{3,12} )?(?:risk|diagnosis|dose|treatment)"
    r"|(?:let|ask) (?:the |our )?(?:comments|followers|google|ai|an ai|chatgpt|internet|community"
    r"|bot|app)(?: section)? (?:to )?(?:diagnose|decide|tell|guess|vote|work it out)"
    r"|(?:google|chatgpt|ask an ai|ask ai|ask chatgpt|the app|this app|an app|the bot|symptom bot"
    r"|our bot|this quiz|the quiz|our quiz|this chart|the chart|this (?:video|reel|post|list)|your"
    r" watch)(?: [a-z']{2,12}){0,4} (?:tells? you (?:what you have|what it is|if you)|knows"
    r" what you"
    r" have|you'll work it out|quicker than|faster than|better than|more than my|it got mine right"
    r"|will (?:name|diagnose|tell you what)|names? it)"
    r"|google (?:the|your|it)(?: [a-z]{3,12})?,? (?:you'll|and you'll|it's|you will)"
    r"|reply with your symptoms|comment your symptoms|drop your symptoms"
    r"|which (?:of the (?:[a-z0-9]{1,8} )?)?(?:[a-z'-]{2,14} ){1,4}(?:are you|is yours|do you have"
    r"|have you got)\?|which (?:one )?are you\?"
    r"|find (?:out )?your (?:disease|diagnosis|type|disorder|condition|illness)|finish at your"
    r" diagnosis"
    r"|match the (?:pic|picture|photo|rash|spots?|colou?r)s?|(?:match|compare) your (?:poo|rash"
    r"|stool"
    r"|tongue|mole|spots?|nails?|wee|urine|snot|phlegm|skin)"
    r"|find out (?:which|what)(?: [a-z'-]{2,14}){0,4} you(?:'ve| have|'re| are)\b|get your"
    r" (?:diagnosis|verdict|answer)|(?:tells?|shows?) you (?:which|what) (?:vitamin|mineral"
    r"|disease|illness|organ|condition|hormone|you(?:'re| are| have|'ve))|you'll know (?:by|you"
    r" have|you've)|(?:ai|app|bot|chatgpt|quiz|kit|watch|camera|selfie)(?: [a-z]{2,10}){0,3}"
    r" (?:will |can )?(?:names?|tells?|knows?|spots?|diagnoses?)(?: you)?(?: if)? (?:your|you"
    r"|what|the)|name your (?:disease|illness|diagnosis|disorder|condition|allergy)|(?:decide"
    r"|work out|judge|see|know) what (?:it is|you have|you've got|yours is)|trust your own"
    r" (?:research|gut|body|eyes)|you found it first|that's you, (?:start|buy|take|get|go)|see"
    r" you never|judge by (?:feel|eye|touch|sight|smell)|you'll (?:recogni[sz]e|spot|know|name"
    r"|find)(?: it"
    r"| your)?"
    r"(?: [a-z'-]{1,12}){0,3} (?:in (?:ten|[0-9]{1,3}|five|thirty|sixty) seconds|own allergy"
    r"|yourself"
    r"|by (?:feel|smell|sight|touch))|put it down as|self[- ]?certify|see for yourself|trust"
    r" yourself:?"
    r"|(?:a|every) (?:mum|mom|mother|woman|man|parent|wife) (?:always |just |can )?(?:knows?"
    r"|tells?|feels?)"
    r"|you know yourself|you (?:just|have just) diagnosed yourself|(?:screen|test|check|examine)"
    r" (?:yourself|your (?:child|kid|baby|own [a-z]{3,10})) for|read off your|use (?:this|our"
    r"|the) (?:chart"
    r"|list|picture|guide|app|card|flowchart|table) to (?:tell|find|know|see|work)|your result:"
    r"|add up your"
    r" (?:points|score|ticks)|nothing else it (?:can|could) be|google the (?:photos|pics"
    r"|pictures|symptoms)"
    r"|ask an? (?:ai|chatbot)|(?:decide|judge|work it out|find out|tell) for yourself|answer yes"
    r" or no:"
    r"|only (?:[a-z]{2,12}) does that|no question (?:what|that|about)|name, all by yourself"
    r"|self-?check your"
    r" (?:thyroid|heart|hormones|iron|kidneys|liver|sugar)|stop going round doctors|which one"
    r" you have"
    r"|tell which (?:one|kind|type)|you (?:already )?(?:have|know|got) your answer|that's your"
    r" answer|mystery solved|that's the"
    r" entire exam|all the medical opinion|knowing is all you need|you can tell (?:which|what|if)"
    r"|you can (?:be sure|know|tell|spot|diagnose|rule out)(?: [a-z'-]{1,14}){0,6} (?:without"
    r"|yourself"
    r"|at home)|(?:don't|do not) need (?:a|an|any) (?:piece of paper|label from|doctor|test|swab"
    r"|blood test|scan|referral|diagnosis|assessment|specialist|professional|psychologist"
    r"|psychiatrist|letter|report) to (?:tell|know|say|confirm|be)|(?:dip|look|read|press|swab"
    r"|spit)"
    r", (?:[a-z]{3,10}, )?(?:diagnose|done|know)|(?:questions|signs|ways|tricks|checks|things"
    r"|steps)"
    r" (?:to|that) (?:tell|know|show|prove|mean|say)(?: for sure)? (?:if|that|whether|you)"
    r"|if you (?:relate|can relate|related|nodded|said yes|see yourself|recogni[sz]e|tick(?:ed)?)"
    r"(?: [a-z'-]{1,12}){0,6},? (?:then )?(?:you|it|that)(?:'re|'s|'ve| are| have| is)"
    r"|(?:[a-z0-9]{1,6} (?:or more|yes(?:es)?|ticks?|out of [a-z0-9]{1,6}|plus)|all (?:three"
    r"|four|five"
    r"|of (?:these|them|the above))|more than [a-z0-9]{1,8}|over [a-z0-9]{1,6}|under [a-z0-9]{1,6}"
    r"|any (?:two|three) of (?:these|them))(?: [a-z'-]{1,12}){0,5}[:?,.]? ?(?:and |then |means )?"
    r"(?:you(?:'re there|'ve got it| have it| know)|it'?s (?:you|a yes|official)|that's it|there"
    r" you"
    r" go|bingo|guilty)|save yourself (?:the|a) (?:trip|copay|visit|queue|wait|fee|bother|money))\b"
)
# A route to care, a limit, or a doubt: each makes signs fit to be published.
ROUTE: Final = linear_later(
    r"\b(?:(?:see|ask|call|ring|phone|visit|contact|tell|talk (?:to|with)|speak (?:to|with)|book"
    r"|show"
    r"|consult|bring|take|come (?:and|to|in)|pop in|go to|head to|get to|straight to|refer"
    r"|take it to|check with|message) (?:[a-z']{1,12} ){0,4}(?:doctors?|gps?|physicians?|nurses?"
    r"|clinicians?|providers?|pharmacists?|pharmacy|chemist|midwi(?:fe|ves)|health visitor"
    r"|specialists?|dentists?|hygienist|care team|clinics?|er|ed|a&e|hospitals?|casualty|emergency"
    r"|therapists?|counsell?ors?|p(?:a)?ediatricians?|psychologists?|psychiatrists?"
    r"|professionals?|health (?:cent(?:re|er)|worker|unit|post)|dispensary|optician|optometrist"
    r"|physio|unit|assessment team|surgery|practice|triage|audiologist|consultant|team"
    r"|988|911|999|995|000|111|112|108|811)"
    r"|(?:see|ask|call|ring|phone|contact|message|visit|talk to|speak to|come and see|show it to"
    r"|come to)"
    r" (?:us|one)\b|tell us (?:about|if|when|at)|refer yourself|get (?:[a-z]{1,10}"
    r" ){0,3}(?:tested|checked|help|screened|evaluated|assessed|care|seen|looked"
    r"|examined|test|measured)|be (?:seen|checked|assessed|examined|tested|looked at)|have (?:it"
    r"|them"
    r"|yours|that|your [a-z]{2,14}) (?:looked|checked|examined|tested|seen|measured)"
    r"|only (?:a|an|your|the) (?:[a-z-]{3,14} )?(?:doctor|clinician|test|professional|assessor"
    r"|provider|physician|trained|swab|scan|exam|x-?ray|biopsy|nurse|lab|specialist|dentist)"
    r"|(?:a|the|blood|urine|finger prick|lab|simple) (?:test|scan|swab|x-?ray|exam|check"
    r"|assessment)"
    r" (?:will|can|could|is the|at|shows?|confirms?|tells?)|(?:doctor|clinician|nurse|team|gp"
    r"|physician|professional|counsellor|counselor|midwife|physio|pharmacist|assessor|dentist|we)s?"
    r" (?:can|will|would|could|may|uses?|is one thing|who knows|looks?|listens?)"
    r"|(?:can't|cannot|couldn't|could not|can not|will not|doesn't|does not|don't|isn't|is not"
    r"|wouldn't|no list|no quiz|not) (?:[a-z]{1,10} ){0,3}(?:tell|diagnos[a-z]{1,4}|prove|say|show"
    r"|rule|replace|judge|know|answer|settle|name|true|substitute|guess|self-?diagnos[a-z]{1,4}"
    r"|confirm|mean|squeeze|wait for)|(?:needs?|deserves?|worth) (?:a (?:proper )?(?:look|check"
    r"|visit"
    r"|test)|checking|attention|raising|seeing)|(?:can|may|might|could) (?:also |both |all "
    r"|sometimes"
    r" |well )?(?:be|have|mean|point|go with|come|show|feel|do it|happen|look|lead)|sometimes"
    r"|(?:many|several|lots of|other|dozens of|different) (?:possible )?(?:causes|reasons|things)"
    r"|one of many|possible reason|among several|most changes|speak up|seek (?:[a-z]{3,10}"
    r" )?(?:help"
    r"|care|advice)|evaluation|referral (?:can|form|helps?)|refer yourself|make an appointment"
    r"|appointments?:|proper diagnosis|walk-?in|free (?:screening|test|check)|won't (?:tell you"
    r" (?:about|if|whether|what|why)|say|show|diagnose|know)|screening (?:day|van"
    r"|clinic)|diagnosed by|myths?|misinformation|isn't true|not true|fact[- ]check|debunk|scam"
    r"|beware|please don't|please do not|not a diagnosis|test first|(?:more|rashes|they|these"
    r"|can|may|all|fungus|causes) look alike|feel(?:s)? the same"
    r"|next visit|your (?:doctor|gp|visit|appointment|midwife|dentist|pharmacist) |webinar|hotline"
    r"|helpline|nurse line|awareness|[0-9]{3}-[0-9]{4}|we'll (?:look|check|test|help|listen)"
    r"|our (?:[a-z]{3,14} )?(?:team|nurses?|clinic|midwives|doctors|service|unit|pharmacists?)"
    r" (?:can|will|are|is|help|listen|answer|check))\b"
)
# Before a way to be one's own doctor: words that advise against it.
DENIED: Final = linear_later(
    r"\b(?:no|not|never|don't|do not|can't|cannot|nobody|stop|avoid|doesn't|won't|shouldn't"
    r"|tempting"
    r" to|rather than|instead of|before you|than)(?: [a-z'-]{1,14}){0,4} $"
)
# Before a sign set equal to an illness: it may mean it, or does not.
MAYBE: Final = linear_later(r"\b(?:may|might|can|could|not|never|doesn't|don't|won't|still|some) $")
# After the name of an illness: what has only its name from it.
NAMESAKE: Final = linear_later(
    r"^ (?:down|groups?|clinics?|teams?|units?|awareness|month|services?|society|vaccines?|jabs?"
    r"|shots?"
    r"|wards?|week|day|season|support|research|charity|screening|friendly|nurses?|walk|run|cafe)\b"
)
