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
  addButtons(tools, example.querySelector('h3').textContent, start);
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

/** The buttons have the title of their example in their names, since each occurs once for every example. */
function addButtons(tools, title, start) {
  const [status, alert] = ['status', 'alert'].map(region);
  const snippet = tools.querySelector('code').textContent;
  tools.append(
    button('Copier', title, async () => {
      const copied = await navigator.clipboard.writeText(snippet).then(
        () => true,
        () => false,
      );
      status.textContent = copied ? 'Copié.' : '';
      alert.textContent = copied ? '' : 'La copie a échoué : sélectionnez le code et copiez-le.';
    }),
    button('Recommencer', title, start),
    status,
    alert,
  );
}

function region(role) {
  const element = document.createElement('span');
  element.setAttribute('role', role);
  return element;
}

function button(text, title, onClick) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', `${text} : ${title}`);
  element.addEventListener('click', onClick);
  return element;
}
