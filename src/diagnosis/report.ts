import { version } from '../version.js';
import { shared } from '../shared.js';
import type { Finding } from './finding.js';
import type { Subject } from './subject.js';

/** The part of the report about one widget, or about the page. */
export interface Chapter {
  title: string;
  element?: HTMLElement | undefined;
  findings: Finding[];
}

/** The labels of the two severities. */
export const severities: Record<Finding['severity'], string> = { error: 'Erreur', warning: 'Remarque' };

/** The page first, if it has faults, then every widget. */
export function chapters(subjects: readonly Subject[], findings: readonly Finding[]): Chapter[] {
  const page = findings.filter(({ element }) => !element);
  const widgets = subjects.map(({ label, element }): Chapter => {
    return { title: label, element, findings: findings.filter((finding) => finding.element === element) };
  });
  return [...(page.length ? [{ title: 'La page', findings: page }] : []), ...widgets];
}

/** The numbers of faults and widgets, in one sentence. */
export function summary(subjects: readonly Subject[], findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const parts = [
    counted(errors, 'erreur', 'aucune'),
    counted(findings.length - errors, 'remarque', 'aucune'),
    counted(subjects.length, 'widget', 'aucun'),
  ];
  return `${parts.join(', ')}.`.replace(/^a/, 'A');
}

function counted(count: number, noun: string, none: string): string {
  return count ? `${count} ${noun}${count > 1 ? 's' : ''}` : `${none} ${noun}`;
}

/** The whole report as text, to be sent to the site's technician. Addresses in it have no query. */
export function reportText(subjects: readonly Subject[], findings: readonly Finding[]): string {
  const { origin, pathname } = location;
  const lines = [
    `Diagnostic des widgets de ${origin}${pathname}`,
    `Version ${shared.version ?? 'inconnue'} (diagnostic ${version}). ${summary(subjects, findings)}`,
  ];
  for (const chapter of chapters(subjects, findings)) {
    lines.push('', chapter.title);
    if (!chapter.findings.length) lines.push('- Rien à signaler.');
    for (const { severity, code, problem, remedy, detail } of chapter.findings) {
      lines.push(`- ${severities[severity]} [${code}] : ${problem}`, `  À faire : ${remedy}`);
      if (detail) lines.push(detail.replace(/^/gm, '  | '));
    }
  }
  return lines.join('\n');
}
