"""Ideas that stigmatise, each as an expression, with what to write instead.

Compiled from APA Style, bias-free language guidelines (October 2019); CDC, Preferred Terms (2022);
the National Center on Disability and Journalism's style guide (2021); UNAIDS, Terminology
Guidelines (2015, updated 2024).
"""

from dataclasses import dataclass
from typing import Final

from wellspoken.engines.text import Pattern, linear

_CONDITION: Final = (
    r"(?:autism|asperger'?s?|adhd|down'?s?(?: syndrome)?|cerebral palsy|epilepsy|deafness|blindness"
    r"|disability|disabilities|dyslexia|depression|anxiety|schizophrenia|psychosis"
    r"|bipolar(?: disorder)?"
    r"|ptsd|ocd|anorexia|bulimia|dementia|alzheimer'?s|parkinson'?s|ms|multiple sclerosis|als|mnd"
    r"|motor neurone disease|hiv|aids|diabetes|obesity|leprosy|tb|stroke|spina bifida|albinism"
    r"|dwarfism|sickle cell|infertility|menopause|old age|ageing|aging|paralysis|polio|addiction"
    r"|alcoholism|mental illness|stammering|stuttering|cleft lip|muscular dystrophy|tourette'?s"
    r"|endometriosis|lupus|arthritis|fibromyalgia|learning disabilit(?:y|ies)|huntington'?s"
    r"|long covid"
    r"|cancer|eating disorders?|psoriasis|vitiligo)"
)
_KIN: Final = (
    r"(?:parents?|mother|mothers?|father|mum|mom|dad|gran|grandmother|grandfather|grandparents?"
    r"|relatives?|loved ones?|elders?|in-laws|aunt|uncle|son|daughter|child|brother|sister|wife"
    r"|husband|residents?|patients?|seniors?|older people|the old)"
)
_DENIED: Final = (
    r"n't\b|\b(?:not|never|no longer|rarely|seldom|isnt|neither|nor|nothing|myths?|wrong|untrue"
    r"|false|stop"
    r"|nobody is|no one is)\b"
)
_NOT: Final = linear(_DENIED)
_NOT_OR_ASKED: Final = linear(rf"{_DENIED}|\?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trope:
    """An idea as it is `told`, unless the sentence shows another.

    `about` must stand in the text.
    """

    told: Pattern
    message: str
    instead: str
    unless: Pattern | None = None
    about: Pattern | None = None


TROPES: Final = (
    Trope(
        told=linear(
            rf"\b{_CONDITION} (?:is|are|was|remains|can be|'s) (?:such )?(?:an? |the |every |any "
            rf"|our )?"
            r"(?:[\w'-]{2,12} ){0,2}(?:tragedy|nightmare|curse|burden|scourge|plague|disgrace|shame"
            r"|punishment|death sentence|life sentence|prison|hell|disaster|thief|monster|enemy"
            r"|evil)\b"
            r"|\btragedy of (?:being |having )?(?:born )?(?:[\w-]{2,10} )?(?:deaf|blind|disabled"
            r"|autistic"
            r"|different|autism|disability|a disabled|a special)"
            r"|\b(?:tragically|sadly|unfortunately) (?:born )?(?:deaf|blind|disabled|autistic"
            r"|paralysed"
            r"|paralyzed|infertile|childless)\b|\bdespite (?:his|her|their|being"
            r"|the) (?:[\w-]{2,10} )?"
            r"(?:disability|disabled|autism|autistic|deaf|blind|wheelchair|condition|limitations)\b"
            r"|\b(?:normal|healthy) (?:children|kids|people|siblings|life) (?:like|instead)\b"
            r"|\bovercom(?:e|es|ing|ame) (?:his|her|their|the|a) (?:[\w-]{2,10} )?(?:disability"
            r"|autism"
            r"|deafness|blindness|handicap)\b|\b(?:a|the) fate worse than death\b"
        ),
        message="This tells a condition as a tragedy or an enemy.",
        instead="what the condition is, and what people who have it need and do",
        unless=_NOT_OR_ASKED,
    ),
    Trope(
        told=linear(
            rf"\b(?:suffer(?:s|ed|ing)? (?:from|with)|struck down (?:by|with)|stricken (?:by|with)"
            rf"|cursed with|plagued (?:by|with)|tormented by|crippled (?:by|with)|a prisoner of"
            rf"|trapped (?:in|by)|ravaged by|robbed (?:of \w{{2,12}} )?by) {_CONDITION}\b"
            r"|\b(?:fights?|fighting|battl(?:es|ing|ed)|wrestl\w{2,4}|struggl\w{1,3} with) (?:his"
            r"|her|their|inner"
            r"|with)? ?(?:inner |own )?demons\b"
            r"|\b(?:his|her|their) (?:madness|lunacy|insanity|craziness)\b"
        ),
        message="This makes people victims of a condition.",
        instead="has, or is living with, the condition",
        unless=linear(r"\b(?:cancer|stroke|arthritis|long covid|endometriosis|lupus)\b"),
    ),
    Trope(
        told=linear(
            rf"\b{_KIN} (?:is |are |was |were |now |become |becoming |has become |have become )?"
            r"(?:such )?(?:an? |the |too much of a )(?:\w{3,10} )?(?:burden|drain|dead weight"
            r"|nuisance)\b"
            r"|\b(?:a|the|become a|becoming a|being a) burden (?:to|on|for) (?:his|her|their|your"
            r"|our|the|us"
            r"|my) (?:family|families|children|kids|parents|wives|wife|husband|carers?|loved"
            r"|society"
            r"|system|nhs|taxpayers?|staff)\b|\btakes? the load off your shoulders\b"
            r"|\b(?:dump|park|offload|get rid of|put away) (?:your |the )?(?:elderly |old )?"
            rf"{_KIN}\b"
        ),
        message="This calls people a burden.",
        instead="what help the person and the family need",
        unless=_NOT,
    ),
    Trope(
        told=linear(
            r"\b(?:the |our |feed the |some |two |three |[0-9]{1,2} )vegetables? (?:on ward"
            r"|on the ward|in"
            r" bed|in bay|\(|who|patients?)\b|\b[0-9]{1,2} vegetable \(|\b(?:is|was|became|become"
            r"|be|like) "
            r"a (?:total |complete )?(?:vegetable|cabbage)\b|\bgeriatrics\b|\bhunch-?backs?\b"
            r"|\bmongols?\b"
            r"|\b(?:downs?|down's|special|sen|autism|cf|wheelchair|adhd) (?:kids?|babies|baby"
            r"|boys?|girls?"
            r"|lads?|lass|children|child|people)\b|\b(?:he|she|they) (?:has|have) down'?s[.,;!]"
            r"|\b(?:like|as) they all are\b|\b(?:such|always) (?:a )?happy little (?:angels?"
            r"|souls?)\b"
            r"|\bunsound[- ]mind(?:ed)?\b|\bof unsound mind\b|\bmental (?:defectives?|cases?)\b"
            r"|\bfrequent fl(?:yers?|iers?)\b|\bbed[- ]?blockers?\b|\b(?:he|she|they|neighbou?r"
            r"|mum|mother|dad)"
            r" (?:is|are|'s) an? (?:hoarder|cutter|psycho|depressive|anorexic|bulimic|alkie|case)\b"
            r"|\bbarren (?:women|woman|wi\w{2,3})\b|\b(?:gone|going|bit|completely) ga-?ga\b"
            r"|\bnormal (?:people|kids|children|babies|folk|patients) (?:and|or|from|versus"
            r"|vs) (?:those|people|the|ones)\b|\bis your (?:kid|child|baby|son|daughter"
            r"|toddler) (?:normal|slow|backward|retarded)\b|\bbipolar (?:ex|boss|wife|husband"
            r"|girlfriend|boyfriend|mum"
            r"|mother)\b|\bwheelchair (?:[\w'-]{1,8} ){0,3}(?:prisoner|prison)\b"
            r"|\bhopeless cases?\b|\bspastic (?:child\w{0,3}|kids?|people|boys?|girls?)\b"
            r"|\b(?:harelip|hare-lip|cleft kids?|burns? victims?|dwarfs|cretins?|imbeciles?"
            r"|morons?)\b"
        ),
        message="This makes people things, cases or their condition.",
        instead="the person first: patients on ward 9, children with Down syndrome",
        unless=linear(
            r"\bgeriatrics (?:department|clinic|ward|unit|team|consultant|specialist|fellow\w{0,4})"
            r"|\b(?:department|professor|consultant|specialist|fellowship|society|school"
            r"|division) (?:of|in)"
            r" geriatrics\b|\b(?:special|down syndrome) (?:school|olympics)|\bact\b"
            r"|\b(?:eat|eating|cook|soup|cooked|grow|fruit|salad|fresh|plate"
            r"|colou?rs?) (?:\w{1,8} ){0,3}"
            r"vegetables?\b|\bmidget submarine|\b(?:airlines?|air miles|lounge|flights?|clots?"
            r"|airports?)\b|\bseven dwarfs\b|\bno hopeless\b"
            r"|\bhunchback of notre"
        ),
    ),
    Trope(
        told=linear(
            r"\b(?:bpd|borderlines?|bipolar|schizophrenia|autism|adhd|addiction|depression"
            r"|psychosis)"
            r" (?:are|is) (?:\w{3,6} )?(?:manipulative|violent|dangerous|lazy|liars|unpredictable"
            r"|needy"
            r"|naughty|difficult)\b"
        ),
        message="This says of everybody with a condition that they are bad.",
        instead="what helps, and that most people who are ill harm nobody",
        unless=_NOT_OR_ASKED,
    ),
    Trope(
        told=linear(
            r"\b(?:ugly|disgusting|embarrassing|gross|unsightly|shameful|horrible|flabby|nasty)"
            r" (?:[\w-]{2,8} )?(?:belly|bellies|tummy|tummies|thighs?|arms?|fat|body|bodies"
            r"|stomach|bulges?|rolls?"
            r"|chin|stretch ?marks?|scars?)\b"
            r"|\bfat (?:brides?|tumm(?:y|ies)|bell(?:y|ies)|aunt(?:y|ies)|uncles?|friends?|wives"
            r"|wife"
            r"|husbands?|nurses?|cats and|lump|slob|cow|mums?|moms?)\b|\bchubby (?:aunt\w{1,3}"
            r"|uncles?"
            r"|girls?|guys?|women|men|ladies|brides?|mums?|moms?)\b|\bfatty (?:tummy|you|girls?"
            r"|boys?)\b"
            r"|\b(?:too|so|that|very) (?:fat|big|heavy) (?:for|to fit)\b|\b(?:nobody"
            r"|no one) (?:likes|loves"
            r"|wants|marries) (?:a |the )?fat\b|\blazy (?:slobs?|lumps?|pigs?|couch|fat\w{0,4}"
            r"|so-and-so)\b"
            r"|\b(?:too|just|simply|plain) lazy\b|\btest of will ?power\b|\b(?:have|has|had|need"
            r"|needs|got|with) "
            r"(?:just |more |enough |some |no |zero |little )will ?power\b"
            r"|\b(?:elephants?|hippos?|whales?|piggies)(?: have| need| too| deserve| welcome)\b"
            r"|\bbefore (?:people|they|anyone) asks? (?:when|if) you(?:'re| are)\b"
            r"|\bwhip you into shape\b"
            r"|\b(?:stop|quit) (?:stuffing|being fat|eating like)\b|\bfat (?:shaming )?(?:is"
            r"|people are) "
            r"(?:a choice|lazy|unhealthy|disgusting)\b"
        ),
        message="This mocks or blames people for their size.",
        instead="what helps: time, safe places to move, treatment, support",
        about=linear(
            r"\b(?:fat|weight|belly|bellies|tummy|size|sizes?|diet|obes\w{1,4}|slim\w{0,4}|bodies"
            r"|body|type 2"
            r"|diabet\w{1,3}|scanner|scan|mri|exercis\w{1,3}|walk|fit|gym|plus-size|kilos?|pounds"
            r"|lose|losing"
            r"|shape|thighs|arms|scars?|stretch ?marks?|couch|chubby|fatty)\b"
        ),
        unless=linear(
            r"n't\b|\b(?:not|never|no such thing|myths?|more than|nothing to do|wrong|zoo|safari"
            r"|wildlife)\b"
        ),
    ),
    Trope(
        told=linear(
            r"\b(?:know|knowing|sure|proof|prove|certain|show|confirm) (?:that )?(?:you(?:'re"
            r"| are)|he's|she's|they're"
            r"|he is|she is|they are) clean\b|\b(?:come|comes|came|coming|test|tests"
            r"|tested) (?:back )?"
            r"(?:clean|dirty)\b|\b(?:urine|wee|pee|sample|screen|swab|bloods?|drug test|tox screen)"
            r" (?:[\w']{2,8} ){0,4}(?:clean|dirty)\b"
            r"|\b(?:dirty|clean) (?:urines?|wee|pee|samples?|screens?|swabs?|drug tests?)\b"
            r"|\b(?:[a-z]{3,9}|[0-9]{1,3}) (?:years?|months?|weeks?|days?) clean\b(?: today| now"
            r"| and|!|\.|,)?"
            r"|\b(?:been|stayed|staying|stay|got|gets?|getting|is|are|was|'s) clean (?:for|since"
            r"|now|off|from)"
            r"(?: drugs| heroin| meth| opioids| it| (?:[a-z]{3,6}|[0-9]{1,3}) (?:years?|months?"
            r"|weeks?|days?))\b"
        ),
        message="“Clean” makes those who test positive, or use, dirty.",
        instead="tested negative, in recovery, not using",
        unless=linear(
            r"\b(?:hands?|water|wounds?|wards?|kitchens?|floors?|surfaces?|equipment|hygiene"
            r"|inspect\w{1,4}"
            r"|audit|teeth|dentures|catheter|midstream|cleaners?|cleaning|swimming|pools?|beach"
            r"|air)\b"
        ),
    ),
    Trope(
        told=linear(
            r"\b(?:swap(?:ped|ping|s)?|trad(?:ed|ing|es)|replac(?:ed|ing|es)"
            r"|exchang\w{1,3}) one (?:addiction"
            r"|drug|habit|crutch|poison) (?:for|with)\b|\bstill (?:an addict|addicted|using"
            r"|hooked)\b"
            r"|\busers who (?:fail|relapse|test|don't|do not|miss|come)\b|\b(?:drug"
            r"|methadone) users\b"
            r"|\b(?:has|have|had|he|she|they) (?:failed|fails?) (?:and|rehab|recovery|treatment"
            r"|detox|sobriety|the"
            r" programme|the program)\b|\b(?:doesn't|don't|do not|does not) want (?:help"
            r"|to (?:get better|change"
            r"|stop|quit))\b|\bhit rock bottom\b|\bfell off the wagon\b|\bfalling off the wagon\b"
        ),
        message="This judges people for their substance use.",
        instead="medicine for addiction is treatment; a return to use is part of the illness",
        unless=linear(
            r"\b(?:isn't|aren't|not|never|myths?|wrong|untrue|false|if (?:someone|he|she|they|you)"
            r"|(?:doesn't|does not|don't|do not) mean)\b|\?"
        ),
        about=linear(
            r"\b(?:addict\w{0,5}|methadone|buprenorphine|drink\w{0,3}|drugs?|alcohol|recovery"
            r"|rehab|opioids?"
            r"|heroin|al-anon|sober|smok\w{1,3}|users?|relaps\w{1,3}|detox)\b"
        ),
    ),
    Trope(
        told=linear(
            r"\bthrough no fault of (?:his|her|their|your|our) own\b|\binnocent (?:victims?"
            r"|children|babies|wives"
            r"|wife)\b|\b(?:that|their|such a|this|a certain|loose|immoral|reckless) (?:lifestyle"
            r"|behaviou?r|living)"
            r"\b|\bloose (?:women|morals)\b|\bget(?:s|ting)? what (?:you|they) deserve\b"
        ),
        message="This parts people with an infection into guilty and innocent.",
        instead="how it is passed on, and how to prevent and treat it",
        about=linear(
            r"\b(?:hiv|aids|sti|stis|stds?|hepatitis|syphilis|herpes|hpv|mpox|tb|infected"
            r"|infection)\b"
        ),
        unless=_NOT,
    ),
    Trope(
        told=linear(
            r"\bweak (?:men|man|women|woman|minds?|people|person|willed|ones|boys?|girls?)\b"
            r"|\bstrong minds? (?:cope|copes|don't|do not|never|survive)\b|\bsnowflakes?\b"
            r"|\b(?:isn't|is not|aren't|not) (?:a )?(?:real|proper|actual|true) (?:illness(?:es)?"
            r"|diseases?"
            r"|condition|medicine)\b|\b(?:only|just|simply) (?:want(?:s|ing)?|seek(?:s|ing)?|after"
            r"|crave) (?:the )?"
            r"attention\b|\b(?:depressed|anxious|autistic|bipolar|sad) people are (?:such "
            r"|so )?(?:an? )?"
            r"(?:[\w-]{3,10} )?(?:drag|bores?|boring|hard work|pain|lazy|difficult|downers?"
            r"|moody)\b"
            r"|\bpsych (?:ward|unit) (?:or|is like|like)? ?(?:an? |the )?(?:zoo|circus|asylum"
            r"|madhouse)\b"
            r"|\b(?:is|was|it's|absolutely|totally|proper|completely) mental[!.,]"
            r"|\b(?:he|she|you|they)(?:'s|'re| is| are) (?:not )?(?:crazy|mad|insane|nuts|mental"
            r"|a psycho)\b,? ?"
            r"(?:she|he|it|just|you|they)?\b|\b(?:first world problems|man up|grow a pair"
            r"|boys don't cry"
            r"|get a grip|attention seekers?)\b|\b(?:loony|loonies|bonkers|crazies|nutters?)\b"
            r"|\b(?:we|our ward) (?:treat|see|get) (?:all )?(?:the )?(?:crazies|nutters|weirdos"
            r"|loonies)\b"
        ),
        message="This takes mental illness for weakness, pretence or a joke.",
        instead="that it is an illness, and where help is",
        about=linear(
            r"\b(?:mental\w{0,5}|mind|minds|psych\w{0,10}|depress\w{2,4}|anxi\w{2,4}|therap\w{1,5}"
            r"|counsell?\w{2,4}"
            r"|autis\w{2,3}|bipolar|anorexi\w{1,2}|eating disorder|stress\w{0,3}|self-harm"
            r"|wellness|wellbeing"
            r"|thyroid|hormon\w{1,4}|crazy|schizo\w{0,8}|illness)\b"
        ),
        unless=linear(
            r"\b(?:myths?|false|wrong|untrue|told|say|said|believe|paper snowflakes?|winter"
            r"|christmas|glitter"
            r"|golf|nobody is|no one is)\b|\bbonkers (?:good|busy|prices?)\b"
        ),
    ),
)
