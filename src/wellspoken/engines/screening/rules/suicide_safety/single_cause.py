"""suicide-safety.single-cause: no suicide has one reason."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.suicide import told_in
from wellspoken.engines.text import Span, linear, word_set

_LATER = linear(
    r"\b(?:because|due to|as a result of|on account of|thanks to)(?: of)? (?:[\w'-]{1,14} ){0,3}"
    r"[\w'-]{2,14}"
    r"|\bover (?:a |an |his |her |their |the )?(?:[\w'-]{2,12} ){0,2}(?:debts?|grades?|exams?"
    r"|break-?up|divorce|job|bullying|girlfriend|boyfriend|loss|lawsuit|money|gambling|layoff"
    r"|bills?|marks|rejection|affair|scandal|photos?|romance|love|results?)\b"
    r"|\bafter (?:being |getting |having been )(?:[\w'-]{2,14} ){0,3}[\w'-]{3,14}"
    r"|\bafter (?:losing|failing|breaking|an? (?:\w{3,10} )?(?:break-?up|divorce|layoff|breakdown"
    r"|fight|argument|row|scandal|failed)|(?:months|years|weeks) of|(?:his|her"
    r"|their) (?:\w{2,12} ){0,2}"
    r"(?:left|died|divorce|break-?up|firing|dismissal|arrest|failure|bankruptcy|dumped)"
    r"|online (?:bullying|abuse)|bullying|(?:a )?bad|cyberbullying|the (?:break-?up|divorce"
    r"|loss))\b"
    r"|\b(?:caused|triggered|explained|sparked|prompted) by (?:[\w'-]{1,14} ){0,3}[\w'-]{3,14}"
    r"|\bwhen (?:his|her|their) (?:\w{2,12} )?(?:left|dumped|cheated|fired)\b"
)
_EARLIER = linear(
    r"\b(?:drove|driven|drives|drive|pushed|push|pushes|led|bullied|hounded|forced|harassed|shamed)"
    r" (?:(?:him|her|them|someone|people|teens|kids|our son|our daughter|\w{3,12}) )?(?:in)?to "
    r"(?:(?:commit|his|her|their|take|taking|attempt) )?(?:suicides?|death|(?:his |her "
    r"|their )?(?:own )?"
    r"(?:life|lives)|kill (?:him|her|them)sel(?:f|ves))\b"
    r"|\b(?:causes?|caused|causing|triggers?|triggered|behind) (?:\w{2,10} )?suicides?\b"
    r"|\bled to (?:his|her|their|the) (?:\w{2,10} )?suicides?\b|\bbullycides?\b"
    r"|\bsuicides? (?:is|are|was|were) (?:always |usually |mostly )?(?:caused|triggered|due"
    r"|the result"
    r"|blamed)(?: by| to| of| on)? (?:[\w'-]{1,14} ){0,2}[\w'-]{3,14}"
    r"|\b(?:the|real|sole|only) (?:reason|cause) (?:for|of|behind|why) (?:\w{2,10} ){0,2}"
    r"(?:suicides?|killed|took)\b"
)
_MANY = linear(
    r"n't\b|\b(?:never|not|rarely|seldom|no (?:single|one)|one (?:single )?(?:cause|reason)|many"
    r"|complex|multiple|factors?|several|combination|myth|among (?:the|other|many|several)"
    r"|some of|can|may|might|risk)\b|\?"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for sentence in passage.sentences:
            written = passage.folded[sentence.start : sentence.end]
            if _MANY.search(written):
                continue
            found = _EARLIER.search(written)
            if found is None and (told := told_in(written)) is not None:
                found = _LATER.search(written, told.end)
            if found is None:
                continue
            start = sentence.start + found.start()
            span = Span(start, start + len(found.group()))
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This gives one reason for a suicide.",
                evidence=f'"{found.group()}"',
                suggestion=(
                    "Leave the reason out, or say that suicide comes of many things together and "
                    "that help is there."
                ),
            )


RULE = Rule(
    code="suicide-safety.single-cause",
    name="One reason for a suicide",
    what="Sentences that explain a suicide by one event, person or illness.",
    why=(
        "It is never true, it blames the bereaved, and it tells readers in the same trouble that "
        "suicide is what follows."
    ),
    source="Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org, "
    "2020)",
    severity=Severity.REVIEW,
    fix="Say that many things come together, and where help is.",
    bad=(
        bad("He died by suicide because he lost his job. 988", "because he lost his job"),
        bad("Bullying drove her to suicide. Call 988.", "drove her to suicide"),
        bad("She killed herself over a breakup. Call 988.", "over a breakup"),
        bad("Teen dies by suicide after being bullied online. 988", "after being bullied online"),
        bad("Debt led to his suicide. Call 988.", "led to his suicide"),
        bad("Screen time causes teen suicide. Call 988.", "causes teen suicide"),
        bad("Suicide is caused by depression. Call 988.", "Suicide is caused by depression"),
    ),
    good=(
        good("Suicide is rarely caused by one thing. Call or text 988."),
        good("Talk about suicide, because talking saves lives. Call 988."),
        good("Many factors come together when someone dies by suicide. 988"),
        good("After a suicide, families can find support here. Call 988."),
        good("He died by suicide in 2020. Because of him we walk. Call 988."),
        good("Stress drove me to seek help. I am glad I did."),
    ),
    check=_check,
    needs=(_EARLIER, _LATER),
    triggers=word_set(
        "suicid* bullycide bullycides life lives himself herself themselves yourself"
    ),
)
