"""professionalism.politics: the house takes no side between parties and candidates."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, word_set

_PARTY = (
    r"(?:democrats?|republicans?|gop|tory|tories|the (?:left|right)|liberals|conservatives"
    r"|leftists?|right-wingers?|left-wingers?|maga|trumpers?|libs|lib ?dems?|reform uk|ukip"
    r"|labour party|conservative party|republican party|democratic party|green party|trump|biden"
    r"|harris|obama|desantis|newsom|pelosi|mcconnell|vance|sunak|starmer|farage|badenoch|boris"
    r"|trudeau|poilievre|carney|albanese|dutton|modi|putin|(?:the|our|this) (?:president|governor"
    r"|mayor|prime minister|senator|congressman|congresswoman|government|administration))"
)
_JUDGED = (
    r"(?:ruin\w{0,3}|destroy\w{0,3}|lies|lied|lying|liars?|corrupt|hates?|killing|evil|failed"
    r"|failing|disaster|disgrace\w{0,3}|traitors?|fascists?|communists?|socialists?|marxists?"
    r"|nazis?|don't care|doesn't care|do not care|does not care|worst|greatest|best|great leader"
    r"|is right|are right|is wrong|are wrong|to blame|ashamed|shame|clowns?|gutted|gutting"
    r"|betray\w{0,3}|war on|attacks?|attacking|must go|has to go|out of office|stole|stolen"
    r"|rigged|crooks?|criminals?|incompeten\w{1,3}|deserves? your|gets it|get it|will save|saved"
    r"|party of|want to (?:kill|take|destroy|cut|gut|close)|forever)"
)
_SIDES = linear(
    rf"\b{_PARTY}\b(?:'s)?,? (?:[\w'-]{{1,12}} ){{0,4}}{_JUDGED}\b|\b(?:blame|thanks to|hate|stop"
    rf"|dump|impeach|fire|defeat|beat|boot|support|love|trust|back|stand with|never trust|vote out"
    rf"|no thanks to|oust) (?:the |these |those |all |you )?{_PARTY}\b"
    r"|\bvot(?:e|ing) (?:\w{2,10} ){0,2}out\b|\bvot(?:e|ing) (?:blue|red|democrat\w{0,3}"
    r"|republicans?|labour|tory|conservative|lib ?dem|green|gop|independent|straight ticket)\b"
    r"|\bvot(?:e|ing) (?:yes|no|against|in favou?r)(?: (?:on|to|of"
    r"|for))? (?:the )?(?:[\w-]{1,14} ){0,2}[\w-]{1,14}|\bvot(?:e|ing) for (?:prop(?:osition)?"
    r"|measure|amendment|question|issue|referendum|change|(?:dr\.? |mr\.? |ms\.? "
    r"|mrs\.? )?(?:senator|governor|mayor|councill?or|sheriff|judge|congress\w{0,6}|candidate"
    r"|president|trump|biden|harris|labour|democrat\w{0,3}|republican\w{0,1}"
    r"|conservatives?)) ?\w{0,14}|\b(?:our|your|the) next (?:president|governor|senator|mayor"
    r"|congress(?:man|woman)|mp|prime minister|attorney general|state representative)\b"
    r"|\bre-?elect\b(?: (?:\w{2,14} ){0,2}\w{2,14})?|\b(?:endors\w{1,4}|campaign(?:ing|s)? for"
    r"|canvass\w{0,3} for|support|supports|backing|donat\w{1,3} to|fundrais\w{1,3} for"
    r"|volunteer for|rally for|elect) (?:[\w.'-]{1,14} ){0,4}(?:for (?:president|senate|governor"
    r"|congress|mayor|parliament|council|school board|city council|state senate|judge|office|house"
    r"|mp)|candidacy|candidates?|campaign|re-?election|pac|ticket)\b|\b(?:maga"
    r"|make america great again|let's go brandon|lock (?:him|her) up|not my president"
    r"|drain the swamp|stop the steal|build the wall|defund the police|tories out|get brexit done"
    r"|rejoin the eu|fjb|never trump|eat the rich|deep state|fake news media|woke (?:mob|left"
    r"|agenda|nonsense)|radical left|far-?left (?:mob|lunatics)|trumpism|bidenomics|libtards?"
    r"|dumbocrats|rethuglicans|demonrats?|republikkkans?)\b|#(?:maga|resist|voteblue\w{0,14}"
    r"|votered\w{0,14}|toriesout\w{0,4}|fbpe|kag|bluewave\w{0,4}|redwave\w{0,4}|notmypresident"
    r"|[a-z]{3,14}(?:20)?2[4-9]|vote[a-z]{3,14}|letsgobrandon)\b"
)
_ELECT_NAME = linear(
    r"(?:^|[\s\"(])(?:[Ee]lect|ELECT|[Vv]ote|VOTE|[Vv]ote for|VOTE FOR|[Vv]oting for)"
    r" (?:Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?[A-Z][a-z'-]{2,14} [A-Z][a-z'-]{2,14}\b",
    ignore_case=False,
)
_LOBBY = linear(
    r"\b(?:call|tell|write(?: to)?|contact|urge|email|e-mail|phone|lobby|ask) (?:your|our|the"
    r"|my) (?:(?:us|u\.s\.|state|local|elected) )?(?:senators?|representatives?|reps?|mps?"
    r"|congress\w{0,6}|legislators?|lawmakers?|councill?ors?|governor|officials)\b"
    r"|\btell (?:congress|parliament|the senate|westminster)\b|\b(?:stop|kill|pass) (?:the"
    r"|this) bill\b"
)
_OWN_VIEW = linear(
    r"\byour own (?:views?|opinions?|words)\b"
    r"|\bwhatever (?:it is|your (?:view|opinion)|you think)\b"
)
_DENIED = linear(r"(?:n't|\b(?:not|never|neither|nor|cannot)) (?:\w{2,10} ){0,2}$")
_CONTEST = linear(
    r"\b(?:awards?|contest|competition|favou?rites?|photos?|mascot|names?|cutest|finalists?"
    r"|people's choice|best of|costume|recipe|logo|pumpkin|tree|nominat\w{2,5}|employee|nurse of"
    r"|team of|hall of fame|grant|readers'|poll for|t-shirt|colou?rs?|therapy dog"
    r"|cast your vote for our|newsletter|playlist|hero of)\b|\bgreen (?:light|team|space)\b"
)
_CLINICAL = linear(
    r"\bliberal (?:leave|visiting|use)\b|\bconservatives? (?:treatment|management|care|approach)"
    r"|\b(?:the|on the|to the|your|my) (?:left|right) (?:arm|leg|side|breast|lung|knee|hip|eye|ear"
    r"|hand|foot|time|place|care|shoulder|ventricle|atrium|heart|way|door|people|kidney|dose|help)"
    r"|\btrump(?:s|ed|ing)? (?:all|every|fear|everything|cards?)|\bgreen party (?:hat|decor"
    r"|balloon)|\b#(?:classof|flu|nurses?week|covid)"
)
_EVENT_TAG = linear(
    r"#(?:classof|flu|covid|nurses?week|pride|match|asco|acc|esc|summer|spring|fall|winter|goals"
    r"|day|conf\w{0,7}|congress|medtwitter|meeting|expo|camp|walk|run|gala|doctorsday|aha|aan|ash"
    r"|sabcs|rsna|himss|idweek|apha|nursing|worldcup|olympics|paris|la|marathon|vote(?:early|ready"
    r"|today)?|residency|interns?|may|june|july|april|march|sept\w{0,6}|oct\w{0,4}|nov\w{0,5}"
    r"|dec\w{0,5}|jan\w{0,4}|feb\w{0,5})(?:day|week|month)?(?:20)?2[4-9]\b|#[a-z]{3,14}(?:day|week"
    r"|month|run|walk|gala|meeting|summit|conf|expo|awareness|health|care|med|hospital|season"
    r"|grads?|class|match)(?:20)?2[4-9]\b|#vote(?:ready|early|today|now|for\w{1,10}|counts"
    r"|\w{0,6}nurse\w{0,6})\b"
)
_TAG = linear(r"#\w{3,24}")
_FIGURES = linear(
    r"trump|biden|harris|obama|desantis|newsom|vance|sanders|starmer|farage|sunak|blue|red|gop|dem"
    r"|rep|labour|tory|tories|maga|reform|kennedy|rfk"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        if (side := _side_taken(passage)) is not None:
            yield _mark(
                passage,
                side,
                "This takes a side in party politics.",
                "Leave parties and candidates out; say how and where to vote, if that.",
            )
        for found in _LOBBY.finditer(passage.folded):
            if _OWN_VIEW.search(passage.around(*found.span())):
                continue
            yield _mark(
                passage,
                Span(*found.span()),
                "This asks readers to press for or against a law.",
                "Ask whoever answers for advocacy whether the house may say this.",
                Severity.ADVISE,
            )


def _side_taken(passage: Passage) -> Span | None:
    """Return the first words that take a side; one is enough to think the post over."""
    for pattern in (_SIDES, _ELECT_NAME):
        for found in pattern.finditer(passage.folded):
            written = found.group().strip()
            start = found.start() + found.group().index(written)
            span = Span(start, start + len(written))
            if not (
                is_quoted(passage, span)
                or _DENIED.search(passage.before(span.start, 30))
                or _CONTEST.search(passage.around(span.start, span.end))
                or _CLINICAL.search(written)
                or _is_harmless_tag(written)
            ):
                return span
    return None


def _mark(
    passage: Passage,
    span: Span,
    message: str,
    suggestion: str,
    severity: Severity = Severity.REVIEW,
) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion=suggestion,
        severity=severity,
    )


def _is_harmless_tag(written: str) -> bool:
    """Tell an event's hashtag (#FluSeason2026) from a campaign's (#Name2028)."""
    lowered = written.lower()
    if not _TAG.match(written) or not (written[-1].isdigit() or lowered.startswith("#vote")):
        return False
    return bool(_EVENT_TAG.match(written)) or not _FIGURES.search(lowered)


_TRIGGERS = word_set(
    "vote voting elect reelect re endorse endorses endorsed endorsing democrat democrats "
    "democratic republican republicans gop tory tories liberals conservatives maga trump biden "
    "harris obama president governor mayor senator senators congress government administration "
    "candidate candidates candidacy campaign campaigning senate parliament libs leftist "
    "leftists labour starmer farage sunak desantis newsom pelosi vance boris trudeau brandon "
    "resist steal swamp libtard libtards defund wall woke radical minister congressman "
    "congresswoman representative representatives rep reps mp mps legislators lawmakers bill "
    "pac trumper trumpers putin modi badenoch carney poilievre albanese dutton mcconnell lib "
    "officials fjb reform ukip wing council councillor councillors canvassing canvass "
    "bidenomics trumpism brexit eu rich state left right dumbocrats rethuglicans demonrats "
    "office ticket "
)

RULE = Rule(
    code="professionalism.politics",
    name="Taking sides in party politics",
    what=(
        "Support for or attacks on parties and candidates, calls to vote one way, campaign "
        "slogans. "
        "Calls to press lawmakers are only noted. How, when and where to vote is left alone."
    ),
    why=(
        "Charities may not take part in campaigns, public bodies must be neutral, and every "
        "patient "
        "must feel welcome."
    ),
    source="26 U.S.C. 501(c)(3) and Rev. Rul. 2007-41 (June 2007); UK Local Government Act 1986, "
    "section 2",
    severity=Severity.REVIEW,
    fix="Leave parties and candidates out.",
    bad=(
        bad("Vote blue for better hospitals!", "Vote blue"),
        bad("Please re-elect Senator Marsh.", "re-elect Senator Marsh"),
        bad("Tories have ruined our NHS.", "Tories have ruined"),
        bad("Blame the Republicans for your bill.", "Blame the Republicans"),
        bad("Dana Cole will be our next governor.", "our next governor"),
        bad("We endorse Pat Lee for mayor.", "endorse Pat Lee for mayor"),
        bad("Elect Maria Santos and save rural care", "Elect Maria Santos"),
        bad("Vote no on Measure 12", "Vote no on Measure 12"),
        bad("#Trump2028 for our nurses", "#Trump2028"),
        bad("Call your senators today", "Call your senators", severity=Severity.ADVISE),
    ),
    good=(
        good("Polls are open until 8 pm. Bring your ID and make a plan to vote."),
        good("Vote for our nurse Amy in the DAISY awards!"),
        good("The governor signed the newborn screening bill today."),
        good("Conservative treatment often works for back pain."),
        good("Labour and delivery tours are back."),
        good("You can elect to have surgery later. It is your choice."),
        good("Vote for your favourite pumpkin in our staff contest 🎃"),
        good("The right arm first: where your flu shot goes"),
        good("See you at #Match2026 and #NursesWeek2026!"),
        good("The Biden administration announced new rules on nursing homes in 2024."),
    ),
    check=_check,
    needs=(_SIDES, _ELECT_NAME, _LOBBY),
    triggers=_TRIGGERS | {"#"},
)
