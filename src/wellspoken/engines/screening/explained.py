"""Is a hard word explained where it stands, or does it name something?

Counter-evidence for the rules on plain language: a writer who says what a term means has done what
they ask, and the name of a society, a day or a department is not the writer's choice.
"""

from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Span, linear, word_set

_AFTER: Final = linear(
    r"^['\"*_]{0,2}\s{0,2}(?:\((?:or |also |that is,? |i\.e\.,? |aka |meaning |when |where |an? "
    r"|the )?"
    r"['\"]?[a-z][a-z'-]{1,30}[ )]"
    r"|,? (?:also|sometimes|often|commonly|otherwise|better)? ?(?:called|known as|named)"
    r"| (?:is|are) (?:an? |the )?(?:\w{3,12} )?(?:germs?|virus(?:es)?|bacteria|illness(?:es)?"
    r"|diseases?"
    r"|tests?|scans?|medicines?|tablets?|lines?|machines?|operations?|score|measure|kind of|type of"
    r"|form of|sort of|name) (?:that|which|where|when|in|of|for|to|with|you|we)"
    r"|,? (?:which |that )?(?:means|is when|is where|is what|happens when|occurs when|refers to"
    r"|is (?:the|a|another) (?:medical |other |fancy |official )?(?:name|term|word))"
    r"|, ?or |, ?(?:that is|i\.e\.|a |an |the |when |where |in other words)"
    r"|\s?(?:-{1,2}|:|=)\s(?:or |a |an |the |when |where |that is)|, meaning)"
)
_BEFORE: Final = linear(
    r"(?:\b(?:called|known as|termed|named|what(?:'s| is| are| does)|the (?:word|term)s?"
    r"|medical (?:term|name|word)(?: is| for (?:this|it) is)?:?|explains?|define[sd]?|defining|aka)"
    r" (?:an? |the )?['\"]?|\b(?:doctors|nurses|medics|midwives|dentists|we|they|some"
    r"|people) (?:also |"
    r"sometimes |often )?(?:call|name|say)(?: it| this| that| them)?:? (?:an? |the )?['\"]?"
    r"|\b(?:its|the|full|proper|medical|latin|official|real) name (?:is|for it is)"
    r" (?:an? |the )?['\"]?|, or (?:an? )?['\"]?|['\"]|#|@|= )$"
)
# Brackets that send elsewhere or add to it explain nothing.
_ELSEWHERE: Final = linear(
    r"^\s?\((?:see|such|e\.g|eg|for|like|including|page|figure|table|from|in|by|if|and)\b"
)
_GLOSS: Final = linear(r"\((?:an? |the |or |also |called |known as )?['\"]?$")
_NAMING: Final = word_set(
    "academy act alliance association awareness board campaign center centre clinic coalition "
    "college committee conference congress council day department division foundation fund group "
    "guidelines institute journal league line month network office organisation organization "
    "program programme project registry research school service services society summit symposium "
    "team trust unit ward week workshop"
)
_NEXT: Final = linear(
    r"^(?:,? (?:and|&|of|for) | )?([A-Z][A-Za-z]{1,30})(?: (?:and |& )?([A-Z][A-Za-z]{1,30}))?"
    r"(?: ([A-Z][A-Za-z]{1,30}))?",
    ignore_case=False,
)
_REACH: Final = 60


def is_explained(passage: Passage, span: Span, plain: str) -> bool:
    """Tell whether the text says what the words at `span` mean, or only mentions them."""
    before = passage.before(span.start, _REACH)
    after = passage.folded[span.end : span.end + _REACH]
    if _BEFORE.search(before) or (_AFTER.search(after) and not _ELSEWHERE.search(after)):
        return True
    if _GLOSS.search(before) and ")" in after:
        return True
    return len(plain) > len("fever") - 1 and plain.lower() in passage.lowered


def is_in_name(passage: Passage, span: Span) -> bool:
    """Tell whether capitalised words at `span` belong to the name of an organisation or a day."""
    if not passage.folded[span.start].isupper():
        return False
    following = _NEXT.search(passage.folded[span.end : span.end + _REACH])
    if following is None:
        return False
    return any(word and word.lower() in _NAMING for word in following.groups())
