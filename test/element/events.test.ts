import { expect, fixture, html } from '@open-wc/testing';
import {
  CwErrorEvent,
  CwFilterEvent,
  CwLoadEvent,
  CwSelectEvent,
  CwStepEvent,
  CwSubmitEvent,
  CwVoteEvent,
} from '../../src/element/events.js';

const events: [event: Event, fields: object][] = [
  [new CwLoadEvent(3), { items: 3 }],
  [
    new CwErrorEvent('http-4xx', 'Vérifiez l’adresse.', 404),
    { code: 'http-4xx', message: 'Vérifiez l’adresse.', status: 404 },
  ],
  [new CwSelectEvent('a1', 'https://commune.test/a1'), { id: 'a1', url: 'https://commune.test/a1' }],
  [new CwFilterEvent(['Culture'], 2), { categories: ['Culture'], results: 2 }],
  [new CwVoteEvent('fete', 'changed'), { poll: 'fete', action: 'changed' }],
  [new CwStepEvent('review', false), { step: 'review', failed: false }],
  [new CwSubmitEvent('news'), { proposal: 'news' }],
];

describe('events of widgets', () => {
  for (const [event, fields] of events) {
    it(`${event.type} crosses shadow roots, can’t be cancelled, and has only its documented members`, async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const inside = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
      let heard: Event | undefined;
      document.addEventListener(event.type, (each) => (heard = each), { once: true });
      expect(inside.dispatchEvent(event)).to.equal(true);
      event.preventDefault();
      expect(heard).to.equal(event);
      expect(event.defaultPrevented).to.equal(false);
      const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
      expect(Object.fromEntries(own)).to.deep.equal(fields);
    });
  }
});
