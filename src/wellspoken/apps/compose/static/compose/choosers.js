// Starts the choosers that `choosers.py` drew, once the scripts that define them have run.
addEventListener("DOMContentLoaded", () => {
  const kinds = { ImageChooser: () => window.ImageChooser, DocumentChooser: () => window.DocumentChooser };
  for (const place of document.querySelectorAll("[data-chooser]:not([data-chooser=''])")) {
    const kind = kinds[place.dataset.chooser]?.();
    if (kind) new kind(place.dataset.chooserId, JSON.parse(place.dataset.chooserOptions));
  }
});
