// Warns a minute before automatic log-off and offers to stay. The server keeps the time: another
// tab may have been used meanwhile, so it is asked before anything is said.
(() => {
  "use strict";
  const own = document.currentScript || document.querySelector("script[data-session]");
  if (!own) return;
  const says = own.dataset;
  const warnSeconds = Number(says.warnSeconds);
  let timer = 0;
  let notice = null;
  let before = null;

  function token() {
    const match = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
    return match ? decodeURIComponent(match[1]) : "";
  }

  async function secondsLeft(method) {
    const headers = { Accept: "application/json" };
    if (method === "POST") headers["X-CSRFToken"] = token();
    else headers["X-Wellspoken-Passive"] = "1";
    const answer = await fetch(says.stayUrl, { method, headers, redirect: "manual" });
    if (!answer.ok) return 0;
    return Number((await answer.json()).seconds) || 0;
  }

  function later(seconds) {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, Math.max(1, seconds) * 1000);
  }

  function hide() {
    if (!notice) return;
    notice.remove();
    notice = null;
    if (before && document.contains(before)) before.focus();
  }

  function show() {
    if (notice) return;
    before = document.activeElement;
    notice = document.createElement("div");
    notice.className = "ws-session";
    notice.setAttribute("role", "alertdialog");
    notice.setAttribute("aria-labelledby", "ws-session-words");
    const words = document.createElement("p");
    words.id = "ws-session-words";
    words.textContent = says.warning;
    const stay = document.createElement("button");
    stay.type = "button";
    stay.className = "button";
    stay.textContent = says.stay;
    stay.addEventListener("click", remain);
    const leave = document.createElement("a");
    leave.className = "button button-secondary";
    leave.href = says.leaveUrl;
    leave.textContent = says.leave;
    notice.append(words, stay, leave);
    document.body.append(notice);
    stay.focus();
  }

  async function remain() {
    const left = await secondsLeft("POST").catch(() => 0);
    if (left <= 0) return window.location.reload();
    hide();
    later(left - warnSeconds);
  }

  async function look() {
    let left;
    try {
      left = await secondsLeft("GET");
    } catch {
      return later(15);
    }
    if (left <= 0) return window.location.reload();
    if (left > warnSeconds) {
      hide();
      return later(left - warnSeconds);
    }
    show();
    later(left + 1);
  }

  document.addEventListener("htmx:afterRequest", () => {
    if (!notice) later(Number(says.idleSeconds) - warnSeconds);
  });
  later(Number(says.idleSeconds) - warnSeconds);
})();
