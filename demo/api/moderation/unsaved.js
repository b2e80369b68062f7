// Asks for confirmation before the visitor leaves a page whose form has unsaved changes. Browsers show a text of
// theirs.
const forms = [...document.querySelectorAll('form[data-guarded]')];

/** Whether the value differs from that in the page's HTML, also after the browser has restored an earlier input. */
function isChanged(control) {
  if (control instanceof HTMLSelectElement) {
    const given = [...control.options].findIndex((option) => option.defaultSelected);
    return control.selectedIndex !== Math.max(given, 0);
  }
  if (control.type === 'checkbox') return control.checked !== control.defaultChecked;
  return control.matches('input, textarea') && control.type !== 'hidden' && control.value !== control.defaultValue;
}

/**
 * Whether a form has unsaved values. `data-guarded="unsaved"`: it came back with errors, and its values are not stored.
 */
function isUnsaved(form) {
  return form.dataset.guarded === 'unsaved' || [...form.elements].some(isChanged);
}

function ask(event) {
  event.preventDefault();
}

/** Adds the listener only while there are unsaved values, because it excludes the page from the back/forward cache. */
function look() {
  if (forms.some(isUnsaved)) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

for (const form of forms) {
  form.addEventListener('input', look);
  form.addEventListener('submit', () => removeEventListener('beforeunload', ask));
}
addEventListener('pageshow', look);
