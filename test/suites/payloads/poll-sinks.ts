import { encoded, text, TOKEN, type Reading, type WidgetSetup, type Sink } from './sink.js';
import type { WidgetStep } from '../../support/page-steps.js';

type Wording = (value: string) => object;

const VOTE: readonly WidgetStep[] = [{ fill: { 'choice-0': '' } }, { press: 'vote' }];

/** A sink in which every value has a poll of its own. */
function inPoll(name: string, reading: Reading, places: number, scene: (value: string) => WidgetSetup): Sink {
  return {
    name: `Poll: ${name}`,
    places,
    tag: 'poll-box',
    reading,
    together: false,
    benign: text,
    scenes: (values) => values.map(scene),
  };
}

const open = (rest: object) => ({
  id: 'p',
  question: 'Quelle date ?',
  choices: [
    { id: 'a', label: 'Juin' },
    { id: 'b', label: 'Juillet' },
  ],
  status: 'open',
  ballot: 'bulletin',
  resultsPolicy: 'always',
  ...rest,
});
const results = [
  { choice: 'a', votes: 3 },
  { choice: 'b', votes: 1 },
];
const closed = { status: 'closed', ballot: undefined, voters: 4, results };

const everyText: Wording = (value) => ({
  question: `Laquelle ${value}`,
  description: value,
  organiser: value,
  notice: `Avis ${value}`,
  choices: [
    { id: 'a', label: `Juin ${value}`, description: value },
    { id: 'b', label: 'Juillet' },
  ],
});

const answers = (poll: object): WidgetSetup => ({ body: JSON.stringify(poll) });

/** A poll `p` whose vote gets this answer. */
const voted = (status: number, answer: object): WidgetSetup => ({
  ...answers(open({})),
  steps: [...VOTE],
  write: { path: '/p/votes', status, body: JSON.stringify(answer) },
});

/** Sinks for the answers of polls. */
export const pollSinks: readonly Sink[] = [
  inPoll('question', 'html', 1, (question) => answers(open({ question }))),
  inPoll('every text of the form', 'html', 6, (value) => answers(open(everyText(value)))),
  inPoll('every text of the results', 'html', 6, (value) => answers(open({ ...everyText(value), ...closed }))),
  inPoll('every text of a poll to come', 'html', 6, (value) =>
    answers(open({ ...everyText(value), status: 'scheduled', ballot: undefined, opensAt: '2099-01-01T08:00:00Z' })),
  ),
  inPoll('names, of the poll, its choices and its ballot', 'unspecified', 5, (value) => ({
    body: JSON.stringify(named(value, { ballot: value })),
    attributes: { remember: '' },
    steps: [...VOTE, { press: 'change' }, { press: 'cancel' }],
    write: {
      path: `/${encoded(value)}/votes`,
      status: 201,
      body: JSON.stringify(named(value, { receipt: value, results: [{ choice: value, votes: 1 }] })),
    },
  })),
  inPoll('every text of the answer to a vote', 'html', 6, (value) =>
    voted(201, open({ ...everyText(value), results })),
  ),
  inPoll('every text of a refusal', 'unseen', 5, (value) =>
    voted(422, {
      type: value,
      title: value,
      detail: value,
      code: value,
      errors: [{ pointer: value, code: value, detail: value }],
    }),
  ),
  inPoll('dates, policies and numbers', 'unspecified', 8, (value) =>
    answers(
      open({
        opensAt: value,
        closesAt: value,
        status: value,
        resultsPolicy: value,
        minimumVoters: value,
        voters: value,
        minChoices: value,
        results: [{ choice: 'a', votes: value }],
      }),
    ),
  ),
  {
    name: 'the data property: every text of a poll',
    places: 6,
    tag: 'poll-box',
    reading: 'plain',
    together: false,
    benign: [TOKEN, ''],
    scenes: (values) => values.map((value) => ({ data: open({ minChoices: 1, maxChoices: 1, ...everyText(value) }) })),
  },
];

/** A poll with the value as its id and as that of its first choice. */
function named(value: string, rest: object): object {
  return open({
    id: value,
    choices: [
      { id: value, label: 'Juin' },
      { id: 'b', label: 'Juillet' },
    ],
    ...rest,
  });
}
