// @ts-check
/** @typedef {{ widget: string, severity: 'error' | 'warning', code: string, problem: string, remedy: string, detail?: string }} Finding */
/** @typedef {{ title: string, findings: readonly Finding[] }} PageReport */

const LABELS = { error: 'Erreur', warning: 'Remarque' };

/**
 * Shows a report, in French as the findings are, and moves the focus to it.
 * @param {HTMLElement} place
 * @param {URL} address
 * @param {PageReport} report
 */
export function renderReport(place, address, { title, findings }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const heading = element('h2', `Rapport sur « ${title || address.pathname} »`);
  heading.tabIndex = -1;
  const sum = `${counted(errors, 'erreur')}, ${counted(findings.length - errors, 'remarque')}.`.replace(/^a/, 'A');
  const subjects = [...new Set(findings.map(({ widget }) => widget))];
  place.replaceChildren(
    heading,
    element('p', findings.length ? sum : 'Rien à signaler : tous les widgets de la page vont bien.'),
    ...subjects.flatMap((subject) => [
      element('h3', subject === 'page' ? 'La page' : subject),
      list(findings.filter(({ widget }) => widget === subject)),
    ]),
  );
  heading.focus();
}

/** @param {readonly Finding[]} findings */
export function list(findings) {
  const entries = findings.map(({ severity, code, problem, remedy, detail }) => {
    const entry = document.createElement('li');
    entry.append(
      element('strong', `${LABELS[severity]} : `),
      `${problem} `,
      element('code', code),
      element('p', `À faire : ${remedy}`),
    );
    if (detail) entry.append(element('pre', detail));
    return entry;
  });
  const found = document.createElement('ul');
  found.append(...entries);
  return found;
}

/**
 * @param {string} name
 * @param {string} text
 */
export function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/**
 * @param {number} count
 * @param {string} noun
 */
export const counted = (count, noun) => (count ? `${count} ${noun}${count > 1 ? 's' : ''}` : `aucune ${noun}`);
