// Names the upload fields of Wagtail's library, which stand invisible over a button that has a name.
(() => {
  const field = document.getElementById("fileupload");
  const button = field?.parentElement.querySelector("button");
  if (!button) return;
  field.setAttribute("aria-label", button.textContent.trim());
  button.setAttribute("tabindex", "-1");
  button.setAttribute("aria-hidden", "true");
})();
