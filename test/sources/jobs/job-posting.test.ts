import { expect } from '@open-wc/testing';
import { errorOf, read, readOne, url } from './read.js';

const posting = (members: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Agent d’entretien',
  ...members,
});
const page = (...scripts: string[]) =>
  `<!doctype html><html><head>${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')}`;

describe('JobPosting', () => {
  it('reads every field', () => {
    const job = readOne(
      posting({
        identifier: { '@type': 'PropertyValue', name: 'Mairie', value: 'O-12' },
        url: '/offres/12',
        applicationContact: { '@type': 'ContactPoint', email: 'rh@commune.test' },
        description: '<p>Vous entretenez.</p><ul><li>Écoles</li></ul>',
        hiringOrganization: { '@type': 'Organization', name: 'Commune de Saint-Exemple' },
        jobLocation: {
          '@type': 'Place',
          address: { addressLocality: 'Saint-Exemple', postalCode: '53100', addressCountry: { name: 'FR' } },
        },
        jobLocationType: 'TELECOMMUTE',
        employmentType: ['CDD', 'PART_TIME'],
        occupationalCategory: 'Adjoint technique territorial',
        additionalProperty: { '@type': 'PropertyValue', name: 'Catégorie', value: 'C' },
        baseSalary: { currency: 'EUR', value: { minValue: 1800, maxValue: 2000, unitText: 'MONTH' } },
        datePosted: '2026-02-01',
        validThrough: '2026-03-31',
      }),
    );
    expect(job).to.deep.equal({
      id: 'O-12',
      url: 'https://www.commune.test/offres/12',
      applyUrl: 'mailto:rh@commune.test',
      title: 'Agent d’entretien',
      description: 'Vous entretenez.\n\n• Écoles',
      employer: 'Commune de Saint-Exemple',
      place: 'Saint-Exemple',
      postalCode: '53100',
      country: 'FR',
      contract: 'CDD',
      workTime: 'PART_TIME',
      category: 'C',
      grade: 'Adjoint technique territorial',
      salary: { min: 1800, max: 2000, currency: 'EUR', unit: 'MONTH' },
      remote: true,
      datePosted: new Date('2026-01-31T23:00:00Z'),
      validThrough: new Date('2026-03-31T21:59:59.999Z'),
      reference: 'O-12',
    });
  });

  const containers: [string, unknown][] = [
    ['alone', posting()],
    ['in an array', [posting()]],
    ['in a graph, beside other things', { '@graph': [{ '@type': 'WebSite' }, posting()] }],
    ['in a list of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: posting() }] }],
    ['in a list without items around it', { '@type': 'ItemList', itemListElement: [posting()] }],
    ['with several types', posting({ '@type': ['Thing', 'JobPosting'] })],
    ['with its type as an address', posting({ '@type': 'http://schema.org/JobPosting' })],
    ['in a page', page(JSON.stringify(posting()))],
    ['in one of several scripts of a page, another being broken', page('{"@type":', JSON.stringify(posting()))],
    ['in a comment', page(`<!--\n${JSON.stringify(posting())}\n-->`)],
    ['in a CDATA section', page(`//<![CDATA[\n[${JSON.stringify(posting())}]\n//]]>`)],
    ['in a CDATA section in a comment', page(`/*<![CDATA[*/${JSON.stringify(posting())}/*]]>*/`)],
    ['with lines broken inside strings', page(JSON.stringify(posting()).replace(' ', '\n\t'))],
  ];
  for (const [title, answer] of containers) {
    it(`finds an offer ${title}`, () => expect(readOne(answer).title).to.equal('Agent d’entretien'));
  }

  it('keeps the order of offers at any depth', () => {
    const list = {
      '@graph': [[posting({ title: '1' })], { mainEntity: posting({ title: '2' }) }, posting({ title: '3' })],
    };
    expect(read(list).map(({ title }) => title)).to.deep.equal(['1', '2', '3']);
  });

  it('reads nesting that would exceed the call stack', () => {
    const depth = 100_000;
    expect(errorOf(`${'['.repeat(depth)}${']'.repeat(depth)}`)).to.equal('unknown-format');
  });

  it('uses the page’s address for its only offer', () => {
    expect(readOne(page(JSON.stringify(posting()))).url).to.equal(url);
    expect(read(page(JSON.stringify([posting(), posting()])))[0]?.url).to.equal(undefined);
  });

  it('accepts an empty list, but not a page without a list', () => {
    expect(read({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [] })).to.deep.equal([]);
    expect(read({ '@graph': [] })).to.deep.equal([]);
    expect(errorOf(page('{"@type":"WebSite"}'))).to.equal('wrong-type');
    expect(read(page('{"@type":"WebSite"}'), 'job-posting')).to.deep.equal([]);
    expect(errorOf('<!doctype html><p>Connexion', 'job-posting')).to.equal('wrong-type');
  });

  it('decodes character references in JSON-LD, also in the title and the id', () => {
    const script = JSON.stringify(
      posting({
        title: 'Agent d&amp;#8217;accueil &amp;eacute;t&eacute; &amp;lt;b&amp;gt; L\u0092école',
        identifier: { value: 'Agent d&#8217;accueil &amp;amp; co' },
        hiringOrganization: 'Ville de l&amp;rsquo;Est',
      }),
    );
    const [job] = read(page(script));
    expect(job).to.include({
      id: 'Agent d’accueil & co',
      title: 'Agent d’accueil été <b> L’école',
      employer: 'Ville de l’Est',
    });
  });

  it('leaves out only offers without a title', () => {
    expect(read([posting({ title: '' }), posting({ title: null }), posting()])).to.have.length(1);
  });

  const fields: [string, object, object][] = [
    ['an employer that is a text', { hiringOrganization: 'Mairie' }, { employer: 'Mairie' }],
    [
      'an address that is a text',
      { jobLocation: { address: '1 place de la Mairie, Laval' } },
      { place: '1 place de la Mairie, Laval' },
    ],
    ['a place that is a text', { jobLocation: 'Laval' }, { place: 'Laval' }],
    [
      'several places',
      {
        jobLocation: [
          { address: { addressLocality: 'Laval', postalCode: '53000' } },
          { address: { addressLocality: 'Mayenne' } },
        ],
      },
      { place: 'Laval, Mayenne' },
    ],
    ['an identifier that is a text', { identifier: 'R1' }, { id: 'R1', reference: 'R1' }],
    ['a country of three letters', { jobLocation: { address: { addressCountry: 'FRA' } } }, { country: 'FR' }],
    ['one of the territories', { jobLocation: { address: { addressCountry: 'MTQ' } } }, { country: 'MQ' }],
    [
      'hours in any words, which are no contract',
      { employmentType: 'https://schema.org/FULL_TIME', workHours: 'du lundi au vendredi' },
      { workTime: 'FULL_TIME, du lundi au vendredi' },
    ],
    ['references in a title that were escaped twice', { title: 'Agent d&#8217;accueil' }, { title: 'Agent d’accueil' }],
    [
      'types separated by commas',
      { employmentType: 'CDI, temps non complet' },
      { contract: 'CDI', workTime: 'temps non complet' },
    ],
    [
      'hours a week',
      { employmentType: 'CONTRACTOR', workHours: '17,5 h' },
      { contract: 'CONTRACTOR', workTime: '17,5 h' },
    ],
    [
      'a salary whose thousands are parted',
      { baseSalary: { currency: 'EUR', value: { value: '24\u202f000', unitText: 'YEAR' } } },
      { salary: { min: 24_000, max: 24_000, currency: 'EUR', unit: 'YEAR' } },
    ],
    ['a salary that is a text', { baseSalary: 'Selon grille' }, { salary: 'Selon grille' }],
    [
      'a salary that is a number',
      { baseSalary: 1900, salaryCurrency: 'EUR' },
      { salary: { min: 1900, max: 1900, currency: 'EUR', unit: undefined } },
    ],
    ['escaped descriptions', { description: '&lt;p&gt;R&amp;amp;D&lt;/p&gt;' }, { description: 'R&D' }],
    ['descriptions escaped twice', { description: '&amp;lt;p&amp;gt;Un&amp;lt;/p&amp;gt;' }, { description: 'Un' }],
    ['descriptions that are text', { description: 'Un\n * deux\n * 2 < 3' }, { description: 'Un\n• deux\n• 2 < 3' }],
    ['a category in the title', { title: 'Rédacteur (catégorie B)' }, { category: 'B' }],
    ['a category in words', { occupationalCategory: 'Catégorie A' }, { category: 'A' }],
    [
      'a file to apply with',
      { associatedMedia: { contentUrl: '/f.pdf', contentSize: '120000' } },
      { applyUrl: 'https://www.commune.test/f.pdf', applySize: 120_000 },
    ],
    [
      'a moment at which it ends',
      { validThrough: '2026-03-31T12:00:00+02:00' },
      { validThrough: new Date('2026-03-31T10:00:00Z') },
    ],
    [
      'a midnight for its whole day',
      { validThrough: '2026-03-31T00:00:00+02:00' },
      { validThrough: new Date('2026-03-31T21:59:59.999Z') },
    ],
  ];
  for (const [title, members, expected] of fields) {
    it(`reads ${title}`, () => expect(readOne(posting(members))).to.deep.include(expected));
  }

  const nothing: [string, object][] = [
    ['a link that runs a script', { url: 'javascript:alert(1)', applyUrl: 'data:text/html,x' }],
    ['a salary of nothing', { baseSalary: { value: { minValue: 0 } } }],
    [
      'fields of the wrong type',
      {
        baseSalary: [],
        jobLocation: [],
        hiringOrganization: [],
        employmentType: {},
        validThrough: {},
        applicationContact: 'x',
      },
    ],
    ['a code of an occupation', { occupationalCategory: '37-2011' }],
    ['a type that says nothing', { employmentType: 'OTHER' }],
  ];
  for (const [title, members] of nothing) {
    it(`ignores ${title}`, () => {
      expect(Object.keys(readOne(posting(members)))).to.have.members(['id', 'title', 'description', 'remote']);
    });
  }

  it('reads the library’s own model as JSON', () => {
    const job = {
      id: '1',
      title: 'Agent',
      employer: 'Mairie',
      place: 'Laval',
      contract: 'CDD',
      validThrough: '2026-03-31',
      category: 'C',
      grade: 'Adjoint',
      salary: 'Selon grille',
      remote: true,
      reference: 'R',
      applyUrl: 'mailto:rh@commune.test',
    };
    for (const answer of [[job], { jobs: [job] }, job]) {
      expect(readOne(answer)).to.deep.include({ ...job, validThrough: new Date('2026-03-31T21:59:59.999Z') });
    }
  });

  it('keeps offers that share their address, with unique ids', () => {
    const url = 'https://www.commune.test/emploi';
    const posting = (title: string) => ({ '@type': 'JobPosting', title, url });
    const scripts = ['Agent', 'Cuisinier'].map(
      (title) => `<script type="application/ld+json">${JSON.stringify(posting(title))}</script>`,
    );
    for (const answer of [[posting('Agent'), posting('Cuisinier')], `<!doctype html>${scripts.join('')}`]) {
      expect(read(answer).map(({ id, url }) => [id, url])).to.deep.equal([
        ['Agent', url],
        ['Cuisinier', url],
      ]);
    }
  });
});
