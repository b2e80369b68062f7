import { jobFormatSinks } from './job-format-sinks.js';
import { apart, inOffers, list, paid, titled, type Offer } from './job-sink.js';
import { address, encoded, text, TOKEN, type Reading, type WidgetSetup, type Sink } from './sink.js';

const open = { detail: 'inline' };
/** Benign values with each kind of markup that a description may have. */
const described = [TOKEN, '<p>Accueil</p><ul><li>du public</li></ul>'] as const;

const posting =
  (rest: Offer): Offer =>
  (value, index) => ({
    '@type': 'JobPosting',
    '@id': `o${index}`,
    title: 'Agent',
    ...rest(value, index),
  });

const schemaSinks = [
  inOffers('JobPosting: title', 'html', list(posting((value) => ({ title: titled(value) })))),
  inOffers('JobPosting: @id', 'unseen', list(posting((value, index) => ({ '@id': `${value} ${index}` })))),
  inOffers('JobPosting: employer', 'html', list(posting((name) => ({ hiringOrganization: { name } })))),
  inOffers(
    'JobPosting: place',
    'html',
    list(posting((name) => ({ jobLocation: { address: { addressLocality: name } } }))),
  ),
  inOffers('JobPosting: grade', 'html', list(posting((grade) => ({ grade })))),
  inOffers('JobPosting: reference', 'html', list(posting((value) => ({ reference: value })))),
  inOffers('JobPosting: url', 'unseen', list(posting((url, index) => ({ url: apart(url, index) }))), {
    benign: address,
  }),
  inOffers(
    'JobPosting: url of the application',
    'unspecified',
    list(posting((url) => ({ applicationContact: { url } }))),
    {
      benign: address,
    },
  ),
  inOffers(
    'JobPosting: mailbox and file',
    'unspecified',
    list(
      posting((value, index) =>
        index % 2
          ? { applicationContact: { email: value } }
          : { associatedMedia: { contentUrl: value, contentSize: value } },
      ),
    ),
    { benign: ['rh@mairie.example', '/poste.pdf'], places: 3 },
  ),
  inOffers(
    'JobPosting: every other text',
    'unspecified',
    list(
      posting((value) => ({
        employmentType: value,
        category: value,
        salary: value,
        datePosted: value,
        validThrough: value,
        jobLocation: { address: { addressLocality: 'Ici', postalCode: value, addressCountry: value } },
        baseSalary: { currency: value, value: { value: 5, unitText: value } },
      })),
    ),
    { places: 9, benign: ['CDD', ''] },
  ),
  inOffers('JobPosting: salary in words', 'html', list(posting((value) => ({ baseSalary: paid(value) })))),
  inOffers(
    'Page with JSON-LD: title and employer',
    'unspecified',
    (values) => {
      const offers = values.map(posting((value) => ({ title: titled(value), hiringOrganization: { name: value } })));
      const scripts = offers.map((offer) => JSON.stringify(offer).replaceAll('</', '<\\/'));
      const elements = scripts.map((script) => `<script type="application/ld+json">${script}</script>`);
      return `<!doctype html><html><title>Offres</title>${elements.join('')}`;
    },
    { places: 2 },
  ),
];

/** A sink in which every value has a board of its own, which is compared as a whole. */
function inBoard(
  name: string,
  reading: Reading,
  scene: (value: string, index: number) => WidgetSetup,
  places = 1,
  benign: Sink['benign'] = text,
): Sink {
  return { name, places, tag: 'job-board', reading, together: false, benign, scenes: (values) => values.map(scene) };
}

const complete = (rest: object) => ({
  '@type': 'JobPosting',
  title: 'Agent',
  description: 'Accueil du public',
  hiringOrganization: { name: 'Mairie' },
  jobLocation: { address: { addressLocality: 'Ici', addressCountry: 'FR' } },
  datePosted: '2026-01-01',
  ...rest,
});
const opened = (offer: object): WidgetSetup => ({
  body: JSON.stringify(offer),
  attributes: open,
  steps: [{ press: 'disclosure' }],
});

const boardSinks = [
  inBoard(
    'JobPosting: description, open in place',
    'unspecified',
    (description) => opened(complete({ description })),
    1,
    described,
  ),
  inBoard(
    'Lever: headings and lists of a description, open in place',
    'unspecified',
    (value) =>
      opened([
        { id: 'a', text: 'Agent', hostedUrl: '/a', description: value, lists: [{ text: value, content: value }] },
      ]),
    3,
  ),
  inBoard(
    'JobPosting: every text that is written into the page as JSON-LD',
    'unspecified',
    (value) =>
      opened(
        complete({
          '@id': `a ${value}`,
          title: titled(value),
          description: `Texte ${value}`,
          hiringOrganization: { name: `Mairie ${value}` },
          jobLocation: { address: { addressLocality: `Ici ${value}`, postalCode: value, addressCountry: 'FR' } },
          reference: value,
          url: value,
        }),
      ),
    7,
  ),
  inBoard(
    'JobPosting: what becomes a choice of a filter',
    'unspecified',
    (value) => ({
      body: JSON.stringify(
        [value, 'CDI'].map((employmentType, index) => ({
          ...complete({ '@id': `${index}`, employmentType }),
          jobLocation: { address: { addressLocality: employmentType } },
        })),
      ),
    }),
    2,
  ),
  inBoard(
    'the address of the page, where the board keeps what is chosen',
    'unspecified',
    (value, index) => ({
      body: JSON.stringify([complete({ '@id': value }), complete({ '@id': 'b', title: 'Autre' })]),
      attributes: { ...open, 'url-state': `j${index}` },
      query: ['q', 'contract', 'place', 'category', 'sort', 'n', 'id']
        .map((name) => `j${index}-${name}=${encoded(value)}`)
        .join('&'),
    }),
    7,
    // White space in the second one is normalised in an offer's id but not in the address, which thus names an unknown
    // offer.
    [TOKEN, 'Deux\tmots'],
  ),
];

/** Sinks for the answers of endpoints of offers, and for the address of the page. */
export const jobSinks: readonly Sink[] = [...schemaSinks, ...jobFormatSinks, ...boardSinks];
