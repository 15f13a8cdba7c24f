"""A new secret key: what the old one sealed is sealed anew, and the old one can go."""

import pytest
from django.apps import apps

from tests.support.installation import Installation
from wellspoken.commands.reseal import kept

NEW = "another-key-that-only-these-tests-use-9876543210"
OLD = "a-key-that-only-these-tests-use-0123456789"
FILL = """
from wellspoken.apps.channels.models import Account, Credential, Registration
from wellspoken.apps.core.sealing import seal
from wellspoken.apps.hooks.models import Endpoint
from wellspoken.apps.people.models import User
from allauth.mfa.models import Authenticator
ada = User.objects.create_user(email="ada@riverside.example")
account = Account.objects.create(network="bluesky", name="Riverside", handle="riverside.example")
credential = Credential(account=account, kind="app-password")
credential.keep({"password": "the password"})
credential.save()
registration = Registration(network="mastodon", server="https://social.example")
registration.keep({"client": "the client"})
registration.save()
Endpoint.objects.create(
    name="Intranet", url="https://intranet.example/", created_by=ada,
    sealed=seal("whsec_now", purpose="webhook secret"),
    sealed_previous=seal("whsec_before", purpose="webhook secret"),
)
code = lambda text: seal(text, purpose="second factor")
Authenticator.objects.create(user=ada, type="totp", data={"secret": code("TOTP")})
Authenticator.objects.create(
    user=ada, type="recovery_codes", data={"seed": code("SEED"), "used_mask": 3}
)
"""
READ = """
from wellspoken.apps.channels.models import Credential, Registration
from wellspoken.apps.core.sealing import unseal
from wellspoken.apps.hooks.models import Endpoint
from allauth.mfa.models import Authenticator
print(Credential.objects.get().open(), Registration.objects.get().open())
endpoint = Endpoint.objects.get()
print([unseal(text, purpose="webhook secret") for text in (endpoint.sealed, endpoint.sealed_previous)])
for row in Authenticator.objects.order_by("type"):
    sealed = row.data.get("secret") or row.data["seed"]
    print(unseal(sealed, purpose="second factor"), row.data.get("used_mask"))
"""
ALL = (
    "{'password': 'the password'} {'client': 'the client'}\n"
    "['whsec_now', 'whsec_before']\nSEED 3\nTOTP None\n"
)


def test_everything_opens_with_the_new_key_alone_once_it_was_sealed_anew(
    installation: Installation,
) -> None:
    installation.python(FILL)
    both = installation.having(WELLSPOKEN_SECRET_KEY=NEW, WELLSPOKEN_OLD_SECRET_KEYS=OLD)
    done = both.run("reseal")
    assert (done.returncode, done.stderr) == (0, "")
    assert "6 secrets are sealed with the present key" in done.stdout
    alone = installation.having(WELLSPOKEN_SECRET_KEY=NEW)
    assert alone.python(READ) == ALL
    assert alone.sql("SELECT action, actor_name FROM audit_entry ORDER BY sequence DESC")[0] == (
        "secrets.resealed",
        "command line",
    )


def test_without_the_old_key_it_names_what_stays_closed_and_changes_nothing(
    installation: Installation,
) -> None:
    installation.python(FILL)
    done = installation.having(WELLSPOKEN_SECRET_KEY=NEW).run("reseal")
    assert done.returncode == 1
    for name in ("access to an account", "earlier secret of a webhook", "second factor"):
        assert f"No key opens it: {name}, number 1" in done.stderr
    assert installation.python(READ) == ALL


def test_no_sealed_field_is_forgotten() -> None:
    sealed = {
        (model._meta.label, field.name)
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.name.startswith("sealed")
    }
    assert sealed == {(place.model._meta.label, place.field) for place in kept()}


@pytest.mark.parametrize("again", [1, 2])
def test_nothing_to_do_is_no_trouble(installation: Installation, again: int) -> None:
    for _time in range(again):
        done = installation.run("reseal")
    assert done.returncode == 0
    assert "0 secrets are sealed" in done.stdout
