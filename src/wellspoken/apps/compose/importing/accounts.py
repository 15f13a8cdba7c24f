"""Which accounts the words of a row mean, and the text that each gets."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import VariantDraft
from wellspoken.apps.compose.importing.times import Unclear
from wellspoken.engines.networks.registry import UnknownNetwork, network

_PARTS = re.compile(r"[;|\n]")


@dataclass(frozen=True, slots=True)
class Accounts:
    """Every account, read once for all rows; what no account or several match is `Unclear`."""

    known: list[Account] = field(default_factory=lambda: list(Account.objects.all()))

    def chosen(self, text: str) -> list[Account]:
        """Return the accounts that a cell names; the own site where it names none."""
        if not text.strip():
            return [item for item in self.known if item.network == "own-site" and item.active]
        found: list[Account] = []
        for name in self._names(text):
            account = self._account(name)
            if account not in found:
                found.append(account)
        return found

    def _names(self, text: str) -> list[str]:
        """Part a cell at semicolons, and at commas where these are in no account's name."""
        whole = [part.strip() for part in _PARTS.split(text) if part.strip()]
        names = []
        for part in whole:
            known = any(item.name.casefold() == part.casefold() for item in self.known)
            names += [part] if known else [name.strip() for name in part.split(",") if name.strip()]
        return names

    def _account(self, name: str) -> Account:
        found = self._meant(name)
        if not found:
            raise Unclear(
                "accounts",
                _("There is no account called “%(name)s”. Accounts are: %(names)s.")
                % {
                    "name": name[:60],
                    "names": ", ".join(item.name for item in self.known if item.active),
                },
            )
        if len(found) > 1:
            raise Unclear(
                "accounts",
                _("“%(name)s” may mean several accounts: %(names)s. Write which.")
                % {
                    "name": name[:60],
                    "names": ", ".join(f"{item.network}/{item.name}" for item in found),
                },
            )
        if not found[0].active:
            raise Unclear(
                "accounts", _("The account “%(name)s” is out of use.") % {"name": found[0].name}
            )
        return found[0]

    def _meant(self, name: str) -> list[Account]:
        """Return the accounts of this name or handle, else those of the network of this name."""
        wanted = name.strip().casefold()
        named = [
            item
            for item in self.known
            if wanted in {item.name.casefold(), f"{item.network}/{item.name}".casefold()}
        ]
        if named:
            return named
        handled = [item for item in self.known if wanted in _handles(item)]
        of_network = [
            item for item in self.known if item.active and wanted in _network_names(item.network)
        ]
        return handled or of_network

    def variants(self, chosen: list[Account], texts: Mapping[str, str]) -> tuple[VariantDraft, ...]:
        variants = {item.pk: VariantDraft(account_id=item.pk) for item in chosen}
        for name, text in texts.items():
            if not text.strip():
                continue
            meant = [item.pk for item in self._meant(name) if item.pk in variants]
            if not meant:
                raise Unclear(
                    f"text for {name}",
                    _("There is a text for “%(name)s”, but no such account is chosen in this row.")
                    % {"name": name},
                )
            for account_id in meant:
                variants[account_id] = replace(
                    variants[account_id], own_text=True, text=text.strip("\n")
                )
        return tuple(variants.values())


def _handles(account: Account) -> frozenset[str]:
    handle = account.handle.casefold()
    return frozenset({handle, handle.removeprefix("@")} - {""})


def _network_names(slug: str) -> frozenset[str]:
    names = {slug, slug.replace("-", " ")}
    with suppress(UnknownNetwork):
        names.add(network(slug).name.casefold())
    return frozenset(names)
