"""A page's form as a browser without a script would send it."""

from html.parser import HTMLParser


class _Reader(HTMLParser):
    def __init__(self, form_id: str) -> None:
        super().__init__(convert_charrefs=True)
        self.form_id, self.inside, self.disabled = form_id, False, 0
        self.fields: dict[str, list[str]] = {}
        self.area: str | None = None
        self.select: str | None = None
        self.options: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.inside = given.get("id") == self.form_id or given.get("action") == self.form_id
        name = given.get("name", "")
        if not self.inside:
            return
        if tag == "option" and self.select is not None:
            self.options.append((given.get("value", ""), "selected" in given))
        elif not name or "disabled" in given:
            return
        elif tag == "textarea":
            self.area = name
            self.fields.setdefault(name, []).append("")
        elif tag == "select":
            self.select, self.options = name, []
        elif tag == "input" and given.get("type") not in {"submit", "button", "file"}:
            if given.get("type") in {"checkbox", "radio"} and "checked" not in given:
                return
            default = "on" if given.get("type") in {"checkbox", "radio"} else ""
            self.fields.setdefault(name, []).append(given.get("value", default))

    def handle_data(self, data: str) -> None:
        if self.area is not None:
            before = self.fields[self.area].pop()
            # The first line end of a text area is not part of its text.
            self.fields[self.area].append(before + (data if before else data.removeprefix("\n")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        elif tag == "textarea":
            self.area = None
        elif tag == "select" and self.select is not None:
            chosen = [value for value, selected in self.options if selected]
            first = [value for value, _selected in self.options[:1]]
            self.fields.setdefault(self.select, []).extend(chosen or first)
            self.select = None


def fields_of(page: bytes, form: str) -> dict[str, list[str]]:
    """Return what the form of this id, or of this action, would send as it stands."""
    reader = _Reader(form)
    reader.feed(page.decode())
    assert reader.fields, f"There is no form {form} on the page."
    return reader.fields
