"""The practice network on a port of this machine: HTTP around the API's pure answers."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

from wellspoken.engines.networks.practice.api import Api
from wellspoken.engines.networks.practice.messages import Answer, Request
from wellspoken.engines.networks.practice.page import STYLE
from wellspoken.engines.networks.practice.store import Store

LONGEST_BODY = 120 * 1024 * 1024


class PracticeServer:
    """One server on 127.0.0.1; `port` 0 takes a free one."""

    def __init__(self, store: Store, *, port: int = 0) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
        self._server.daemon_threads = True
        self.store = store
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._server.api = Api(store, self.url)  # type: ignore[attr-defined]  # for the handler

    def serve(self) -> None:
        """Answer until `stop`; blocks."""
        self._server.serve_forever(poll_interval=0.1)

    def stop(self) -> None:
        """Stop answering and give the port back."""
        self._server.shutdown()
        self._server.server_close()

    @contextmanager
    def running(self) -> Iterator["PracticeServer"]:
        """Answer from a thread for as long as the block lasts."""
        thread = threading.Thread(target=self.serve, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.stop()
            thread.join(5)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Practice"

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class's name
        """Say nothing: what is posted does not belong into a log."""

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/style.css":
            self._send(Answer(body=STYLE.encode(), content_type="text/css"))
            return
        length = int(self.headers.get("Content-Length") or 0)
        if length > LONGEST_BODY:
            self._send(Answer(code=413))
            return
        fields, files = _body(self.headers.get("Content-Type") or "", self.rfile.read(length))
        request = Request(
            method=self.command,
            path=parts.path,
            query=dict(parse_qsl(parts.query)),
            headers={name.lower(): value for name, value in self.headers.items()},
            fields=fields,
            files=files,
        )
        api: Api = self.server.api  # type: ignore[attr-defined]  # set by PracticeServer
        answer = api.answer(request)
        if answer.lost:
            self.close_connection = True
            return
        self._send(answer)

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.code)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Content-Security-Policy", "default-src 'self'")
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)


def _body(
    content_type: str, data: bytes
) -> tuple[Mapping[str, Any], Mapping[str, tuple[str, bytes]]]:
    """Return the fields and the files of a body in any of the forms that clients send."""
    if content_type.startswith("application/json"):
        try:
            value = json.loads(data)
        except ValueError:
            return {}, {}
        return (value if isinstance(value, dict) else {}), {}
    if content_type.startswith("multipart/form-data"):
        return _multipart(content_type, data)
    return _listed(parse_qs(data.decode("utf-8", "replace"), keep_blank_values=True)), {}


def _multipart(
    content_type: str, data: bytes
) -> tuple[Mapping[str, Any], Mapping[str, tuple[str, bytes]]]:
    whole = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + data
    )
    fields: dict[str, list[str]] = {}
    files: dict[str, tuple[str, bytes]] = {}
    for part in whole.iter_parts():
        name = str(part.get_param("name", header="Content-Disposition") or "")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)  # a part of a form is never nested
        if part.get_filename():
            files[name] = (part.get_content_type(), content)
        else:
            fields.setdefault(name, []).append(content.decode("utf-8", "replace"))
    return _listed(fields), files


def _listed(fields: Mapping[str, list[str]]) -> dict[str, Any]:
    """Return `media_ids[]` as the list `media_ids`, all else as its last value."""
    return {
        name.removesuffix("[]"): values if name.endswith("[]") else values[-1]
        for name, values in fields.items()
    }
