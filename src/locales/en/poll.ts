import { grouped } from '../../text/numbers.js';
import type { Locale } from '../locale.js';

const counted = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${grouped(count, ',')} ${one}s`);

export const poll: Locale['poll'] = {
  heading: 'Poll',
  empty: 'No poll at the moment.',
  choose: (min, max) => {
    if (min === max) return `Choose ${counted(max, 'answer')}.`;
    return min === 1 ? `Choose up to ${counted(max, 'answer')}.` : `Choose ${min} to ${counted(max, 'answer')}.`;
  },
  tooFew: (min) => (min === 1 ? 'Choose an answer.' : `Choose at least ${counted(min, 'answer')}.`),
  tooMany: (max) => `Choose at most ${counted(max, 'answer')}: clear what is too many.`,
  vote: 'Vote',
  sending: 'Sending…',
  change: 'Change my vote',
  save: 'Save the change',
  cancel: 'Cancel',
  withdraw: 'Withdraw my vote',
  showResults: 'Show the results',
  yours: 'Your answer',
  share: (percent, ofVoters) => (ofVoters ? `${percent}% of voters` : `${percent}%`),
  votes: (count) => counted(count, 'vote'),
  voters: (count) => counted(count, 'voter'),
  organiser: (name) => `Organiser: ${name}`,
  opens: (when) => `Opens ${when}`,
  closes: (when) => `Closes ${when}`,
  closedOn: (when) => `Closed ${when}`,
  notice: 'An indicative poll, without the force of a ballot.',
  scheduled: 'This poll is not open yet.',
  closed: 'This poll is closed.',
  outcomes: {
    cast: 'Your vote is recorded.',
    changed: 'Your vote is changed.',
    withdrawn: 'Your vote is withdrawn. You can vote again.',
    already: 'Your vote is already recorded.',
    'already-elsewhere': 'A vote has already come from this internet connection. Only one is accepted per connection.',
    'too-late': 'This poll is closed: what you sent last was not counted.',
    lost: 'Your vote was not found. You can vote again.',
  },
  hidden: {
    'after-vote': 'Results are shown after you vote.',
    'after-close': 'Results will be shown once the poll is closed.',
    never: 'Results are not published.',
    unavailable: 'Results are not available at the moment.',
  },
  minimum: (voters) => `Results are shown from ${counted(voters, 'voter')} upwards.`,
  failures: {
    network: 'Sending failed. Your answer is kept: try again in a moment.',
    offline: 'You seem to be offline. Your answer is kept: try again when you are back.',
    busy: 'The service is very busy. Your answer is kept: try again in a few minutes.',
    ballot: 'The time to vote had run out and is renewed. Your answer is kept: vote again.',
    choices: 'The poll has changed. Check your answer, then vote again.',
    refused: 'Voting is not possible on this page at the moment.',
  },
};
