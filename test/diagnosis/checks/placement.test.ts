import { expect, html } from '@open-wc/testing';
import { placementFaults } from '../../../src/diagnosis/checks/placement.js';
import { shared } from '../../../src/shared.js';
import { subjectIn, told } from '../subjects.js';

const settings = {
  lang: undefined,
  timeZone: undefined,
  theme: undefined,
  prefix: undefined,
  origins: [],
  links: false,
};

describe('the check of a placeholder or tag', () => {
  beforeEach(() => (shared.settings = settings));
  afterEach(() => delete shared.settings);

  it('accepts a running widget', async () => {
    expect(placementFaults(await subjectIn(html`<news-feed></news-feed>`))).to.be.empty;
  });

  const faults: [title: string, content: ReturnType<typeof html>, expected: RegExp][] = [
    ['has a name that no widget has', html`<div data-cw="news"></div>`, /^widget-unknown: .*« news »/],
    ['has a name that is misspelt', html`<div data-cw="news-fead"></div>`, /^widget-unknown: .*Écrivez « news-feed »/],
    ['has a prefix that was not declared', html`<ma-poll-box></ma-poll-box>`, /^widget-prefix: .*data-cw-prefix="ma"/],
    ['has lost its attributes', html`<div class="commune-widget"></div>`, /^snippet-stripped/],
    ['is being written', html`<p contenteditable="true"><i data-cw="poll-box"></i></p>`, /^in-editor/],
    [
      'is a link on a page that does not allow links as widgets',
      html`<a href="/f#cw=news-feed">A</a>`,
      /^links-off: .*data-cw-links="on"/,
    ],
    [
      'would send to another site',
      html`<div data-cw="submit-news" data-cw-endpoint="https://a.test/form"></div>`,
      /^origin-unlisted: .*data-cw-origins="https:\/\/a\.test"/,
    ],
    ['was not mounted', html`<div data-cw="news-feed"></div>`, /^not-mounted: .*<news-feed>/],
  ];
  for (const [title, content, expected] of faults) {
    it(`reports one that ${title}`, async () => {
      const lines = told(placementFaults(await subjectIn(content)));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(expected);
    });
  }
});
