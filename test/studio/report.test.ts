import { expect } from '@open-wc/testing';
import { reportOf, sourceOf } from '../../demo/studio/report.js';
import { news } from './sample.js';

const blocked = { code: 'blocked', message: 'La requête a été bloquée.' };
const of = (endpoint: string, site = '') =>
  sourceOf(news, { tag: 'news-feed', attributes: { endpoint }, link: { href: '', text: '' } }, site);

describe('sourceOf', () => {
  it('is the address that is given, completed by that of the site', () => {
    expect(of('https://a.example/feed')).to.deep.equal({
      endpoint: 'https://a.example/feed',
      isExample: false,
      text: '',
    });
    expect(of('/feed', 'a.example').endpoint).to.equal('https://a.example/feed');
  });

  it('is example data without an address', () => {
    expect(of('')).to.deep.include({ endpoint: '/api/actualites.json', isExample: true });
  });

  it('is example data of the same format for an address that needs the site', () => {
    const { endpoint, text } = of('/spip.php?page=backend');
    expect(endpoint).to.equal('/api/spip/backend.xml');
    expect(text).to.match(/exemple \(SPIP\).*adresse de votre site/);
    expect(of('/wp-json/wp/v2/posts').endpoint).to.equal('/api/wp-json/wp/v2/posts');
  });

  it('is an invalid address as it is, for the widget to report', () => {
    expect(of('actualités')).to.deep.include({ endpoint: 'actualités', isExample: false });
  });
});

describe('reportOf', () => {
  it('tells no failure of an address that only other sites may not read', () => {
    const { text, failed } = reportOf(blocked, 'https://a.example/feed/', 'a.example');
    expect(failed).to.equal(false);
    expect(text).to.contain('même site');
  });

  it('says what is needed where the site is not known, or another', () => {
    expect(reportOf(blocked, 'https://a.example/feed/', '')).to.deep.include({ failed: false });
    expect(reportOf(blocked, 'https://a.example/feed/', '').text).to.contain('donnez l’adresse du site');
    expect(reportOf(blocked, 'https://b.example/feed/', 'a.example').text).to.match(/autoriser.*relais/);
  });

  it('tells a failure of an address that no page can read', () => {
    expect(reportOf({ code: 'http-4xx', message: 'Refusé.' }, 'https://a.example/', 'a.example')).to.deep.equal({
      text: 'L’adresse ne peut pas être lue. Refusé.',
      failed: true,
    });
  });

  it('tells a failure of an http address on an https site, whose pages may not read it', () => {
    expect(reportOf(blocked, 'http://a.example/feed', 'https://a.example')).to.deep.include({ failed: true });
    expect(reportOf(blocked, 'http://a.example/feed', 'http://a.example')).to.deep.include({ failed: false });
  });
});
