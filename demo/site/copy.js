// @ts-check
/** Adds a button to each code of the page, which copies it and says so. */
const words =
  document.documentElement.lang === 'en'
    ? { copy: 'Copy', copied: 'Copied.', failed: 'This browser does not allow it: select the code.' }
    : { copy: 'Copier', copied: 'Copié.', failed: 'Ce navigateur ne le permet pas : sélectionnez le code.' };

for (const pre of document.querySelectorAll('pre.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words.copy;
  button.setAttribute('aria-label', `${words.copy} : ${pre.getAttribute('aria-label') ?? ''}`);
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  const failed = document.createElement('span');
  failed.setAttribute('role', 'alert');
  button.addEventListener('click', () => {
    told.textContent = failed.textContent = '';
    navigator.clipboard.writeText(pre.textContent ?? '').then(
      () => (told.textContent = words.copied),
      () => (failed.textContent = words.failed),
    );
  });
  const line = document.createElement('p');
  line.className = 'copying';
  line.append(button, ' ', told, failed);
  pre.after(line);
}
