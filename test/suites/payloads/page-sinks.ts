import {
  address,
  encoded,
  wellFormed,
  tags,
  text,
  TOKEN,
  type Reading,
  type WidgetSetup,
  type Sink,
  type Tag,
} from './sink.js';

/** Sinks in the page: the `data` property, attributes, and answers that consist of a payload. */

const item = (rest: object = {}, index = 0) => ({
  id: `a${index}`,
  url: `/article/${index}`,
  title: 'Article',
  summary: 'Texte',
  categories: ['Vie locale'],
  authors: [],
  ...rest,
});

const reading = (rest: object = {}) => ({ condition: {}, temperature: 5, daily: [], ...rest });

const job = (rest: object = {}, index = 0) => ({
  id: `o${index}`,
  title: 'Agent',
  description: '',
  remote: false,
  ...rest,
});

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const calm: Record<Tag, unknown> = {
  'news-feed': [item()],
  'weather-card': reading(),
  'job-board': [job(), job({}, 1)],
  'event-agenda': [
    {
      ...{ id: 'e', uid: 'e', title: 'Fête', start: dayIn(1), end: dayIn(2), allDay: true },
      ...{ timeZone: 'Europe/Paris', description: '', categories: [], accessibility: [] },
    },
  ],
  'alert-banner': [{ id: 'a', version: '1', severity: 'warning', title: 'Coupure' }],
  'town-hall': [{ id: 'm', name: 'Mairie', telephones: [], emails: [] }],
  'poll-box': { id: 'p', question: 'Laquelle ?', choices: [{ id: 'a', label: 'Juin' }], minChoices: 1, maxChoices: 1 },
  'submit-news': { types: ['news'], categories: [], fields: {}, privacyUrl: 'https://mairie.example/rgpd' },
};

function newsData(name: string, how: Reading, rest: (value: string) => object, benign: Sink['benign'] = text): Sink {
  return {
    name: `the data property: ${name}`,
    tag: 'news-feed',
    reading: how,
    together: true,
    benign,
    scenes: (values) => [
      { data: values.map((value, index) => item(rest(value), index)), attributes: { limit: '500', images: 'all' } },
    ],
    reachesOut: true,
  };
}

/** One feed for each value, which it finds in the address of the page as if a visitor had searched for it. */
const searchedFeed: Sink = {
  name: 'the address of the page, where the feed keeps what is searched',
  tag: 'news-feed',
  reading: 'unspecified',
  places: 3,
  together: false,
  benign: text,
  scenes: (values) =>
    values.map(wellFormed).map((value, index) => ({
      data: [item({ categories: [value] }), item({ title: value }, 1)],
      attributes: { search: '', filters: '', 'url-state': `n${index}` },
      query: ['q', 'category', 'n'].map((name) => `n${index}-${name}=${encoded(value)}`).join('&'),
    })),
};

function weatherData(name: string, how: Reading, rest: (value: string) => object, benign: Sink['benign'] = text): Sink {
  return {
    name: `the data property: ${name}`,
    tag: 'weather-card',
    reading: how,
    together: false,
    benign,
    scenes: (values) => values.map((value) => ({ data: reading(rest(value)) })),
  };
}

function jobData(name: string, how: Reading, rest: (value: string) => object, benign: Sink['benign'] = text): Sink {
  return {
    name: `the data property: ${name}`,
    tag: 'job-board',
    reading: how,
    together: true,
    benign,
    scenes: (values) => [{ data: values.map((value, index) => job(rest(value), index)), attributes: { limit: '500' } }],
  };
}

const image = { url: '/images/a.png', alt: '', credit: 'a' };

