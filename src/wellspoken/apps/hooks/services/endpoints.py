"""Setting up where other systems listen."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.core.sealing import seal
from wellspoken.apps.hooks.errors import HookError
from wellspoken.apps.hooks.events import TEST, EventType
from wellspoken.apps.hooks.models import Endpoint, Message
from wellspoken.apps.hooks.models.endpoint import PURPOSE
from wellspoken.apps.hooks.services.collect import write_event
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.hooks import (
    AddressRefused,
    new_secret,
    reachable_addresses,
    read_networks,
)

PREVIOUS_KEPT = timedelta(hours=24)
_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Secret:
    """An endpoint with its new secret, which is shown once."""

    endpoint: Endpoint
    secret: str


def add_endpoint(*, actor: User, name: str, url: str, events: Collection[EventType]) -> Secret:
    """Register an address that is told of `events` from now on.

    Raises `HookError` for no name, no event, or an address that must not or cannot be reached.
    """
    require(actor, Capability.MANAGE_WEBHOOKS)
    url = _checked(name, url, events)  # asks the network, so no lock may be held
    secret = new_secret()
    with transaction.atomic():
        endpoint = Endpoint.objects.create(
            name=name.strip(),
            url=url,
            events=_sorted(events),
            sealed=seal(secret, purpose=PURPOSE),
            created_by=actor,
        )
        _note(actor, endpoint, "webhook.added", server=_server(url), events=endpoint.events)
    return Secret(endpoint, secret)


def change_endpoint(
    *, actor: User, endpoint_id: int, name: str, url: str, events: Collection[EventType]
) -> Endpoint:
    """Change what an endpoint is called, where it is, and what it is told; the secret stays."""
    require(actor, Capability.MANAGE_WEBHOOKS)
    url = _checked(name, url, events)  # asks the network, so no lock may be held
    with transaction.atomic():
        endpoint = _locked(endpoint_id)
        moved = endpoint.url != url
        endpoint.name, endpoint.url, endpoint.events = name.strip(), url, _sorted(events)
        endpoint.save(update_fields=["name", "url", "events"])
        told = {"server": _server(url), "address_changed": moved, "events": endpoint.events}
        _note(actor, endpoint, "webhook.changed", **told)
    return endpoint


@transaction.atomic
def change_secret(*, actor: User, endpoint_id: int) -> Secret:
    """Make a new secret; for a day what is sent carries the signatures of both."""
    require(actor, Capability.MANAGE_WEBHOOKS)
    endpoint, secret = _locked(endpoint_id), new_secret()
    endpoint.sealed_previous = endpoint.sealed
    endpoint.previous_until = now() + PREVIOUS_KEPT
    endpoint.sealed = seal(secret, purpose=PURPOSE)
    endpoint.save(update_fields=["sealed", "sealed_previous", "previous_until"])
    _note(actor, endpoint, "webhook.secret-changed")
    return Secret(endpoint, secret)


@transaction.atomic
def switch_on(*, actor: User, endpoint_id: int) -> None:
    """Use an endpoint again, from the next event on."""
    require(actor, Capability.MANAGE_WEBHOOKS)
    endpoint = _locked(endpoint_id)
    if endpoint.active:
        return
    _give_up_waiting(endpoint)  # acts of the moment in which it was switched off
    endpoint.active, endpoint.off_because = True, ""
    endpoint.failing_since = endpoint.rests_until = None
    endpoint.save(update_fields=["active", "off_because", "failing_since", "rests_until"])
    _note(actor, endpoint, "webhook.switched-on")


@transaction.atomic
def switch_off(*, actor: User, endpoint_id: int) -> None:
    """Stop telling an endpoint anything; what waits for it is given up."""
    require(actor, Capability.MANAGE_WEBHOOKS)
    endpoint = _locked(endpoint_id)
    if not endpoint.active:
        return
    close(endpoint, because=_("%(name)s switched it off.") % {"name": actor.get_full_name()})
    _note(actor, endpoint, "webhook.switched-off")


def close(endpoint: Endpoint, *, because: str) -> None:
    """Take a locked endpoint out of use and give up what waits for it."""
    endpoint.active, endpoint.off_because = False, because[:300]
    endpoint.save(update_fields=["active", "off_because"])
    _give_up_waiting(endpoint)


def _server(url: str) -> str:
    """Return where an address leads, for the record: its path may be a secret of the receiver's."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _give_up_waiting(endpoint: Endpoint) -> None:
    endpoint.messages.filter(state=Message.State.WAITING).update(
        state=Message.State.FAILED,
        ended_at=now(),
        explanation=_("The webhook was switched off before it was told."),
    )


