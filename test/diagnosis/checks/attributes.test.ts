import { expect, html } from '@open-wc/testing';
import { attributeFaults } from '../../../src/diagnosis/checks/attributes.js';
import { codes, subjectIn, told } from '../subjects.js';

describe('the check of a widget’s attributes', () => {
  it('accepts attributes of the widget, of HTML, and of frameworks', async () => {
    const subject = await subjectIn(html`
      <news-feed limit="5" lang="fr" heading="« À la une »" class="a" aria-label="b" data-v-1 onclick="" more></news-feed>
    `);
    expect(told(attributeFaults(subject))).to.deep.equal([]);
  });

  it('reports an unknown attribute with the most similar one', async () => {
    const [first, second] = told(
      attributeFaults(await subjectIn(html`<weather-card forcast="3" couleur="rouge"></weather-card>`)),
    );
    expect(first).to.match(/^attribute-unknown: .*« forcast ».*« forecast »/);
    expect(second).to.match(/^attribute-unknown: .*« couleur ».*endpoint, /);
  });

  it('names an attribute of a placeholder as it is written there', async () => {
    const [fault] = told(attributeFaults(await subjectIn(html`<div data-cw="job-board" data-cw-url_state="a"></div>`)));
    expect(fault).to.contain('« data-cw-url_state »').and.to.contain('« data-cw-url-state »');
  });

  it('reports data-cw- on a tag, and its absence on a placeholder', async () => {
    const tag = await subjectIn(html`<news-feed data-cw-limit="3"></news-feed>`);
    expect(told(attributeFaults(tag))[0]).to.match(/^attribute-prefix: .*Écrivez « limit »/);
    const block = await subjectIn(html`<div data-cw="news-feed" limit="3" title="a"></div>`);
    expect(told(attributeFaults(block))).to.have.length(1);
    expect(told(attributeFaults(block))[0]).to.match(/^attribute-prefix: .*Écrivez « data-cw-limit »/);
  });

  it('reports an invalid value with the valid ones, for every attribute that has it', async () => {
    const subject = await subjectIn(html`<news-feed limit="tout" dates="tout" heading-level="tout"></news-feed>`);
    const faults = told(attributeFaults(subject));
    expect(faults[0]).to.match(/« limit » : .*de 1 à 1000/);
    expect(faults[1]).to.match(/« dates » : .*absolute, relative, none/);
    expect(faults[2]).to.match(/« heading-level » : .*de 2 à 6/);
  });

  it('reports the unknown names in a list', async () => {
    const subject = await subjectIn(html`<weather-card metrics="wind, vent"></weather-card>`);
    expect(told(attributeFaults(subject))[0]).to.match(/^attribute-value: « metrics » : .*vent.*humidity/);
  });

  it('reports quotation marks around a value, where they change it', async () => {
    const subject = await subjectIn(
      html`<div data-cw="poll-box" data-cw-mode="”results”" data-cw-heading=" Avis "></div>`,
    );
    expect(codes(attributeFaults(subject))).to.deep.equal(['attribute-quotes']);
  });

  it('ignores the parameter that opens the diagnosis of an embed page', async () => {
    const subject = await subjectIn(html`<div data-cw="poll-box" data-cw-commune-debug=""></div>`);
    expect(attributeFaults(subject)).to.be.empty;
  });
});