const properties = [
  newsData('id', 'unseen', (id) => ({ id: `${id} ` }), [TOKEN, '-']),
  newsData('title', 'plain', (title) => ({ title })),
  newsData('summary', 'plain', (summary) => ({ summary })),
  newsData('url', 'unseen', (url) => ({ url }), address),
  newsData('categories', 'plain', (value) => ({ categories: [value] })),
  newsData('language', 'unseen', (language) => ({ language }), ['de', '']),
  newsData('image', 'unseen', (url) => ({ image: { url, srcset: url, alt: url } }), ['/images/jeton.png', '']),
  newsData('credit', 'plain', (credit) => ({ image: { ...image, credit } })),
  newsData('source', 'plain', (value) => ({ source: { title: value, url: value } })),
  weatherData('place', 'plain', (place) => ({ place })),
  weatherData('condition', 'plain', (value) => ({ condition: { text: value } })),
  weatherData('source and licence', 'plain', (name) => ({ source: { name, license: name, url: '/a' } })),
  weatherData('address of the source', 'unseen', (url) => ({ source: { name: 'a', url } }), address),
  weatherData('warning', 'plain', (value) => ({ vigilance: { level: 'red', phenomenon: value, text: value } })),
  weatherData('address of the warning', 'unspecified', (url) => ({ vigilance: { level: 'red', url } }), [
    'https://mairie.example/jeton',
    '',
  ]),
  jobData('title', 'plain', (title) => ({ title })),
  jobData('employer, place, grade, reference', 'plain', (value) => ({
    employer: value,
    place: value,
    grade: value,
    reference: value,
  })),
  jobData('url', 'unseen', (url) => ({ url }), address),
  jobData('applyUrl', 'unspecified', (applyUrl) => ({ applyUrl }), ['https://mairie.example/jeton', '']),
  jobData('contract, category, salary', 'unspecified', (value) => ({
    contract: value,
    workTime: value,
    category: value,
    salary: value,
    postalCode: value,
  })),
];

function attribute(tag: Tag, how: Reading, names: readonly string[], benign: Sink['benign'] = text): Sink {
  return {
    name: names.length > 1 ? 'every other attribute' : names.join(),
    places: names.length,
    tag,
    reading: how,
    together: false,
    benign,
    scenes: (values) =>
      values.map((value) => ({ data: calm[tag], attributes: Object.fromEntries(names.map((name) => [name, value])) })),
  };
}

/** Addresses of endpoints: the webmaster may name any host, but only http or https. */
function endpoint(tag: Tag): Sink {
  return {
    name: 'endpoint',
    tag,
    reading: 'unspecified',
    together: false,
    benign: ['benign', ''],
    reachesOut: true,
    scenes: (values) => values.map((value) => ({ attributes: { endpoint: value } })),
  };
}

function format(tag: Tag): Sink {
  return {
    name: 'format',
    tag,
    reading: 'unspecified',
    together: false,
    benign: text,
    scenes: (values) => values.map((value) => ({ body: '{}', attributes: { format: value } })),
  };
}

/** A payload as the whole answer, declared as JSON and as HTML in turn. */
function wholeAnswer(tag: Tag): Sink {
  const contentTypes = ['application/json', 'text/html'];
  return {
    name: 'a whole answer',
    tag,
    reading: 'unspecified',
    together: false,
    benign: text,
    scenes: (values) =>
      values.map((body, index): WidgetSetup => ({ body, contentType: contentTypes[index % 2] ?? '' })),
  };
}

const named: readonly string[] = ['heading', 'category', 'exclude', 'place', 'endpoint', 'format'];

/**
 * All sinks of the page. `observed` are the observed attributes of the built elements, by tag, so that none is missed.
 */
export function pageSinks(observed: Record<Tag, readonly string[]>): readonly Sink[] {
  return [
    ...properties,
    searchedFeed,
    attribute('news-feed', 'unspecified', ['category']),
    attribute('news-feed', 'unspecified', ['exclude']),
    attribute('weather-card', 'plain', ['place']),
    ...tags.flatMap((tag) => [
      attribute(tag, 'plain', ['heading']),
      attribute(
        tag,
        'unspecified',
        observed[tag].filter(
          (name) => !named.includes(name) || (tag === 'job-board' && /^(?:category|place)$/.test(name)),
        ),
      ),
      endpoint(tag),
      format(tag),
      wholeAnswer(tag),
    ]),
  ];
}
