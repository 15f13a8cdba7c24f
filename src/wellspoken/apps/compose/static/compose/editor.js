// Keeps what is typed: on the server every few seconds, and on this computer until that worked.
(() => {
  const form = document.getElementById("post-form");
  if (!form) return;
  const state = document.getElementById("save-state");
  const version = document.getElementById("post-version");
  const key = `wellspoken-post-${form.dataset.post}`;
  const url = form.dataset.autosave;
  let timer, saving = false, dirty = false;

  const fields = () => {
    const data = {};
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string" && name !== "csrfmiddlewaretoken") (data[name] ||= []).push(value);
    });
    return data;
  };
  const keep = () => { try { localStorage.setItem(key, JSON.stringify({ version: version.value, data: fields() })); } catch { /* private mode: the server copy is all there is */ } };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const removing = () => form.querySelector("[name$='-remove']:checked, [name^='add_picture'][value]:not([value='']), [name^='add_document'][value]:not([value=''])");

  const save = async () => {
    if (!url || saving || removing()) return;
    saving = true; dirty = false;
    try {
      const answer = await fetch(url, { method: "POST", body: new FormData(form), credentials: "same-origin", headers: { "X-Requested-With": "fetch" } });
      const type = answer.headers.get("content-type") || "";
      if (!type.includes("json")) throw new Error("signed off");
      const result = await answer.json();
      state.textContent = result.message;
      if (result.state === "saved") { version.value = result.version; if (!dirty) forget(); }
    } catch {
      state.textContent = state.dataset.offline || "Not saved on the server; kept on this computer.";
    } finally {
      saving = false;
      if (dirty) schedule();
    }
  };
  const schedule = () => { clearTimeout(timer); timer = setTimeout(save, 3000); };
  const typed = () => { dirty = true; keep(); schedule(); form.dispatchEvent(new CustomEvent("ws:typed", { bubbles: true })); };

  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  form.addEventListener("submit", () => { dirty = false; forget(); });
  addEventListener("beforeunload", (event) => { if (dirty && url) { event.preventDefault(); } });

  const lost = document.getElementById("lost-text");
  let kept = null;
  try { kept = JSON.parse(localStorage.getItem(key)); } catch { /* unreadable: nothing to offer */ }
  if (kept && kept.data && JSON.stringify(kept.data) !== JSON.stringify(fields())) {
    const same = ["title", "text"].every((name) => (kept.data[name] || [""])[0] === (form.elements[name] || {}).value);
    if (!same) lost.hidden = false; else forget();
  }
  lost.querySelector("[data-restore]").addEventListener("click", () => {
    for (const [name, values] of Object.entries(kept.data)) {
      const field = form.elements[name];
      if (field && "value" in field && field.type !== "hidden" && field.type !== "checkbox") field.value = values[0];
    }
    lost.hidden = true;
    typed();
  });
  lost.querySelector("[data-forget]").addEventListener("click", () => { forget(); lost.hidden = true; });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-show-start]");
    const text = form.elements.text;
    if (!button || !text) return;
    // Offsets count characters; the browser counts UTF-16 units.
    const units = (count) => Array.from(text.value).slice(0, count).join("").length;
    text.focus();
    text.setSelectionRange(units(Number(button.dataset.showStart)), units(Number(button.dataset.showEnd)));
  });
})();
