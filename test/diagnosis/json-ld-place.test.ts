import { expect } from '@open-wc/testing';
import { jsonLdPlace } from '../../src/diagnosis/json-ld-place.js';

const page = (...scripts: string[]) =>
  `<!doctype html>\n${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('\n')}`;

describe('jsonLdPlace', () => {
  it('names the place in the page, whichever script is broken', () => {
    expect(jsonLdPlace(page('{"a": 1}', '{\n  "b": 2,\n}'))).to.include({ line: 5, column: 1 });
    expect(jsonLdPlace(page('{"a" 1}'))).to.include({ line: 2, column: 41 });
  });

  it('says nothing of JSON that is read: also with lines broken inside strings', () => {
    expect(jsonLdPlace(page('{"a": "b\nc"}'))).to.equal(undefined);
    expect(jsonLdPlace('<!doctype html><script>{</script>')).to.equal(undefined);
  });
});
