import { expect } from '@open-wc/testing';
import { read, readOne } from './jobs/read.js';

const posting = (members: object) => ({ '@type': 'JobPosting', title: 'Agent', ...members });
const page = (...scripts: string[]) =>
  `<!doctype html><html><head>${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')}`;

describe('JSON-LD', () => {
  it('resolves references to other nodes, also in another script', () => {
    const nodes = [
      { '@type': 'Organization', '@id': '#mairie', name: 'Mairie' },
      { '@type': 'Place', '@id': '#lieu', address: { '@id': '#adresse' } },
      { '@type': 'PostalAddress', '@id': '#adresse', addressLocality: 'Laval', addressCountry: { '@id': '#fr' } },
      { '@type': 'Country', '@id': '#fr', name: 'France' },
    ];
    const offer = posting({ hiringOrganization: { '@id': '#mairie' }, jobLocation: [{ '@id': '#lieu' }] });
    const expected = { employer: 'Mairie', place: 'Laval', country: 'FR' };
    expect(readOne({ '@graph': [offer, ...nodes] })).to.deep.include(expected);
    expect(readOne(page(JSON.stringify(offer), JSON.stringify({ '@graph': nodes })))).to.deep.include(expected);
  });

  it('ignores references to unknown nodes and circular ones', () => {
    const circle = { '@id': '#a', address: { '@id': '#a' } };
    expect(readOne({ '@graph': [posting({ jobLocation: { '@id': '#a' } }), circle] }).place).to.equal(undefined);
    expect(readOne(posting({ hiringOrganization: { '@id': '#b' } })).employer).to.equal(undefined);
  });

  it('reports a syntax error in a page’s JSON-LD, with its position', () => {
    const broken = `<!doctype html>\n<html>\n<script type="application/ld+json">{"@type":"JobPosting",</script>`;
    for (const format of ['auto', 'job-posting']) {
      expect(() => read(broken, format))
        .to.throw(/line 3 .*not valid JSON/)
        .with.property('code', 'malformed');
    }
  });
});
