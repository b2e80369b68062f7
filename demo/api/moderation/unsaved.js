// Asks before a page is left whose form holds something that is not saved. The browser's own words are shown.
const forms = [...document.querySelectorAll('form[data-guarded]')];

/** Another value than the one the page came with, also where the browser has put back what was typed before. */
function isChanged(control) {
  if (control instanceof HTMLSelectElement) {
    const given = [...control.options].findIndex((option) => option.defaultSelected);
    return control.selectedIndex !== Math.max(given, 0);
  }
  if (control.type === 'checkbox') return control.checked !== control.defaultChecked;
  return control.matches('input, textarea') && control.type !== 'hidden' && control.value !== control.defaultValue;
}

/** `data-guarded="unsaved"` is a form that came back with mistakes: what it was filled with is stored nowhere. */
function isUnsaved(form) {
  return form.dataset.guarded === 'unsaved' || [...form.elements].some(isChanged);
}

function ask(event) {
  event.preventDefault();
}

/** A listener keeps a page out of the cache for going back: it is there only while there is something to lose. */
function look() {
  if (forms.some(isUnsaved)) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

for (const form of forms) {
  form.addEventListener('input', look);
  form.addEventListener('submit', () => removeEventListener('beforeunload', ask));
}
addEventListener('pageshow', look);
