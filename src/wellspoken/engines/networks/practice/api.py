"""The part of Mastodon's API that publishing needs, as a function from request to answer."""

import json
import sqlite3
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from wellspoken.engines.networks.practice import answers
from wellspoken.engines.networks.practice.grants import allows
from wellspoken.engines.networks.practice.messages import Answer, Request, as_json, as_page
from wellspoken.engines.networks.practice.oauth import OAuth
from wellspoken.engines.networks.practice.pace import Pace
from wellspoken.engines.networks.practice.page import timeline
from wellspoken.engines.networks.practice.rules import Refused, check_media, check_status
from wellspoken.engines.networks.practice.store import Store
from wellspoken.engines.text import linear

_STATUS = linear(r"^/api/v1/statuses/([0-9]{1,18})(/source|/history|/context)?$")
_MEDIA = linear(r"^/api/v[12]/media/([0-9]{1,18})$")
_FILE = linear(r"^/media/([0-9]{1,18})$")
_PAGE = linear(r"^/@[\w.-]{1,60}/([0-9]{1,18})$")
_STATUSES_OF = linear(r"^/api/v1/accounts/([0-9]{1,18})/statuses$")
_LONGEST_PAGE = 40


class Api:
    """Answers requests from one store; `base` is the server's own address."""

    def __init__(self, store: Store, base: str) -> None:
        self.store = store
        self.base = base
        self.oauth = OAuth(store, base)
        self.pace = Pace()

    def answer(self, request: Request) -> Answer:
        """Return the answer, in Mastodon's form for errors too."""
        behaviour = self.store.behaviour
        if behaviour.slow_seconds:
            time.sleep(behaviour.slow_seconds)
        try:
            if request.path.startswith("/api/") and behaviour.rate_limited_for:
                return self._too_many(behaviour.rate_limited_for)
            if not behaviour.requests_per_window or not request.token:
                return self.oauth.answer(request) or self._route(request)
            headers, over = self.pace.headers(request.token, behaviour.requests_per_window)
            if over:
                return as_json({"error": "Too many requests"}, code=429, headers=headers)
            answer = self._route(request)
            return replace(answer, headers={**answer.headers, **headers})
        except Refused as refusal:
            return as_json({"error": refusal.error}, code=refusal.code)

    def _route(self, request: Request) -> Answer:
        path, method = request.path, request.method
        exact: dict[tuple[str, str], Callable[[Request], Answer]] = {
            ("GET", "/"): self._timeline,
            ("GET", "/api/v2/instance"): self._instance,
            ("GET", "/api/v1/accounts/verify_credentials"): self._who,
            ("POST", "/api/v1/statuses"): self._post,
            ("POST", "/api/v2/media"): self._upload,
        }
        if (method, path) in exact:
            return exact[method, path](request)
        if found := _STATUSES_OF.match(path):
            return self._statuses_of(request, int(found.group(1)))
        if found := _STATUS.match(path):
            return self._status(request, int(found.group(1)), found.group(2) or "")
        if found := _MEDIA.match(path):
            return self._media(request, int(found.group(1)))
        if found := _FILE.match(path):
            return self._file(int(found.group(1)))
        if found := _PAGE.match(path):
            return self._page(int(found.group(1)))
        raise Refused(404, "Record not found")

    def _timeline(self, request: Request) -> Answer:
        return as_page(timeline(self.store.visible()))

    def _page(self, number: int) -> Answer:
        posts = [post for post in self.store.visible() if post["id"] == number]
        return as_page(timeline(posts), code=200 if posts else 404)

    def _instance(self, request: Request) -> Answer:
        behaviour = self.store.behaviour
        if behaviour.instance_fails:
            raise Refused(500, "Something went wrong on our end")
        return as_json(answers.instance(behaviour, self.base.partition("//")[2]))

    def _who(self, request: Request) -> Answer:
        return as_json(answers.account(self._signed_in(request, "read:accounts"), self.base))

    def _post(self, request: Request) -> Answer:
        by = self._signed_in(request, "write:statuses")
        behaviour = self.store.behaviour
        if behaviour.refuse_for_now:
            self.store.behaviour = behaviour.one_less("refuse_for_now")
            raise Refused(503, "Service unavailable")
        body = _status_body(request.fields)
        check_status(body, behaviour, len(self._files(body)))
        if body["scheduled_at"] and not behaviour.ignore_schedule:
            return self._schedule(body)
        if behaviour.drop_language:
            body["language"] = None
        key = "" if behaviour.ignore_idempotency_key else request.headers.get("idempotency-key", "")
        number = self.store.post(by["id"], body, key)
        if behaviour.lose_answers:
            self.store.behaviour = behaviour.one_less("lose_answers")
            return Answer(lost=True)
        if behaviour.fail_after_accepting:
            self.store.behaviour = behaviour.one_less("fail_after_accepting")
            raise Refused(502, "Bad gateway")
        return self._shown(number, by)

    def _schedule(self, body: dict[str, Any]) -> Answer:
        try:
            moment = datetime.fromisoformat(body["scheduled_at"])
        except ValueError:
            raise Refused(422, "Validation failed: Scheduled at is invalid") from None
        if moment < self.store.clock() + timedelta(minutes=5):
            raise Refused(422, "Validation failed: The scheduled date must be in the future")
        return as_json({"id": "0", "scheduled_at": moment.isoformat(), "params": body})

    def _upload(self, request: Request) -> Answer:
        by = self._signed_in(request, "write:media")
        mime_type, data = request.files.get("file", ("", b""))
        description = str(request.fields.get("description", ""))
        behaviour = self.store.behaviour
        check_media(mime_type, data, description, behaviour)
        with self.store.writing() as cursor:
            cursor.execute(
                "INSERT INTO media (account, type, data, description, focus) VALUES (?,?,?,?,?)",
                (by["id"], mime_type, data, description, str(request.fields.get("focus", ""))),
            )
            number = cursor.lastrowid
        row = self.store.rows("SELECT * FROM media WHERE id = ?", number)[0]
        ready = not behaviour.media_takes
        return as_json(answers.attachment(row, self.base, ready=ready), code=200 if ready else 202)

    def _media(self, request: Request, number: int) -> Answer:
        by = self._signed_in(request, "write:media")
        rows = self.store.rows("SELECT * FROM media WHERE id = ? AND account = ?", number, by["id"])
        if not rows:
            raise Refused(404, "Record not found")
        with self.store.writing() as cursor:
            cursor.execute("UPDATE media SET asked = asked + 1 WHERE id = ?", (number,))
        ready = rows[0]["asked"] >= self.store.behaviour.media_takes
        return as_json(
            answers.attachment(rows[0], self.base, ready=ready), code=200 if ready else 206
        )

    def _file(self, number: int) -> Answer:
        rows = self.store.rows("SELECT * FROM media WHERE id = ?", number)
        if not rows:
            raise Refused(404, "Record not found")
        return Answer(body=rows[0]["data"], content_type=rows[0]["type"])

    def _statuses_of(self, request: Request, account: int) -> Answer:
        limit = min(int(request.query.get("limit", "20")), _LONGEST_PAGE)
        before = int(request.query.get("max_id", str(2**62)))
        rows = self.store.rows(
            "SELECT * FROM status WHERE account = ? AND deleted IS NULL AND id < ?"
            " ORDER BY id DESC LIMIT ?",
            account,
            before,
            limit,
        )
        by = self.store.rows("SELECT * FROM account WHERE id = ?", account)
        if not by:
            raise Refused(404, "Record not found")
        shown = [
            answers.status(row, by[0], self._files(json.loads(row["body"])), self.base)
            for row in rows
        ]
        return as_json(shown)

    def _status(self, request: Request, number: int, part: str) -> Answer:
        rows = self.store.rows("SELECT * FROM status WHERE id = ? AND deleted IS NULL", number)
        if not rows:
            raise Refused(404, "Record not found")
        row = rows[0]
        by = self.store.rows("SELECT * FROM account WHERE id = ?", row["account"])[0]
        if request.method in {"PUT", "DELETE"}:
            if self._signed_in(request, "write:statuses")["id"] != by["id"]:
                raise Refused(404, "Record not found")
            return self._edit(request, row, by) if request.method == "PUT" else self._delete(row)
        behaviour = self.store.behaviour
        if (part == "/history" and behaviour.no_history) or (
            part == "/source" and behaviour.no_source
        ):
            raise Refused(404, "Record not found")
        if part == "/source":
            body = json.loads(row["body"])
            source = {"id": str(number), "text": body["status"], "spoiler_text": ""}
            return as_json(source | {"spoiler_text": body.get("spoiler_text", "")})
        if part == "/history":
            return as_json(self._history(row))
        return self._shown(number, by)

    def _edit(self, request: Request, row: sqlite3.Row, by: sqlite3.Row) -> Answer:
        body = json.loads(row["body"]) | {
            name: value
            for name, value in _status_body(request.fields).items()
            if name in {"status", "spoiler_text", "language", "media_ids"}
        }
        check_status(body, self.store.behaviour, len(self._files(body)))
        moment = self.store.clock().isoformat()
        with self.store.writing() as cursor:
            cursor.execute(
                "INSERT INTO version VALUES (?, ?, ?)",
                (row["id"], row["body"], row["edited"] or row["created"]),
            )
            cursor.execute(
                "UPDATE status SET body = ?, edited = ? WHERE id = ?",
                (json.dumps(body), moment, row["id"]),
            )
        return self._shown(row["id"], by)

    def _delete(self, row: sqlite3.Row) -> Answer:
        with self.store.writing() as cursor:
            cursor.execute(
                "UPDATE status SET deleted = ? WHERE id = ?",
                (self.store.clock().isoformat(), row["id"]),
            )
        return as_json({"id": str(row["id"]), "text": json.loads(row["body"])["status"]})

    def _history(self, row: sqlite3.Row) -> list[dict[str, Any]]:
        earlier = self.store.rows("SELECT * FROM version WHERE status = ? ORDER BY at", row["id"])
        versions = [(item["body"], item["at"]) for item in earlier]
        versions.append((row["body"], row["edited"] or row["created"]))
        return [
            {"content": answers.html(json.loads(body)["status"]), "created_at": at}
            for body, at in versions
        ]

    def _shown(self, number: int, by: sqlite3.Row) -> Answer:
        row = self.store.rows("SELECT * FROM status WHERE id = ?", number)[0]
        media = self._files(json.loads(row["body"]))
        return as_json(answers.status(row, by, media, self.base))

    def _files(self, body: Mapping[str, Any]) -> list[sqlite3.Row]:
        found = []
        for number in body.get("media_ids") or []:
            found += self.store.rows("SELECT * FROM media WHERE id = ?", number)
        return found

    def _signed_in(self, request: Request, right: str) -> sqlite3.Row:
        """Return the account that a token opens; raises `Refused` without the right."""
        opened = self.store.opened_by(request.token)
        if opened is None:
            raise Refused(401, "The access token is invalid")
        account, scopes = opened
        if not allows(scopes, right):
            raise Refused(403, "This action is outside the authorized scopes")
        return account

    def _too_many(self, seconds: int) -> Answer:
        reset = self.store.clock() + timedelta(seconds=seconds)
        headers = {
            "X-RateLimit-Limit": "300",
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset": reset.isoformat().replace("+00:00", "Z"),
        }
        return as_json({"error": "Too many requests"}, code=429, headers=headers)


def _status_body(fields: Mapping[str, Any]) -> dict[str, Any]:
    media = fields.get("media_ids") or []
    return {
        "status": str(fields.get("status", "")),
        "media_ids": [int(item) for item in media if str(item).isdigit()],
        "spoiler_text": str(fields.get("spoiler_text") or ""),
        "visibility": str(fields.get("visibility") or "public"),
        "language": fields.get("language") or None,
        "in_reply_to_id": fields.get("in_reply_to_id") or None,
        "scheduled_at": str(fields.get("scheduled_at") or ""),
    }
