import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { keepTypedKeys } from '../../src/element/typed-keys.js';

describe('keepTypedKeys', () => {
  /** The keys that reach the page when typed on the element with this id, in the shadow root or slotted. */
  async function heard(id: string, ...keys: KeyboardEventInit[]): Promise<string[]> {
    const host = await fixture<HTMLElement>(html`<div><input id="slotted" /></div>`);
    const root = host.attachShadow({ mode: 'open' });
    keepTypedKeys(root);
    render(
      html`<input id="text" /><textarea id="area"></textarea><select id="list"></select><button id="button"></button><slot></slot>`,
      root,
    );
    const seen: string[] = [];
    const listen = (event: Event): void => void seen.push(`${event.type} ${(event as KeyboardEvent).key}`);
    const types = ['keydown', 'keypress', 'keyup'];
    for (const type of types) document.addEventListener(type, listen);
    const target = root.getElementById(id) ?? host.querySelector(`#${id}`);
    for (const type of types) {
      for (const init of keys) {
        const event = new KeyboardEvent(type, { bubbles: true, composed: true, ...init });
        // WebKit's constructor ignores this member.
        if (init.modifierAltGraph) event.getModifierState = (name) => name === 'AltGraph';
        target?.dispatchEvent(event);
      }
    }
    for (const type of types) document.removeEventListener(type, listen);
    return seen;
  }

  for (const id of ['text', 'area', 'list']) {
    it(`hides typed letters, digits and spaces from the page: ${id}`, async () => {
      expect(await heard(id, { key: 'a' }, { key: 'É', shiftKey: true }, { key: '/' }, { key: ' ' })).to.be.empty;
    });
  }

  it('hides characters typed with AltGr from the page', async () => {
    expect(await heard('text', { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true })).to.be.empty;
  });

  it('passes on shortcuts with modifiers, and keys that type nothing', async () => {
    const keys = [{ key: 's', ctrlKey: true }, { key: 'k', metaKey: true }, { key: 'Escape' }, { key: 'F1' }];
    expect(await heard('text', ...keys)).to.have.length(12);
  });

  it('passes on keys pressed on a button, or in a field of the page', async () => {
    expect(await heard('button', { key: 'a' })).to.have.length(3);
    expect(await heard('slotted', { key: 'a' })).to.have.length(3);
  });
});
