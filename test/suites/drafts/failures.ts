import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { answer, type Endpoint, type Fate } from './endpoint.js';
import { failure, press } from './form.js';

/** One way in which sending fails: it happens, and the widget has then reported it. */
export interface Failure {
  title: string;
  /** Whether the proposal was stored nevertheless, so that the retry must not store a second one. */
  arrives?: boolean;
  happen(page: Page, endpoint: Endpoint): Promise<void>;
}

const problem = (status: number, members: object = {}): Fate =>
  answer(status, JSON.stringify({ type: 'about:blank', title: 'x', status, ...members }), 'application/problem+json');

/** A failure caused by the endpoint. */
const met = (title: string, fate: Fate, arrives = false): Failure => ({
  title,
  arrives,
  async happen(page, endpoint) {
    endpoint.fate = fate;
    await press(page, 'send');
    await failure(page);
  },
});

/** Stores the proposal, then fails. */
const storedThen =
  (fate: Fate): Fate =>
  async (response, request, store) => {
    await store();
    await fate(response, request, store);
  };

export const failures: Failure[] = [
  met('a connection that is cut at once', (response) => void response.destroy()),
  met('a connection that is cut in the middle', async (response, request) => {
    await once(request, 'data');
    response.destroy();
  }),
  met(
    'an answer that is lost',
    storedThen((response) => void response.destroy()),
    true,
  ),
  met('403', problem(403)),
  met('409', problem(409)),
  met('413', problem(413)),
  met('422 with pointers', problem(422, { errors: [{ pointer: '/title', code: 'x', detail: 'Trop vague.' }] })),
  met('422 of the image', problem(422, { errors: [{ pointer: '/imageAlt/0', code: 'x', detail: 'Trop vague.' }] })),
  met('429', problem(429)),
  met('500', problem(500)),
  met('503 after it was stored', storedThen(answer(503, '')), true),
  met('a page of HTML with 200', answer(200, '<!doctype html><title>Connexion</title>', 'text/html')),
  met('JSON that breaks off', storedThen(answer(201, '{"reference":"R-')), true),
  {
    title: 'being offline',
    async happen(page) {
      await page.setOfflineMode(true);
      await press(page, 'send');
      await failure(page);
      await page.setOfflineMode(false);
    },
  },
  {
    title: 'cancelling',
    async happen(page, endpoint) {
      const held = new Promise<void>((resolve) => {
        endpoint.fate = () => resolve();
      });
      await press(page, 'send');
      await held;
      await press(page, 'cancel');
      await failure(page);
    },
  },
  {
    title: 'an element that is moved while it sends',
    async happen(page, endpoint) {
      const held = new Promise<void>((resolve) => {
        endpoint.fate = () => resolve();
      });
      await press(page, 'send');
      await held;
      await page.evaluate(() => {
        const element = document.querySelector('submit-news') as HTMLElement;
        element.remove();
        document.body.append(element);
      });
      await failure(page);
    },
  },
];
