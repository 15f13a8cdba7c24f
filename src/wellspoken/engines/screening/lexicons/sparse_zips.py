"""First three digits of ZIP codes where 20,000 people or fewer live.

The seventeen of the 2000 census are named by HHS (Guidance Regarding Methods for
De-identification, 26 November 2012), which says that newer figures supersede them; two more (205,
369) come with the 2010 census. All are kept, so that neither census lets one through.
"""

from typing import Final

from wellspoken.engines.text import word_set

SPARSE_ZIP3: Final[frozenset[str]] = word_set(
    "036 059 063 102 203 205 369 556 692 790 821 823 830 831 878 879 884 890 893"
)
