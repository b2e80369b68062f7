import { expect, html } from '@open-wc/testing';
import { contentFaults } from '../../../src/diagnosis/checks/content.js';
import { mount } from '../../../src/embed/mount.js';
import { readPlaceholder } from '../../../src/embed/placeholder.js';
import { subjects } from '../../../src/diagnosis/subject.js';
import { codes, subjectIn, subjectsIn, told } from '../subjects.js';

const LINK = html`<a href="/">Mairie</a>`;

describe('the check of a widget’s content and heading level', () => {
  it('accepts a link inside the widget, or around it', async () => {
    expect(contentFaults(await subjectIn(html`<news-feed>${LINK}</news-feed>`))).to.be.empty;
    expect(contentFaults(await subjectIn(html`<a href="/meteo"><weather-card></weather-card></a>`))).to.be.empty;
  });

  it('reports a widget without a fallback', async () => {
    expect(codes(contentFaults(await subjectIn(html`<news-feed>Chargement</news-feed>`)))).to.deep.equal([
      'fallback-missing',
    ]);
  });

  it('reports a tag that contains the rest of the page', async () => {
    const subject = await subjectIn(html`<news-feed>${LINK}<h2>Horaires</h2></news-feed>`);
    expect(told(contentFaults(subject))[0]).to.match(/^content-swallowed: .*« <\/news-feed> »/);
  });

  it('reports a placeholder that contains the rest of the page', async () => {
    await subjectsIn(html`<div data-cw="news-feed">${LINK}<h2>Horaires</h2></div>`);
    const placeholder = readPlaceholder(document.querySelector<HTMLElement>('[data-cw]')!);
    mount(placeholder!);
    expect(told(contentFaults(subjects()[0]!))[0]).to.match(/^content-swallowed: .*« <\/div> »/);
  });

  it('reports a heading that skips a level', async () => {
    const [, , last] = await subjectsIn(html`
      <main>
        <h2>Vie locale</h2>
        <news-feed heading-level="3">${LINK}</news-feed>
        <weather-card heading-level="4">${LINK}</weather-card>
        <poll-box heading-level="6">${LINK}</poll-box>
      </main>
    `);
    expect(told(contentFaults(last!))[0]).to.match(/^heading-skip: .*niveau 6.*niveau 4.*heading-level="5"/);
    expect(subjects().flatMap(contentFaults)).to.have.length(1);
  });

  it('accepts a skipped level without a title, and ignores headings inside other widgets', async () => {
    const found = await subjectsIn(html`
      <main>
        <h2>Vie locale</h2>
        <news-feed heading="" heading-level="5">${LINK}</news-feed>
        <weather-card layout="line" heading-level="5">${LINK}</weather-card>
        <job-board heading-level="3"><p><strong>Offres</strong> ${LINK}</p></job-board>
      </main>
    `);
    expect(found.flatMap(contentFaults)).to.be.empty;
  });
});
