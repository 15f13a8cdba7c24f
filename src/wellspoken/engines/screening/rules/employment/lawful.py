"""What makes words about a person lawful in a vacancy: equal chances, the law, those cared for."""

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Span, linear

# In the same sentence.
OPEN_TO_ALL = linear(
    r"\b(?:regardless of|without regard to|irrespective of|do(?:es)? not discriminate"
    r"|don'?t discriminate|(?:doesn'?t|does not|don'?t|do not|won'?t|never) (?:matter|count|decide"
    r"|affect|ask|need to tell|care (?:about|how|where|what|who|if|whether)|have to|put|give|send"
    r"|include|mind)|equal opportunit\w{1,3}|never asks?|not on the basis"
    r"|(?:all|any|every|either|whatever|what) (?:ages?|backgrounds?|genders?|sex(?:es)?|faiths?"
    r"|religions?|castes?|nationalit\w{1,3}|beliefs?|walks? of life|body|bodies|community|creed"
    r"|state"
    r"|race|marital status|suburbs?|postcodes?|barangays?)\b|(?:ages?|genders?|sex|caste"
    r"|religion) no "
    r"(?:bar|barrier|issue|problem)|no (?:bar|barrier|problem at all)|encouraged to apply"
    r"|welcome (?:applicants|people|applications|all|everyone|anyone|any)"
    r"|(?:are|is|especially|always|all|more|both|equally|very|also) welcome|welcome here"
    r"|(?:men|male|males) (?:and|or|&) (?:women|females?)|(?:women|females?|female) (?:and|or|&)"
    r" (?:men|males?)|diversity|inclusive|any \w{3,12} or none|or none|alike"
    r"|with or without|accommodations?|reasonable adjustments?|adjustments?|(?:don't|do not"
    r"|needn't|no|not) (?:need|have) to|and others|whatever (?:your|the)|no matter|no upper"
    r"|play no|plays no|no part in|none of these"
    r"|we (?:do not|don't) (?:ask|need|want) (?:for |about |to know )|protected veterans?"
    r"|no (?:age|upper|photo|experience|accent) (?:limit|limits|needed|test|age|restriction"
    r"|cut-?off)"
    r"|not (?:required|asked|needed|a (?:requirement|barrier|problem)|considered|relevant)"
    r"|none of (?:this|these|that|your)|nothing about|own business|private matter"
    r"|is illegal|against the law|unlawful|discriminat\w{2,4}|by law|law (?:says|demands|requires"
    r"|does)"
    r"|required by (?:law|the)|act (?:19|20)[0-9]{2}|regulations?|reserved (?:for|posts?)|quota"
    r"|whoever you|wherever you|however you|everyone (?:can|may|is|who)|(?:open|welcome"
    r"|reach) (?:to |out to )?(?:all|anyone|everyone|anybody)|(?:anyone|anybody) (?:can|may"
    r"|is welcome|with a (?:licen[cs]e|certificate|registration|valid|current)|at all|may"
    r"|who (?:can|likes|loves|wants|has an? (?:licen[cs]e|hour)))|or anyone|strangers"
    r"|at all: apply)\b"
)
# Before the words: those who are cared for, taught or visited, not those who are sought.
_SERVED = linear(
    r"\b(?:for|with|among|to|by|of|help\w{0,3}|car(?:e|es|ing) (?:for|of)|treat\w{0,3}|serv\w{1,3}"
    r"|support\w{0,3}|teach\w{0,3}|assist\w{0,3}|see|sees|visit\w{0,3}|screen\w{0,3}|feed\w{0,3}"
    r"|bath\w{0,3}|reach\w{0,3}|keep\w{0,3}|vaccinat\w{1,3}|where|when|about|between|and their"
    r"|looks? after|looking after|drive\w{0,1}|driving|residents|patients|clients)"
    r" (?:our |the |all |many |most |some |local |those |these |\w{3,12}ing ){0,2}$"
)
# The same little words where they do point at those who are sought.
_SOUGHT = linear(
    r"\b(?:look(?:ing)?|search(?:ing)?|call(?:ing)?|ask(?:ing)?|hunt(?:ing)?|hunt|lookout"
    r"|preference|need|prefer"
    r"|priority|ideal|perfect|best|suit(?:s|ed|able)?|right|great|good|job|jobs|post|posts"
    r"|positions?"
    r"|slots?|roles?|work|reserved|meant|is|are|only|strictly|openings?|spots?|vacancy|vacancies"
    r"|limited|open"
    r"|restricted|given|go|goes|first) (?:is |are |strictly |only |mainly |best )?(?:for|to|with"
    r"|by|of|when) (?:our |the |all )?$"
)
# After the words: a service, a house or a body has the name, not a person sought.
_NAMED = linear(
    r"^(?:'s|s')? ?(?:'s|s'|(?:and|or|&) \w{3,12}'?s? (?:wards?|health|wing|units?))?"
    r"[ -]?(?:patients?|clients?|wards?|wing|opd|units?|clinics?|health\b|services?|community"
    r"|communities"
    r"|hospitals?|schools?|church|mosque|associations?|council|college|university|charity|charities"
    r"|hostels?|quarters|shed|centres?|centers?|foundation|society|trust|families|mission"
    r"|cent(?:er|re)"
    r"|mothers|food|culture|languages?|fluency|speaking|lessons|specialist|history|medicine|care\b"
    r"|toilets?|changing|uniforms?|dress|street|road|avenue|standards?|sizes?|bed|beds|rooms?"
    r"|catheter)"
)
_REACH = 48


def is_lawful(passage: Passage, span: Span, sentence: str) -> bool:
    """Tell whether the words are no preference: all may apply, or others are spoken of."""
    return OPEN_TO_ALL.search(sentence) is not None or is_served(passage, span)


def is_served(passage: Passage, span: Span) -> bool:
    """Tell whether the words name those whom the work is for, or a service."""
    after = passage.folded[span.end : span.end + _REACH]
    if _NAMED.search(after):
        return True
    before = passage.before(span.start, _REACH)
    return _SERVED.search(before) is not None and _SOUGHT.search(before) is None
