"""One conversation with a mail server, and what its answers mean."""

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from types import TracebackType
from typing import Self

from wellspoken.engines.networks.email.ports import Outcome
from wellspoken.engines.networks.outcomes import (
    PermanentFailure,
    TemporaryFailure,
    UnknownOutcome,
)

COMPLETED = 250  # RFC 5321, 4.2.3
PERMANENT = 500
_TAKEN = (250, 251)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpServer:
    """Where mail goes; `security` is `none`, `starttls` or `tls`."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    security: str = "none"
    timeout: float = 30.0


class Conversation:
    """A connection kept open for many messages.

    Opening it raises `TemporaryFailure` when the server cannot be reached and
    `PermanentFailure` when it refuses the credentials.
    """

    def __init__(self, server: SmtpServer) -> None:
        self._server = server
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._smtp is not None:
            try:
                self._smtp.quit()
            except (smtplib.SMTPException, OSError):
                self._smtp.close()

    def send(
        self, message: EmailMessage, *, sender: str, recipient: str, journal: str = ""
    ) -> tuple[Outcome, str]:
        """Hand over one message; return the outcome with the server's words.

        Raises `TemporaryFailure` when the connection broke before the message was handed over
        or the server wants nothing from us now, `PermanentFailure` when it refuses our sender
        address, and `UnknownOutcome` when the connection broke while it was deciding.
        """
        smtp = self._smtp
        assert smtp is not None  # entered by the caller
        handing_over = False
        try:
            self._envelope_from(smtp, sender)
            code: int
            words: bytes | str
            code, words = smtp.rcpt(recipient)
            if code in _TAKEN and journal:
                self._journal_copy(smtp, journal)
            if code in _TAKEN:
                handing_over = True
                code, words = smtp.data(message.as_bytes())
                handing_over = False
                if code == COMPLETED:
                    return Outcome.ACCEPTED, _text(words)
        except smtplib.SMTPDataError as error:
            code, words = error.smtp_code, error.smtp_error
        except UnicodeEncodeError:
            # Not sent: the address holds letters that need SMTPUTF8 (RFC 6531).
            code, words = 553, "This address cannot be written to from here."
        except (smtplib.SMTPException, OSError) as error:
            if handing_over:
                raise UnknownOutcome(
                    "The mail server broke off while it was taking a message.",
                    code="broke-off",
                ) from error
            raise TemporaryFailure(
                "The connection to the mail server was lost.", code="connection-lost"
            ) from error
        with suppress(smtplib.SMTPException, OSError):
            # A connection that is lost here shows itself at the next message.
            smtp.rset()
        outcome = Outcome.REFUSED if code >= PERMANENT else Outcome.DEFERRED
        return outcome, f"{code} {_text(words)}"

    def _envelope_from(self, smtp: smtplib.SMTP, sender: str) -> None:
        code, words = smtp.mail(sender)
        if code == COMPLETED:
            return
        # This is about us, not about one addressee: the others would hear the same.
        reason = f"The mail server does not take mail from us: {code} {_text(words)}"
        if code >= PERMANENT:
            raise PermanentFailure(reason, code="sender-refused")
        raise TemporaryFailure(reason, code="sender-deferred")

    def _journal_copy(self, smtp: smtplib.SMTP, journal: str) -> None:
        code, words = smtp.rcpt(journal)
        if code not in _TAKEN:
            raise TemporaryFailure(
                f"The mail server does not take the journal's address: {code} {_text(words)}",
                code="journal-refused",
            )

    def _open(self) -> None:
        server = self._server
        try:
            if server.security == "tls":
                self._smtp = smtplib.SMTP_SSL(
                    server.host,
                    server.port,
                    timeout=server.timeout,
                    context=ssl.create_default_context(),
                )
            else:
                self._smtp = smtplib.SMTP(server.host, server.port, timeout=server.timeout)
            if server.security == "starttls":
                self._smtp.starttls(context=ssl.create_default_context())
            if server.user:
                self._smtp.login(server.user, server.password)
            self._smtp.ehlo_or_helo_if_needed()
        except smtplib.SMTPAuthenticationError as error:
            raise PermanentFailure(
                "The mail server refuses the user name or the password.", code="smtp-login"
            ) from error
        except (smtplib.SMTPException, OSError) as error:
            raise TemporaryFailure(
                f"The mail server could not be reached ({type(error).__name__}).",
                code="smtp-unreachable",
            ) from error


def _text(words: bytes | str) -> str:
    return words if isinstance(words, str) else words.decode("utf-8", "replace")
