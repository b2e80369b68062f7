import type { WidgetStep } from '../../support/page-steps.js';
import { text, type Reading, type WidgetSetup, type Sink } from './sink.js';

/** A sink in which every value has a form of its own. */
function inForm(
  name: string,
  reading: Reading,
  places: number,
  scene: (value: string) => WidgetSetup,
  benign: Sink['benign'] = text,
): Sink {
  return { name, places, tag: 'submit-news', reading, together: false, benign, scenes: (values) => values.map(scene) };
}

const rule = (required = false) => ({ required });
const schema = (rest: object = {}) => ({
  types: ['news'],
  categories: [{ id: 'culture', label: 'Culture' }],
  fields: {
    title: rule(true),
    summary: rule(),
    body: rule(),
    place: rule(),
    organisation: rule(),
    consent: rule(true),
  },
  privacyUrl: '/confidentialite',
  ...rest,
});
const eventTexts = ['summary', 'body', 'place', 'address', 'commune', 'price'];
const eventFields = Object.fromEntries(
  ['title', ...eventTexts, 'otherDates', 'repeats', 'repeatsUntil', 'consent'].map((name) => [name, rule()]),
);
const form = (rest?: object): WidgetSetup => ({ body: JSON.stringify(schema(rest)) });

const filled = (title: string, rest: Record<string, string> = {}): WidgetStep[] => [
  { fill: { title, consent: '', ...rest } },
  { press: 'next' },
];

/** A form whose proposal gets this answer. */
const answered = (status: number, answer: object): WidgetSetup => ({
  ...form(),
  steps: [...filled('Fête'), { press: 'send' }],
  write: { status, body: JSON.stringify(answer) },
});

function fixed(preset: string): object {
  return { preset, locked: true };
}

const addresses: Sink['benign'] = ['/article/jeton', ''];

const schemaSinks = [
  inForm('Schema: labels of categories, texts that are preset', 'plain', 4, (value) =>
    form({
      categories: [{ id: 'a', label: value }],
      fields: {
        category: rule(),
        ...Object.fromEntries(['title', 'body', 'place'].map((name) => [name, fixed(`Avis ${value}`)])),
      },
    }),
  ),
  inForm('Schema: names of categories and fields, types, limits', 'unspecified', 8, (value) => ({
    ...form({
      types: ['news', value],
      categories: [{ id: value, label: 'Culture' }],
      fields: { [value]: fixed(value), category: { preset: value }, title: { required: value, maxLength: value } },
      images: { max: value, bytes: value, types: [value] },
    }),
    steps: filled('Fête'),
  })),
  inForm('Schema: other dates and repetitions that are preset', 'unspecified', 2, (value) =>
    form({
      types: ['event'],
      fields: {
        otherDates: fixed(`Avis ${value}`),
        repeats: fixed(`Avis ${value}`),
        repeatsUntil: fixed(value),
      },
    }),
  ),
  inForm('Schema: every address', 'unspecified', 2, (url) => form({ privacyUrl: url, rulesUrl: url }), addresses),
];

const answerSinks = [
  inForm('Receipt: every text and address', 'unspecified', 3, (value) =>
    answered(201, { reference: `Ref ${value}`, secret: value, statusUrl: value }),
  ),
  inForm('Refusal: every text', 'plain', 7, (value) => {
    const detail = `Non ${value}`;
    const errors = [
      { pointer: '/title', code: value, detail },
      { pointer: '/rien', code: value, detail },
      { pointer: value, detail },
    ];
    return answered(422, { title: value, detail: value, code: value, errors });
  }),
];

const visitorSinks = [
  inForm('what the visitor types, in the review', 'plain', 3, (value) => ({
    ...form(),
    steps: filled(`Fête ${value}`, { summary: `Samedi ${value}`, body: 'Texte', organisation: `Club ${value}` }),
  })),
  inForm('what the visitor types, in the preview of an event', 'unspecified', 7, (value) => ({
    ...form({ types: ['event'], fields: eventFields }),
    steps: [
      { press: 'add-date' },
      {
        fill: {
          startsAt: '2099-01-01T10:00',
          'startsAt-0': '2099-01-02T10:00',
          ...Object.fromEntries(eventTexts.map((name) => [name, `Avis ${value}`])),
          // Longer than an excerpt, whatever the value is: the whole text is then always there too.
          body: `Avis ${value} ${'Texte '.repeat(60)}`,
        },
      },
      ...filled(`Fête ${value}`),
    ],
  })),
  inForm('what the page presets, and the name of a file that is refused', 'unspecified', 2, (value) => ({
    ...form({ images: { max: 1 } }),
    attributes: { preset: `title=Fête ${value.replaceAll(';', ',')}`, locked: 'title' },
    steps: [{ choose: `a ${value.replaceAll(';', ',')}`, as: 'text/plain' }],
  })),
  inForm('name, description and author of an image', 'unspecified', 3, (value) => ({
    ...form({ images: { max: 1 } }),
    steps: [
      { choose: `a ${value}`, as: 'image/png' },
      { press: 'next' },
      ...filled('Fête', { 'imageAlt-1': `Vue ${value}`, 'imageCredit-1': value }),
    ],
  })),
  inForm(
    'form-url, as a link alone',
    'unspecified',
    1,
    (url) => ({ data: schema({ fields: {} }), attributes: { mode: 'link', 'form-url': url } }),
    addresses,
  ),
];

/** Sinks for the answers of an endpoint for proposals, and for the visitor's input. */
export const formSinks: readonly Sink[] = [...schemaSinks, ...answerSinks, ...visitorSinks];
