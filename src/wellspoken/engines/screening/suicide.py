"""Does a text speak of suicide, and does it tell of one?

Sayings and names that only borrow the word (career suicide, suicide gene) are no topic. To tell of
a suicide is more than to speak of the subject: the guidelines' rules on method, place and cause
concern what is told.
"""

from typing import Final

from wellspoken.engines.text import Span, Stretches, linear

_OWN: Final = r"(?:his|her|their|your|my|our|one's|someone's|somebody's) (?:own )?"
_SELF: Final = r"(?:him|her|them|your|my|one)sel(?:f|ves)"

_BORROWED = linear(
    r"\b(?:career|political|financial|social|commercial|economic|academic|professional|brand"
    r"|reputational|electoral|corporate|marketing|fashion|artistic|platform|cell(?:ular)?|egg"
    r"|physician[- ]assisted|doctor[- ]assisted|medically[- ]assisted|assisted)[- ]suicides?\b"
    r"|\bsuicide (?:squads?|missions?|bomb\w{0,6}|attack\w{0,4}|vests?|doors?|genes?|inhibit\w{1,4}"
    r"|substrates?|sprints?|drills?|wings?|burgers?|grips?|squeeze|kings?|knobs?|runs?|lane|silence"
    r"|enzymes?|season)\b|\bli(?:fe|ves) (?:jackets?|vests?|savings|story|stories|work|lessons?"
    r"|insurance|support|skills|seriously|back|in (?:his|her|their) hands)\b"
    r"|\bsuicides (?:at practice|in practice)\b"
    r"|\b(?:shot|shoot) (?:him|her|them|your|my|our)sel(?:f|ves) in the foot\b"
)
TOPIC = linear(
    r"suicid\w{0,24}|\bself-? ?murder\w{0,3}\b|\bbullycides?\b"
    r"|\b(?:took|take|takes|taken|taking) own li(?:fe|ves)\b"
    r"|\b(?:dead|died|dies|death|gone|lost|fell) (?:\w{2,10} ){0,2}(?:by|at) (?:his|her|their) own"
    r" hands?\b"
    r"|\b(?:topped|topping|offed|offing|did away with|do away with|done away with|strung"
    r"|strings) (?:him|her|them|my|your)sel(?:f|ves)\b"
    r"|\b(?:end|ends|ended|ending) it all\b|\bcopycat (?:deaths?|fears?)\b"
    r"|\b(?:he|she|they|who|man|woman|boy|girl|patient|student|pupil|soldier|veteran|lad|friend"
    r"|officer|nurse|doctor|mother|father|son|daughter|teen) (?:\w{2,10} )?(?:ended it"
    r"|took the easy way out)(?:[.!]|$| (?:after an? |because))"
    rf"|\b(?:take|takes|took|taken|taking) (?:{_OWN.replace('(?:own )?', 'own ')})li(?:fe|ves)\b"
    r"|\b(?:he|she|who|man|woman|boy|girl|teen|teenager|student|they|father|mother|son|daughter"
    r"|brother|sister|friend|veteran) (?:\w{2,12} )?took (?:his|her|their) life\b"
    rf"|\b(?:end|ends|ended|ending) {_OWN}li(?:fe|ves)\b"
    rf"|\b(?:kill|kills|killed|killing) {_SELF}\b"
    rf"|\b(?:hang|hanged|hung|hanging|shot|shoot|drown|drowned) {_SELF}\b"
    r"|\bself-? ?inflicted (?:gun|wound|shot|injur)\w{0,5}|\bunaliv\w{1,4}\b"
    r"|\b(?:want|wants|wanted|wanting|wish|wishes|wishing) to die\b|\bbetter off dead\b"
    r"|\b(?:lost|losing|lose) (?:his|her|their) (?:\w{2,10} )?(?:battle|fight|struggle) (?:with|to"
    r"|against) (?:depression|mental (?:illness|health)"
    r"|(?:his|her|their|the) (?:own )?(?:demons|mind"
    r"|thoughts))\b"
    r"|\b(?:overdosed|overdose) (?:on purpose|deliberately|intentionally)\b"
    r"|\b(?:deliberate|intentional) overdoses?\b"
    r"|\bthoughts of (?:dying|death|ending it|not being here|not waking up)\b"
    r"|\b(?:not|don't|doesn't|didn't|no longer) want(?:ed|s)? to (?:live|be alive|wake up|exist"
    r"|go on living|be here any ?more)\b"
    r"|\b(?:chose|chosen|decided) to (?:leave this (?:world|life)|end it|die|not go on)\b"
    r"|\b(?:jump|jumped|jumps|leapt|leaped|plunged|leap|plunge) to (?:his|her|their) deaths?\b"
    r"|\bgoodbye,? cruel world\b"
)
_TOLD = linear(
    r"\b(?:died|dies|die|dying|dead|death|deaths|lost|loss|killed) (?:\w{2,12} ){0,2}(?:by|to|from)"
    r" suicide\b|\bsuicide (?:deaths?|death of|of|at|in|on|from|by|rates?|attempts?|bid)\b"
    r"|\b(?:commit\w{0,4}|complet\w{1,4}|attempt\w{0,4}|apparent|suspected|teen|youth|student"
    r"|celebrity|his|her|their|'s|a|the|double|recent|another|of|to|tragic|public|first|second"
    r"|three|two|these|more|farmer|veteran|inmate|mass) suicides?\b|\bsuicides\b"
    rf"|\b(?:take|takes|took|taken|taking) {_OWN}li(?:fe|ves)\b"
    rf"|\b(?:ends|ended|ending|end) {_OWN}li(?:fe|ves)\b|\b(?:kill|killed|kills|killing) {_SELF}\b"
    r"|\bself-? ?inflicted\b|\bunalived\b|\bsuicide (?:is |was )?(?:suspected|ruled|followed)\b"
    rf"|\b(?:hanged|hung|shot|drowned) {_SELF}\b"
)
_NOT_TOLD = linear(
    r"\b(?:the|a|of|to|their|his|her|our|teen|youth|student|farmer|veteran|first|second|more)"
    r" suicides?[- ](?:prevent\w{1,4}|aware\w{1,5}|risk|crisis|care|screen\w{0,4}|lifeline|hotline"
    r"|helpline|safety|train\w{1,4}|research\w{0,3}|warning|thoughts|loss|survivors?|postvention"
    r"|first|safe\w{0,2}|&|and crisis|support|bereave\w{1,5}|watch|ideation|alert|intervention"
    r"|walk|week|month|team|line|plan|assessment)\b"
    r"|\b(?:thoughts? of|thinking (?:of|about)|talk\w{0,3} (?:about|of)|risk of|bereaved by"
    r"|signs of|affected by|touched by|preventing|prevention of|reduce|reducing"
    r"|prevent) (?:\w{2,8} )?"
    r"suicides?\b"
)


def topic_of(folded: str) -> Span | None:
    """Return where the text first speaks of suicide in earnest, or nothing."""
    borrowed = Stretches(Span(*found.span()) for found in _BORROWED.finditer(folded))
    for found in TOPIC.finditer(folded):
        span = Span(*found.span())
        if not borrowed.overlap(span):
            return span
    return None


def told_in(sentence: str) -> Span | None:
    """Return the words of the sentence that tell of a suicide or an attempt, or nothing."""
    taken = Stretches(
        Span(*found.span())
        for pattern in (_NOT_TOLD, _BORROWED)
        for found in pattern.finditer(sentence)
    )
    for found in _TOLD.finditer(sentence):
        span = Span(*found.span())
        if not taken.overlap(span):
            return span
    return None
