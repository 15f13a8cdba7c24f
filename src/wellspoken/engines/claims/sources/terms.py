"""Whose words may be stored beside a link, and whose may only be linked.

WHO publishes under CC BY-NC-SA 3.0 IGO and allows no endorsement; Cochrane's plain-language
summaries need permission; of MedlinePlus the topic summaries are in the public domain, while the
encyclopaedia (A.D.A.M.) and the monographs on drugs and herbs are licensed from others
(medlineplus.gov/about/using/usingcontent).
"""

from urllib.parse import urlsplit

MEDLINEPLUS_SOURCE = "Source: MedlinePlus, National Library of Medicine"
_LINK_ONLY = ("who.int", "cochrane.org", "cochranelibrary.com", "cochrane.de", "adam.com")
_LICENSED_PARTS = ("/ency/", "/druginfo/")
_MEDLINEPLUS = ("medlineplus.gov", "nlm.nih.gov")


def may_store_text(address: str) -> bool:
    """Tell whether text of the page at an address may be kept; without an address, nobody can."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return False
    if not host or any(_within(host, owner) for owner in _LINK_ONLY):
        return False
    licensed = any(part in f"{parts.path}/".lower() for part in _LICENSED_PARTS)
    return not (licensed and any(_within(host, owner) for owner in _MEDLINEPLUS))


def _within(host: str, owner: str) -> bool:
    return host == owner or host.endswith(f".{owner}")
