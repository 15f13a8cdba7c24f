// Marks findings and commented passages inside the text areas: a copy of the text stands behind
// each of them, with the marks in it. Between two checks the marks move along with what is typed.
(() => {
  const form = document.getElementById("post-form");
  if (!form) return;
  const says = document.currentScript?.dataset || document.querySelector("script[data-comment-here]").dataset;
  const comments = document.getElementById("comment-form");
  const LOOKS = ["fontFamily", "fontSize", "fontWeight", "fontStyle", "lineHeight", "letterSpacing", "wordSpacing", "textIndent", "textTransform", "textAlign", "tabSize", "direction", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth"];
  const fields = new Map();

  // The server counts characters; the browser counts UTF-16 units.
  const units = (text, count) => { let at = 0; for (let i = 0; i < count && at < text.length; i++) at += text.codePointAt(at) > 0xffff ? 2 : 1; return at; };
  const characters = (text, at) => Array.from(text.slice(0, at)).length;

  const make = (name, className, parent) => { const made = document.createElement(name); made.className = className; parent.append(made); return made; };

  const dress = (entry) => {
    const { area, back } = entry;
    const look = getComputedStyle(area);
    for (const name of LOOKS) back.style[name] = look[name];
    // A scroll bar takes room from the text; the copy leaves the same room.
    back.style.width = `${area.offsetWidth}px`;
    back.style.height = `${area.offsetHeight}px`;
    back.style.paddingRight = `${parseFloat(look.paddingRight) + area.offsetWidth - area.clientWidth - parseFloat(look.borderLeftWidth) - parseFloat(look.borderRightWidth)}px`;
    back.scrollTop = area.scrollTop;
  };

  const draw = (entry) => {
    const { area, back, marks } = entry;
    const text = area.value;
    const pieces = document.createDocumentFragment();
    let at = 0;
    for (const mark of [...marks].sort((one, other) => one.start - other.start || other.end - one.end)) {
      const start = Math.max(at, mark.start);
      if (start >= mark.end) continue;
      pieces.append(text.slice(at, start));
      const shown = document.createElement("mark");
      shown.className = `ws-mark ws-mark--${mark.severity}`;
      shown.textContent = text.slice(start, mark.end);
      pieces.append(shown);
      at = mark.end;
    }
    // A last line without characters has no height unless something follows it.
    pieces.append(`${text.slice(at)}\u200b`);
    back.replaceChildren(pieces);
    back.scrollTop = area.scrollTop;
  };

  // Moves marks from one text to another; a mark that the change touches is gone.
  const moved = (marks, before, after) => {
    if (before === after) return marks;
    const shortest = Math.min(before.length, after.length);
    let head = 0;
    while (head < shortest && before[head] === after[head]) head++;
    let tail = 0;
    while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    const shift = after.length - before.length;
    return marks.flatMap((mark) => {
      if (mark.end <= head) return [mark];
      if (mark.start >= before.length - tail) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
      return [];
    });
  };

  // `texts` are the texts that the server read when it said where the marks are.
  const read = (texts) => {
    for (const entry of fields.values()) entry.marks = [];
    for (const item of document.querySelectorAll("[data-marks]")) {
      for (const { field, start, end } of JSON.parse(item.dataset.marks)) {
        const entry = fields.get(field);
        if (!entry) continue;
        const isComment = item.dataset.severity === "comment";
        const text = isComment ? entry.saved : texts.get(field) ?? entry.area.value;
        const mark = { id: item.dataset.finding, severity: item.dataset.severity, start: units(text, start), end: units(text, end) };
        entry.marks.push(...moved([mark], text, entry.area.value));
      }
    }
    fields.forEach(draw);
    fields.forEach(hint);
  };

  const item = (id) => document.querySelector(`[data-finding="${id}"]`);

  const hint = (entry) => {
    const { area, note } = entry;
    const at = document.activeElement === area ? area.selectionStart : -1;
    const mark = entry.marks.find(({ start, end }) => start <= at && at <= end);
    const selected = at >= 0 && area.selectionEnd > at && comments;
    const told = `${mark ? mark.id : ""}${selected ? " selected" : ""}`;
    if (at < 0 && note.contains(document.activeElement)) return;
    if (told === entry.told) return;
    entry.told = told;
    note.replaceChildren();
    const found = mark && item(mark.id);
    if (found) {
      const words = make("p", `ws-marked__words ws-marked__words--${mark.severity}`, note);
      words.textContent = [found.querySelector("[data-message]"), found.querySelector("[data-suggestion]")].filter(Boolean).map((part) => part.textContent.trim()).join(" ");
      const fix = found.querySelector("[data-fix]");
      if (fix) button(note, fix.textContent, () => repair(found, fix, mark.start));
    }
    if (selected) button(note, says.commentHere, () => quote(entry));
  };

  const button = (parent, words, act) => {
    const made = make("button", "button button-small button-secondary", parent);
    made.type = "button";
    made.textContent = words;
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", act);
  };

  const quote = (entry) => {
    const { area } = entry;
    const { quote: words, start, account, body } = comments.elements;
    words.value = area.value.slice(area.selectionStart, area.selectionEnd);
    start.value = characters(area.value, area.selectionStart);
    const own = /^v(\d+)-text$/.exec(area.name);
    if (account) account.value = own ? own[1] : "";
    body.scrollIntoView({ block: "center" });
    body.focus();
  };

  const placesOf = (id) => [...fields.values()].flatMap((entry) => entry.marks.filter((mark) => mark.id === id).map((mark) => ({ entry, mark })));

  const show = (found) => {
    const places = placesOf(found.dataset.finding);
    if (!places.length) return showInLine(found);
    const next = (Number(found.dataset.shown || -1) + 1) % places.length;
    found.dataset.shown = next;
    const { entry, mark } = places[next];
    select(entry.area, mark.start, mark.end);
    hint(entry);
  };

  // The title has no marks, but its words can be selected.
  const showInLine = (found) => {
    const [place] = JSON.parse(found.dataset.marks);
    const line = form.elements[place?.field];
    if (line && !fields.has(place.field)) select(line, units(line.value, place.start), units(line.value, place.end));
  };

  const select = (area, start, end) => {
    area.closest("details")?.setAttribute("open", "");
    area.focus();
    area.setSelectionRange(start, end);
  };

  const write = (area, start, end, words) => {
    select(area, start, end);
    // Typed by the browser itself, so that its undo takes it back.
    const typed = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (typed) return;
    area.setRangeText(words, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };

  // Replaces the words at one place, or at every place, unless they have changed meanwhile.
  const repair = (found, fix, only) => {
    const { fix: words, words: wrong } = fix.dataset;
    const places = placesOf(found.dataset.finding).filter(({ mark }) => only === undefined || mark.start === only);
    for (const { entry, mark } of places.sort((one, other) => other.mark.start - one.mark.start)) {
      const there = entry.area.value.slice(mark.start, mark.end);
      if (there.toLowerCase() === wrong.toLowerCase()) write(entry.area, mark.start, mark.end, words);
    }
  };

  for (const area of form.querySelectorAll("textarea[data-marked]")) {
    const frame = document.createElement("div");
    frame.className = "ws-marked";
    area.before(frame);
    const back = make("div", "ws-marked__back", frame);
    back.setAttribute("aria-hidden", "true");
    frame.append(area);
    const note = document.createElement("div");
    note.className = "ws-marked__note";
    note.setAttribute("role", "status");
    frame.after(note);
    const entry = { area, back, note, marks: [], before: area.value, saved: area.defaultValue, told: "" };
    fields.set(area.name, entry);
    area.addEventListener("input", () => {
      entry.marks = moved(entry.marks, entry.before, area.value);
      entry.before = area.value;
      draw(entry);
    });
    area.addEventListener("scroll", () => { back.scrollTop = area.scrollTop; });
    area.addEventListener("blur", () => setTimeout(() => hint(entry), 200));
    new ResizeObserver(() => dress(entry)).observe(area);
    dress(entry);
  }
  document.addEventListener("selectionchange", () => fields.forEach(hint));

  const texts = () => new Map([...fields].map(([name, { area }]) => [name, area.value]));
  let asked = new Map([...fields].map(([name, { area }]) => [name, area.defaultValue]));
  read(asked);
  document.addEventListener("htmx:beforeRequest", (event) => { if (event.detail.target?.id === "live") asked = texts(); });
  document.addEventListener("htmx:afterSwap", (event) => { if (event.detail.target?.id === "live") read(asked); });

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-show], [data-fix]");
    const found = pressed?.closest("[data-marks]");
    if (!found) return;
    if ("fix" in pressed.dataset) repair(found, pressed);
    else show(found);
  });
})();
