"""self-diagnosis.verdict: signs are no diagnosis, and lead to somebody who can make one."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, words_needed

_YOU_HAVE = (
    r"(?:you|your (?:child|kid|son|daughter|partner|teen|baby|husband|wife|mom|mum|dad|friend))"
    r"(?: (?:might|may|probably|likely|definitely|actually|could|must|do|really|also|secretly))?"
    r"(?:'ve got|'ve| have| has| had| suffer from| suffers from|'re| are| is| got)"
)
_ILL = (
    r"(?:\w{0,12}deficien(?:cy|t)|disorder|syndrome|infection|disease|allerg(?:y|ies)"
    r"|intolerance|imbalance|problem"
    r"|iron|testosterone|adhd|add|ocd|autism|autistic|depression|anxiety|bipolar|ptsd|diabetes"
    r"|cancer|covid|flu"
    r"|lupus|thyroid|pcos|endometriosis|celiac|coeliac|ibs|anemia|anaemia|lyme|fibromyalgia"
    r"|gluten|asthma|apn\w{3}"
    r"|gut|candida|fatigue|migraines?|resistance|arthritis|gout|stroke|parasites|dementia|mold"
    r"|pressure|cholesterol)"
)
_VERDICT = linear(
    rf"\b(?:here(?:'s| is| are)|this is|that's|learn|find out|discover) (?:how|ways|the way"
    rf"|a way|signs)"
    rf" (?:to|you can) (?:know|tell|check|diagnose|spot|be sure|see)(?: for sure)?(?: (?:if"
    rf"|whether|that|when))? {_YOU_HAVE}\b"
    rf"|\bhow to (?:know|tell|be sure|find out)(?: for sure)? (?:if|whether|that) {_YOU_HAVE}\b"
    rf"|\b(?:[0-9]{{1,2}}|five|three|seven|ten|four|six|the|some|clear|sure|top|these|tell-?tale"
    rf"|secret|subtle"
    rf"|hidden|obvious|undeniable)(?: [a-z-]{{3,14}}){{0,3}} (?:signs?|symptoms?|clues?|proof)"
    rf"(?: (?:that|which|show|mean|prove|say|shows|means)){{0,2}} {_YOU_HAVE}\b"
    rf"|\bsigns? (?:that |show |mean )?{_YOU_HAVE}\b"
    rf"|\b(?:then|,|chances are|odds are|sorry,? but|congrats,?|congratulations,?|guess what,?"
    rf"|it means|that"
    rf" means|means) (?:that )?you(?: (?:probably|definitely|likely|certainly|almost certainly"
    rf"|surely|do|just))?"
    rf"(?:'ve got| have| suffer from|'re| are) (?:a |an |the |mild |severe |adult |classic "
    rf"|high-functioning ){{0,3}}"
    rf"(?:adhd|add|ocd|autis\w{{1,5}}|depress\w{{1,4}}|anxiety|bipolar|ptsd|diabet\w{{1,3}}"
    rf"|cancer|covid|flu|lupus"
    rf"|thyroid|hypothyroid\w{{0,3}}|pcos|endometriosis|celiac|coeliac|ibs|anemi[ac]|anaemi[ac]"
    rf"|lyme|fibromyalgia"
    rf"|gluten|asthma|narcissis\w{{1,3}}|borderline|sleep apn\w{{1,4}}|leaky gut|candida|adrenal"
    rf"|a heart|heart"
    rf"|kidney|migraines?|deficien\w{{2,3}}|low (?:iron|testosterone|t)|insulin"
    rf"|pre-?diabet\w{{1,3}}|arthritis"
    rf"|gout|stroke|pregnant|menopaus\w{{1,3}}|dementia|ms|parkinson'?s?|adhder"
    rf"|neurodiv\w{{2,6}}|mold|parasites)\b"
    rf"|\byou (?:probably|definitely|almost certainly|certainly|most likely|likely|must) (?:have"
    rf"|'ve got"
    rf"|suffer from) (?:[a-z-]{{1,14}} ){{0,3}}?{_ILL}\b"
    rf"|\b(?:quiz|test|checklist|questionnaire|app|score|calculator)[:,]?(?: "
    rf"[\w'-]{{1,12}}){{0,4}} (?:if|whether|tells? you"
    rf"|to know|to see if|to find out if) {_YOU_HAVE}\b"
    r"|\bdo(?:es)? (?:you|your child) (?:do|have) (?:any of )?(?:these"
    r"|this)(?: [a-z]{2,12}){0,3}\? (?:then )?(?:it'?s|you(?:'ve| have)|that'?s)\b"
    r"|\b(?:self-?diagnos(?:e|ing|is)|diagnos(?:e|ing) (?:yourself|themselves|your (?:own|child)"
    r"|it yourself"
    r"|at home)|diy diagnosis|diagnose (?:\w{3,14} )?in (?:seconds|minutes|[0-9]{1,2} (?:seconds"
    r"|minutes)))\b"
    r"|\bif (?:you|it) (?:can|can't|cannot|feel|feels|see|notice"
    r"|hurts?)(?: [\w'-]{1,14}){1,10},? (?:then )?(?:you"
    r" (?:don't|do not) have|you're (?:fine|covid-free|healthy|clear)|it(?:'s"
    r"| is) (?:not )?(?:just |only )?(?:covid"
    r"|cancer|a heart attack|broken|the flu|adhd|nothing|a stroke|anxiety))\b"
)
_ROUTE = linear(
    r"\b(?:(?:see|ask|call|talk (?:to|with)|speak (?:to|with)|contact|visit|tell|check with|ring"
    r"|book|consult|reach"
    r" out to|go to|get to|come (?:in|to)|follow up with|message) (?:\w{1,10} ){0,3}(?:doctors?"
    r"|gp|physician|nurses?"
    r"|clinician|provider|pharmacists?|midwife|specialists?|dentist|care team|clinic|appointment"
    r"|er|ed|a&e|hospital"
    r"|emergency|health (?:care|visitor|professional|team)|us|therapist|counsell?or|pediatrician"
    r"|paediatrician"
    r"|psychologist|psychiatrist|screening|professional|team|988|911|999|111|112|811)"
    r"|get (?:\w{2,10} ){0,3}(?:tested"
    r"|checked|help|screened|evaluated|assessed|care|medical)|only (?:a|an"
    r"|your) (?:\w{3,12} )?(?:doctor|clinician|test"
    r"|professional|blood test|provider|physician|trained)|not (?:a|to) (?:diagnos\w{1,3}"
    r"|replace\w{0,5}|substitute)"
    r"|(?:doctor|clinician|provider|gp|physician|test|professional) (?:can|will|could"
    r"|should) (?:\w{2,10} )?(?:tell"
    r"|diagnose|confirm|help|check|order|find)|911|999|call 111|blood test"
    r"|seek (?:\w{3,10} )?(?:help|care|advice)"
    r"|evaluation|ask (?:us|your)|book (?:a|an|your)|schedule|make an appointment|diagnosed by"
    r"|proper diagnosis"
    r"|emergency|free (?:screening|test)|screening|walk-?in|test (?:is|can|will)|testing)\b"
)
_DENIED = linear(
    r"\b(?:don't|do not|never|not|avoid|stop|risks? of|dangers? of|instead of|can't|cannot|why"
    r"|no|shouldn't|tempting"
    r" to|before you|please don't|beware of) (?:\w{1,10} ){0,4}(?:self-?diagnos\w{1,4}"
    r"|diagnos\w{1,4})\b"
    r"|\bmyths?\b|\bmisinformation\b"
    r"|\b(?:can't|cannot|won't|doesn't|can not) (?:\w{1,10} ){0,2}(?:tell|say|show|diagnose)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for found in _VERDICT.finditer(passage.folded):
            span = Span(*found.span())
            if is_quoted(passage, span) or _leads_to_care(passage, span):
                continue
            written = found.group()
            start = span.start + len(written) - len(written.lstrip(" ,"))
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, span.end),
                message="This lets readers diagnose themselves and names nobody to ask.",
                evidence=f'"{written.strip(" ,")}"',
                suggestion=(
                    "Say that such signs can have many causes, that only a clinician can tell, and "
                    "where to go."
                ),
            )
            break


def _leads_to_care(passage: Passage, span: Span) -> bool:
    if _DENIED.search(passage.around(span.start, span.end)):
        return True
    near = passage.folded[max(0, span.start - _NEAR) : span.end + _NEAR]
    return bool(_ROUTE.search(near))


_NEAR = 400

RULE = Rule(
    code="self-diagnosis.verdict",
    name="Diagnosis to make at home",
    what=(
        '"Here is how to know you have ...", signs, quizzes and home checks that end in a '
        "diagnosis and "
        "name nobody who can make one. With a route to care they are left alone."
    ),
    why="Signs overlap. Who is wrongly sure, either way, comes late or is treated for the wrong "
    "thing.",
    source=(
        "WHO, Infodemic management guidance (2021); NAM, Identifying Credible Sources of Health "
        "Information in Social Media (July 2021)"
    ),
    severity=Severity.REVIEW,
    fix="State the limits and lead to care: see your doctor, who can tell.",
    bad=(
        bad("Here's how to know if you have ADHD.", "Here's how to know if you have"),
        bad("5 signs you have diabetes", "5 signs you have"),
        bad("Tired all day? You probably have low iron.", "You probably have low iron"),
        bad("Take our quiz to see if you have OCD!", "quiz to see if you have"),
        bad("Diagnose yourself in two minutes with this chart.", "Diagnose yourself"),
        bad("Lose your keys a lot? Guess what, you have ADHD.", "Guess what, you have ADHD"),
        bad(
            "If you can hold your breath for ten seconds, you don't have COVID.",
            "If you can hold your breath for ten seconds, you don't have",
        ),
    ),
    good=(
        good("Signs of a stroke: face, arm, speech. Call 911 at once."),
        good("5 signs you have outgrown your asthma plan. Talk to your doctor about a new one."),
        good("How to tell if you have the flu or a cold? Only a test can. Book one with us."),
        good("Please don't self-diagnose from a video."),
        good("Thirst and blurred vision can be signs of diabetes. Get tested."),
        good("You have rights as a patient. Ask us for the leaflet."),
        good("If you have a fever, stay home and rest."),
    ),
    check=_check,
    needs=(_VERDICT,),
    triggers=words_needed(_VERDICT),
    yields_to=frozenset(("advice.diagnosis",)),
)
