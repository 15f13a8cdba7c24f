"""What counts as telling a tie plainly, and what shows that there is none."""

from typing import Final

from wellspoken.engines.screening.rules.disclosure.praise import VERDICT
from wellspoken.engines.text import Span, linear

# Anywhere in a text these tell it; too late where they come after the praise.
CLEAR = linear(
    r"#(?:ad|advert|advertisement|sponsored|paidad|paidpartnership|paidpartner)\b"
    r"|\bpaid partnership\b|\bsponsored(?: (?:by|post|content|page|episode|article)\b|:|,| ?\|)"
    r"|\badvertisements?\b|\b(?:an?|paid|our|following) advert\b|^\W{0,4}(?:gifted ?/ ?)?(?:ad"
    r"|advert|paid ad|paid promotion|promoted|promotion)\b(?: ?[\]:|.,]| - )"
    r"|\bpaid (?:ad|promotion|advert|post|content|endorsement)\b|\b(?:we|i|they|team"
    r"|authors?)(?: (?:were|was|am|are|have been)|'m|'re) (?:being )?paid (?:by|to|speakers?|for)\b"
    r"|\b(?:is|it's|this is|so it's|so this is) an ad\b|\bin exchange for (?:this|a|an|my"
    r"|our) (?:post|review|mention)\b"
    r"|\b(?:pays?|paid|is paying|are paying|employs?) (?:me|us|our|for this|for the|my)\b"
    r"|\b(?:gave|sent|gifted|provided|lent) (?:us|me|our \w{3,12}) [^.!?\n]{0,50}\b(?:free"
    r"|at no cost|no charge)\b[^.!?\n]{0,40}\b(?:to (?:review|try|test)|in exchange|ad|sponsored)\b"
)
# Only at the very beginning.
FIRST = linear(
    r"\b(?:full |my |our )?(?:disclosure|disclaimer|declaration|bias alert|conflict of interest"
    r"|competing interests?|advertising note|declared interest|declaring an interest"
    r"|interest declared)\b"
    r"|\b(?:i|we|authors|team|writers?)(?: both| all| also)? (?:work|consult|worked|sell|own|hold"
    r"|speak|volunteer|am employed|are employed|run|manage)\b|\b(?:i'm|i am|we're"
    r"|we are)(?: \w{1,12}){0,3} (?:staff|employed|employee|employees|on the (?:payroll|staff|team"
    r"|board)|owner|owners|paid|biased|reception|nurses?|doctors?|pharmacist|midwife|receptionist"
    r"|physio|therapist|dentist|team) "
    r"|\b(?:employed|paid for|paid|funded|financed|bankrolled) by\b|\bpaid for (?:our|the|this"
    r"|these|my)\b|\b(?:employs|pays|paying|funds|funded|financed) (?:me|us|our|for|this|the)\b"
    r"|\bi have an interest\b|\b(?:read|treat|take|see|count) (?:this|it|what follows"
    r"|the rest) as (?:an ad|advertising|biased|a sales pitch|such)\b|\bso (?:this is"
    r"|it's) (?:an )?ad\w{0,11}\b|^\W{0,4}(?:a )?(?:gift|gifts|gifted) (?:from|by) |\b(?:post|page"
    r"|piece|video|article|reel|content), paid\b|\b(?:owns?|hold|holds) (?:\w{2,8} )?shares\b"
    r"|\b(?:i'm|i am|as|we're) (?:an? )?(?:employees?|insiders?|staff members?|owner)\b"
    r"|\bwe owe them\b|\b(?:so|but) (?:know that|bear (?:that|this) in mind|keep that in mind"
    r"|salt to taste|pinch of salt|make of that|weigh (?:this|that|it))\b|\bgave me (?:\$|£|€|₱|₹"
    r"|₦)\b|\b(?:as|i'm) biased\b|\bso you know\b|\bpaid panel\b|\bout of the way\b|\b(?:there's"
    r"|there is|i have an?) (?:a )?bias\b|\b(?:author"
    r"|writer|editor|doctor|nurse|pharmacist)s? (?:also )?(?:owns?|holds?|works? for|is paid"
    r"|are paid|consults?)\b|^\W{0,4}(?:i'm|i am|we're) staff\b|\bmade with money from\b"
    r"|\baffiliate links?, (?:which|so)\b|\bgifted product\b"
    r"|\bmy (?:husband|wife|partner|sister|brother|mum|mom|dad|mother|father|son|daughter|cousin"
    r"|aunt|uncle|family|employer)(?:'s)? (?:own|owns|runs|makes|made|founded|works|sells|company"
    r"|business|shop|clinic|pays)\b"
)
# Only as the very first words.
BEGINS = linear(
    r"^\W{0,4}(?:yes,? )?(?:we|i) (?:earn|get|receive) (?:an? )?(?:small )?(?:commission|money"
    r"|referral fee|cut|fee)\b[^.!?\n]{0,40}, so\b|^\W{0,4}affiliate (?:notice|links?, (?:i|we))\b"
    r"|^\W{0,4}(?:pr )?gift(?:, ad|:)"
)
# There is no tie, or the text teaches about ties.
INDEPENDENT = linear(
    r"\b(?:no|not|never|without|nobody|none|n't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't"
    r"|won't|haven't|hasn't|nor|neither) (?:\w{1,12} ){0,3}(?:sponsor\w{0,4}|paid|pay|pays|paying"
    r"|deals?|gifts?|samples?|freebies|brand deals?|brands?|"
    r"money from|commission|affiliat\w{1,4}|endorse\w{0,4}|know i exist|push any|favou?r one"
    r"|for sale|companies|company money)\b"
    r"|\b(?:returned|refused|declined|turned (?:it |them |this |that )?down|sent (?:it|them) back"
    r"|said no|with (?:my|our) own (?:money|pesos|cash|wages?|pay|naira|rupees|savings)"
    r"|at full price|at my own cost|out of (?:my|our) own pocket|bought (?:it|mine|ours"
    r"|them) (?:myself|ourselves))\b"
    r"|\b(?:if (?:a|an|you see|someone|the|your)|when (?:a|an|you see|someone)|look for"
    r"|watch (?:out )?for|beware|be (?:careful|wary)|be on the lookout|mind the|ask who"
    r"|who (?:paid|pays)|scams?|spot (?:a|an|the)|fake|rules? (?:say|for|on)|policy|policies"
    r"|guidelines?|regulat\w{2,5}|must (?:declare|disclose|say|label|tell)|should (?:declare"
    r"|disclose|say|label|tell)"
    r"|hidden ads?|influencers? (?:who|are|often|may|must)|misleading|would you know)\b"
)
# Up to here is "at the beginning": what shows before a post is cut off.
UP_FRONT: Final = 60
_FIRST_REACH: Final = 110


def clear_in(folded: str) -> Span | None:
    """Return the words that tell a tie plainly, wherever they stand, or nothing."""
    found = CLEAR.search(folded)
    return Span(*found.span()) if found else None


def is_told_first(folded: str) -> bool:
    """Tell whether a text begins by telling its tie."""
    begins = folded[:_FIRST_REACH]
    if BEGINS.match(begins):
        return True
    found = CLEAR.search(begins)
    if found is not None and found.start() <= UP_FRONT:
        return True
    found = FIRST.search(begins)
    return (
        found is not None
        and found.start() <= UP_FRONT
        and VERDICT.search(folded, 0, found.start()) is None
    )
