import { expect, fixture, html } from '@open-wc/testing';
import { foreignText } from '../../src/element/foreign-text.js';

/** The whole text, and what is marked in it: `fr: Coupure d’eau`. */
async function shown(text: string, quoted?: string, language?: string): Promise<string[]> {
  const place = await fixture<HTMLElement>(html`<p>${foreignText(text, quoted, language)}</p>`);
  return [
    place.textContent,
    ...[...place.children].map((part) => `${(part as HTMLElement).lang}: ${part.textContent}`),
  ];
}

describe('a text that quotes the data', () => {
  it('marks what it quotes with its language, and nothing else', async () => {
    expect(await shown('Alert: Coupure d’eau.', 'Coupure d’eau', 'fr')).to.deep.equal([
      'Alert: Coupure d’eau.',
      'fr: Coupure d’eau',
    ]);
  });

  it('is as it is without a language, without a quotation, and where it does not contain that', async () => {
    expect(await shown('Alert: Coupure', 'Coupure')).to.deep.equal(['Alert: Coupure']);
    expect(await shown('Alert', '', 'fr')).to.deep.equal(['Alert']);
    expect(await shown('Alert', 'Coupure', 'fr')).to.deep.equal(['Alert']);
  });

  it('shows what it quotes as text', async () => {
    expect(await shown('Alert: <b>x</b>', '<b>x</b>', 'fr')).to.deep.equal(['Alert: <b>x</b>', 'fr: <b>x</b>']);
  });
});
