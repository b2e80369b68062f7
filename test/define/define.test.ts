import { expect } from '@open-wc/testing';
import * as classes from '../../src/classes.js';

const modules = {
  'job-board': () => import('../../src/define/job-board.js'),
  'news-feed': () => import('../../src/define/news-feed.js'),
  'poll-box': () => import('../../src/define/poll-box.js'),
  'submit-news': () => import('../../src/define/submit-news.js'),
  'weather-card': () => import('../../src/define/weather-card.js'),
};

describe('define', () => {
  for (const [tag, load] of Object.entries(modules)) {
    it(`registers <${tag}> and nothing else, and exports its class`, async () => {
      const others = Object.keys(modules).filter((other) => other !== tag);
      const before = others.map((other) => customElements.get(other));
      const exported = Object.values(await load());
      const element = customElements.get(tag);
      expect(exported).to.include(element);
      expect(Object.values(classes)).to.include(element);
      expect(others.map((other) => customElements.get(other))).to.deep.equal(before);
    });
  }
});
