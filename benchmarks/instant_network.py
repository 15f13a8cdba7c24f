"""A network that answers at once and remembers what it showed."""

from collections.abc import Callable, Mapping

from wellspoken.engines.networks import (
    Found,
    Limits,
    Lookup,
    Observed,
    Prepared,
    Problem,
    Publication,
    Receipt,
    Sought,
    Standing,
    registry,
)

INSTANT: list[str] = []


class Instant:
    """One account; nothing leaves this process."""

    network = "instant"

    def limits(self) -> Limits:
        return Limits()

    def measure(self, publication: Publication) -> int:
        return len(publication.text)

    def validate(self, publication: Publication) -> tuple[Problem, ...]:
        return ()

    def check(self) -> Standing:
        return Standing(handle="instant")

    def prepare(self, publication: Publication, *, key: str) -> Prepared:
        return Prepared(key=key, publication=publication)

    def commit(self, prepared: Prepared) -> Receipt:
        INSTANT.append(prepared.key)
        return Receipt(remote_id=prepared.key, detail={"digest": prepared.publication.digest()})

    def find(self, sought: Sought) -> Found:
        found = sought.key in INSTANT
        return Found(lookup=Lookup.FOUND if found else Lookup.ABSENT)

    def read_back(self, receipt: Receipt) -> Observed:
        return Observed(visible=True, digest=receipt.detail["digest"])

    def edit(self, receipt: Receipt, publication: Publication, *, key: str, note: str) -> Receipt:
        return receipt

    def delete(self, receipt: Receipt, *, key: str, note: str) -> None:
        return None

    def reopen(self, key: str) -> None:
        return None


def build_connector(
    config: Mapping[str, str], *, heartbeat: Callable[[], None] | None = None
) -> Instant:
    """Return the connector for any account."""
    return Instant()


def register() -> None:
    """Make the network known."""
    registry.register(
        registry.NetworkInfo(
            slug="instant",
            name="Instant",
            builder="benchmarks.instant_network:build_connector",
            limits=Limits(),
            measure=lambda publication: len(publication.text),
        )
    )
