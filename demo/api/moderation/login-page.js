// Solves what the login asks for while the password is typed, and holds the form back until that is done.
import { solve } from './challenge.js';

const form = document.querySelector('form[data-challenge]');
const solution = form.elements.namedItem('altcha');
const solving = solve(JSON.parse(form.dataset.challenge), new AbortController()).then((solved) => {
  solution.value = solved?.payload ?? '';
});

form.addEventListener('submit', (event) => {
  if (solution.value) return;
  event.preventDefault();
  // Without a solution the server says so, and gives another challenge.
  solving.catch(() => undefined).finally(() => form.submit());
});
