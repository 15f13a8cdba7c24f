"""Hosts that shorten links, names that never leave a building, parameters that follow a reader."""

from typing import Final

from wellspoken.engines.text import word_set

SHORTENERS: Final[frozenset[str]] = word_set(
    "adf.ly amzn.to bit.do bit.ly bl.ink buff.ly cutt.ly db.tt dlvr.it fb.me goo.gl ht.ly is.gd "
    "j.mp lnkd.in mcaf.ee ow.ly po.st rb.gy rebrand.ly s.id shorturl.at snip.ly soo.gd spr.ly "
    "t.co t.ly t2m.io tiny.cc tinyurl.com tr.im u.to urlz.fr v.gd wp.me x.co"
)

# RFC 6761 (February 2013), RFC 6762 (February 2013), RFC 8375 (May 2018); .internal was reserved
# for private use by ICANN in July 2024. `.example` is left out: documentation may show it.
PRIVATE_SUFFIXES: Final[tuple[str, ...]] = (
    ".corp",
    ".home",
    ".home.arpa",
    ".internal",
    ".intranet",
    ".invalid",
    ".lan",
    ".local",
    ".localdomain",
    ".localhost",
    ".test",
)

CLICK_PARAMETERS: Final[frozenset[str]] = word_set(
    "_ga _gl _hsenc _hsmi _kx ck_subscriber_id dclid epik fbclid gad_source gbraid gclid gclsrc "
    "igsh igshid irclickid li_fat_id mc_cid mc_eid mkt_tok ml_subscriber msclkid oly_anon_id "
    "oly_enc_id rb_clickid s_kwcid sccid srsltid ttclid twclid vero_conv vero_id wbraid "
    "wickedid yclid"
)
