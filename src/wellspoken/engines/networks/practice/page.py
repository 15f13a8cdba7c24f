"""The practice network's pages, above all the public timeline of what people published."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from wellspoken.engines.networks.practice.answers import html

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><h1>Practice network</h1>
<p>Everything here stays on this machine. Nobody else sees it.</p></header>
<main>{main}</main>
</body>
</html>
"""
STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; background: #f4f6f8; color: #1b1f24; }
header, main { max-width: 38rem; margin: 0 auto; padding: 1rem; }
article { background: #fff; border: 1px solid #cfd6dd; border-radius: .5rem; padding: .75rem 1rem;
  margin-block-end: 1rem; overflow-wrap: anywhere; }
article h2 { font-size: 1rem; margin: 0; }
fieldset { border: 1px solid #6b7683; border-radius: .5rem; margin-block: 1rem; }
button { font: inherit; padding: .4rem 1rem; border-radius: .25rem; border: 1px solid #1b1f24;
  background: #fff; color: #1b1f24; cursor: pointer; }
button[value="authorize"] { background: #0b5394; border-color: #0b5394; color: #fff; }
code { overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; border-radius: .25rem; }
"""


def page(title: str, main: str) -> str:
    """Return a page of the network with a title and, in HTML, its content."""
    return _PAGE.format(title=f"{title} · Practice network", main=main)


def timeline(posts: Iterable[Mapping[str, Any]]) -> str:
    """Return the page with every status that the public sees, the newest first."""
    shown = "".join(_post(post) for post in posts)
    return page("Posts", shown or "<p>Nothing has been published here yet.</p>")


def _post(post: Mapping[str, Any]) -> str:
    warning = (
        f"<p><strong>{escape(post['spoiler_text'])}</strong></p>"
        if post.get("spoiler_text")
        else ""
    )
    language = f' lang="{escape(post["language"])}"' if post.get("language") else ""
    pictures = "".join(
        f'<p><img src="/media/{number}" alt="{escape(text or "", quote=True)}"></p>'
        for number, text in post.get("pictures", [])
    )
    return (
        f"<article><h2>@{escape(post['by'])}</h2>{warning}"
        f"<div{language}>{html(post['status'])}</div>{pictures}</article>"
    )
