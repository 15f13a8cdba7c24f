// Whoever writes a field anew means what is written.
for (const area of document.querySelectorAll(".ws-merge__anew textarea")) {
  area.addEventListener("input", () => { area.closest(".ws-merge__anew").querySelector("input[type=radio]").checked = true; });
}
