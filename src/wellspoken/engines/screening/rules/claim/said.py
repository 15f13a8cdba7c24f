"""Does a text say a promise as its own, or does it deny, hedge, doubt, ask or quote it?"""

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear

_DENIED_BEFORE = linear(
    r"(?:n't|\b(?:not|no|never|nothing|none|nobody|cannot|cant|dont|doesnt|wont|isnt|neither|nor"
    r"|hardly|without|unlikely|rather than|instead of|far from|whether|stop saying"
    r"|can we say))\b[^,;:.!?\n]{0,90}$"
)
_NOT_QUITE = linear(
    r"n't (?:just|only|worry|wait|miss|let|forget|delay|suffer|put up|settle|think twice"
    r"|take our word|need|have to|hide)\b|\b(?:not (?:just|only)|no (?:more|need|matter|wonder"
    r"|doubt|fuss|waiting|joke|long)|why not|no one else|nobody else|nobody does"
    r"|without (?:surgery|drugs|pills|needles?|a scalpel|medication|medicine|doubt|a doubt))\b"
)
_DENIED_WITHIN = linear(
    r"\b(?:(?:doesn't|don't|isn't|aren't|didn't|wasn't|does not|do not|is not|are not"
    r"|was not) (?:\w{2,10} )?(?:go|come|get|make|mean|work|cure|end|fix|heal|clear|always|all"
    r"|every|give|bring|free|entirely|completely|totally)|(?:won't|will not|cannot"
    r"|can't) (?:always|fully|be|go back|melt|eliminate|cure|end|fix|heal|clear|remove|all"
    r"|everyone|replace))\b"
)
_CONDITION = linear(r"\b(?:if|until|till|unless|whether|in case)\b[^,;:.!?\n]{0,60}$")
_HEDGED = linear(
    r"\b(?:might|could (?:help|ease|reduce|take|mean|cause|lower|improve|have|need|make|still|also"
    r"|lead|feel|get|be (?:a|the|due|your))|most (?:sticky|sore|of|babies|bites|coughs|rashes"
    r"|\w{3,9}s) (?:\w{3,9} )?(?:clear|settle|go|get|heal|pass|fade|ease|improve|are|feel|recover)"
    r"|perhaps|possibly|maybe not|some|many|most (?:people|patients|of|children|adults|babies"
    r"|women|men|cases|infections|colds)|often|usually|sometimes|tends?|typically|likely|chances?"
    r"|not all|almost half|about half|aims?|hopes?|hoping|tr(?:y|ies|ied) to|vary|varies|depends?"
    r"|rarely|mostly|generally|in general|can (?:help|ease|lower|reduce|take|be|improve|cut|calm"
    r"|soften|lead|make it|make things|cure some|shorten|settle)|can sometimes|lots? of|lots"
    r"|a lot of (?:people|patients)|let's|together|help us|join the|until|one day|wish"
    r"|research\w{0,4}|trials?|studies|working (?:to|towards?)|toward|goal|mission|imagine"
    r"|fundrais\w{1,4}|donat\w{1,4}|race|walk for|run for|fight for|fighting)\b"
)
_MAY = linear(r"\bmay\b", ignore_case=False)
_DOUBTED = linear(
    r"\b(?:myths?|false|scams?|beware|wary|misleading|claims?|claimed|claiming|red flags?|hoax"
    r"|too good to be true|debunk\w{0,4}|misinformation|unproven|anyone who|any clinic that"
    r"|anyone (?:offering|selling|with)|a shop tells|sort of ad|ads?|adverts?|advertising"
    r"|fact[- ]check\w{0,3}|no (?:good |real |solid )?(?:evidence|proof)|evidence is|proof\?"
    r"|we were wrong|we got it wrong|corrected|correction|scroll past|ignore|overpromis\w{0,3}"
    r"|watch out|not true|isn't true|nonsense|fake|does not mean|doesn't mean|untrue|rumou?rs?)\b"
)
_ASKED_TO_SELL = linear(
    r"^\W{0,4}(?:why (?:drive|settle|go|wait|choose|travel|pay|suffer|risk|put up|live with|let)"
    r"|looking for the (?:only|best|safest|finest)|want |need |ready |tired of |fancy |sick of "
    r"|know what|guess (?:what|who)|did you know|who needs |dream(?:ing)? of |what if (?:we"
    r"|i) told you|remember when)"
)


def is_promised(passage: Passage, span: Span) -> bool:
    """Tell whether the writer says the words as a certain thing."""
    sentence = passage.around(span.start, span.end)
    if is_asked(sentence) or is_quoted(passage, span):
        return False
    if _DENIED_WITHIN.search(passage.folded[span.start : span.end]):
        return False
    if _HEDGED.search(sentence) or _MAY.search(sentence) or _DOUBTED.search(sentence):
        return False
    return not is_denied(passage, span) and not _CONDITION.search(passage.before(span.start, 80))


def is_asked(sentence: str) -> bool:
    """Tell whether a sentence asks the reader something that is meant as a question."""
    return sentence.rstrip(" )*_").endswith("?") and not _ASKED_TO_SELL.search(sentence)


def is_denied(passage: Passage, span: Span) -> bool:
    """Tell whether the clause before the words takes them back: "no scan finds every cancer"."""
    sentence = passage.around(span.start, span.end)
    before = passage.before(span.start, 120)
    cut = sentence.find(passage.folded[span.start : span.end])
    if cut >= 0:
        before = before[max(0, len(before) - cut) :]
    return bool(_DENIED_BEFORE.search(_NOT_QUITE.sub(" ", before)))


def is_doubted(passage: Passage, span: Span) -> bool:
    """Tell whether the sentence calls the words a myth, a scam or an advertisement."""
    return bool(_DOUBTED.search(passage.around(span.start, span.end)))
