"""One hash that changes whenever the engine could answer differently.

Taken over the source of the rules and of everything they stand on, the Unicode tables that folding
uses, the profile and the choice of rules; so a stored report tells exactly what judged it.
"""

import hashlib
import unicodedata
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule


def ruleset_hash(profile: Profile, rules: tuple[Rule, ...], claims: str = "") -> str:
    """Return the SHA-256 of the engine's source, the profile, the chosen rules and the register.

    `claims` is the version of the register of claims that is asked.
    """
    digest = hashlib.sha256(source_hash().encode())
    digest.update(repr(profile).encode("utf-8", "surrogatepass"))
    digest.update("\n".join((*(rule.code for rule in rules), claims)).encode())
    return digest.hexdigest()


@cache
def source_hash() -> str:
    """Return the SHA-256 of the engine's source files and of the Unicode version in use."""
    digest = hashlib.sha256(unicodedata.unidata_version.encode())
    for package in ("wellspoken.engines.text", "wellspoken.engines.screening"):
        for name, content in _modules(files(package), package):
            digest.update(f"\n{name}\n".encode())
            digest.update(content if name.endswith(".z") else content.replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _modules(folder: Traversable, name: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _modules(entry, f"{name}.{entry.name}")
        elif entry.name.endswith((".py", ".txt", ".z")):
            found.append((f"{name}.{entry.name}", entry.read_bytes()))
    return found
