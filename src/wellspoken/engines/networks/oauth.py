"""The parts of OAuth that networks have in common, made by Authlib.

The authorisation code grant (RFC 6749, 4.1) with PKCE, always S256 (RFC 7636). Requests go through
`exchange`, so that a lost answer and a refusal are told apart here as everywhere.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from authlib.common.security import generate_token
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from wellspoken.engines.networks.outcomes import PermanentFailure

VERIFIER_LENGTH = 64


def new_verifier() -> str:
    """Return a fresh secret that proves, with the code, who asked for it."""
    return str(generate_token(VERIFIER_LENGTH))


def challenge_of(verifier: str) -> str:
    """Return what of the secret is shown at the beginning."""
    return str(create_s256_code_challenge(verifier))


def address_of_consent(endpoint: str, **parameters: str) -> str:
    """Return where the person goes, for an endpoint and the parameters of a code grant."""
    client_id = parameters.pop("client_id")
    return str(prepare_grant_uri(endpoint, client_id, "code", **parameters))


def code_in(answer: Mapping[str, str], *, server: str) -> str:
    """Return the code with which a person came back.

    Raises `PermanentFailure` when they refused, or when the server says why there is none.
    """
    if answer.get("error") == "access_denied":
        raise PermanentFailure(
            f"The access was refused at {server}. Nothing has changed here.", code="refused"
        )
    if answer.get("error"):
        said = answer.get("error_description") or answer["error"]
        raise PermanentFailure(f"{server} did not let it happen: {said[:200]}", code="sign-in")
    if not answer.get("code"):
        raise PermanentFailure(f"{server} sent nobody back with a code.", code="sign-in")
    return answer["code"]


def token_in(answer: httpx.Response, *, server: str) -> dict[str, Any]:
    """Return the token that an endpoint answered with; raises `PermanentFailure` for none."""
    try:
        value = answer.json()
    except ValueError:
        value = {}
    if not answer.is_success or not isinstance(value, dict) or not value.get("access_token"):
        error = value.get("error", "") if isinstance(value, dict) else ""
        raise PermanentFailure(refusal_of(str(error), server=server), code=str(error) or "sign-in")
    return value


def refusal_of(error: str, *, server: str) -> str:
    """Return in words what an `error` of RFC 6749, 5.2 asks the person to do."""
    if error == "invalid_grant":
        return (
            f"{server} no longer accepts it: it was used before, it was withdrawn, or it came too "
            "late. Connect the account again."
        )
    if error in {"invalid_client", "unauthorized_client"}:
        return f"{server} no longer knows this installation. Connect the account again."
    if error == "invalid_scope":
        return f"{server} does not know the rights that are asked for. It may be too old."
    return f"{server} gave no access ({error or 'no reason told'}). Connect the account again."


def end_of(token: Mapping[str, Any]) -> datetime | None:
    """Return when an access token ends, where its answer tells."""
    seconds = token.get("expires_in")
    return datetime.now(UTC) + timedelta(seconds=seconds) if isinstance(seconds, int) else None


def scopes_in(token: Mapping[str, Any], *, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the rights that were given; a server that names none gave what was asked for.

    Source: RFC 6749, 5.1.
    """
    return tuple(str(token.get("scope") or "").split()) or asked


def must_have(given: tuple[str, ...], missing: tuple[str, ...], *, server: str) -> None:
    """Raise `PermanentFailure` that names the rights that are missing; none is no error."""
    if missing:
        raise PermanentFailure(
            f"{server} gave only {_listed(given)}, and Wellspoken needs {_listed(missing)} too. "
            "Connect the account again and agree to everything that is asked.",
            code="scope",
        )


def _listed(scopes: tuple[str, ...]) -> str:
    return ", ".join(f"“{scope}”" for scope in scopes) or "nothing"
