import { expect } from '@open-wc/testing';
import { box, poll, press } from '../widgets/poll-box/box.js';
import { Form } from '../widgets/submit-news/form.js';
import { HeldFetch } from '../support/held-fetch.js';

/** What makes a message look as it does. */
const LOOK = [
  'color',
  'fontWeight',
  'padding',
  'borderInlineStart',
  'borderBlockStart',
  'borderRadius',
  'backgroundColor',
] as const;
const lookOf = (element: Element): string[] => LOOK.map((name) => getComputedStyle(element)[name]);

describe('the errors of widgets that send', () => {
  it('have the same role and look in a poll as in the form', async () => {
    const net = new HeldFetch();
    const element = await box(net, poll());
    net.restore();
    await press(element, 'vote');
    const form = await Form.open();
    await form.press('next');
    const alerts = [element.shadowRoot!, form.root].map((root) => root.querySelector('[role="alert"]')!);
    const [first, second] = alerts.map(lookOf);
    expect(first).to.deep.equal(second);
    expect(first?.[3]).to.match(/^4px solid rgb\(179, 38, 30\)$/);
    expect(element.shadowRoot!.querySelector('[part="choices"]')).to.have.class('invalid');
  });
});
