/**
 * What the pages of states add around each live widget: the snippet to copy, and a button that starts it over.
 * Runs before the widgets' own script, so that the snippet is the markup as a webmaster writes it.
 */

/** Only for this page: what makes a state last or come about. Never part of the snippet. */
const OWN = ['data-loop', 'data-refresh'];

for (const stage of document.querySelectorAll('.stage')) prepare(stage);

function prepare(stage) {
  const original = stage.firstElementChild.cloneNode(true);
  const start = () => stage.replaceChildren(copy(original));
  stage.addEventListener(
    'cw-load',
    () => {
      if ('refresh' in original.dataset) stage.firstElementChild.refresh();
    },
    { once: true },
  );
  stage.addEventListener('cw-error', () => {
    if ('loop' in original.dataset) start();
  });
  stage.after(tools(snippetOf(original), start));
  start();
}

/** A run of its own for each start: the server counts the requests of a run (`after=1`). */
function copy(original) {
  const element = original.cloneNode(true);
  const endpoint = element.getAttribute('endpoint');
  if (endpoint?.includes('after=')) element.setAttribute('endpoint', `${endpoint}&run=${crypto.randomUUID()}`);
  return element;
}

function snippetOf(original) {
  const element = original.cloneNode(true);
  for (const name of OWN) element.removeAttribute(name);
  return markup(element, '');
}

/** The element as one would type it: short tags on one line, long ones with an attribute a line. */
function markup(element, indent) {
  const tag = element.localName;
  const attributes = [...element.attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name));
  const short = [`<${tag}`, ...attributes].join(' ') + '>';
  const open = short.length <= 60 ? short : [`<${tag}`, ...attributes].join(`\n${indent}  `) + `\n${indent}>`;
  const children = [...element.children].map((child) => `\n${indent}  ${markup(child, `${indent}  `)}`).join('');
  return `${open}${children ? `${children}\n${indent}` : element.textContent.trim()}</${tag}>`;
}

function tools(snippet, start) {
  const box = document.createElement('div');
  const code = document.createElement('code');
  const pre = document.createElement('pre');
  const status = document.createElement('span');
  code.textContent = snippet;
  // A long line scrolls, and scrolling needs the keyboard too.
  pre.tabIndex = 0;
  pre.append(code);
  status.setAttribute('role', 'status');
  box.className = 'tools';
  box.append(
    pre,
    button('Copier', async () => {
      status.textContent = await navigator.clipboard.writeText(snippet).then(
        () => 'Copié',
        () => 'Copie impossible : sélectionnez le code',
      );
    }),
    button('Recommencer', start),
    status,
  );
  return box;
}

function button(text, onClick) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
