import { fixture, html } from '@open-wc/testing';
import '../../../src/widgets/poll-box/define.js';
import type { PollBox } from '../../../src/widgets/poll-box/poll-box.js';
import { json, type HeldCall, type HeldFetch } from '../../support/held-fetch.js';
import { until } from '../../support/task.js';
import { settled } from '../../support/test-widget.js';

const ORIGIN = 'https://commune.test';
let polls = 0;

/**
 * An open poll by the API's contract without a vote of this visitor. Each call has another id, because the page
 * remembers votes by poll.
 */
export function poll(more: Record<string, unknown> = {}) {
  polls++;
  return {
    id: `fete-${polls}`,
    question: 'Quelle date pour la fête ?',
    choices: [
      { id: 'juin', label: 'En juin' },
      { id: 'juillet', label: 'En juillet' },
      { id: 'aout', label: 'En août' },
    ],
    minChoices: 1,
    maxChoices: 1,
    opensAt: '2026-02-01T08:00:00+01:00',
    closesAt: '2099-03-01T18:00:00+01:00',
    status: 'open',
    resultsPolicy: 'after-vote',
    minimumVoters: 0,
    voters: 3,
    results: null,
    ballot: `bulletin-${polls}`,
    ...more,
  };
}

/** The poll as the answer to a vote. */
export const voted = (before: ReturnType<typeof poll>, more: Record<string, unknown> = {}) => ({
  ...before,
  voters: 4,
  results: [
    { choice: 'juin', votes: 3 },
    { choice: 'juillet', votes: 1 },
  ],
  ballot: null,
  receipt: 'recu',
  ...more,
});

/** A poll box that has loaded this poll from `/polls/current`. */
export async function box(
  net: HeldFetch,
  answer: Record<string, unknown>,
  attributes: Record<string, string> = {},
): Promise<PollBox> {
  const element = document.createElement('poll-box');
  element.setAttribute('loading', 'eager');
  element.setAttribute('endpoint', `${ORIGIN}/polls/current`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const asked = net.calls.length;
  await fixture<PollBox>(html`${element}`);
  (await net.call(asked)).respond(...json(answer));
  await settled(element, 'ready');
  return element;
}

export const all = (element: PollBox, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const texts = (element: PollBox, part: string) =>
  all(element, `[part~="${part}"]`).map((node) => node.textContent.trim().replace(/[ \n]+/g, ' '));
export const text = (element: PollBox, part: string) => texts(element, part)[0];
export const told = (element: PollBox, role: string) =>
  all(element, `[role="${role}"]`)
    .map((node) => node.textContent.trim())
    .join('');

/** Ticks the choices with these indices. */
export async function choose(element: PollBox, ...numbers: number[]): Promise<void> {
  const inputs = all(element, 'input') as HTMLInputElement[];
  for (const number of numbers) inputs[number]?.click();
  await element.updateComplete;
}

export async function press(element: PollBox, part: string): Promise<void> {
  all(element, `button[part~="${part}"]`)[0]?.click();
  await element.updateComplete;
}

export const sent = ({ url, init }: HeldCall) => ({
  method: init.method,
  url: url.replace(ORIGIN, ''),
  body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
  headers: init.headers as Record<string, string>,
});

/** Answers a write, and waits until the box has rendered the result. */
export async function answer(element: PollBox, call: HeldCall, ...response: [BodyInit | null, ResponseInit?]) {
  call.respond(...response);
  await until(() => all(element, 'button[part~="vote"][aria-disabled="true"]').length === 0);
  await element.updateComplete;
}

export const problem = (status: number, code?: string): [string, ResponseInit] => [
  JSON.stringify({ status, code }),
  { status, headers: { 'content-type': 'application/problem+json' } },
];
