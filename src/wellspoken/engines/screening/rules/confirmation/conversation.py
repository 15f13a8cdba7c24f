"""confirmation.conversation: what was said in private, or charged in a quarrel, stays there."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.replies.wording import OUR_SIDE, YOU, YOUR
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    marks,
)

_SAID: Final = (
    r"(?:discussed|explained|told|said|mentioned|agreed|advised|stated|noted|outlined|promised"
    r"|communicated|informed|instructed"
    r"|indicated|talked about|went over|reviewed|requested|documented|warned|offered|arranged"
    r"|quoted)"
)

CUES: Final = (
    cue(
        "a private conversation",
        rf"\b((?:as|like|what|which|that) (?:{OUR_SIDE} )(?:have |had |also |both |already "
        rf"|clearly |previously |all )?{_SAID})\b",
        "as like what which that",
        past=True,
        shield=(
            r"\b(?:statement|press release|post|website|web site|reported|announcement"
            r"|newsletter"
            r"|article|above|blog|comment"
            r"|page|town hall|meeting|council)\b"
        ),
    ),
    cue(
        "a private conversation",
        rf"\b(as (?:{_SAID}|{YOU}(?:'re| are| were|'ll| will| may| might| surely| well"
        rf"| already){{0,3}} (?:aware|told|know|knew|recall|remember"
        r"|informed|advised|agreed|acknowledged|said|stated yourself|signed|asked|requested"
        r"|noted at|mentioned to (?:us|our|the))))\b",
        "as",
        past=True,
        shield=(
            r"\b(?:statement|press|post|website|reported|announcement|newsletter|article|above"
            r"|blog"
            r"|in your (?:review|comment"
            r"|message|post)|as stated (?:on|in)|as noted (?:on|in)|as mentioned (?:on|in"
            r"|above)"
            r"|as reported|sign|law|many)\b"
        ),
    ),
    cue(
        "a private conversation",
        rf"\b((?:when|after|since|before|while) (?:we|{YOU}|i|our [a-z]{{2,15}}) (?:last "
        rf"|first "
        rf"|and [a-z]{{1,12}} )?(?:spoke|talked|met|chatted|called|discussed|told you|phoned)"
        r"|(?:our|the) (?:[a-z]{2,12} )?(?:phone call|telephone call|call|conversations?"
        r"|discussions?|chat|e-?mails?|correspondence) (?:with you|we had|yesterday|"
        r"last|on (?:monday|tuesday|wednesday|thursday|friday|the phone)|earlier|today"
        r"|about your"
        r"|this (?:morning|week)))\b",
        "when after since before while our the",
        past=True,
        shield=r"\b(?:interview|reporter|press|job|application|sales|vendor)\b",
    ),
    cue(
        "contact with the reader in private",
        rf"\b((?:spoke|spoken|speaking|talked|chatted|met|corresponded) (?:directly "
        rf"|personally "
        rf"|briefly |at length )?(?:to|with) {YOU} (?:on|at|about|in|by|that|over|when|last"
        rf"|this"
        rf"|yesterday|after|before|already|and|personally|several|twice|regarding|directly)"
        rf"|(?:in (?:touch|contact) with|reached out to|reaching out to|called|calling|phoned"
        rf"|rang"
        rf"|rung|contacted|e-?mailed|texted|written to|wrote to|messaged|"
        rf"apologi[sz]ed to|follow(?:ed|ing)? up with) {YOU} (?:already|twice|several|multiple"
        rf"|on"
        rf"|to (?:discuss|apologi[sz]e|follow|reschedule|explain|let|offer)|by phone|personally"
        rf"|directly|about your|after|since|with|when|that|many|three|two|and|"
        rf"yesterday|last|this|today|regarding)|left {YOU} (?:a |an |two |three |several "
        rf"|multiple "
        rf"|some )?(?:voice ?mails?|messages?|voice messages?)"
        rf"|(?:tried|trying|attempted|attempting|attempts?|been trying) (?:to )?(?:call|calling"
        rf"|reach|reaching|contact|contacting|phone|phoning|ring|get hold of) {YOU}"
        rf"|(?:has|have|had) (?:already |since |now |just )?(?:called|phoned|contacted|emailed"
        rf"|spoken (?:to|with)|rung|apologi[sz]ed to|written to|met with|reached out to) {YOU}"
        rf"|{YOU} (?:spoke|talked|met) (?:to|with) (?:our|the|my|dr|me|us|one|a|several"
        rf"|[a-z]{1, 15} (?:at|in|from) (?:our|the)))\b",
        "spoke spoken speaking talked chatted met corresponded "
        "touch contact reached reaching called calling phoned rang rung contacted "
        "emailed mailed texted written wrote messaged apologised "
        "apologized follow followed following left tried trying attempted attempting "
        "attempt attempts",
        past=True,
        shield=(
            r"\b(?:private message|direct message|dm|inbox|messenger|application|interview"
            r"|recruit"
            r"(?:er|ing)|invoice|donation|comment)\b"
        ),
    ),
    cue(
        "what the reader was told or shown",
        rf"\b({OUR_SIDE} (?:have |had |also |already |did |clearly |repeatedly |even |then "
        rf"|again "
        rf"|very |has |personally |always |twice ){{0,2}}"
        rf"(?:asked|told|informed|advised|offered|warned|explained to|encouraged|urged"
        rf"|recommended "
        rf"(?:that|to)|reminded|gave|handed|showed|sent"
        rf"|mailed|emailed|provided|instructed|begged|suggested(?: that)?|let) {YOU} )",
        "you u ya yall",
        past=True,
        shield=(
            r"\b(?:sent you (?:a|an) (?:private |direct |facebook |quick )?(?:message|dm|pm"
            r"|note"
            r"|friend)|let you know|let you down|(?:offered|gave) you the"
            r" wrong impression|private message|asked you to (?:send|share|message|email"
            r"|call))\b"
        ),
    ),
    cue(
        "what the reader did in a quarrel",
        rf"\b((?:{YOU}|he|she|this (?:patient|person|reviewer|individual|gentleman|lady|woman"
        rf"|man))"
        rf"(?:'ve|'d| have| had| has)? (?:[a-z]{{4,14}}ly |also |only |never |just |then "
        rf"|already "
        rf"|simply |still |even |first |consistently ){{0,2}}"
        r"(?:refused|declined|demanded|left ama|left against|yelled|screamed|swore|threatened"
        r"|no-?showed|missed|skipped|ignored|lied|insulted|harassed|assaulted"
        r"|abused|cursed|stormed out|walked out|hung up|smoked|drank|overdosed|relapsed|(?:was"
        r"|were) (?:abusive|rude|aggressive|intoxicated|drunk|dismissed"
        r"|discharged|late|disruptive|belligerent|confrontational|combative|inebriated|high"
        r"|non-?compliant|uncooperative|asked to leave|escorted|a no-?show|removed|banned)"
        r"|lost "
        r"(?:your|his|her) temper"
        r"|wanted (?:opioids?|pain (?:pills|medication|meds)|antibiotics|narcotics|drugs"
        r"|a refund"
        r"|free|us to|the doctor|a prescription|something)|asked (?:for|us for"
        r"|our [a-z]{1,15} for) (?:opioids?|pain|antibiotics"
        r"|narcotics|a refund|free|xanax|adderall|oxycodone|a note|money|a discount|medication"
        r"|more)|c(?:a|o)me in (?:with|for|because|after|late|drunk|high|asking)"
        r"|came (?:in|late|twice|to us|once|only|back) ?|(?:did not|didn'?t|failed to|never"
        r"|would not|wouldn'?t) (?:follow|take|tell|disclose|mention|complete|show|keep|pay"
        r"|finish"
        r"|return|comply|wait|attend"
        r"|allow|listen|bring|schedule|cooperate|come)))\b",
        "",
        past=True,
        shield=(
            r"\b(?:if you did not|if you didn't|board (?:member|chair)|mayor|council"
            r"|senator)\b"
        ),
    ),
    cue(
        "a cause laid at the reader's door",
        rf"\b((?:due to|because of|as a result of|caused by|resulting from|given|owing to"
        rf"|considering|in light of|based on) {YOUR} (?:[a-z'-]{{2,15}} ){{0,3}}?"
        r"(?:habit|grinding|clenching|condition|history|hygiene|smoking|weight|age|insurance"
        r"|refusal|decision|choice|allerg(?:y|ies)|bone|teeth|gums?|symptoms?"
        r"|behaviou?r|late|lateness|tardiness|delay|situation|medical|neglect|failure"
        r"|noncompliance|non-compliance|case|anatomy|diagnosis|pregnancy|medications?|conduct"
        r"|language|tone|no-?shows?|cancellations?|absence))\b",
        "due because result caused resulting given owing considering light based",
        past=True,
        firm=True,
    ),
    cue(
        "what would have been, had the reader acted otherwise",
        rf"\b((?:if|had) {YOU} (?:had )?(?:told|called|come|followed|taken|listened|asked"
        rf"|waited"
        rf"|stayed|returned|let us|mentioned|informed|shown|arrived|brought|kept|worn|finished"
        rf"|completed|disclosed|given us|spoken|raised|not)"
        rf"|{YOU} (?:should|could|ought to) have (?:told|called|come|followed|taken|asked"
        rf"|waited"
        rf"|stayed|returned|mentioned|informed|raised|let|brought|arrived|said|kept|worn|read)"
        r"|perhaps you (?:forgot|forget|don't (?:remember|recall)|do not (?:remember|recall)"
        r"|missed)|you (?:seem to|may|might|must|conveniently|also) (?:have )?(?:forgot"
        r"|forgotten"
        r"|forget|omitted|left out|fail(?:ed)? to mention)"
        r"|you (?:fail(?:ed)?|neglected|forgot|omitted|omit|forget"
        r"|conveniently [a-z]{1,15}) to "
        r"(?:mention|say|add|note|tell|include|disclose)|you left out|what (?:you|this "
        r"(?:patient"
        r"|reviewer|person)) (?:fails?|failed|neglects|did not|didn't|does not|doesn't|don't"
        r"|forgot) (?:to )?(?:mention|say|tell))\b",
        "if had should could ought perhaps seem may might must "
        "conveniently also fail failed neglected forgot omitted omit forget left what",
        past=True,
        firm=True,
        shield=r"\bhad you in mind\b",
    ),
)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(reading, CUES, ("The answer tells what passed between the reader and the staff."))


RULE = Rule(
    code="confirmation.conversation",
    name="Answer that tells what passed in private",
    what=(
        'In an answer to a person: what was discussed, explained, offered or advised ("as we '
        'discussed"), calls and messages to them, what they refused, failed to do, asked for, and '
        "what the outcome is blamed on. What was said in public, "
        "and an offer to talk, are left "
        "alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad("As we discussed, swelling is normal.", "As we discussed", surface="reply"),
        bad("As you know, the rules are strict.", "As you know", surface="reply"),
        bad("We have left you two voicemails.", "left you two voicemails", surface="reply"),
        bad("You refused all help.", "You refused", surface="reply"),
        bad("It broke due to your grinding.", "due to your grinding", surface="reply"),
        bad("If you had told us, we would know.", "If you had told", surface="reply"),
        bad("When we spoke, you said all was well.", "When we spoke", surface="message"),
    ),
    good=(
        good("As we said in our statement, the ward stays open.", surface="reply"),
        good("As mentioned on our website, parking is free.", surface="reply"),
        good("We have sent you a private message.", surface="reply"),
        good("We would like to speak with you. Please call us.", surface="reply"),
        good("Our recruiter has already called you about the application.", surface="reply"),
        good("You asked about visiting hours: 10 to 8.", surface="reply"),
    ),
    check=_check,
    concerns=addresses_someone,
    triggers=anchors_of(CUES),
    needs=patterns_of(CUES),
)
