import { fixture, fixtureCleanup } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { Fault } from '../../src/diagnosis/finding.js';
import { subjects, type Subject } from '../../src/diagnosis/subject.js';

/** What the diagnosis sees of a page that has this in it. The data of widgets must not be asked for: give none. */
export async function subjectsIn(content: TemplateResult): Promise<Subject[]> {
  fixtureCleanup();
  await fixture(content);
  return subjects();
}

/** The only one. */
export async function subjectIn(content: TemplateResult): Promise<Subject> {
  const [first, ...others] = await subjectsIn(content);
  if (!first || others.length) throw new Error('There is not one widget.');
  return first;
}

/** What is told, as a text with plain spaces. */
export const told = (faults: readonly Fault[]): string[] =>
  faults.map(({ code, problem, remedy }) => `${code}: ${problem} ${remedy}`.replace(/[\u00a0\u202f]/g, ' '));

export const codes = (faults: readonly Fault[]): string[] => faults.map(({ code }) => code);
