import { expect, html } from '@open-wc/testing';
import { addresses } from '../../../src/diagnosis/checks/address.js';
import { shared } from '../../../src/shared.js';
import { subjectIn, told } from '../subjects.js';

describe('the check of a widget’s endpoint', () => {
  it('returns each of its addresses once', async () => {
    const subject = await subjectIn(html`<news-feed loading="lazy" hidden endpoint="/a /b /a"></news-feed>`);
    expect(addresses(subject)).to.deep.equal({
      urls: [`${location.origin}/a`, `${location.origin}/b`],
      faults: [],
    });
  });

  it('accepts a missing endpoint if the page sets the data, or the widget is only a link', async () => {
    const subject = await subjectIn(html`<news-feed .data=${[]}></news-feed>`);
    expect(addresses(subject)).to.deep.equal({ urls: [], faults: [] });
    const link = await subjectIn(html`<submit-news mode="link"></submit-news>`);
    expect(addresses(link)).to.deep.equal({ urls: [], faults: [] });
  });

  it('reports a missing endpoint', async () => {
    const subject = await subjectIn(html`<news-feed></news-feed>`);
    expect(told(addresses(subject).faults)[0]).to.match(/^endpoint-missing: .*endpoint="https:\/\/…"/);
  });

  it('reports an invalid address, without its query', async () => {
    const { faults } = addresses(await subjectIn(html`<news-feed endpoint="file:///a?key=secret"></news-feed>`));
    expect(told(faults)[0]).to.match(/^endpoint-invalid/);
    expect(JSON.stringify(faults)).not.to.contain('secret');
  });

  it('reports a key in an address, also if it was logged before', async () => {
    shared.warned.clear();
    const subject = await subjectIn(html`<weather-card hidden endpoint="/w?appid=secret"></weather-card>`);
    for (let time = 0; time < 2; time++) {
      const { faults, urls } = addresses(subject);
      expect(told(faults)[0]).to.match(/^key-exposed: .*\/w .*relais/);
      expect(JSON.stringify(faults)).not.to.contain('secret');
      expect(urls).to.have.length(1);
    }
  });
});
