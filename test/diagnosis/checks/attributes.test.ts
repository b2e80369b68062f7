import { expect, html } from '@open-wc/testing';
import { attributeFaults } from '../../../src/diagnosis/checks/attributes.js';
import { codes, subjectIn, told } from '../subjects.js';

describe('the attributes of a widget', () => {
  it('are right when the widget has them, HTML has them, or a framework put them there', async () => {
    const subject = await subjectIn(html`
      <news-feed limit="5" lang="fr" heading="« À la une »" class="a" aria-label="b" data-v-1 onclick="" more></news-feed>
    `);
    expect(told(attributeFaults(subject))).to.deep.equal([]);
  });

  it('are told when the widget does not have them, with what was meant', async () => {
    const [first, second] = told(
      attributeFaults(await subjectIn(html`<weather-card forcast="3" couleur="rouge"></weather-card>`)),
    );
    expect(first).to.match(/^attribute-unknown: .*« forcast ».*« forecast »/);
    expect(second).to.match(/^attribute-unknown: .*« couleur ».*endpoint, /);
  });

  it('are told on a block as they are written there', async () => {
    const [fault] = told(attributeFaults(await subjectIn(html`<div data-cw="job-board" data-cw-url_state="a"></div>`)));
    expect(fault).to.contain('« data-cw-url_state »').and.to.contain('« data-cw-url-state »');
  });

  it('are told where the mark of blocks is on a tag, or missing on a block', async () => {
    const tag = await subjectIn(html`<news-feed data-cw-limit="3"></news-feed>`);
    expect(told(attributeFaults(tag))[0]).to.match(/^attribute-prefix: .*Écrivez « limit »/);
    const block = await subjectIn(html`<div data-cw="news-feed" limit="3" title="a"></div>`);
    expect(told(attributeFaults(block))).to.have.length(1);
    expect(told(attributeFaults(block))[0]).to.match(/^attribute-prefix: .*Écrivez « data-cw-limit »/);
  });

  it('are told with the values that there are, whatever attribute has the same junk', async () => {
    const subject = await subjectIn(html`<news-feed limit="tout" dates="tout" heading-level="tout"></news-feed>`);
    const faults = told(attributeFaults(subject));
    expect(faults[0]).to.match(/« limit » : .*de 1 à 500/);
    expect(faults[1]).to.match(/« dates » : .*absolute, relative, none/);
    expect(faults[2]).to.match(/« heading-level » : .*de 2 à 6/);
  });

  it('are told with the names of a list that are not known', async () => {
    const subject = await subjectIn(html`<weather-card metrics="wind, vent"></weather-card>`);
    expect(told(attributeFaults(subject))[0]).to.match(/^attribute-value: « metrics » : .*vent.*humidity/);
  });

  it('are told when an editor has put quotes around them, where these do harm', async () => {
    const subject = await subjectIn(
      html`<div data-cw="poll-box" data-cw-mode="”results”" data-cw-heading=" Avis "></div>`,
    );
    expect(codes(attributeFaults(subject))).to.deep.equal(['attribute-quotes']);
  });

  it('may be those of the address of an embed page, which holds the word that asks for the diagnosis', async () => {
    const subject = await subjectIn(html`<div data-cw="poll-box" data-cw-commune-debug=""></div>`);
    expect(attributeFaults(subject)).to.be.empty;
  });
});
