"""A token endpoint that uses refresh tokens up, as RFC 9700, 4.14.2 describes, and can misbehave.

Real networks' servers cannot be told to lose an answer; this one can, before or after it took the
token.
"""

import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


class TokenServer:
    """One session: `current` is the refresh token that works, `used` is what it was asked with."""

    def __init__(self) -> None:
        self.current = "r0"
        self.used: list[str] = []
        self.extended = 0
        self.ended = False
        self.lose: str = ""
        self.answering = threading.Event()
        self.answering.set()
        self.asked = threading.Event()
        self.lock = threading.Lock()
        self.url = ""

    def answer(self, path: str, fields: dict[str, str]) -> tuple[int, dict[str, object]] | None:
        """Return the status and the body, or None for an answer that is lost."""
        self.asked.set()
        self.answering.wait(20)
        with self.lock:
            losing, self.lose = self.lose, ""
            if losing == "before":
                return None
            if path == "/extend":
                self.extended += 1
                return 200, {"access_token": fields["token"], "expires_in": 60 * 86400}
            token = fields["refresh_token"]
            self.used.append(token)
            if self.ended or token != self.current:
                self.ended = True
                return 400, {"error": "invalid_grant"}
            self.current = f"r-{secrets.token_hex(4)}"
            if losing == "after":
                return None
            return 200, {
                "access_token": f"a-{self.current}",
                "refresh_token": self.current,
                "token_type": "DPoP",
                "expires_in": 3600,
                "sub": "did:plc:riverside",
            }


@contextmanager
def token_server() -> Iterator[TokenServer]:
    """Run one on loopback for as long as the block lasts."""
    state = TokenServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            given = parse_qs(self.rfile.read(length).decode())
            answer = state.answer(self.path, {name: values[-1] for name, values in given.items()})
            if answer is None:
                self.close_connection = True
                return
            body = json.dumps(answer[1]).encode()
            self.send_response(answer[0])
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield state
    finally:
        state.answering.set()
        server.shutdown()
        server.server_close()
        thread.join(5)
