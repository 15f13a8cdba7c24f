"""People for tests, made through the front door."""

import time
from itertools import count

from django.test import Client

from wellspoken.apps.audit.actors import system
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import add_person

PASSWORD = "correct horse battery staple"
_numbers = count(1)


def make_person(*roles: Role, name: str = "") -> User:
    """Return a new person who holds the roles and signs in with `PASSWORD`."""
    number = next(_numbers)
    return add_person(
        actor=system("test"),
        email=f"person{number}@riverside.example",
        first_name=name or f"Person {number}",
        roles=list(roles),
        password=PASSWORD,
    )


def sign_in(client: Client, user: User) -> Client:
    """Return the client, signed in as the person with a password and a second factor."""
    client.force_login(user)
    session = client.session
    moment = time.time()
    session["account_authentication_methods"] = [
        {"method": "password", "at": moment},
        {"method": "mfa", "at": moment},
    ]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()
    return client
