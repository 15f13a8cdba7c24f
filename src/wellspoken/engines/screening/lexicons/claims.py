"""Promises that no treatment keeps, and the praise that sells.

After the FTC's "Health Products Compliance Guidance" (December 2022), the FDA's rules on
promotional claims (21 CFR 202.1), and the UK CAP Code, section 12 (2010, as amended).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

DENIED: Final = (
    r"n't (?:[\w-]{1,12} ){0,3}(?:cur|heal|revers|work|elimin|kill)\w{0,6}"
    r"|\b(?:no|not|never|nothing|none|nobody|cannot|cant|neither|nor"
    r"|without a) (?:[\w'-]{1,14} ){0,4}"
    r"(?:cur|heal|revers|remed|elimin|eradic|kill|vanish)\w{0,7}|\b(?:myths?|false|scams?|beware"
    r"|misleading|claims? (?:of|that|to)|promis(?:e|es|ing) (?:of|a)|anyone who|if (?:a|an"
    r"|someone|it"
    r"|something)|red flags?|too good to be true|rarely|hoax|debunk\w{0,4}|misinformation|unproven"
    r"|avoid|fact check)\b|\?"
)
_NO_TREATMENT = linear(
    r"n't (?:\w{1,10} )?(?:100|completely|totally|entirely|perfectly|risk|free|guarantee|cure"
    r"|always"
    r"|work)|\b(?:no|not|never|nothing|none|neither|rarely) (?:[\w-]{1,14} ){0,4}(?:is|are"
    r"|comes?|works?"
    r"|offers?|has|have|100|be|guarantee\w{0,2}|completely|totally|without)\b|\b(?:myths?|false"
    r"|scams?"
    r"|beware|misleading|red flags?|too good to be true|hoax|claims? (?:to|that|of)"
    r"|promises? (?:to|of"
    r"|a)|promising|unproven|not mean)\b|\?"
)
_ILL: Final = (
    "cancer/cancers/diabetes/arthritis/autism/alzheimer's/alzheimers/dementia/depression/anxiety"
    "/covid/hiv/aids/asthma/eczema/psoriasis/migraine/migraines/lupus/ms/parkinson's/adhd/obesity"
    "/addiction/tinnitus/infertility/endometriosis/fibromyalgia/ibs/crohn's/herpes/acne/insomnia"
    "/disease/diseases/illness/illnesses/hypertension/neuropathy/sciatica/epilepsy/hepatitis/tumors"
    "/tumours/leukemia/flu/colds/everything/anything/ptsd/copd/gout/lyme/scoliosis/snoring/pain"
)

CURES: Final = (
    Wording(
        phrases=(
            "miracle/instant/guaranteed/natural/permanent/complete/total/ultimate/secret/proven/"
            "ancient/overnight/real cure/cures/remedy/remedies, cure all, cure alls, "
            f"cure/cures/cured/curing your/my/his/her/their/the/all/type/chronic/any? {_ILL}, "
            "cure/cures/curing "
            "most/every/stage/breast/lung/prostate/colon/skin/brain/heart/back/knee"
            f"/joint/kidney/liver cancer/cancers/disease/pain/condition/case/ailment/problem, "
            "a/the/our cure for, found/discovered/have the/a cure, cured of his/her/their/all, "
            "cures, cured hangovers/headaches, heals/heal chronic/all/any pain/wounds/disease, "
            f"{_ILL} cured, {_ILL} is/are? healed, cancer/diabetes/arthritis/pain/acne gone in, "
            f"wipes/wipe "
            "out flu/cancer/covid/infection/pain, erases ptsd/pain/depression/anxiety, "
            "cured him/her/them/me/our/patients, we cure, we can cure, will cure, is cured by, "
            "cured by, "
            "completely/totally/permanently/instantly cured/cures/healed/heals, has been cured by, "
            "cures it, cure it, cured for good/life, cured forever, "
            f"reverse/reverses/reversed/reversing/eliminate/eliminates/eradicate/eradicates "
            f"your/his/her/their/type/all? 2? {_ILL}, heals/heal your? {_ILL}, "
            "kills cancer/tumors/tumours cells?, cancer is/are gone, gone for good/ever, gone "
            "forever, "
            "end/ends your/back/joint/chronic pain forever, pain gone, vanish/vanishes overnight"
        ),
        instead="what the treatment can do, for how many people, and by which study",
        unless=linear(
            DENIED
            + r"|\b(?:find\w{0,3}|found only|search\w{0,3}|looking|race|races|hope\w{0,3}|hoping"
            r"|walk\w{0,3}"
            r"|fund\w{0,6}|closer|research|toward|towards|until|one day|day when|world where"
            r"|cures act|for cures|new cures|seek\w{0,3}|donat\w{1,4}"
            r"|ride|riding|run|running|swim|fight|dream|pursuit|quest|prevention is better"
            r"|cured (?:meat"
            r"|ham|salmon|bacon|fish|sausage)|cure for (?:boredom|hunger|the (?:winter|blues"
            r"|common monday)"
            r"|cabin|loneliness|monday|a bad)|(?:can|could|may|might) be cured|(?:most|many"
            r"|often|usually"
            r"|some) (?:\w{2,12} ){0,3}cured?|foundation|the band|relay|gene therapy trial"
            r"|in mice)\b"
        ),
    ),
)

GUARANTEES: Final = (
    Wording(
        phrases=(
            "you will/you'll never have/feel/suffer/need another/pain/from, never have/need "
            "another "
            "migraine/headache/attack/surgery/flare, never suffer from "
            "migraines/pain/allergies/anxiety"
        ),
        instead="what most people can expect, and what may go otherwise",
    ),
    Wording(
        phrases=(
            "guarantee/guaranteed/guarantees/guaranteeing, works every time, "
            "never fails, never failed, always works, works for everyone/everybody, works on "
            "everyone, "
            "foolproof, fool proof, sure fire, surefire, fail proof, money back, "
            "results every time, permanent results, permanent relief, permanent solution/fix, "
            "lasting results or, we promise you will/you'll, promise to cure/heal/fix, promises "
            "results, "
            "you will/you'll never have/feel/need/suffer/get, never suffer from/again, never "
            "have another, "
            "never feel pain again, say goodbye to pain/arthritis/diabetes"
            "/wrinkles/anxiety/depression/migraines/snoring/allergies, pain free in/within/by/for "
            "life/days/hours/24/minutes/weeks/one/two/a, "
            "walk out pain free, be pain free, cannot fail, can't fail, can't go wrong, "
            "success assured, success is certain, certain to work, will definitely work/help/heal"
        ),
        instead="what most people can expect, and what may go otherwise",
        unless=linear(
            _NO_TREATMENT.pattern
            + r"|\b(?:no|not|cannot|never) (?:\w{1,10} ){0,2}guarantee|\b(?:parking|seats?"
            r"|spots?|place)"
            r" (?:is|are) guaranteed|\bguarantee[ds]? (?:issue"
            r"|parking|spots?|seats?|interviews?|hours|income|admission|delivery|pay|wage|shifts?"
            r"|place"
            r"|placement|by law|by the|rights|access|that (?:no|your (?:data|privacy))|privacy"
            r"|confidential\w{0,4}"
            r"|minimum|your (?:seat|place|spot|slot)|seats?|under|health plans?|law guarantees"
            r"|smiles?|a smile|fun|laughs|annual|loan|free)|\brights?\b.{0,30}guarantee"
            r"|\bmoney back (?:in|into|if (?:the|you|your|it)|for any|when)"
            r"|\balways works (?:nights?|weekends?|hard|with|the|late"
            r"|closely|to)"
            r"|\bnever failed to|\bnever fails to|\byou'll never (?:have to (?:wait|worry|walk)"
            r"|need (?:an?"
            r" )?(?:referral|appointment|ticket)|get (?:a )?bill|guess|believe)|\bexclusivity"
            r"|\bfun guaranteed"
        ),
    ),
)

SAFE: Final = (
    Wording(
        phrases=(
            "no/zero/without any? side effect/effects, side effect free, free of/from side "
            "effects, "
            "no known/negative/harmful/adverse/nasty/bad? side effects, without any/the? side "
            "effects, "
            "no adverse effects/reactions, zero risk/risks, no risk/risks, risk free, without any? "
            "risk/risks, absolutely no risk/risks/danger, no downside/downsides, no "
            "complications ever, "
            "completely/totally/perfectly/absolutely/entirely/fully/always/utterly safe, "
            "100 safe, safe for everyone/everybody/anyone, no danger, "
            "completely/totally/absolutely/entirely harmless/painless/pain/risk-free, "
            "can't/cannot hurt/harm you, can do no harm, natural so it's/its/it/therefore safe, "
            "natural and safe, all natural and safe, nothing can go wrong, zero complications, "
            "no pain no risk, no downtime, zero downtime, no scarring, no scars"
        ),
        instead="the common and the serious side effects, and whom to ask",
        unless=linear(
            r"\b(?:no (?:\w{2,14} ){0,2}(?:is|are|comes?)|not (?:all|every|completely"
            r"|totally|entirely"
            r"|always|mean|necessarily|be|safe|without|risk)|never (?:completely|entirely"
            r"|without|risk)"
            r"|nothing is|neither|rarely|myths?|false|scams?|beware|misleading|claims? (?:to"
            r"|that|of)"
            r"|most (?:people|patients|children|adults)|many (?:people|patients)|some (?:people"
            r"|patients)"
            r"|few (?:people|patients)|if (?:you|your child|there)|(?:people|patients|children|i"
            r"|we|you|they|who) (?:had|have|felt) no"
            r"|no risk (?:to (?:the|your|public|patients|staff|visitors)|of (?:infection"
            r"|catching|getting|fire|exposure))"
            r"|no risks? factors?|no danger to|risk (?:factors?|assessment)|at no risk"
            r"|without risk factors?"
            r"|safe (?:to (?:drink|swim|eat|use|enter|return|attend)|sleep)|money|cancel|investment"
            r")\b|\?"
        ),
    ),
)

HUNDRED: Final = linear(
    r"\b(?:100 ?(?:%|percent|per cent|pct)|one hundred (?:percent|per cent)|a hundred percent)"
    r"[ -](?:[a-z]{2,12} ){0,2}?(?:effective|safe|harmless|reversible|curable|foolproof|healthy"
    r"|herbal|free of|fixed|healed|gone|safe|success\w{0,4}|guaranteed?|cure\w{0,1}|cured"
    r"|protect\w{0,5}|accurate"
    r"|reliable|pain[- ]free|painless|natural|risk[- ]free|proven|recover\w{0,3}|survival|relief"
    r"|preventable|prevention|satisf\w{1,7}|results|chemical[- ]free|side[- ]effect[- ]free|certain"
    r"|sure|work\w{0,3}|improve\w{0,4}|of (?:our |the |all )?(?:patients|users|people|clients"
    r"|cases|women|men"
    r"|customers|participants|babies))\b"
)
HUNDRED_DENIED: Final = linear(
    r"\b(?:none|neither|rarely|few|nor)\b|\?|\bof (?:our |the |all )?patients (?:are|were|get"
    r"|have|receive|will be|must) (?:screened"
    r"|seen|asked"
    r"|offered|tested|interviewed|contacted|welcome|insured|given)"
)

HYPE: Final = (
    Wording(
        phrases=(
            "miracle/wonder/magic "
            "drug/drugs/treatment/treatments/pill/pills/therapy/device/supplement"
            "/diet/weight/solution/procedure/injection/results/shot/jab/product/ingredient/oil"
            "/food, "
            "magic bullet, wonder drug, silver bullet, game changer/changing "
            "treatment/drug/therapy, "
            "revolutionary/groundbreaking/breakthrough/unprecedented "
            "treatment/treatments/drug/drugs/therapy/therapies/cure/device/procedure/supplement/product"
            "/formula/technology/results/surgery, "
            "doctors hate/don't want/won't tell, what doctors don't/won't tell you, secret/secrets "
            "doctors/that big, big pharma doesn't/don't want/hides, ancient secret/remedy, "
            "clinically/scientifically/medically/doctor proven/approved "
            "formula/results/to/supplement/cream, "
            "clinically proven, scientifically proven, doctor recommended, "
            "detox/detoxes/detoxify/detoxifies/cleanse/cleanses/flush/flushes your/the "
            "body/liver/system/colon/kidneys/toxins, "
            "flush/flushes/remove/removes/eliminate/eliminates toxins, "
            "boost/boosts/boosting/supercharge/supercharges your/the? immunity/immune/metabolism, "
            "immune boosting/booster/boosters, melt/melts/melting/burn/burns/blast/blasts away? "
            "fat, "
            "lose/drop/shed 5/10/15/20/30/40/50 pounds/lbs/kilos/kg in, fat burning "
            "pill/tea/supplement, "
            "instant/immediate/overnight relief/results/weight/healing, look/looks/feel/feels "
            "ten/10/20/twenty "
            "years younger, turn/turns back the clock, fountain of youth, anti aging/ageing "
            "treatment/miracle/serum/therapy, superfood/superfoods, "
            "results in days/hours/minutes/24, works instantly/immediately/overnight/in minutes, "
            "supercharge your, quick fix"
        ),
        instead="what it does, for whom, by how much, and by which study",
        unless=linear(
            r"\bn't (?:a )?(?:miracle|magic|quick|silver)|\b(?:isn't|nor|myths?"
            r"|false|scams?|beware"
            r"|avoid|misleading|don't fall|claims? (?:to|that|of)|unproven|promis\w{1,3} (?:of"
            r"|a)|there is no|no such"
            r"|red flags?|skip)\b|\?|\b(?:clinically|scientifically) proven (?:to be )?(?:false"
            r"|wrong)"
            r"|\bbreakthrough (?:infection|pain|bleeding|case|cancer pain|designation)"
            r"|\bmiracle (?:baby|babies"
            r"|league|network|on)|\bchildren's miracle|\bfundrais|\braffle|\bblood drive"
            r"|\bcafeteria|\bt-shirts?"
            r"|\bpizza|\bgift shop|\bregist(?:er|ration)|\bcleanse the (?:wound|area|skin)"
            r"|\bmagic show"
        ),
    ),
    Wording(
        phrases="breakthrough/breakthroughs/revolutionary, game changer/changers/changing",
        instead="what is new, plainly",
        severity=Severity.ADVISE,
        only=linear(
            r"\b(?:breakthroughs? (?:in|for|treatment|drug)|revolutionary (?:new|approach|care"
            r"|device)"
            r"|game[- ]chang(?:er|ing) (?:for|in))\b"
        ),
        unless=linear(
            r"\bbreakthrough (?:infection|pain|bleeding|cases?|cancer pain|designation|seizure"
            r"|symptoms?)"
            r"|\brevolutionary war\b|\b(?:not|isn't|n't)\b"
        ),
    ),
)
