"""claim.no-harm: no treatment is said to be without pain or risk, in whatever words."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.promises import PEOPLE
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_promises
from wellspoken.engines.text import linear

_HARM = (
    r"(?:pain|sickness|nausea|hair loss|scars?|scarring|bruis(?:es|ing)|swelling|side[- ]effects?"
    r"|risks?|danger|complications?|after[- ]?effects|downtime|tears|stitches|discomfort|soreness"
    r"|sensitivity|bleeding|withdrawals?|harm|hangover|recovery time|infections?|marks?|redness"
    r"|dizziness|fainting|worries|downsides?|drawbacks?|catch)"
)
_CARE = (
    r"(?:procedures?|root canals?|extractions?|injections?|treatments?|births?|delivery|deliveries"
    r"|tests?|screening|dentistry|dentists?|surger(?:y|ies)|operations?|implants?|fillings?"
    r"|needles?|jabs?|shots?|vaccines?|labou?r|smears?|removal|laser|tattoo|piercing|biops(?:y"
    r"|ies)|scans?|colonoscop(?:y|ies)|circumcision|whitening|chemo|way to|therapy|sessions?"
    r"|blood (?:tests?|draws?)|coil|fitting)"
)
_SAFE = linear(
    r"\b(?:no|zero|without(?: the| any)?|free of|free from|minus the|not (?:a"
    r"|one) (?:single )?(?:bit of )?)"
    rf" ?{_HARM}(?:,? (?:and |or |& )?(?:no|zero|without(?: the| any)?) (?:\w{{2,10}} )?\w{{3,14}}"
    rf"|,? (?:ever|at all|whatsoever|guaranteed|involved|not even|here|for you|whatever)\b)"
    rf"|\b(?:no|zero|without) (?:downtime|side effects?|risks?|scars?|scarring|bruising|bruises"
    rf"|stitches|discomfort|sickness|withdrawals?|sensitivity|complications|swelling)(?:[.!](?: "
    rf"|$)| ?$)|\b(?:chemo|surgery|birth|labou?r|braces|fillings?|treatment|detox|weight loss"
    rf"|recovery|relief|dentistry|whitening|injections?|quitting|results)(?:,)? (?:without"
    rf"|minus) (?:the |any )?{_HARM}\b|\bthere (?:is|are) no (?:\w{{3,10}} )?(?:side effects?"
    rf"|risks?|danger|sensitivity|downsides?|pain)\b"
    r"|\bno (?:serious |known |real |hidden )?(?:risks?|side effects?|danger) (?:for (?:a|you|your"
    r"|any)|with (?:our|this|us)|at any)\b|\bcarries no (?:\w{3,10} )?risks?\b|\b(?:is|are|it's"
    r"|they're|totally|completely|absolutely|perfectly|entirely|utterly|wholly"
    r"|100%) (?:completely |totally |always |so |also |perfectly |entirely |all "
    r"|truly )?(?:harmless|painless|risk[- ]free|pain[- ]free|side[- ]effect[- ]free|free of risk"
    r"|free from risk|foolproof)\b|\b(?:painless|pain[- ]free|risk[- ]free|scar[- ]free"
    r"|stress[- ]free"
    rf"|trauma[- ]free|harmless),? (?:and )?(?:\w{{3,12}} ){{0,2}}{_CARE}\b"
    rf"|\bside[- ]effect[- ]free\b"
    r"|\b(?:quick|fast|safe|easy|simple|gentle),? (?:and |& )?(?:painless|harmless|risk[- ]free)\b"
    r"|\b(?:as )?safe as (?:water|houses|milk|mother'?s milk|tea|a walk|a hug|breathing|can be"
    r"|sweets|candy|bread)\b|\bsafe (?:for|in|with|at) (?:all|every|any|absolutely) ?\w{0,10}\b"
    r"|\bsafe, (?:full stop|period|end of)\b|\b(?:fine|safe|ok|okay) (?:for all ages|with (?:any"
    r"|all) (?:other )?"
    rf"(?:medicines?|meds|drugs|medication|tablets?))\b|\bwith any medicines?\b"
    rf"|\bgentle enough for (?:newborns?|babies|{PEOPLE})\b|\bno known side effects\b"
)
_NOTHING = linear(
    r"\bnothing (?:can|could|will|ever|has ever|ever will) (?:go|goes|gone) wrong\b"
    r"|\bnothing to (?:fear|worry about|lose)[.!](?: |$)|\b(?:a|an"
    r"|the) \w{3,12} (?:\w{3,12} )?never happens? here\b|\b(?:you|they|he|she|it|kids|babies"
    r"|patients|our \w{3,12}) (?:won't|will not|don't|do not|doesn't|does not|can't|cannot"
    r"|never) (?:even |ever |actually )?(?:hurts?|sting|feel a thing|feel anything|harm (?:you"
    r"|anyone|your)|scar|bleed|bruise)\b(?: \w{2,8})?|\bcan(?:'t|not) (?:hurt|harm|sting)\b"
    r"|\bnobody (?:ever )?(?:feels|felt|gets|got) (?:a thing|sick|hurt|ill)\b|\b(?:it's "
    r"|is )?(?:only|just|purely|all) (?:herbs|herbal|natural|plants?)(?: so|,? no (?:chemicals"
    r"|risk|side effects))\b|\b(?:herbal|natural|organic|plant[- ]based|ayurvedic|homeopathic)(?:,"
    r"| and| so| &) (?:it's |it is |therefore |that means |totally |completely |so |100% )?(?:safe"
    r"|harmless|gentle|no side|nothing)\b|\bwithout a second thought\b|\bhave (?:it"
    r"|them) any time you like\b|\bas (?:many|much|often) as you (?:like|want)\b|\bzero (?:risk"
    r"|pain|side effects?|downtime|danger|complications?)\b|\ball gain,? no pain\b"
    r"|\bno pain,? all gain\b|\brisk[- ]free\b|\bwon't (?:make you|cause"
    r"|leave) (?:\w{2,8} )?(?:sick|ill|drowsy|scars?|side effects?|marks?|pain)\b"
)
_NOT_CARE = linear(
    r"\b(?:lumps?|swelling|ulcers?|blood in|bleeding from|sores?|jaundice|if you|when you|once you"
    r"|have had no|had no|you have no|with no|there is no pain|no risk to|risk factors?"
    r"|to the public|your data|fraud|money|deposit|cancel\w{0,6}|trial period|try it|no obligation"
    r"|asymptomatic|drinking water|tap water|fruit|veg\w{0,8}|smoke from|odou?r|spider|snakes?"
    r"|rash that|safe sleep|safe for all (?:staff|visitors|road)|wheelchairs?|site|building|street"
    r"|ward is safe|reopen\w{0,3}|sign up)\b"
)

RULE = Rule(
    code="claim.no-harm",
    name="Said to be without pain or risk",
    what='"Painless", "chemo without the sickness", "no bruising", "nothing can go wrong", "as '
    'safe as water".',
    why="Whatever helps can harm. Readers who were promised no harm trust nothing afterwards.",
    source="UK CAP Code, rule 12.9 (2010, as amended); 21 CFR 202.1(e)(5) (1969, as amended)",
    severity=Severity.REVIEW,
    fix="Say what most people feel, what can go wrong and how often, and whom to ask.",
    bad=(
        bad("Whitening without the sensitivity", "Whitening without the sensitivity"),
        bad("Our painless root canals start on Monday.", "painless root canals"),
        bad("Herbal, so harmless at any dose.", "Herbal, so harmless"),
        bad("It is natural: nothing can go wrong.", "nothing can go wrong"),
        bad("No tears, no stitches.", "No tears, no stitches"),
        bad("As safe as water", "As safe as water"),
        bad("The filler won't leave marks.", "won't leave marks"),
    ),
    good=(
        good("A painless lump still needs a check."),
        good("No injection is painless, but ours is quick."),
        good("If you have no side effects, carry on as before."),
        good("Most people have no pain after a day."),
        good("Natural doesn't mean that nothing can go wrong."),
        good("Some vaccines can hurt a little. A cold cloth helps."),
        good("Drink as much water as you like before the scan."),
    ),
    check=check_promises((_SAFE, _NOTHING), "This says that there is no pain or risk.", _NOT_CARE),
    needs=(_SAFE, _NOTHING),
    yields_to=frozenset(("claim.no-side-effects", "claim.hundred-percent")),
)
