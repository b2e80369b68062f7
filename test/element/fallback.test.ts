import { expect } from '@open-wc/testing';
import { hasFallback } from '../../src/element/fallback.js';

describe('hasFallback', () => {
  const host = (...nodes: (Node | string)[]) => {
    const element = document.createElement('div');
    element.append(...nodes);
    return element;
  };
  const slotted = document.createElement('p');
  slotted.slot = 'header';

  const cases: [string, HTMLElement, boolean][] = [
    ['a link', host(document.createElement('a')), true],
    ['text', host('Actualités'), true],
    ['nothing', host(), false],
    ['white space and comments', host(' \n ', document.createComment('rien')), false],
    ['content of another slot', host(slotted), false],
    ['content for browsers without script', host(document.createElement('noscript')), false],
  ];
  for (const [title, element, expected] of cases) {
    it(`is ${expected} for an element with ${title}`, () => {
      expect(hasFallback(element)).to.equal(expected);
    });
  }
});
