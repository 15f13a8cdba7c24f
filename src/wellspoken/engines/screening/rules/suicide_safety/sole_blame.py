"""suicide-safety.sole-blame: nobody and nothing is made the one that did it.

`single-cause` reads sentences that say that it was a suicide. Beside a help line the same is said
without the word: "One text was all it took", "Debt killed him".
"""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear

_CAUSES: Final = (
    r"(?:(?:cyber-?)?bully(?:ing)?|bullies|trolls?|trolling|debts?|loan apps?|loan sharks?|gambling"
    r"|betting|redundancy|unemployment|layoffs?|work|overwork|burn-?out|night shifts?|dowry|exams?"
    r"|marks|grades|neet|results?|ragging|hazing|divorce|custody|break-?ups?|heartbreak|rejection"
    r"|coming out|homophobia|racism|ptsd|depression|anxiety|loneliness|social media|tiktok"
    r"|instagram|facebook|screens?|phones?|games?|gaming|the (?:system|job|army|school|bank|inquiry"
    r"|investigation|council|internet|boss|press|media|church)|shame|blackmail|sextortion|austerity"
    r"|poverty|drought|menopause|infertility|acne|steroids|cannabis|weed|alcohol|drink)"
)
_WHO: Final = (
    r"(?:him|her|them|this|that|these|our|my|your|his|another|someone|a|the|young|girls?|boys?"
    r"|men|women|teens?|kids|children|farmers?|students?|veterans?|nurses?|doctors?)"
)
_BLAMED: Final = linear(
    rf"\b{_CAUSES} (?:has |have |is |are )?(?:kill(?:ed|s|ing)?|took|takes|taken|claim(?:ed|s)"
    rf"|murdered|destroyed) {_WHO}\b"
    rf"|\b{_CAUSES} kills?(?:[.!,]|$)"
    rf"|\b(?:[\w'-]{{2,14}} )?(?:made|makes|making) (?:him|her|them|[\w'-]{{3,12}}) do (?:it"
    rf"|this)\b"
    r"|\b(?:drove|drives?|driven|driving|push(?:ed|es|ing)?|sent|sends) (?:[\w'-]{1,14} ){1,6}"
    r"(?:(?:over|to) the edge|to (?:it|hang|suicide|despair and death|(?:his|her|their) deaths?"
    r"|(?:take|end) (?:his|her|their) (?:own )?li(?:fe|ves)|an early grave|take (?:his|her"
    r"|their) own))\b"
    r"|\b(?:was|is|are|were) all (?:it|that it|he|she) (?:took|takes|needed)\b"
    r"|\b(?:is|was|are|were) (?:exactly |just )?why (?:he|she|they|[\w'-]{3,14}) (?:did it|did this"
    r"|died|is dead|took|ended|killed|jumped|is gone)\b"
    r"|\bis what (?:kill(?:ed|s)|took|takes|drove|drives|pushed|pushes|ended|broke|finished)\b"
    r"|\b(?:finished|destroyed|broke) (?:him|her|them)[.,;!]|\b(?:days|weeks|months|hours) later,?"
    r" (?:he|she|they) (?:was|were|had) (?:gone|dead|taken|ended)\b|\b(?:it was|was) [\w' -]{3,40} "
    r"(?:that|who) "
    r"(?:did"
    r" it|killed|drove|pushed)\b"
    r"|\b(?:bullies|trolls|they|you|words?|classmates|the media) (?:murdered|killed) (?:him|her"
    r"|them"
    r"|\w{3,14} with)\b|\b(?:end|ended|ends|ending) up (?:taking|killing|ending) (?:his|her|their"
    r"|themsel\w{1,3})\b"
    r"|\bone (?:life|more life) (?:over|gone|lost|ended)\b"
    r"|\b(?:suicide|it) (?:is|was|'s) (?:fated|inevitable|in the blood|in (?:his|her|their) "
    r"genes)\b"
    r"|\b(?:that's|thats|that is|it's) all it (?:takes|took)\b|\bit only t(?:ook|akes) (?:one|a)\b"
    r"|\b(?:which|that|this|it) explains (?:it all|everything|why (?:he|she|they))\b"
    r"|\b(?:is|are|was|were) the (?:real |only |sole |one )?(?:reason|cause)"
    r"(?: (?:why|that))? (?:[\w'-]{1,12} ){0,4}(?:kill(?:ed|ing)|dead|died|dying|did it|ended"
    r"|gone|jumped|did this|took (?:his|her|their))\b"
    r"|\bblood (?:is )?on (?:his|her|its|their|your) hands\b"
    r"|\b(?:simple|plain) as that\b|\band that was (?:it|that|the end) for (?:him|her|them)\b"
    r"|\b(?:wrote|said) (?:that )?(?:he|she|they) could(?:n't| not) [\w' ]{4,40}\b"
    r"|\bcould(?:n't| not) (?:live with|take|face|cope with|bear|handle)\b"
    r"|\bdead by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night"
    r"|nightfall"
    r"|midnight|evening|the weekend|christmas|[1-6][0-9])\b"
    r"|\bthen (?:an? |the |his |her )?(?:[\w-]{2,12} ){0,2}(?:break-?up|divorce|row|text|letter"
    r"|loss"
    r"|result|rejection),? (?:and )?(?:gone|dead)\b"
    r"|\b(?:on|last) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:and |then )?"
    r"by (?:[a-z]{5,9}) (?:he|she|they) (?:had|was|were|took|ended)\b"
    r"|\b(?:would|'d) (?:still )?be (?:here|alive|with us)(?: today)? (?:if|had|but for|were)\b"
    r"|\b(?:is|are|was) (?:entirely |solely |wholly |directly )?(?:to blame|responsible) for (?:his"
    r"|her|their|this|these) (?:deaths?|suicides?|loss)\b"
)
# "Cyberbullying killed Jade": a name begins with a capital.
_NAMED: Final = linear(
    r"\b(?:[Bb]ullying|[Cc]yber-?bullying|[Dd]ebts?|[Gg]ambling|[Tt]rolls|[Ss]ocial media|PTSD"
    r"|[Ss]hame|[Rr]acism|[Hh]omophobia|[Dd]epression|[Hh]eartbreak|[Oo]verwork|[Ww]ork"
    r"|[Ll]oneliness|[Ee]xams?|TikTok|Instagram|[Dd]ivorce|[Cc]oming out|[Dd]owry|[Rr]edundancy)"
    r" (?:killed|took) [A-Z][a-z]{1,14}\b",
    ignore_case=False,
)
_MANY: Final = linear(
    r"\b(?:never|rarely|seldom|no (?:single|one)|not (?:one|because|the|caused|just)|isn't|wasn't"
    r"|many (?:things|reasons|causes|factors)|complex|multiple|several|combination|myth|mix of"
    r"|picked up the phone|nobody's fault|no one's fault|not your fault|risk)\b|\?$"
)


