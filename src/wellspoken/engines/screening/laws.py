"""Laws and offices that bear patients in their names: "the Patient Safety Act was signed"."""

from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Span, linear

_OF_LAW: Final = linear(
    r"\b(?:Act|Bill|Law|Charter|Directive|Regulations?|Convention|Agency|Commission)"
    r"(?: (?:was|is|has|came|comes|passed|says|gives|of)\b|\Z|[.,:])",
    ignore_case=False,
)


def speaks_of_law(passage: Passage, stretch: Span) -> bool:
    """Tell whether a law or an office is named in a stretch of `folded`."""
    return _OF_LAW.search(passage.folded, stretch.start, stretch.end) is not None
