import { expect } from '@open-wc/testing';
import * as classes from '../../src/classes.js';
import { widgetTags } from '../../src/widget-table.js';

describe('define', () => {
  for (const tag of widgetTags) {
    it(`registers <${tag}> and nothing else, and exports its class`, async () => {
      const others = widgetTags.filter((other) => other !== tag);
      const before = others.map((other) => customElements.get(other));
      const exported = Object.values((await import(`../../src/widgets/${tag}/define.ts`)) as object) as unknown[];
      const element = customElements.get(tag);
      expect(exported).to.include(element);
      expect(Object.values(classes)).to.include(element);
      expect(others.map((other) => customElements.get(other))).to.deep.equal(before);
    });
  }
});
