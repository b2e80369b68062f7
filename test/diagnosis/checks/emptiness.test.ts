import { expect, html } from '@open-wc/testing';
import { emptinessFaults } from '../../../src/diagnosis/checks/emptiness.js';
import { subjectIn, told } from '../subjects.js';

const item = (id: string, categories: string[], published = new Date('2020-01-01')) => ({
  ...{ id, title: id, summary: '', categories, authors: [], published },
});
const news = [item('a', ['Sport']), item('b', ['Mairie'])];

describe('the check of a widget that shows nothing', () => {
  it('accepts a widget that shows some items', async () => {
    const subject = await subjectIn(html`<news-feed category="sport" limit="1"></news-feed>`);
    expect(emptinessFaults(subject, news)).to.be.empty;
  });

  it('reports a response without items', async () => {
    const subject = await subjectIn(html`<news-feed></news-feed>`);
    for (const model of [null, []]) expect(told(emptinessFaults(subject, model))[0]).to.match(/^no-items/);
  });

  const guilty: [title: string, content: ReturnType<typeof html>, names: string][] = [
    ['one attribute', html`<news-feed limit="3" category="Culture" more></news-feed>`, 'category="Culture"'],
    ['the age', html`<news-feed max-age="30" dates="none"></news-feed>`, 'max-age="30"'],
    ['an attribute of a block', html`<div data-cw="news-feed" data-cw-offset="10"></div>`, 'data-cw-offset="10"'],
    [
      'two that each would do',
      html`<news-feed category="Culture" offset="10"></news-feed>`,
      'category="Culture", offset="10"',
    ],
    [
      'two that do it together',
      html`<news-feed category="Sport" exclude="Sport"></news-feed>`,
      'category="Sport", exclude="Sport"',
    ],
  ];
  for (const [title, content, names] of guilty) {
    it(`reports the attributes that filter out all items: ${title}`, async () => {
      const subject = await subjectIn(content);
      const widget = subject.widget ?? document.createElement('news-feed');
      for (const { name, value } of subject.element.attributes) {
        if (!subject.widget && name.startsWith('data-cw-')) widget.setAttribute(name.slice(8), value);
      }
      const [line] = told(emptinessFaults({ ...subject, widget: widget as unknown as typeof subject.widget }, news));
      expect(line)
        .to.match(/^items-hidden: 2 éléments/)
        .and.to.contain(`: ${names}.`);
    });
  }

  it('reports that all offers are past their deadline', async () => {
    const subject = await subjectIn(html`<job-board limit="3"></job-board>`);
    const job = { id: 'a', title: 'Agent', description: '', remote: false, validThrough: new Date('2020-01-01') };
    expect(told(emptinessFaults(subject, [job]))[0]).to.match(/^no-items: .*périmés/);
  });

  it('reports the missing requirements of a form', async () => {
    const subject = await subjectIn(html`<submit-news></submit-news>`);
    expect(told(emptinessFaults(subject, { challenge: false }))[0]).to.match(/^privacy-missing: .*privacy-url/);
    const schema = { challenge: true, privacyUrl: 'https://a.test/' };
    expect(told(emptinessFaults(subject, schema))[0]).to.match(/^challenge-unreadable: .*ALTCHA/);
  });
});
