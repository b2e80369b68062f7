import { hoursAgo, type CaseAnswer, type AccessCase } from './case.js';

/** Addresses of the endpoint itself, whose next answer is then the item's own. */
const items = [
  {
    id: 'halle',
    url: '#halle',
    title: 'La halle rouvre samedi',
    summary: 'Après six mois de travaux, le marché retrouve la halle.',
    date_published: hoursAgo(5).toISOString(),
  },
  { id: 'conseil', url: '#conseil', title: 'Conseil municipal', date_published: hoursAgo(50).toISOString() },
];

const text =
  '<p>Après six mois de travaux, le marché retrouve la halle. Les horaires ne changent pas :</p>' +
  '<ul><li>le mercredi de 8 h à 13 h ;</li><li>le samedi de 7 h 30 à 13 h.</li></ul>' +
  '<figure><img src="/access/image.svg" alt="Les étals sous la halle" width="800" height="450">' +
  '<figcaption>Photo : mairie</figcaption></figure><p>Le parking de l’église reste ouvert.</p>';

const list: CaseAnswer = { body: feed(items) };
const whole: CaseAnswer = { body: feed([{ ...items[0], content_html: text }]) };

function feed(all: readonly object[]): object {
  return { version: 'https://jsonfeed.org/version/1.1', title: 'Mairie', items: all };
}

/** News whose title opens their text in place. */
export const inlineNews: Omit<AccessCase, 'tag'>[] = (
  [
    ['to be opened in place', [list], false],
    ['open in place', [list, whole], true],
    ['open in place, the item gone', [list, { body: {}, status: 410 }], true],
    ['open in place, the text not to be had', [list, { body: {}, status: 500 }], true],
  ] as [string, CaseAnswer[], boolean][]
).map(([name, answers, open]) => ({
  name: `ready, ${name}`,
  state: 'ready' as const,
  answers,
  attributes: { detail: 'inline' },
  ...(open && { steps: [{ press: 'disclosure' }] }),
}));
