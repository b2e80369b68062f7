// @ts-check
/** The switch between light and dark in the head of every page. It is valid for the open page: nothing is stored. */
const button = document.querySelector('#apparence');
const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

const isDark = () => (root.dataset['scheme'] ? root.dataset['scheme'] === 'dark' : dark.matches);

function show() {
  button?.setAttribute('aria-pressed', String(isDark()));
}

button?.removeAttribute('hidden');
button?.addEventListener('click', () => {
  root.dataset['scheme'] = isDark() ? 'light' : 'dark';
  show();
});
dark.addEventListener('change', show);
show();
