import { fixture, fixtureCleanup } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { Fault } from '../../src/diagnosis/finding.js';
import { subjects, type Subject } from '../../src/diagnosis/subject.js';

/** The subjects that the diagnosis finds in a page with this content. Widgets in it must have no endpoint. */
export async function subjectsIn(content: TemplateResult): Promise<Subject[]> {
  fixtureCleanup();
  await fixture(content);
  return subjects();
}

/** The only subject. Throws when there are others. */
export async function subjectIn(content: TemplateResult): Promise<Subject> {
  const [first, ...others] = await subjectsIn(content);
  if (!first || others.length) throw new Error('There is not one widget.');
  return first;
}

/** The reported faults as text, with plain spaces. */
export const told = (faults: readonly Fault[]): string[] =>
  faults.map(({ code, problem, remedy }) => `${code}: ${problem} ${remedy}`.replace(/[\u00a0\u202f]/g, ' '));

export const codes = (faults: readonly Fault[]): string[] => faults.map(({ code }) => code);
