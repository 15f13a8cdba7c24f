"""The practice network's consent page: who asks, for what, and which account says yes."""

import sqlite3
from collections.abc import Iterable
from html import escape

from wellspoken.engines.networks.practice.grants import Asked
from wellspoken.engines.networks.practice.page import page

_MEANING = {
    "read": "See everything of your account",
    "read:accounts": "See who you are",
    "read:statuses": "See your posts",
    "write": "Change everything of your account",
    "write:media": "Upload pictures and films",
    "write:statuses": "Publish, change and delete posts",
}


def consent_page(asked: Asked, app: sqlite3.Row, accounts: Iterable[sqlite3.Row]) -> str:
    """Return the page on which a person agrees or refuses."""
    rights = "".join(
        f"<li>{escape(_MEANING.get(scope, scope))} <code>{escape(scope)}</code></li>"
        for scope in asked.scopes.split()
    )
    choices = "".join(
        f'<p><label><input type="radio" name="username" value="{escape(row["username"])}" required'
        f"{' checked' if index == 0 else ''}> {escape(row['name'])}"
        f" <span>@{escape(row['username'])}</span></label></p>"
        for index, row in enumerate(accounts)
    )
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{escape(value)}">'
        for name, value in (
            ("client_id", asked.client_id),
            ("redirect_uri", asked.redirect_uri),
            ("response_type", "code"),
            ("scope", asked.scopes),
            ("state", asked.state),
            *((("code_challenge", asked.challenge),) if asked.challenge else ()),
            *((("code_challenge_method", "S256"),) if asked.challenge else ()),
        )
    )
    return page(
        "Agree or refuse",
        f"<h2>{escape(app['name'])} asks for access</h2>"
        f"<p>If you agree, it may:</p><ul>{rights}</ul>"
        f'<form method="post" action="/oauth/authorize">{hidden}'
        f"<fieldset><legend>Which account are you?</legend>{choices}</fieldset>"
        '<p><button type="submit" name="decision" value="authorize">Agree</button> '
        '<button type="submit" name="decision" value="deny" formnovalidate>Refuse</button></p>'
        "</form>",
    )


def trouble_page(words: str) -> str:
    """Return the page that says why nobody can be asked."""
    return page("Nothing to agree to", f"<h2>An error has occurred</h2><p>{escape(words)}</p>")
