import { expect } from '@open-wc/testing';
import { pollSources } from '../../../src/sources/polls/index.js';
import type { Poll } from '../../../src/sources/polls/poll.js';

const answer = {
  id: 'fete-2026',
  language: 'fr',
  question: 'Quelle date pour la fête du village ?',
  description: null,
  organiser: 'Mairie de Saint-Martin-des-Prés',
  choices: [
    { id: 'juin', label: 'Le 20 juin', description: 'Feu de la Saint-Jean' },
    { id: 'juillet', label: 'Le 4 juillet', description: null },
  ],
  minChoices: 1,
  maxChoices: 1,
  opensAt: '2026-02-01T08:00:00+01:00',
  closesAt: '2026-03-01T18:00:00+01:00',
  status: 'open',
  resultsPolicy: 'after-vote',
  minimumVoters: 5,
  voters: 12,
  results: null,
  ballot: 'fete-2026.k3.nonce.mac',
  notice: 'Sondage indicatif, sans valeur de scrutin.',
};

function read(value: unknown): Poll {
  const body = new TextEncoder().encode(JSON.stringify(value));
  return pollSources.parse({ body, contentType: 'application/json', url: 'https://commune.test/polls/current' });
}

/** The error code that an answer causes. */
function errorOf(value: unknown): unknown {
  try {
    return read(value).id;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

describe('poll-json', () => {
  it('reads a poll of the contract', () => {
    expect(read(answer)).to.deep.equal({
      ...answer,
      description: undefined,
      choices: [
        { ...answer.choices[0], image: undefined },
        { id: 'juillet', label: 'Le 4 juillet', description: undefined, image: undefined },
      ],
      opensAt: new Date('2026-02-01T07:00:00Z'),
      closesAt: new Date('2026-03-01T17:00:00Z'),
      results: undefined,
      receipt: undefined,
    });
  });

  const imageOf = (image: unknown) =>
    read({ ...answer, choices: [{ id: 'juin', label: 'Le 20 juin', image }] }).choices[0]!.image;

  it('reads the images of choices, whose addresses may be relative', () => {
    expect(imageOf({ url: '/api/polls/images/1.webp', alt: ' Le feu ', width: 400, height: 300 })).to.deep.equal({
      url: 'https://commune.test/api/polls/images/1.webp',
      alt: 'Le feu',
      width: 400,
      height: 300,
    });
    expect(imageOf({ url: 'feu.webp', alt: 'Le feu', width: '400' })).to.deep.equal({
      url: 'https://commune.test/polls/feu.webp',
      alt: 'Le feu',
      width: undefined,
      height: undefined,
    });
  });

  for (const [what, image] of Object.entries({
    'of another server': { url: 'https://tiers.test/1.webp', alt: 'Le feu' },
    'of a server whose name begins like its own': { url: 'https://commune.test.tiers.test/1.webp', alt: 'Le feu' },
    'with another scheme': { url: 'data:image/png,', alt: 'Le feu' },
    'without a text alternative': { url: '/1.webp', alt: ' ' },
    'that is no object': '/1.webp',
  })) {
    it(`leaves out an image ${what}`, () => {
      expect(imageOf(image)).to.equal(undefined);
    });
  }

  it('returns results for every choice, in the order of the choices', () => {
    const results = [
      { choice: 'juillet', votes: 7 },
      { choice: 'autre', votes: 3 },
    ];
    expect(read({ ...answer, results }).results).to.deep.equal([
      { choice: 'juin', votes: 0 },
      { choice: 'juillet', votes: 7 },
    ]);
    expect(read({ ...answer, results: [] }).results).to.have.length(2);
  });

  it('returns the receipt of a vote, and the ballot unchanged', () => {
    expect(read({ ...answer, receipt: 'r3cu', ballot: ' <b> ' })).to.include({ receipt: 'r3cu', ballot: ' <b> ' });
  });

  for (const [title, minChoices, maxChoices, min, max] of [
    ['one by default', undefined, undefined, 1, 1],
    ['at least one', 0, 2, 1, 2],
    ['no more than there are', 5, 9, 2, 2],
    ['a maximum that is no less than the minimum', 2, 1, 2, 2],
    ['whole numbers alone', 1.5, '2', 1, 1],
  ] as const) {
    it(`lets a voter choose ${title}`, () => {
      const poll = read({ ...answer, minChoices, maxChoices });
      expect([poll.minChoices, poll.maxChoices]).to.deep.equal([min, max]);
    });
  }

  it('leaves out a choice without an id or a label, and a second one with the same id', () => {
    const choices = [
      { id: 'a' },
      { label: 'B' },
      null,
      { id: 'c', label: 'C' },
      { id: 'c', label: 'D' },
      { id: 4, label: '5' },
    ];
    expect(read({ ...answer, choices }).choices.map(({ id, label }) => id + label)).to.deep.equal(['cC', '45']);
  });

  it('reads markup as text', () => {
    const poll = read({ ...answer, question: '<b>Oui</b> &amp; non ?', choices: [{ id: 'a', label: '<i>A</i>' }] });
    expect(poll.question).to.equal('Oui & non ?');
    expect(poll.choices[0]!.label).to.equal('A');
  });

  it('treats a poll without a status as open if it has a ballot, else as closed', () => {
    expect(read({ ...answer, status: 'paused' }).status).to.equal('open');
    expect(read({ ...answer, status: null, ballot: null }).status).to.equal('closed');
  });

  for (const [title, value, code] of [
    ['without a question', { ...answer, question: '' }, 'malformed'],
    ['without an id', { ...answer, id: null }, 'malformed'],
    ['whose id is a way upwards', { ...answer, id: '..' }, 'malformed'],
    ['without choices', { ...answer, choices: [] }, 'malformed'],
    ['that is none', { items: [] }, 'unknown-format'],
    ['that is a list', [answer], 'unknown-format'],
  ] as const) {
    it(`refuses a poll ${title}`, () => expect(errorOf(value)).to.equal(code));
  }
});
