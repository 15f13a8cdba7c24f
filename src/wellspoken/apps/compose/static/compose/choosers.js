// Starts the choosers that `choosers.py` drew.
(() => {
  const kinds = { ImageChooser: () => window.ImageChooser, DocumentChooser: () => window.DocumentChooser };
  for (const place of document.querySelectorAll("[data-chooser]")) {
    const kind = kinds[place.dataset.chooser]();
    new kind(place.dataset.chooserId, JSON.parse(place.dataset.chooserOptions));
  }
})();
