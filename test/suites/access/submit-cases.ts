import { fieldNames, type FieldName } from '../../../src/sources/submissions/schema.js';
import { emptyCases, failedCases, waitingCases, type CaseAnswer, type AccessCase, type VisitorStep } from './case.js';

const required = new Set<FieldName>(['title', 'body', 'startsAt', 'contactName', 'contactEmail', 'consent']);
const fields = {
  ...Object.fromEntries(fieldNames.map((name) => [name, { required: required.has(name) }])),
  title: { required: true, maxLength: 60 },
};

/** A form schema with every field of the contract. */
export function schema(more: Record<string, unknown> = {}) {
  return {
    types: ['news', 'event'],
    categories: [
      { id: 'culture', label: 'Culture et patrimoine' },
      { id: 'sport', label: 'Sport' },
    ],
    fields,
    images: { max: 2, bytes: 5_000_000, pixels: 40_000_000, types: ['image/jpeg', 'image/png', 'image/webp'] },
    privacyUrl: '/confidentialite',
    rulesUrl: '/regles',
    ...more,
  };
}

const asked = (more?: Record<string, unknown>): CaseAnswer => ({ body: schema(more) });
const form = { state: 'ready' as const, answers: [asked()] };
const event: VisitorStep = { tick: ['type-event'] };
const next: VisitorStep = { press: 'next' };
const written: VisitorStep[] = [
  {
    fill: {
      title: 'Concert de la chorale dans l’église Saint-Martin',
      summary: 'Trois siècles de musique, entrée libre.',
      body: 'La chorale chante Fauré, Duruflé et Poulenc.\nOn se retrouve ensuite autour d’un verre.',
      category: 'culture',
      contactName: 'Camille Martin',
      contactEmail: 'camille@exemple.fr',
    },
  },
  { tick: ['consent'] },
];
const dated: VisitorStep = { fill: { startsAt: '2026-03-07T20:30', place: 'Église', price: 'gratuit' } };
const others: VisitorStep[] = [
  { press: 'add-date' },
  { fill: { 'startsAt-0': '2026-03-14T20:30', 'endsAt-0': '2026-03-14T22:00' } },
];
const repeated: VisitorStep[] = [{ fill: { repeats: 'weekly' } }, { fill: { repeatsUntil: '2026-03-28' } }];
const long: VisitorStep = {
  fill: { body: 'La chorale chante Fauré, Duruflé et Poulenc. '.repeat(6), ticketUrl: 'exemple.fr' },
};
const pictured: VisitorStep[] = [
  { file: 'chorale.jpg' },
  { fill: { 'imageAlt-1': 'La chorale devant l’autel', 'imageCredit-1': 'Camille Martin' } },
];
const completed = { geocoder: '/access/geocodage' };
const addressed: VisitorStep[] = [event, { fill: { address: '12 rue des' } }];
const sent: VisitorStep[] = [...written, next, { press: 'send' }];
const takenBack: VisitorStep[] = [{ press: 'withdraw' }, { press: 'withdraw-yes' }];
export const receipt = {
  reference: 'CW-2026-0042',
  secret: 'k7qf-29dm-x3tb',
  statusUrl: 'https://commune.example/suivi/42',
};

/** Replaces the element by a new one, as when the page is opened again after something was typed. */
async function reopen(widget: Element): Promise<void> {
  const again = widget.cloneNode() as typeof widget & { updateComplete: Promise<boolean>; state: string };
  widget.replaceWith(again);
  while (again.state !== 'ready') await new Promise((resolve) => requestAnimationFrame(resolve));
  await again.updateComplete;
}

