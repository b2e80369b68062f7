import { build, button } from './build-element.js';
import type { Finding } from './finding.js';
import { overlayStyles } from './overlay.styles.js';
import { chapters, reportText, severities, summary, type Chapter } from './report.js';
import type { Subject } from './subject.js';

/** The overlay that shows the report. */
export interface Overlay {
  /** Opens it, with the message that the diagnosis is running. */
  wait(): void;
  show(subjects: readonly Subject[], findings: readonly Finding[]): void;
}

/** Creates the overlay; its button calls `again`. When closed, it leaves a button that opens it again. */
export function createOverlay(again: () => void): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayStyles);
  root.adoptedStyleSheets = [sheet];

  let text = '';
  const title = build('h2', { id: 'title', tabindex: '-1', autofocus: '' }, 'Diagnostic des widgets');
  const status = build('p', { role: 'status' });
  const body = build('div', { class: 'chapters' });
  const copied = build('p', { class: 'copied', role: 'status' });
  const actions = build(
    'p',
    { class: 'actions' },
    button('Relancer', again),
    button('Copier le rapport', () => void copy(text, copied)),
    button('Fermer', () => dialog.close()),
  );
  const dialog = build(
    'dialog',
    { 'aria-labelledby': 'title' },
    build('header', {}, title, status, actions, copied),
    body,
  );
  const reopen = button('Diagnostic', () => open());
  reopen.className = 'reopen';
  root.append(build('div', { lang: 'fr', dir: 'ltr' }, dialog, reopen));

  const open = (): void => {
    // Outside the body, which some sites replace or move; appended again each time for that reason.
    document.documentElement.append(host);
    if (!dialog.open) dialog.showModal();
  };
  return {
    wait() {
      status.textContent = 'Diagnostic en cours…';
      copied.replaceChildren();
      body.replaceChildren();
      open();
    },
    show(subjects, findings) {
      text = reportText(subjects, findings);
      status.textContent = summary(subjects, findings);
      body.replaceChildren(...chapters(subjects, findings).map((chapter) => section(chapter, dialog)));
    },
  };
}

function section({ title, element, findings }: Chapter, dialog: HTMLDialogElement): HTMLElement {
  const heading = build('h3', {}, title);
  const head = build('div', { class: 'head' }, heading);
  if (element) {
    const show = button('Montrer', () => {
      dialog.close();
      point(element);
    });
    show.setAttribute('aria-label', `Montrer ${title} dans la page`);
    head.append(show);
  }
  const list = findings.length
    ? build('ul', {}, ...findings.map(entry))
    : build('p', { class: 'right' }, 'Rien à signaler.');
  return build('section', {}, head, list);
}

function entry({ severity, code, problem, remedy, detail }: Finding): HTMLLIElement {
  const kind = build('p', { class: 'kind' }, build('strong', {}, severities[severity]), ' ', build('code', {}, code));
  const item = build('li', { class: severity }, kind, build('p', { class: 'problem' }, problem));
  item.append(build('p', {}, build('b', {}, 'À faire :'), ` ${remedy}`));
  if (detail) item.append(build('pre', {}, detail));
  return item;
}

/** Scrolls to an element of the page, focuses and outlines it. */
function point(element: HTMLElement): void {
  const isFocusable = element.hasAttribute('tabindex');
  if (!isFocusable) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  const frame = { outline: '4px solid #c2185b', outlineOffset: '4px' };
  element.animate([frame, frame], 4_000);
}

/** Pages on `http:` may not write to the clipboard: the text is then shown, to be copied by hand. */
async function copy(text: string, told: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    told.replaceChildren('Le rapport est copié.');
  } catch {
    const area = build('textarea', { readonly: '', rows: '6', 'aria-label': 'Rapport' }, text);
    told.replaceChildren('Copiez ce texte :', area);
    area.select();
  }
}
