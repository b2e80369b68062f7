/**
 * Names the step of the form in the title of the page, errors first (RGAA 8.6). A widget never changes the title of its page:
 * it tells its steps by the event `cw-step`.
 */
const title = document.title;
const steps = { edit: '', review: 'Relecture', done: 'Proposition envoyée' };

document.querySelector('submit-news').addEventListener('cw-step', ({ step, failed }) => {
  document.title = [failed ? 'Erreur' : '', steps[step], title].filter(Boolean).join(' : ');
});
