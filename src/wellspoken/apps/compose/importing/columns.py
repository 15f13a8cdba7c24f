"""The columns of a content calendar, by the names that people give them."""

import csv
import io
import re

# The first name of each is the one that exports and the template use.
COLUMNS: dict[str, tuple[str, ...]] = {
    "title": ("title", "name", "subject", "headline"),
    "text": ("text", "post", "body", "copy", "caption", "message"),
    "link": ("link", "url", "web address"),
    "hashtags": ("hashtags", "hashtag", "tags"),
    "campaign": ("campaign",),
    "audience": ("audience", "for whom"),
    "class": ("content class", "kind of content", "kind", "class"),
    "language": ("language", "lang"),
    "people": ("shows people", "recognisable person", "people"),
    "accounts": ("accounts", "account", "channels", "channel", "networks", "network"),
    "date": ("date", "day", "publish date", "date and time"),
    "time": ("time", "publish time"),
    "zone": ("time zone", "zone", "timezone"),
    "clocks": ("if twice", "clocks", "fold"),
}
# What an export adds for readers; it says nothing about what to make.
FOR_READERS = ("state", "author", "number")
OWN_TEXT = "text for "
_OWN_TEXT = re.compile(r"text\s*(?:for\s+|[:-]\s*|[(\[]\s*)(?P<account>.+?)\s*[)\]]?")
_BY_NAME = {name: column for column, names in COLUMNS.items() for name in names}


def column_of(header: str) -> str | None:
    """Return the column that a header names, or None."""
    return _BY_NAME.get(_plain(header))


def own_text_of(header: str) -> str | None:
    """Return the account or network whose own text a column holds, or None."""
    match = _OWN_TEXT.fullmatch(" ".join(header.replace("_", " ").split()).casefold())
    return match["account"] if match else None


def is_known(header: str) -> bool:
    """Return whether a header names anything that an import or an export knows."""
    return (
        column_of(header) is not None
        or own_text_of(header) is not None
        or _plain(header) in FOR_READERS
    )


def header_of(column: str) -> str:
    """Return the name under which a column is shown and exported."""
    return COLUMNS[column][0] if column in COLUMNS else column


def template() -> str:
    """Return a CSV file with every column and two rows that show how they are filled in."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator="\r\n")
    sheet.writerow([*(header_of(column) for column in COLUMNS), f"{OWN_TEXT}mastodon"])
    for row in _EXAMPLES:
        sheet.writerow([row.get(column, "") for column in (*COLUMNS, "mastodon")])
    return out.getvalue()


def _plain(header: str) -> str:
    return " ".join(header.replace("_", " ").split()).casefold()


_EXAMPLES = (
    {
        "title": "Flu clinics open",
        "text": "Flu vaccines are free for everyone over 65. Walk in on any weekday.",
        "link": "https://www.example.org/flu",
        "hashtags": "FluSeason",
        "audience": "People over 65",
        "class": "service",
        "language": "en",
        "people": "no",
        "date": "2030-10-07",
        "time": "09:30",
        "zone": "Europe/London",
    },
    {
        "title": "Hand washing week",
        "text": "Twenty seconds with soap and water stop most germs.",
        "class": "education",
        "language": "en",
        "people": "no",
    },
)
