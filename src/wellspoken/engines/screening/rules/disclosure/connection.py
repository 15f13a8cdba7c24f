"""disclosure.connection: a tie to what is praised is told first, plainly and in the same place."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.subject import MediaItem
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Needed, Span, linear, needed_by, word_set, words_needed

_CLEAR = linear(
    r"#(?:ad|advert|advertisement|sponsored|paidad|paidpartnership|paidpartner)\b"
    r"|\bpaid partnership with\b|\bsponsored (?:by|post|content)\b"
    r"|\badvertisement\b|^\W{0,4}(?:ad|advert|paid ad|paid promotion|promoted)\b ?[:|\-]"
    r"|\bpaid (?:ad|promotion|advert|post)\b|\b(?:we|i) (?:were|was|am|are) paid (?:by|to)\b"
    r"|\b(?:gave|sent|gifted|provided|lent) (?:us|me|our \w{3,12}) [^.!?\n]{0,50}\b(?:free"
    r"|at no cost|no charge)\b[^.!?\n]{0,40}\b(?:to (?:review|try|test)|in exchange|ad|sponsored)\b"
)
_EMPLOYED = linear(
    r"\b(?:i|we) (?:work|am employed|'m employed|are employed) (?:at|for|by|with)\b"
    r"|\bi'm (?:an? )?(?:\w{3,12} )?(?:employee|employed) (?:at|of|by)?\b|\bmy employer\b"
    r"|\bas an employee\b|#\w{0,20}employee\b|#employeeadvoca\w{1,4}|\bemployee (?:discount|here"
    r"|opinion)\b|\bfull disclosure\b"
)
_STRONG = linear(
    r"\b(?:use|with|enter|quote|apply) (?:my |our |the )?(?:\w{3,10} )?(?:promo|discount"
    r"|referral|affiliate|coupon)? ?code:? [A-Z0-9][\w]{2,14}\b|\b(?:promo|discount|referral"
    r"|affiliate|coupon) (?:code|link|codes|links)\b|\baffiliate links?\b|\b(?:i"
    r"|we) (?:may )?(?:earn|get|receive|make) (?:a |some |small |tiny ){0,2}(?:commission"
    r"|kickback|cut)\b"
    r"|\b(?:brand |proud |official |product )(?:ambassador|partner)s? (?:for|of|with)\b"
    r"|\bambassador for\b|\b(?:sent|gifted|gave|mailed|shipped) (?:me|us|our (?:\w{3,12} )?"
    r"(?:team|nurses?|doctors?|staff|unit|clinic|ward)) (?:an? |some |these |this |their |the "
    r"|free |new |box(?:es)? of ){0,4}[a-z-]{3,16}|\b(?:got|received|been given) (?:this|these|it"
    r"|them|an?"
    r"|mine|some|our) (?:[a-z-]{2,14} ){0,3}(?:for free|free of charge|as a gift|at no cost)\b"
    r"|\b(?:pr|press) (?:package|box|sample|haul|unboxing)\b|\b(?:free"
    r"|complimentary) samples? (?:from|by|sent"
    r"|courtesy)\b|\bgift(?:ed)? (?:by|from) @?[A-Z]\w{2,20}|\bin collab(?:oration)? with "
    r"@?[A-Z]\w{2,20}|\bcollab with\b|#(?:gifted|sp|spon|collab|partner|ambassador|prpackage"
    r"|prgift|affiliate|freebie"
    r"|brandambassador|brandpartner|sponsor|thankyousponsor|workingwith|teamed|comped"
    r"|prsample)\b|\b(?:link in bio|shop) (?:my|with my|using my) (?:link|code)\b|\bcomped\b"
    r"|\ball[- ]expenses[- ]paid\b"
    r"|\bflew (?:me|us) (?:out|to)\b|\bon the house from\b"
)
_TIE = linear(
    r"\b(?:our|their|with our|the|generous|thanks to|thank you to"
    r"|from our) (?:\w{3,14} )?(?:sponsors?|partners?|friends at|brand partner)\b|\b(?:thanks to"
    r"|thank you,?|courtesy of|thanks|shout-?out to|huge thanks to)"
    r" (?:to )?(?:our friends at |our partners? |our sponsors? |the team at "
    r"|@)?[A-Z]\w{2,20}(?: [A-Z]\w{2,16}){0,2} for\b|\bcourtesy of (?:our )?[A-Z@]\w{2,20}"
    r"|\b(?:partnered|partnering|teamed up|working|proud to (?:partner|work)) (?:up )?with"
    r" @?[A-Z]\w{2,20}|\bin partnership with @?[A-Z]\w{2,20}|\b(?:donated|provided|supplied"
    r"|lent) by @?[A-Z]\w{2,20}|\bsponsor(?:ed|s|ing)? (?:our|this|us|the)\b|\bfree (?:from"
    r"|thanks to) @?[A-Z]\w{2,20}"
    r"|\b(?:sent|gave|gifted|lent|mailed) (?:us|me)\b|\bmade possible by @?[A-Z]\w{2,20}|\b(?:my"
    r"|our) company'?s?\b|\bour (?:own )?(?:new )?(?:product|device|app|supplement"
    r"|line of \w{3,12})\b"
)
_PRAISE = linear(
    r"\b(?:recommend\w{0,4}|love\w{0,2}|loving|obsessed|amazing|best|favou?rites?|must-have"
    r"|must have|game[- ]changer|you need (?:this|these|it|to try)|can't live without|swear by"
    r"|works? wonders"
    r"|go (?:buy|get|try)|buy|shop|order (?:yours|now|today|one|here)|get yours|grab (?:yours"
    r"|one|a)|try (?:it|this|them|these|out|the new)|check (?:it|them|this) out|% off|discount"
    r"|incredible|fantastic"
    r"|the only \w{3,14} (?:i|we) (?:use|trust)|so comfy|so soft|so good|perfect|holy grail"
    r"|ten out of ten|10/10|five stars|5 stars|highly|life-?saver|awesome|delicious|impressed"
    r"|worth every"
    r"|you'll love|upgrade your|switch(?:ed|ing)? to|better than|trust|unbox\w{0,3}|look great"
    r"|feel great|great product)\b"
)
_ASKED = linear(
    r"\b(?:staff|employees|team|colleagues|everyone who works here|nurses"
    r"|all hands)[:,]? (?:\w{2,12} ){0,4}?(?:leave|post|write|give|share|rate|drop|add)(?: us"
    r"| our)? (?:\w{1,12} ){0,3}(?:reviews?|5-star|five-star|stars|rating|ratings)\b"
    r"|\b(?:don't|no need to|do not|without) (?:mention\w{0,3}|say\w{0,3}|tell\w{0,3}"
    r"|disclos\w{1,3}) (?:that )?(?:you|we|they) (?:work|are employed|were paid|got it free)\b"
)
_CHARITY = linear(
    r"\b(?:gala|5k|10k|walk|run|fundrais\w{2,4}|golf|food bank|food pantry|health department"
    r"|county|ymca|school|schools|university|united way|red cross|library|church|fire department"
    r"|police|nonprofit|charity"
    r"|foundation|research|grant|volunteers?|toy drive|blood drive|coat drive|picnic|conference"
    r"|scholarship|community health|public health|city of|community partners?|city council"
    r"|rotary|lions club)\b"
)
_UP_FRONT = 60
_CLEAR_NEEDS = needed_by(_CLEAR)
_STRONG_NEEDS = needed_by(_STRONG)
_PRAISE_NEEDS = needed_by(_PRAISE)
# Who is asked stands in many texts; what they are asked for, or to keep to themselves, in few.
_ASKED_NEEDS = Needed(word_set("review reviews star stars rating ratings work employed paid free"))


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en" or passage.kind != "text":
            continue
        if passage.holds(_ASKED_NEEDS) and (asked := _ASKED.search(passage.folded)):
            yield _mark(passage, Span(*asked.span()), "Staff are asked to praise the house unseen.")
            continue
        tie = _tie_in(passage)
        told = _CLEAR.search(passage.folded) if passage.holds(_CLEAR_NEEDS) else None
        clear = Span(*told.span()) if told else None
        if tie is None:
            tie = _told_in_the_end(passage, clear)
        if tie is None or is_quoted(passage, tie):
            continue
        if clear is None:
            yield _mark(passage, tie, "A tie to what is praised is not plainly told.")
        elif clear.start > _UP_FRONT:
            yield _mark(passage, clear, "The disclosure comes after the praise.")
        elif any(_is_untold(item) for item in reading.subject.media):
            yield _mark(
                passage, tie, "The video itself must tell it too.", severity=Severity.ADVISE
            )


def _tie_in(passage: Passage) -> Span | None:
    """Return the words that show a tie to what the text praises, or nothing."""
    folded = passage.folded
    if passage.holds(_STRONG_NEEDS) and (strong := _STRONG.search(folded)):
        return Span(*strong.span())
    if not passage.holds(_PRAISE_NEEDS) or (praise := _PRAISE.search(folded)) is None:
        return None
    if employed := _EMPLOYED.search(folded):
        # Said first, it is the disclosure; said after the praise, it comes too late.
        return Span(*employed.span()) if employed.start() > praise.start() else None
    tie = _TIE.search(folded)
    return Span(*tie.span()) if tie and not _CHARITY.search(folded) else None


def _told_in_the_end(passage: Passage, clear: Span | None) -> Span | None:
    """Return a disclosure that follows praise: that there is one shows that there is a tie."""
    if clear is None or clear.start <= _UP_FRONT or _CHARITY.search(passage.folded):
        return None
    praise = _PRAISE.search(passage.folded, 0, clear.start)
    return clear if praise else None


def _is_untold(item: MediaItem) -> bool:
    return item.kind == "video" and _CLEAR.search(item.alt) is None


def _mark(passage: Passage, span: Span, message: str, severity: Severity | None = None) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion=(
            'Begin with "Paid partnership with ...", "#ad" or "I work for ...", before anything '
            "else; in a video say and show it."
        ),
        severity=severity,
    )


RULE = Rule(
    code="disclosure.connection",
    name="Tie to a sponsor, partner, giver or employer not told first",
    what=(
        "Praise for what a sponsor, partner, giver or employer makes, without a plain disclosure "
        "at the "
        "beginning; vague tags (#sp, #collab, #gifted); staff asked to review the house."
    ),
    why="Readers judge praise by who pays for it, and many never read to the end.",
    source="16 CFR 255.5 and 255.0(f) (88 FR 48092, 26 July 2023); 16 CFR 465.5 (21 October 2024)",
    severity=Severity.REVIEW,
    fix='Begin with "#ad", "Paid partnership with ..." or "I work for ...".',
    bad=(
        bad("Acme sent us these scrubs and we love them!", "sent us these scrubs"),
        bad("Use code NURSE20 for 20% off compression socks", "Use code NURSE20"),
        bad("Best thermometer ever! #sp", "#sp"),
        bad(
            "I love my new Stride shoes. Use code WARD10 and get yours today, you will not "
            "regret it. #ad",
            "#ad",
        ),
        bad("The new glucose app is amazing. I work for the maker.", "I work for"),
        bad("Thanks to our sponsor FitCo for the best trackers.", "Thanks to our sponsor"),
        bad(
            "Staff, please leave a five-star review on Google.",
            "Staff, please leave a five-star",
        ),
    ),
    good=(
        good("#ad Stride sent us these shoes and we love them."),
        good("Paid partnership with Acme: use code NURSE20 for 20% off."),
        good("Sponsored by FitCo. These trackers are our favourite."),
        good("I work for the maker of this app, and I love it."),
        good("Thank you to our sponsors: the 5K raised $40,000!"),
        good("We partnered with the county health department to offer free shots."),
        good("The best soup in the canteen today: try it."),
        good("Our community partners make the food pantry run."),
    ),
    check=_check,
    needs=(_ASKED, _STRONG, _EMPLOYED, _TIE, _CLEAR),
    triggers=word_set(
        "code link links commission ambassador ambassadors sent gifted gave mailed shipped got "
        "received "
        "pr press sample samples gift collab collaboration sp spon partner partners sponsor "
        "sponsors "
        "partnered partnering teamed partnership sponsored donated provided supplied lent courtesy "
        "thanks thank shoutout staff employees team colleagues nurses mention employer employee "
        "work "
        "company product device app supplement comped expenses flew affiliate brandambassador "
        "freebie "
        "ad advert advertisement paid prpackage possible brandpartner working friends employed "
        "disclosure teamed everyone free house"
    ),
    also=words_needed(_ASKED, _STRONG, _EMPLOYED, _TIE, _CLEAR),
)
