import { expect } from '@open-wc/testing';
import { baseOf, readPage } from '../../src/prerender/page.js';

const places = (html: string) => readPage(html).places;
const only = (html: string) => places(html)[0]!;

describe('the widgets in the source of a page', () => {
  it('are tags and placeholders, in order', () => {
    const html =
      '<p>A</p><news-feed endpoint=a></news-feed><div data-cw=" Weather-Card " data-cw-endpoint="“b”"></div>';
    expect(places(html).map(({ name, endpoint }) => [name, endpoint])).to.deep.equal([
      ['news-feed', 'a'],
      ['weather-card', 'b'],
    ]);
  });

  it('are not in comments, templates, scripts, texts, or other widgets', () => {
    const feed = '<news-feed endpoint="a"></news-feed>';
    const html = `<!-- ${feed} --><template>${feed}</template><script>"${feed}"</script><noscript>${feed}</noscript>
      <textarea>${feed}</textarea><p>&lt;news-feed&gt;</p>`;
    expect(places(html)).to.be.empty;
    expect(places(`<div data-cw="news-feed"><a href="/">A</a>${feed}</div>`)).to.have.length(1);
    expect(places('<div data-cw="agenda"></div><x-feed></x-feed>')).to.be.empty;
  });

  it('have their place behind the start tag, or that of earlier content', () => {
    const before = '<main>\r\n<news-feed endpoint="a"\r\n>';
    const place = only(`${before}<a href="/">A</a></news-feed>`);
    expect([place.start, place.end, place.isFilled]).to.deep.equal([before.length, before.length, false]);
    const content = '<div data-cw-prerendered="news-feed">\r\n<p>A</p></div>';
    const filled = only(`${before}\r\n${content}<a href="/">A</a></news-feed>`);
    expect([filled.start, filled.end]).to.deep.equal([before.length + 2, before.length + 2 + content.length]);
  });

  it('are links where the page’s script allows them, with their content behind the paragraph, which can’t contain it', () => {
    const script = '<script src="cw.js" data-cw-links="on"></script>';
    const link = '<a href="/feed.json?a=1#cw=News-Feed&amp;limit=3">Actualités</a>';
    const html = `${script}<p>Voir ${link}.</p><div><p>B</p></div>`;
    expect(places(html.replace(script, ''))).to.be.empty;
    const [place] = readPage(html, 'https://www.commune.test/a/').places;
    expect(place).to.deep.include({
      name: 'news-feed',
      form: 'link',
      endpoint: 'https://www.commune.test/feed.json?a=1',
      start: html.indexOf('<div>'),
      end: html.indexOf('<div>'),
      isFilled: false,
    });
    expect(place?.attributes.get('limit')).to.equal('3');
    const content = '<div data-cw-prerendered="news-feed">A</div>';
    const filled = only(html.replace('<div>', `${content}<div>`));
    expect([filled.isFilled, filled.end - filled.start]).to.deep.equal([true, content.length]);
    const alone = only(`${script}<li>${link}</li>`);
    expect(alone.start).to.equal(`${script}<li>${link}`.length);
    expect(places(`${script}<p>${link} ${link}</p>`)).to.have.length(1);
    expect(places(`${script}<a href="/feed.json#cw=x">A</a><a href="/feed.json?cw=news-feed">B</a>`)).to.be.empty;
  });

  it('have the language of their place, unless they or the page’s script set another', () => {
    const feed = '<section lang="en"><news-feed endpoint="a"></news-feed><news-feed lang="de"></news-feed></section>';
    const languages = (html: string) => places(html).map(({ language }) => language);
    expect(languages(`<html lang="fr">${feed}`)).to.deep.equal(['en', 'de']);
    expect(languages(`<html lang="fr"><script src="cw.js" data-cw-lang="ar"></script>${feed}`)).to.deep.equal([
      'ar',
      'de',
    ]);
    expect(languages('<news-feed></news-feed>')).to.deep.equal(['fr']);
  });

  it('have the page’s settings where they have none of their own', () => {
    const script = '<script data-cw-time-zone="Indian/Reunion" data-cw-theme="dark" data-cw-prefix="cw"></script>';
    const [first, second] = places(
      `${script}<cw-news-feed endpoint="a"></cw-news-feed><div data-cw="news-feed" data-cw-time-zone="Europe/Paris"></div>`,
    );
    expect(first?.name).to.equal('news-feed');
    expect(Object.fromEntries(first!.attributes)).to.deep.equal({
      endpoint: 'a',
      'time-zone': 'Indian/Reunion',
      theme: 'dark',
    });
    expect(second?.attributes.get('time-zone')).to.equal('Europe/Paris');
  });

  it('have addresses relative to the page’s base', () => {
    const page = 'https://www.commune.test/a/';
    expect(baseOf(readPage('<base href="/b/">'), page)).to.equal('https://www.commune.test/b/');
    expect(baseOf(readPage('<base href="https://autre.test/">'), 'about:blank')).to.equal('https://autre.test/');
    expect(baseOf(readPage('<p>'), page)).to.equal(page);
  });

  it('say whether the page links the style sheet', () => {
    expect(readPage('<link rel=stylesheet href="/widgets/prerendered.css?v=2">').hasStyles).to.be.true;
    expect(readPage('<link rel=stylesheet href="prerendered-news-feed.css">').hasStyles).to.be.true;
    expect(readPage('<link rel=stylesheet href="/site.css">').hasStyles).to.be.false;
  });

  it('are not looked for in a page that takes the time of many: too deep, too many elements or attributes', () => {
    const attributes = Array.from({ length: 2_000 }, (_, index) => `a${index}`).join(' ');
    const repeated = Array.from({ length: 500 }, (_, index) => `<p><b a${index}>`).join('');
    for (const html of ['<div>'.repeat(2_000), '<br>'.repeat(60_000), repeated, `<p ${attributes}>`]) {
      expect(() => readPage(html), html.slice(0, 20)).to.throw(RangeError);
    }
    expect(places('<div>'.repeat(400) + '<news-feed endpoint="a">')).to.have.length(1);
  });
});
