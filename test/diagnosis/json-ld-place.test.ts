import { expect } from '@open-wc/testing';
import { jsonLdPlace } from '../../src/diagnosis/json-ld-place.js';

const page = (...scripts: string[]) =>
  `<!doctype html>\n${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('\n')}`;

describe('jsonLdPlace', () => {
  it('returns the position in the page, whichever script is invalid', () => {
    expect(jsonLdPlace(page('{"a": 1}', '{\n  "b": 2,\n}'))).to.include({ line: 5, column: 1 });
    expect(jsonLdPlace(page('{"a" 1}'))).to.include({ line: 2, column: 41 });
  });

  it('returns undefined for JSON that is accepted, also with line breaks in strings', () => {
    expect(jsonLdPlace(page('{"a": "b\nc"}'))).to.equal(undefined);
    expect(jsonLdPlace('<!doctype html><script>{</script>')).to.equal(undefined);
  });
});
