// Keeps what is typed: on the server every few seconds, and on this computer until that worked.
(() => {
  const form = document.getElementById("post-form");
  if (!form) return;
  const state = document.getElementById("save-state");
  const version = document.getElementById("post-version");
  const key = `wellspoken-post-${form.dataset.post}-${form.dataset.reader}`;
  // Sent along with a save and told back by the page that follows it, so that what was kept is
  // thrown away when the server has it, and not before.
  const draftKey = form.elements.draft_key;
  draftKey.value = draftKey.value || Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
  const url = form.dataset.autosave;
  const OURS = new Set(["csrfmiddlewaretoken", "version", "draft_key", "media_count", "void_review"]);
  let timer, saving = false, dirty = false;

  const fields = () => {
    const data = {};
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string" && !OURS.has(name)) (data[name] ||= []).push(value);
    });
    return data;
  };
  const keep = () => { try { localStorage.setItem(key, JSON.stringify({ draft: draftKey.value, data: fields() })); } catch { /* private mode: the server copy is all there is */ } };
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
  // Whether this save arrives is not known yet: the session may have ended.
  form.addEventListener("submit", () => { if (dirty) keep(); dirty = false; clearTimeout(timer); });
  addEventListener("beforeunload", (event) => { if (dirty && url) { event.preventDefault(); } });

  const lost = document.getElementById("lost-text");
  let kept = null;
  try { kept = JSON.parse(localStorage.getItem(key)); } catch { /* unreadable: nothing to offer */ }
  const sameFile = (name) => {
    const row = /^m\d+-/.exec(name);
    return !row || kept.data[`${row[0]}file`]?.[0] === form.elements[`${row[0]}file`]?.value;
  };
  const written = (field) => field.name && field.type !== "hidden" && !OURS.has(field.name) && sameFile(field.name);
  const isTick = (field) => field.type === "checkbox" || field.type === "radio";
  const value = (field) => (kept.data[field.name] || [isTick(field) ? null : field.value]);
  const differs = (field) => isTick(field) ? (kept.data[field.name] || []).includes(field.value) !== field.checked : value(field)[0].trim() !== field.value.trim();
  if (kept?.data) {
    if (kept.draft && kept.draft === form.dataset.saved) forget();
    else if ([...form.elements].some((field) => written(field) && differs(field))) lost.hidden = !url && !form.dataset.voiding;
    else forget();
  }
  lost.querySelector("[data-restore]").addEventListener("click", () => {
    for (const field of form.elements) {
      if (!written(field) || !differs(field)) continue;
      if (isTick(field)) field.checked = !field.checked;
      else field.value = value(field)[0];
      field.closest("details")?.setAttribute("open", "");
    }
    lost.hidden = true;
    typed();
  });
  lost.querySelector("[data-forget]").addEventListener("click", () => { forget(); lost.hidden = true; });
})();
