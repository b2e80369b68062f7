// @ts-check
/** Opens the page whose address is typed, with the report that its own script shows. */
const form = document.querySelector('#diagnostic');
const field = document.querySelector('#adresse');
const error = document.querySelector('#erreur');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!(field instanceof HTMLInputElement) || !(error instanceof HTMLElement)) return;
  const address = URL.canParse(field.value.trim()) ? new URL(field.value.trim()) : undefined;
  const isPage = address?.protocol === 'https:' || address?.protocol === 'http:';
  error.textContent = isPage ? '' : (error.dataset['text'] ?? '');
  field.setAttribute('aria-invalid', String(!isPage));
  if (!address || !isPage) return field.focus();
  address.searchParams.set('commune-debug', '');
  location.assign(address);
});
