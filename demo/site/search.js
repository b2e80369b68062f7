// @ts-check
/** Filters the entries of the search page by the words in its field, without accents, and keeps them in the address. */
const form = document.querySelector('form[role="search"]');
const field = document.querySelector('#q');
const told = document.querySelector('#trouve');
const entries = [...document.querySelectorAll('#resultats > li')];

/** @param {string} text */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");

function filter() {
  if (!(field instanceof HTMLInputElement) || !(told instanceof HTMLElement)) return;
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const entry of entries) {
    const text = plain(entry.textContent ?? '');
    const matches = words.every((word) => text.includes(word));
    entry.toggleAttribute('hidden', !matches);
    if (matches) found += 1;
  }
  const { one = '', many = '', none = '' } = told.dataset;
  told.textContent =
    words.length === 0 ? '' : found === 0 ? none : found === 1 ? one : many.replace('{}', String(found));
}

if (field instanceof HTMLInputElement) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', filter);
}
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (field instanceof HTMLInputElement) history.replaceState(null, '', `?${new URLSearchParams({ q: field.value })}`);
  filter();
});
filter();