@transaction.atomic
def remove_endpoint(*, actor: User, endpoint_id: int) -> None:
    """Forget an endpoint with everything that it was told."""
    require(actor, Capability.MANAGE_WEBHOOKS)
    endpoint = _locked(endpoint_id)
    close(endpoint, because=_("It was removed."))
    endpoint.messages.all().delete()
    endpoint.removed_at, endpoint.failing_since = now(), None
    endpoint.sealed = endpoint.sealed_previous = ""
    endpoint.save(update_fields=["removed_at", "failing_since", "sealed", "sealed_previous"])
    _note(actor, endpoint, "webhook.removed", server=_server(endpoint.url))


@transaction.atomic
def send_test(*, actor: User, endpoint_id: int) -> Message:
    """Send an event that means nothing; it is tried once. Raises `HookError` when it is off."""
    require(actor, Capability.MANAGE_WEBHOOKS)
    endpoint = _locked(endpoint_id)
    _refuse_when_off(endpoint)
    _take_up(endpoint)
    event = write_event(
        kind=TEST,
        subject=f"endpoint:{endpoint.pk}",
        data={"webhook": {"id": endpoint.pk, "name": endpoint.name}},
        endpoints=[endpoint],
    )
    _note(actor, endpoint, "webhook.tested", event=event.key)
    return event.messages.get()


@transaction.atomic
def send_again(*, actor: User, message_id: int) -> Message:
    """Send a message once more, under the same id, and with a fresh row of tries.

    Raises `HookError` while it is being sent or when its endpoint is off.
    """
    require(actor, Capability.MANAGE_WEBHOOKS)
    found = Message.objects.select_related("event").get(pk=message_id)
    endpoint = _locked(found.endpoint_id)
    message = Message.objects.select_for_update().get(pk=message_id)
    _refuse_when_off(endpoint)
    if message.state == Message.State.SENDING:
        raise HookError(_("It is being sent at this moment."))
    message.state, message.tries, message.ended_at = Message.State.WAITING, 0, None
    message.next_try_at = now()
    message.save(update_fields=["state", "tries", "ended_at", "next_try_at"])
    _take_up(endpoint)
    _note(actor, endpoint, "webhook.sent-again", event=found.event.key)
    return message


def _take_up(endpoint: Endpoint) -> None:
    """Let a person's wish not wait for the endpoint's rest."""
    endpoint.rests_until = None
    endpoint.save(update_fields=["rests_until"])


def _refuse_when_off(endpoint: Endpoint) -> None:
    if not endpoint.active:
        raise HookError(_("This webhook is switched off. Switch it on first."))


def _locked(endpoint_id: int) -> Endpoint:
    # Without its key: an act that writes a message for it holds that, and must not wait for us.
    return Endpoint.objects.select_for_update(no_key=True).get(pk=endpoint_id, removed_at=None)


def _sorted(events: Collection[EventType]) -> list[str]:
    return sorted({event.value for event in events})


def _checked(name: str, url: str, events: Collection[EventType]) -> str:
    if not name.strip():
        raise HookError(_("Give the webhook a name, such as that of the system that listens."))
    if not events:
        raise HookError(_("Choose at least one event."))
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 443)
    except ValueError:
        raise HookError(_("This is no address of the web.")) from None
    if parts.scheme not in _PORTS or not host or not url.isascii():
        raise HookError(_("Give an address that begins with https:// and a name."))
    if parts.username is not None or parts.fragment:
        raise HookError(
            _("The address holds a password or a #. The signature shows who sends; leave it out.")
        )
    if parts.scheme == "http" and not _is_this_machine(host):
        raise HookError(_("Only https is safe here: http is taken for this machine alone."))
    try:
        reachable_addresses(host, port, allowed=read_networks(settings.WELLSPOKEN_WEBHOOK_NETWORKS))
    except AddressRefused:
        raise HookError(
            _(
                "This name stands for a private address. The setting WELLSPOKEN_WEBHOOK_NETWORKS "
                "names the private networks that may be reached."
            )
        ) from None
    except (OSError, UnicodeError):
        raise HookError(_("This name is not known here. Is it written correctly?")) from None
    return url


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _note(actor: User, endpoint: Endpoint, action: str, **detail: object) -> None:
    record(
        actor=person(actor),
        action=action,
        target=endpoint,
        detail={"name": endpoint.name, **detail},
    )
