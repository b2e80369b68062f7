/**
 * Script of the pages of states: adds buttons that copy the snippet and restart the widget, performs the actions that
 * bring a state about, and registers Arabic, which is not built in.
 */
import { registerLocale } from '/dist/commune-widgets.js';
import * as arabic from '/dist/npm/locales/ar/index.js';

registerLocale('ar', arabic);
for (const example of document.querySelectorAll('.example')) prepare(example);

function prepare(example) {
  const stage = example.querySelector('.stage');
  const tools = example.querySelector('.tools');
  const original = stage.firstElementChild.cloneNode(true);
  const start = () => stage.replaceChildren(copy(original));
  stage.addEventListener(
    'cw-load',
    () => {
      if (stage.dataset.act === 'refresh') stage.firstElementChild.refresh();
    },
    { once: true },
  );
  stage.addEventListener('cw-error', () => {
    if (stage.dataset.act === 'loop') start();
  });
  addButtons(tools, start);
  // The widget that the page came with has no `run` yet, by which the server counts requests.
  if (copy(original).getAttribute('endpoint') !== original.getAttribute('endpoint')) start();
}

/** A copy with a `run` of its own, for endpoints with `after=1`. */
function copy(original) {
  const element = original.cloneNode(true);
  const endpoint = element.getAttribute('endpoint');
  if (endpoint?.includes('after=')) element.setAttribute('endpoint', `${endpoint}&run=${crypto.randomUUID()}`);
  return element;
}

function addButtons(tools, start) {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const snippet = tools.querySelector('code').textContent;
  tools.append(
    button('Copier', async () => {
      status.textContent = await navigator.clipboard.writeText(snippet).then(
        () => 'Copié',
        () => 'Copie impossible : sélectionnez le code',
      );
    }),
    button('Recommencer', start),
    status,
  );
}

function button(text, onClick) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
