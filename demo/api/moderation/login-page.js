// Solves the login's challenge while the password is typed, and delays the form until it is solved.
import { solve } from './challenge.js';

const form = document.querySelector('form[data-challenge]');
const solution = form.elements.namedItem('altcha');
const solving = solve(JSON.parse(form.dataset.challenge), new AbortController()).then((solved) => {
  solution.value = solved?.payload ?? '';
});

form.addEventListener('submit', (event) => {
  if (solution.value) return;
  event.preventDefault();
  // Without a solution the server refuses the login, and gives another challenge.
  solving.catch(() => undefined).finally(() => form.submit());
});