# What presses on the reader, or on the writer who came through, is no cause of a death.
_YOURS: Final = linear(
    r"\b(?:you|me|us|your|my)\b(?: [\w']{1,14}){0,3} (?:to|over) (?:the edge|it)"
)
_FACED: Final = linear(r"could(?:n't| not)")
_GONE: Final = linear(
    r"\b(?:ended|took|died|gone|dead|wrote|note|left us|kill\w{2,3}|jumped|went|suicide)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        found = [*_BLAMED.finditer(passage.folded), *_NAMED.finditer(passage.folded)]
        if not found or not is_set(reading, passage):
            continue
        for one in found:
            span = Span(*one.span())
            if _YOURS.search(one.group()) or is_quoted(passage, span):
                continue
            if _FACED.match(one.group()) and not _GONE.search(passage.around(span.start, span.end)):
                continue
            if _MANY.search(passage.around(span.start, span.end)):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This makes one thing or person the reason for a suicide.",
                evidence=f'"{one.group()}", in a text about suicide or beside a crisis line',
                suggestion="Leave the reason out, or say that many things come together.",
            )


RULE = Rule(
    code="suicide-safety.sole-blame",
    name="One thing blamed for a death",
    what=(
        "One event, person or trouble said to have killed somebody, in a text that speaks of "
        "suicide or names a crisis line."
    ),
    why=(
        "It is never the whole truth, it blames the bereaved, and it tells readers in the same "
        "trouble that suicide is what follows."
    ),
    source="Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org, "
    "2020)",
    severity=Severity.REVIEW,
    fix="Say that many things come together, and where help is.",
    bad=(
        bad("Loan apps killed this young man. Lifeline 13 11 14.", "Loan apps killed this"),
        bad("Bullying killed Aoife. Samaritans 116 123.", "Bullying killed Aoife"),
        bad("One bad grade was all it took. Call 988.", "was all it took"),
        bad("The inquiry drove our colleague over the edge. 116 123",
            "drove our colleague over the edge"),
        bad("The drought made him do it. Lifeline 13 11 14.", "drought made him do it"),
        bad("She couldn't face the exam hall and ended it all. 988", "couldn't face"),
        bad("He would still be here if the bank had waited. 988",
            "would still be here if"),
    ),
    good=(
        good("Debt can feel like too much. Talk to us before it does: Samaritans 116 123."),
        good("Suicide is never caused by one thing, so no single text was all it took. 988"),
        good("If exams push you to the edge, call 988."),
        good("She couldn't face the day, so she rang us. Samaritans 116 123."),
        good("One call was how my recovery began. Call 988."),
        good("What drove her over the edge? We cannot know. Many things meet. 988"),
        good("That is all it takes: two minutes to check your blood pressure."),
        good("Smoking kills. Ask us for help to stop."),
        good("She couldn't face the exam, told her tutor and got help. Is that you? 020 7946 0182"),
    ),
    check=_check,
    needs=(_BLAMED, _NAMED),
    yields_to=frozenset(("suicide-safety.single-cause",)),
)  # fmt: skip
