"""The calendar as CSV: the columns of an import, and what readers want to know besides."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.importing.columns import COLUMNS, FOR_READERS, OWN_TEXT, header_of
from wellspoken.apps.compose.models import Post
from wellspoken.engines.text.spreadsheet import harmless

BOM = "\ufeff"


class _Line:
    """A file of one line: what was written last."""

    text = ""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


class _Sheet(Protocol):
    def writerow(self, row: Iterable[str], /) -> object: ...


def calendar_sheet(posts: Iterable[Post], accounts: Iterable[Account]) -> Iterator[str]:
    """Yield a CSV file line by line, with a mark by which spreadsheets know that it is UTF-8.

    `accounts` are all that there are; they have a column for their own text each. No cell is a
    formula to a spreadsheet. Posts come with their campaign, author and accounts.
    """
    labels = account_labels(accounts)
    line, names = _Line(), sorted(set(labels.values()))
    sheet: _Sheet = csv.writer(line, lineterminator="\r\n")
    sheet.writerow(
        [
            *(header_of(column) for column in COLUMNS),
            *(harmless(OWN_TEXT + name) for name in names),
            *FOR_READERS,
        ]
    )
    yield BOM + line.text
    for post in posts:
        sheet.writerow([harmless(cell) for cell in _cells(post, labels, names)])
        yield line.text


def account_labels(accounts: Iterable[Account]) -> dict[int, str]:
    """Return what each account is called in a file: its name, with its network where need be."""
    known = list(accounts)
    times = Counter(account.name.casefold() for account in known)
    return {
        account.pk: account.name
        if times[account.name.casefold()] == 1
        else f"{account.network}/{account.name}"
        for account in known
    }


def _cells(post: Post, labels: Mapping[int, str], names: list[str]) -> list[str]:
    day, _t, clock = post.wall_time.partition("T")
    variants = list(post.variants.all())
    own = {labels[item.account_id]: item.text for item in variants if item.own_text}
    cells = {
        "title": post.title,
        "text": post.text,
        "link": post.link,
        "hashtags": " ".join(post.hashtags),
        "campaign": post.campaign.name if post.campaign else "",
        "audience": post.audience,
        "class": post.content_class,
        "language": post.language,
        "people": "yes" if post.involves_people else "no",
        "accounts": "; ".join(sorted(labels[item.account_id] for item in variants)),
        "date": day,
        "time": clock,
        "zone": post.zone,
        "clocks": "second" if post.fold else "",
    }
    assert set(cells) == set(COLUMNS)  # an import reads what an export writes
    return [
        *(cells[column] for column in COLUMNS),
        *(own.get(name, "") for name in names),
        str(post.get_state_display()),
        str(post.created_by),
        str(post.pk),
    ]
