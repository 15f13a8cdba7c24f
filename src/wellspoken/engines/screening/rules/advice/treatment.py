"""advice.dose, advice.treatment and advice.no-care: nobody is treated in public."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.remedies import MEDICINE, OWN_MEDICINE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.leads import things_of
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.advice import regimens
from wellspoken.engines.screening.rules.advice.reporting import SOURCE, WHY, marks

_AMOUNT: Final = (
    r"(?:[0-9]{1,4}(?:[.,][0-9]{1,3})?(?: ?(?:-|to) ?[0-9]{1,4})? ?(?:mg|mgs|mcg|ml|mls|cc|iu"
    r"|units?|grams?|milligrams?|micrograms?|tablets?|tabs?|pills?|capsules?|puffs?|drops"
    r"|teaspoons?|tsp|tablespoons?|doses?|gummies|caps)"
    r"|(?:a|one|two|three|four|half a|half|a couple(?: of)?|an extra|another|extra|double|twice"
    r"(?: the)?|1|2|3|4)(?: more| extra| of (?:the|your|those|my))? ?(?:tablets?|pills?"
    r"|capsules?|puffs?|doses?|drops|tylenol|advil|ibuprofen|aspirins?|paracetamol|aleve"
    r"|benadryl|xanax|ativan|gummies|shots?))"
)
_MED: Final = rf"(?:{MEDICINE}|{OWN_MEDICINE})"
_ADVISE: Final = (
    r"(?:you(?:'ll| will| can| could| should| need to| must| may| might| ought to|'d better"
    r"| would be better| want to| may want to| might want to| are (?:fine|ok|okay|safe) to|'re "
    r"(?:fine|ok|okay|safe) to|'ve got to| have to|'d be better off)"
    r"(?: (?:just|also|probably|definitely|try|really|always|safely|now|maybe|simply|easily"
    r"|totally|actually|go ahead and|want to|be))?|u (?:should|can|could|need to|must)|just"
    r"|please|i(?:'d| would)(?: just| probably| definitely| say| try| maybe| personally)?"
    r"|my advice(?: is)?(?: to|:)?|try|go ahead and"
    r"|(?:have|get|let) (?:him|her|them|your (?:son|daughter|kid|child|baby|mom|mum|dad|wife"
    r"|husband))|it'?s (?:ok|okay|fine|safe) to|safe to|best to|better to|time to|feel free to"
    r"|ok to|okay to)"
)

_DOSE: Final = (
    cue(
        "a dose for one person",
        rf"\b((?:tak(?:e|ing)|give|giving|use|using|try|trying|pop|start(?:ing)?|inject(?:ing)?"
        rf"|swallow|up (?:it|that|your [a-z]{{2,15}}) to|go up to|increase (?:it |that "
        rf"|your [a-z]{{2,15}} )?to|reduce (?:it |that |your [a-z]{{2,15}} )?to|cut (?:it )?"
        rf"(?:down )?to|switch to|raise it to|lower it to) (?:(?:him|her|them|it|your (?:son"
        rf"|daughter|kid|child|baby)) )?"
        rf"(?:(?:about|up to|at least|around|only|just|maybe|the|like|an extra|some) )?(?:"
        rf"(?:{MEDICINE}) )?{_AMOUNT})\b",
        "take taking give giving use using try trying pop start "
        "starting inject injecting swallow up go increase reduce cut switch raise lower",
        firm=True,
        shield=(
            r"\b(?:take (?:a|one|two|three|1|2|3) shots? at|steps?|minutes?|take (?:a|one) "
            r"(?:dose|shot) of (?:kindness|fun|humou?r|vitamin sea))\b|\b(?:second|first"
            r"|booster|next) (?:dose|shot)\b"
        ),
    ),
    cue(
        "a dose changed",
        rf"\b((?:doubl(?:e|ing)|halv(?:e|ing)|increas(?:e|ing)|reduc(?:e|ing)|lower(?:ing)?|cut"
        rf"(?:ting)?(?: back| down)?(?: on)?|skip(?:ping)?|up(?:ping)?|rais(?:e|ing)|adjust"
        rf"(?:ing)?|bump(?:ing)?(?: up)?|drop(?:ping)?|taper(?:ing)?(?: off)?|split(?:ting)?"
        rf"|triple|decreas(?:e|ing)|titrate|miss(?:ing)?) "
        rf"(?:(?:your|ur|the|his|her|that|a|one|up on (?:your|the)|down on (?:your|the)|off "
        rf"(?:your|the)) )(?:next |evening |morning |nightly |daily |night |bedtime |lunch "
        rf"|usual |regular |current )?(?:{_MED})(?: (?:dose|intake|dosage))?)\b",
        "double doubling halve halving increase increasing reduce "
        "reducing lower lowering cut cutting skip skipping up "
        "upping raise raising adjust adjusting bump bumping "
        "drop dropping taper tapering split splitting triple "
        "decrease decreasing titrate miss missing",
        shield=(
            r"\b(?:drop(?:ping)? (?:off|the|your) (?:unused|old|expired|off)|take ?-?back"
            r"|drug (?:use|overdose|deaths|prices|costs?)|reduce (?:the )?(?:drug|risk)"
            r"|prices?|costs?|dispos(?:e|al)|flush)\b"
        ),
    ),
)
_TREATMENT: Final = (
    cue(
        "a treatment stopped, started or changed",
        rf"\b((?:{_ADVISE} )?(?:stop(?:ping)?|quit(?:ting)?|com(?:e|ing) off|get(?:ting)? off"
        rf"|go(?:ing)? off|ditch(?:ing)?|discontinue|wean(?:ing)? (?:yourself )?off|hold off on"
        rf"|cease|give up|throw (?:out|away)|switch(?:ing)?(?: from| off)?|restart(?:ing)?"
        rf"|go back on|get (?:back )?on|swap|replace) "
        rf"(?:taking |using |with |off )?(?:(?:your|ur|the|that|his|her|those|all|any|this"
        rf"|all your|all the) )?(?:[a-z]{{3,12}} )?(?:{_MED}))\b",
        "stop stopping quit quitting come coming get getting "
        "go going ditch ditching discontinue wean weaning hold "
        "cease give throw switch switching restart restarting swap replace",
        shield=(
            r"\b(?:smoking|vaping|drinking|stop (?:the )?(?:spread|stigma|bleed)|drug (?:use"
            r"|abuse|take)|take ?-?back|dispose|disposal|drop ?-?box|get (?:the|your|a|his|her"
            r"|another|any) (?:[a-z0-9-]{2,12} )?(?:shots?|vaccine|injection|treatment"
            r"|medications?|medicines?|prescription|patch)|get on (?:the|your) (?:list|portal"
            r"|schedule)|(?:give|giving) (?:the|your|a) (?:shots?|gift)|get (?:therapy"
            r"|treatment|insulin|medicine|meds)\b|refill)\b"
        ),
    ),
    cue(
        "a medicine or remedy told to one person",
        rf"\b({_ADVISE} (?:tak(?:e|ing)|us(?:e|ing)|try(?:ing)?|put(?:ting)?|apply(?:ing)?|rub"
        rf"(?:bing)?|give|giving|gargl(?:e|ing)|drink(?:ing)?|start(?:ing)?|get|ask(?:ing)? for"
        rf"|need|switch(?:ing)? to|add(?:ing)?|go(?:ing)? with|pick(?:ing)? up|buy(?:ing)?"
        rf"|inject(?:ing)?|inhale|mix(?:ing)?|combin(?:e|ing)|have|having)? ?(?:(?:him|her|them"
        rf"|it|your (?:son|daughter|kid|child"
        rf"|baby)) )?"
        rf"(?:(?:some|a|an|the|more|extra|a little|a bit of|plenty of|another|a course of"
        rf"|a round of|over[- ]the[- ]counter|otc|some otc|on|oral|topical|low[- ]dose|baby"
        rf"|children's) ){{0,3}}(?:{MEDICINE}))\b",
        "",
        shield=(
            r"\b(?:vaccine|vaccinat|shot|prevent(?:s|ion)?|free|recycl|dispose|take ?-?back"
            r"|expired|carry|keep narcan)\b"
        ),
    ),
    cue(
        "a medicine or remedy told to one person",
        rf"(?:^|[,;:] ?|\band |\bor |\bthen )((?:take|use|try|apply|rub|put|ask for|start"
        rf"|gargle"
        rf"|gargle with|drink|switch to|add|buy|get|go for|mix|combine)(?: on)? (?:(?:some|a|an"
        rf"|the|more"
        rf"|extra|a little|a bit of|plenty of|another|a course of|over[- ]the[- ]counter|otc"
        rf"|oral|half a"
        rf"|half an|a baby|with|in) ){{0,3}}(?:{MEDICINE}))\b",
        "take use try apply rub put ask start gargle drink switch add buy get go mix combine",
        shield=(
            r"\b(?:vaccine|vaccinat(?:ed|ion)|shot|prevents?|free|recycle|dispose|expired"
            r"|every day"
            r"|kits?|training)\b"
        ),
    ),
    cue(
        "a medicine said to be needed",
        rf"\b((?:you|u|he|she|your (?:son|daughter|kid|child|baby|mom|dad|mum))(?:'ll| will"
        rf"| probably| definitely| clearly| likely| just| really| do){{0,3}} (?:needs?|wants?"
        rf"|requires?) (?:to (?:be on|get on|start|take|go on) )?(?:(?:some|a|an|the|more"
        rf"|stronger|different|better|a course of|a round of|higher|lower) ){{0,3}}"
        rf"(?:{MEDICINE}|dose of|steroid shot|surgery|stitches|a cast|antibiotics?))\b",
        "you u he she your",
        shield=r"\b(?:if|when|whether|may|might|know if)\b|\?",
    ),
    cue(
        "a prescription given in public",
        rf"\b(i(?:'d| would|'ll| will|'m going to| can)? (?:recommend|suggest|prescribe|advise"
        rf"|put you on|start you on) (?:that |you |a |an |the |some |taking |trying |using "
        rf"|to |for you |starting |stopping |take |try |stop ){{0,4}}?(?:{MEDICINE}))\b",
        "recommend suggest prescribe advise put start",
    ),
)
_NO_CARE: Final = (
    cue(
        "care said to be needless",
        r"\b((?:you|u|he|she|there)(?:'s| is| really| probably| definitely| honestly| just"
        r"| certainly| absolutely){0,3} (?:don't|do not|dont|doesn't|does not|won't|will not|no"
        r"|wouldn't|needn't|need not)(?: really| even| actually)? ?(?:need|have|reason"
        r"|needing)?(?: to)?(?: (?:see|go (?:to|in|into)|call|visit|come (?:in|to)|worry about "
        r"(?:seeing|going)|get|bother|bother with|be seen(?: by)?|make|book|a|an|the|any"
        r"|for)){0,3}(?: (?:a|an|the|your|any))? "
        r"(?:doctor|dr|er|ed|a&e|emergency(?: room)?|hospital|urgent care|gp|specialist"
        r"|medical (?:attention|care|help)|ambulance|911|999|checked(?: out)?|x-?ray|scan"
        r"|biopsy|mammogram|colonoscopy|tests?|blood test|follow-?up|appointment|dentist"
        r"|antibiotics?|treatment|therapy|screening|seen))\b",
        "you u he she there",
        past=True,
        firm=True,
        shield=(
            r"\b(?:appointment (?:for|to|is|needed|necessary|at)|(?:need|have) (?:a |an )?"
            r"(?:appointment|referral)|for (?:a|the|your) (?:flu|covid|shot|vaccine"
            r"|vaccination|test)|walk[- ]?ins?|to (?:get|use|access|find|call|request|attend"
            r"|join|qualify|donate|enter|visit|park)|insurance|referral|id\b|to see (?:your )?"
            r"(?:results)|until|unless|alone|wait for|to be (?:sick|ill) to)\b|\bdoctor"
            r"(?:'s)? (?:note|order|referral|prescription)\b|\byou "
            r"don'?t need an appointment\b"
        ),
    ),
    cue(
        "care said to be needless",
        r"\b((?:no need (?:to (?:see|go to|call|visit|worry about seeing|come in|get (?:it|that"
        r"|this) checked|panic|be seen)|for)(?: (?:a|an|the|your|any))? ?(?:doctor|er"
        r"|emergency room|hospital|urgent care|gp|specialist|appointment|checked|check-?up|it"
        r"|that|antibiotics)?|skip (?:the|your|that) (?:er|emergency room|doctor|appointment"
        r"|follow-?up|biopsy|mammogram|colonoscopy|screening|hospital|scan|x-?ray)"
        r"|(?:don't|do not|dont) (?:bother|waste (?:your )?(?:time|money)) (?:with |going to "
        r"|seeing |on |calling )?(?:a |an |the |your )?(?:doctor|er|emergency room|hospital"
        r"|urgent care|gp|specialist|appointment|tests?|scan|biopsy)|cancel (?:your|the|that) "
        r"(?:surgery|biopsy|chemo|scan|follow-?up|screening|treatment)"
        r"|(?:you(?:'ll| will| are going to|'re going to)|it(?:'ll| will| should)|that(?:'ll"
        r"| will| should)|this (?:will|should)) (?:be (?:just |totally |perfectly "
        r"|absolutely )?fine(?: in| without| by|,? no need|,? don't)|(?:clear|go away|heal"
        r"|resolve|get better|pass|sort itself out|settle|go)(?: up| away| down)? (?:on its own"
        r"|by itself|in (?:a (?:few|couple)|two|three|[0-9]{1,2})|without (?:treatment"
        r"|antibiotics|surgery|medication|a doctor|seeing))"
        r")|(?:just )?(?:wait it out|sleep it off|walk it off|ride it out|tough it out"
        r"|push through (?:it|the pain))|(?:it'?s|that'?s|this is) (?:nothing|not "
        r"(?:an emergency|serious|worth (?:a|an) (?:trip|visit))|no big deal)|(?:nothing|no "
        r"(?:reason|cause)) to (?:worry|be (?:worried|concerned)) about(?: (?:that|your|it"
        r"|this|the) (?:lump|mole|rash|pain|result|cough|fever|symptom)s?)?))\b",
        "need skip bother waste cancel fine clear go heal resolve "
        "get pass sort settle wait sleep walk ride tough push nothing not no reason cause",
        firm=True,
        shield=(
            r"\b(?:appointment (?:is )?(?:needed|necessary|required|for)|no need "
            r"(?:for an appointment|to (?:call|book|register|come in) (?:for|to|ahead|before"
            r"|first))|for (?:your|a|the) (?:flu|covid|shot|vaccine)|policy|screening (?:is"
            r"|was) (?:cancelled|moved)|until|thing|to (?:cancel|reschedule)|call (?:us"
            r"|the clinic) to|has been|was|nothing (?:more|better|is)|everything will)\b|\?"
        ),
    ),
)
DOSE_CUES: Final = (*_DOSE, *regimens.DOSE_CUES)
TREATMENT_CUES: Final = (*_TREATMENT, *regimens.TREATMENT_CUES)
NO_CARE_CUES: Final = (*_NO_CARE, *regimens.NO_CARE_CUES)


def _dose(reading: Reading) -> Iterator[Mark]:
    message = "This gives one person a dose in public."
    return marks(reading, DOSE_CUES, message, regimens.WEAK_DOSE_CUES, regimens.DOSE_LEADS)


def _treatment(reading: Reading) -> Iterator[Mark]:
    return marks(
        reading,
        TREATMENT_CUES,
        "This tells one person in public how to treat themselves.",
        regimens.WEAK_TREATMENT_CUES,
        regimens.TREATMENT_LEADS,
        regimens.WEAK_TREATMENT_LEADS,
    )


def _no_care(reading: Reading) -> Iterator[Mark]:
    return marks(reading, NO_CARE_CUES, "This tells somebody that they need no care.")


DOSE_RULE = Rule(
    code="advice.dose",
    name="Dose for one person in public",
    what=(
        "In an answer, or to a person addressed in a post: how "
        "much of a medicine to take or give, or "
        "a dose to raise, halve or skip. Doses for people in "
        "general, schedules, labels and emergency "
        "instructions are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Take the dose out; name the pharmacist, the doctor or the nurse line.",
    bad=(
        bad("Take 800 mg tonight.", "800 mg tonight", surface="reply"),
        bad("Just double your dose.", "double your dose", surface="reply"),
        bad("Give her 5 ml.", "Give her 5 ml", surface="reply"),
        bad("Piriton, twice a day.", "Piriton", surface="reply"),
        bad("Go up to 20.", "Go up to 20", surface="reply"),
        bad("Pop two Advil.", "Pop two Advil", surface="reply"),
        bad("I'd skip your evening insulin.", "skip your evening insulin", surface="message"),
        bad(
            "@kim_r Try 10 mg of melatonin.",
            "10 mg of melatonin",
            surface="post",
            severity=Severity.REVIEW,
        ),
    ),
    good=(
        good(
            "Adults can take 200 to 400 mg every six hours, as the label says.", surface=("reply")
        ),
        good("Take your medicine as prescribed.", surface="reply"),
        good("Never double your dose.", surface="reply"),
        good("The lift will go up to floor 20.", surface="reply"),
        good("Adults take it twice a day, says the label.", surface="reply"),
        good("Children get two doses of the measles vaccine.", surface="reply"),
        good("Chew one aspirin, 325 mg, and call 911.", surface="reply"),
        good("Women who plan a pregnancy need 400 mcg of folic acid."),
        good("Ask your doctor before you lower your dose.", surface="reply"),
    ),
    check=_dose,
    needs=(
        *patterns_of((*DOSE_CUES, *regimens.WEAK_DOSE_CUES)),
        *things_of(regimens.DOSE_LEADS),
    ),
)
TREATMENT_RULE = Rule(
    code="advice.treatment",
    name="Treatment of one person in public",
    what=(
        "In an answer, or to a person addressed in a post: a "
        "medicine to take, stop, change or buy. "
        "Advice to talk to somebody first, recalls, vaccination "
        "for everybody and first aid are left "
        "alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Say whom to ask.",
    bad=(
        bad("You should stop your metformin.", "You should stop your metformin", surface=("reply")),
        bad("You should try ibuprofen.", "You should try ibuprofen", surface="reply"),
        bad("You need antibiotics.", "You need antibiotics", surface="reply"),
        bad("I'd put some hydrocortisone on.", "I'd put some hydrocortisone", surface="reply"),
        bad("Come off the statins.", "Come off the statins", surface="message"),
        bad("Strap the ankle.", "Strap the ankle", surface="reply"),
        bad(
            "Your mum doesn't need the statin.", "Your mum doesn't need the statin", surface="reply"
        ),
        bad("I recommend starting zoloft.", "I recommend starting zoloft", surface="reply"),
    ),
    good=(
        good("Do not stop taking your medicine without talking to your doctor.", surface=("reply")),
        good("Never stop your insulin.", surface="reply"),
        good("Talk to your doctor before you stop your metformin.", surface="reply"),
        good("Stop smoking today: call the quit line.", surface="reply"),
        good("You should get your flu shot this month.", surface="reply"),
        good("Antibiotics do not work on viruses.", surface="reply"),
        good("Ask your pharmacist before you strap an ankle.", surface="reply"),
        good("No one needs a statin without a talk with their doctor.", surface="reply"),
        good("Stop using the recalled inhaler, lot 12.", surface="reply"),
    ),
    check=_treatment,
    needs=(
        *patterns_of((*TREATMENT_CUES, *regimens.WEAK_TREATMENT_CUES)),
        *things_of((*regimens.TREATMENT_LEADS, *regimens.WEAK_TREATMENT_LEADS)),
    ),
)
NO_CARE_RULE = Rule(
    code="advice.no-care",
    name="Word to one person that they need no care",
    what=(
        "In an answer, or to a person addressed in a post: that "
        "they need no doctor, emergency room or "
        "test, or that it will pass. What needs no appointment or referral is left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Take it out, and say where somebody can look at it.",
    bad=(
        bad("You don't need to see a doctor.", "You don't need to see a doctor", surface=("reply")),
        bad("No need to go to the ER.", "No need to go to the ER", surface="reply"),
        bad("It will go away on its own.", "It will go away on its own", surface="reply"),
        bad("No biopsy needed.", "No biopsy needed", surface="reply"),
        bad("He's fine to fly.", "He's fine to fly", surface="reply"),
        bad("Skip the ER.", "Skip the ER", surface="reply"),
        bad("Just wait it out.", "Just wait it out", surface="message"),
        bad("You don't need an x-ray.", "You don't need an x-ray", surface="reply"),
    ),
    good=(
        good("You don't need an appointment for your flu shot.", surface="reply"),
        good("You don't need a referral to see a physio.", surface="reply"),
        good("If it does not go away, see a doctor.", surface="reply"),
        good("No need to book: just walk in.", surface="reply"),
        good("No referral needed for our class.", surface="reply"),
        good("Ask your surgeon when you are fine to fly.", surface="reply"),
        good("Do not wait it out: call 911.", surface="reply"),
        good("Nothing is more important than your safety.", surface="reply"),
    ),
    check=_no_care,
    triggers=anchors_of(NO_CARE_CUES),
    needs=patterns_of(NO_CARE_CUES),
)