/** Waits for what the geocoder has answered. */
const untilAnswered = (part: string) => async (widget: Element & { updateComplete: Promise<boolean> }) => {
  const answered = () => widget.shadowRoot?.querySelector(`[part="completion"] [part~="${part}"]`);
  while (!answered()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await widget.updateComplete;
};

const states: Omit<AccessCase, 'tag'>[] = [
  ...waitingCases,
  { name: 'news', ...form, fallback: true },
  { name: 'event', ...form, steps: [event] },
  { name: 'event, for whole days', ...form, steps: [event, { tick: ['allDay'] }] },
  { name: 'event, on several dates', ...form, steps: [event, dated, ...others] },
  { name: 'event, repeated', ...form, steps: [event, dated, ...repeated] },
  { name: 'event, with an address to be completed', ...form, attributes: completed, steps: addressed },
  {
    name: 'event, with addresses to choose from',
    ...form,
    attributes: completed,
    steps: [...addressed, { press: 'complete' }],
    act: untilAnswered('address'),
  },
  {
    name: 'event, with an address that is not completed',
    ...form,
    attributes: { geocoder: '/access/answers/404' },
    steps: [...addressed, { press: 'complete' }],
    act: untilAnswered('message'),
  },
  {
    name: 'event, with an error in another date',
    ...form,
    steps: [event, ...written, dated, ...others, { fill: { 'endsAt-0': '2026-03-14T20:00' } }, next],
  },
  { name: 'news alone, without images', state: 'ready', answers: [asked({ types: ['news'], images: null })] },
  {
    name: 'with values preset and locked',
    ...form,
    attributes: { preset: 'commune=Saint-Martin-des-Prés; category=culture', locked: 'commune, category' },
  },
  { name: 'as a link', state: 'idle', answers: [asked()], attributes: { mode: 'link', 'form-url': '/proposer' } },
  { name: 'as a window, closed', ...form, attributes: { mode: 'dialog' } },
  { name: 'as a window, open', ...form, attributes: { mode: 'dialog' }, steps: [{ press: 'open' }], modal: true },
  {
    name: 'as a window, with errors',
    ...form,
    attributes: { mode: 'dialog' },
    steps: [{ press: 'open' }, next],
    modal: true,
  },
  { name: 'with everything to be corrected', ...form, steps: [event, next] },
  { name: 'without consent', ...form, steps: [...written, { tick: ['consent'] }, next] },
  {
    name: 'with errors of form',
    ...form,
    steps: [
      event,
      ...written,
      { fill: { title: 'Un titre si long qu’il dépasse les soixante caractères que la commune accepte' } },
      { fill: { contactEmail: 'camille@', url: 'chorale', startsAt: '2026-03-07T20:30', endsAt: '2026-03-06T20:30' } },
      next,
    ],
  },
  { name: 'with an image', ...form, steps: pictured },
  { name: 'with an image that is not described', ...form, steps: [...written, { file: 'chorale.jpg' }, next] },
  {
    name: 'with a file that is refused',
    ...form,
    steps: [{ file: 'un-nom-de-fichier-interminable-que-rien-ne-coupe.pdf' }],
  },
  { name: 'with a draft found again', ...form, steps: [{ fill: { title: 'Concert' } }], act: reopen },
  { name: 'review of news', ...form, steps: [...written, ...pictured, next] },
  { name: 'review of an event', ...form, steps: [event, ...written, dated, next] },
  { name: 'review of an event on several dates', ...form, steps: [event, ...written, dated, long, ...others, next] },
  { name: 'review of a repeated event', ...form, steps: [event, ...written, dated, ...repeated, next] },
  { name: 'on its way', ...form, steps: [...sent, { upload: 0.42 }] },
  { name: 'not sent', ...form, steps: [...sent, { upload: 'fails' }] },
  {
    name: 'refused by the server',
    ...form,
    steps: [
      ...sent,
      {
        upload: {
          status: 422,
          body: { status: 422, errors: [{ pointer: '/title', detail: 'Ce titre est déjà pris.' }] },
        },
      },
    ],
  },
  { name: 'received', ...form, steps: [...sent, { upload: { body: receipt } }] },
  {
    name: 'received, with a reference alone',
    ...form,
    steps: [...sent, { upload: { body: { reference: 'CW-2026-0042' } } }],
  },
  {
    name: 'received, to be taken back',
    ...form,
    steps: [...sent, { upload: { body: receipt } }, { press: 'withdraw' }],
  },
  {
    name: 'received, and not taken back',
    ...form,
    // The proposal is unknown.
    steps: [...sent, { upload: { body: { ...receipt, reference: 'CW-1' } } }, ...takenBack],
  },
  {
    name: 'received, and taken back',
    ...form,
    steps: [...sent, { upload: { body: receipt } }, ...takenBack],
  },
  { name: 'without a title of its own', ...form, attributes: { heading: '' } },
  { name: 'review, deepest title', ...form, attributes: { 'heading-level': '6' }, steps: [...written, next] },
  { name: 'in English', ...form, attributes: { lang: 'en' }, steps: [event, next] },
  { name: 'without a page about privacy', state: 'empty', answers: [asked({ privacyUrl: null })], fallback: true },
  ...emptyCases({ answers: ['none'] }),
  ...failedCases,
  { name: 'error, as the form cannot be read', state: 'error', answers: [{ body: { types: 'news' } }], fallback: true },
];

export const submitCases: readonly AccessCase[] = states.map((each) => ({ tag: 'submit-news', ...each }));
