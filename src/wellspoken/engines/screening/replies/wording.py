"""Pieces of expressions that the confirmation rules share: who is meant, and the small words."""

from typing import Final

from wellspoken.engines.screening.lexicons.encounters import CLINICIAN, RELATIVE

YOU: Final = r"(?:you|u|ya|y'all|yall)"
YOUR: Final = r"(?:your|ur|yr|you're|youre)"
# "Your son's", "your little one", as an owner and as somebody.
YOUR_RELATIVE: Final = rf"{YOUR} (?:[a-z]{{3,12}} )?(?:{RELATIVE})"
ONE: Final = rf"(?:{YOU}|{YOUR_RELATIVE})"

# "have been", "were clearly", "had already": up to four small words between person and deed.
_SMALL: Final = (
    r"(?:have|had|has|'ve|'d|was|were|are|is|got|only|also|all|both|first|last|then|already"
    r"|even"
    r"|actually|clearly|simply|still|repeatedly|initially|originally|personally|recently|just"
    r"|probably|apparently|certainly|really|finally|each|never|always|immediately|promptly"
    r"|either"
    r"|themselves|yourself|subsequently|unfortunately|indeed|in fact|of course|twice)"
)
SMALL: Final = rf"(?:(?:'ve|'d)?(?: {_SMALL}){{0,4}})"
BEING: Final = (
    r"(?:'ve been|'d been| (?:were|was|are|is|got|have been|had been|has been|been|being|get"
    r"|were(?: not|n't)|weren't|are(?: not|n't)|was(?: not|n't)|have not been|haven't been"
    r"|had not been|'re)|'re|'s)"
    r"(?: (?:only|also|all|both|first|last|then|already|even|actually|clearly|simply|still"
    r"|never"
    r"|repeatedly|initially|originally|personally|recently|just|finally|immediately|promptly"
    r"|twice|really|properly|fully|quickly|not|being|a bit|so|very|well|always|previously|once"
    r"|both times|each time|in fact|indeed|of course|thoroughly|verbally|correctly)){0,3}"
)
OUR_SIDE: Final = (
    rf"(?:we|i|our [a-z'-]{{2,20}}(?: [a-z'-]{{2,20}}){{0,2}}|the (?:[a-z]{{2,15}} )?"
    rf"(?:{CLINICIAN}"
    r"|staff|team|office|clinic|hospital|practice|receptionist|manager|front desk|lab|pharmacy"
    r"|billing (?:team|office|department))|dr\.? [a-z'-]{2,20}(?: [a-z'-]{2,20})?"
    r"|doctor [a-z'-]{2,20}|nurse [a-z'-]{2,20}|they|he|she|someone|somebody|everyone here)"
)
GAP: Final = r"[^.!?\n]{0,40}"
