import { expect, fixture, html } from '@open-wc/testing';
import { renderDescription } from '../../src/element/description.js';

/** The elements of a rendered text, each with its content. */
async function rendered(text: string): Promise<string[]> {
  const root = await fixture<HTMLElement>(html`<div>${renderDescription(text)}</div>`);
  return [...root.children].map((child) =>
    child.localName === 'ul'
      ? `ul: ${[...child.children].map(({ textContent }) => textContent).join(' | ')}`
      : `${child.localName}: ${child.textContent}`,
  );
}

describe('a text of several lines', () => {
  it('is a paragraph for each line that has text', async () => {
    expect(await rendered('Un\n\nDeux')).to.deep.equal(['p: Un', 'p: Deux']);
  });

  it('has one list for lines with a bullet that follow each other', async () => {
    expect(await rendered('Missions\n• accueil\n• état civil\nFin\n• autre')).to.deep.equal([
      'p: Missions',
      'ul: accueil | état civil',
      'p: Fin',
      'ul: autre',
    ]);
  });

  it('is shown as text, whatever it contains', async () => {
    expect(await rendered('<b>Un</b>')).to.deep.equal(['p: <b>Un</b>']);
  });

  it('is nothing when it is empty', async () => {
    expect(await rendered('')).to.deep.equal([]);
  });
});
