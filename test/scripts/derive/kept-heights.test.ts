import { expect } from '@open-wc/testing';
import { withKeptHeights } from '../../../scripts/derive/kept-heights.js';

const script = '<script type="module" src="/widgets/commune-widgets.js"></script>\n';
const feed = '<news-feed endpoint="/flux.xml" limit="5"></news-feed>\n';
const card = '<weather-card endpoint="/meteo.json"></weather-card>\n';

describe('the style rule of a page to paste', () => {
  it('is written below the script tag, with its indentation', () => {
    const text = withKeptHeights(`<head>\n  ${script}</head>\n${feed}`);
    expect(text).to.match(/^<head>\n {2}<script.*\n {2}<style>@media\(scripting\){news-feed\{.*<\/style>\n<\/head>/);
  });

  it('replaces the one that is there', () => {
    const once = withKeptHeights(script + feed);
    expect(withKeptHeights(once)).to.equal(once);
    expect(withKeptHeights(once + card)).to.include('weather-card{');
  });

  it('is that of the widgets in the same block of code', () => {
    expect(withKeptHeights(`${script}${feed}\`\`\`\n${card}`)).not.to.include('weather-card{');
  });

  it('is an error where no widget is below a script tag', () => {
    expect(() => withKeptHeights(script)).to.throw('no widget');
    expect(() => withKeptHeights(feed)).to.throw('no script tag');
  });
});
