// Moves posts in the calendar by dragging, or by Alt and the arrow keys; the server decides.
(() => {
  const form = document.getElementById("move-form");
  const status = document.getElementById("move-status");
  if (!form) return;
  const days = [...document.querySelectorAll("[data-day]")];
  const mark = (day) => { for (const cell of days) cell.classList.toggle("cal-day--target", cell === day); };
  const send = (post, day) => {
    form.action = post.dataset.move;
    form.elements.version.value = post.dataset.version;
    form.elements.day.value = day;
    form.submit();
  };
  let dragged = null;
  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-move]");
    if (dragged) event.dataTransfer.setData("text/plain", dragged.querySelector(".cal-post__title").textContent);
  });
  document.addEventListener("dragover", (event) => {
    const day = event.target.closest("[data-day]");
    if (!dragged || !day) return;
    event.preventDefault();
    mark(day);
  });
  document.addEventListener("dragend", () => { dragged = null; mark(null); });
  document.addEventListener("drop", (event) => {
    const day = event.target.closest("[data-day]");
    if (!dragged || !day) return;
    event.preventDefault();
    if (!day.contains(dragged)) send(dragged, day.dataset.day);
  });
  const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  let held = null, target = null;
  const drop = () => { held = target = null; mark(null); };
  document.addEventListener("keydown", (event) => {
    const post = event.target.closest && event.target.closest("[data-move]");
    if (!post || !event.target.matches(".cal-post__title")) return;
    if (event.altKey && event.key in STEPS && days.length) {
      event.preventDefault();
      if (held !== post) { held = post; target = days.indexOf(post.closest("[data-day]")); }
      target = Math.min(Math.max(target + STEPS[event.key], 0), days.length - 1);
      mark(days[target]);
      days[target].scrollIntoView({ block: "nearest" });
      status.textContent = status.dataset.words.replace("{day}", days[target].dataset.name);
    } else if (held === post && event.key === "Enter") {
      event.preventDefault();
      send(post, days[target].dataset.day);
    } else if (held === post && event.key === "Escape") {
      event.preventDefault();
      drop();
      status.textContent = status.dataset.left;
    }
  });
  document.addEventListener("focusout", (event) => { if (held && held.contains(event.target)) drop(); });
})();
