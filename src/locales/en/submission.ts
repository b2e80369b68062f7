import type { WallClock } from '../../text/time-zone.js';
import { grouped } from '../../text/numbers.js';
import type { Locale } from '../locale.js';
import { longDate, WEEKDAYS } from './dates.js';

const characters = (count: number): string => (count === 1 ? '1 character' : `${grouped(count, ',')} characters`);

/** “Tuesday 2 December 2026” */
const longDay = (clock: WallClock): string => `${WEEKDAYS[clock.weekday]} ${longDate(clock)}`;

export const name = 'Propose news';

export const submission: Locale['submission'] = {
  heading: 'Publish your news and events for free',
  empty: 'The form is not available at the moment.',
  open: 'Propose news or an event',
  close: 'Close',
  requiredHint: 'Fields marked “required” must be filled in.',
  required: '(required)',
  rules: 'Read the rules of publication',
  rulesIntro: 'The town hall reads every proposal before it is published.',
  type: 'You propose',
  types: { news: 'news', event: 'an event' },
  groups: { content: 'Your proposal', event: 'The event', images: 'Images', sender: 'About you' },
  senderHint: 'This is not published: it is used to answer you.',
  choose: 'Choose…',
  fields: {
    title: 'Title',
    summary: 'Summary',
    body: 'Text',
    category: 'Section',
    commune: 'Town',
    startsAt: 'Start',
    endsAt: 'End',
    allDay: 'All day',
    otherDates: 'Other dates',
    repeats: 'The event repeats',
    repeatsUntil: 'Until',
    place: 'Place',
    address: 'Address',
    price: 'Price',
    ticketUrl: 'Link to tickets',
    url: 'Link to learn more',
    images: 'Add images',
    contactName: 'Full name',
    contactEmail: 'Email address',
    organisation: 'Organisation',
    notify: 'Email me when my proposal has arrived and when the town hall has decided',
    consent: 'I agree that the town reads, edits if needed and publishes my proposal.',
  },
  hints: {
    summary: 'One or two sentences, shown below the title.',
    price: 'Example: free, or €5.',
    url: 'Example: https://www.example.org',
    ticketUrl: 'Example: https://www.example.org/tickets',
    contactEmail: 'Example: name@example.org',
    address: 'Example: 12 rue des Écoles',
  },
  atMost: (max) => `At most ${characters(max)}.`,
  remaining: (count) => (count < 0 ? `${characters(-count)} too many.` : `${characters(count)} left.`),
  yes: 'yes',
  trap: 'Leave this field empty',
  errors: {
    required: (label) => `Fill in “${label}”.`,
    tooLong: (label, over) => `Shorten “${label}”: ${characters(over)} too many.`,
    email: 'Enter a complete email address, such as name@example.org.',
    url: 'Enter a complete web address, such as https://www.example.org.',
    dateTime: (label) => `Enter the day and the time in “${label}”, such as 24/12/2026 18:30.`,
    date: (label) => `Enter the day in “${label}”, such as 24/12/2026.`,
    order: 'The end must follow the start: correct one of the two dates.',
    tooManyDates: (max) => `Remove some dates: ${max} at most.`,
    repeatsOrder: 'The repetition must end after the first date: correct one of the two.',
    consent: 'Tick the box to agree to the publication.',
    alt: (name) => `Describe the image “${name}”.`,
    images: 'Add at least one image.',
  },
  summary: 'Answers to correct:',
  dates: {
    once: 'No',
    repetition: (each, day) => {
      const name = day && WEEKDAYS[day.weekday];
      if (each === 'daily') return 'Every day';
      if (each === 'weekly') return name ? `Every ${name}` : 'Every week';
      if (each === 'fortnightly') return name ? `Every other ${name}` : 'Every two weeks';
      const ordinal = ['first', 'second', 'third', 'fourth', 'fifth'][(day?.week ?? 1) - 1];
      return name ? `The ${ordinal} ${name} of each month` : 'Every month';
    },
    legend: (number) => `Date ${number}`,
    add: 'Add a date',
    added: (number) => `Date ${number} is added.`,
    remove: (number) => `Remove date ${number}`,
    removed: 'The date is removed.',
    error: (number, message) => `In date ${number}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    announced: (count, first, last) =>
      `The event will have ${count} dates, from ${longDay(first)} to ${longDay(last)}.`,
  },
  images: {
    limits: (max, formats, megabytes) =>
      `At most ${max === 1 ? 'one image' : `${max} images`}, in ${formats} format, of ${megabytes} MB at most.`,
    privacy:
      'Before it is sent, each image is made smaller on your device, and hidden data (place, date, device) is removed.',
    or: ' or ',
    alt: 'Description of the image',
    altHint: 'Say what can be seen, for people who do not see the image.',
    credit: 'Image credit (person or organisation)',
    remove: 'Remove the image',
    busy: 'Preparing the images…',
    added: (names) =>
      names.length === 1 ? `“${names.join('')}” is added.` : `${names.length} images are added: ${names.join(', ')}.`,
    removed: 'The image is removed.',
    type: (name, formats) => `“${name}” is refused: choose a ${formats} image.`,
    heic: (name) =>
      `“${name}” is refused: it is a HEIC photo, which few browsers read. On an iPhone, choose Settings, Camera, Formats, “Most Compatible”; on Android, turn off HEIF in the camera. Then take the photo again, or send a screenshot of it.`,
    tooLarge: (name) =>
      `“${name}” is refused: the image is too large for this device. Choose a smaller copy, such as a screenshot of the photo.`,
    unreadable: (name) => `“${name}” is refused: the file is damaged.`,
    unprepared: (name) => `“${name}” is not added: the form could not prepare the image. Try again in a moment.`,
    tooMany: (name, max) => `“${name}” is not added: ${max} at most.`,
  },
  draft: {
    restored: 'Your draft was found, without its images.',
    keep: 'Keep my draft on this device',
    keepHint: 'Otherwise it is deleted when you close this tab. Do not tick on a shared computer.',
    clear: 'Clear everything',
    cleared: 'The form is empty.',
  },
  privacy:
    'The commune, which is responsible for this data, uses it to review your proposal, to publish it and to answer you.',
  privacyLink: 'Your rights and how your data is protected',
  toReview: 'Check my proposal',
  review: 'Check your proposal',
  preview: 'Preview',
  recap: 'Your answers',
  edit: 'Edit',
  send: 'Send my proposal',
  sending: 'Sending…',
  solving: 'Checking that you are not a robot…',
  progress: 'Sending',
  percent: (value) => `${value}%`,
  cancel: 'Cancel sending',
  cancelled: 'Sending is cancelled.',
  kept: 'What you entered is kept.',
  failures: {
    offline: 'You seem to be offline. Try again when you are back.',
    timeout: 'Sending takes too long. Try again in a moment.',
    'rate-limited': 'Too many proposals are coming in. Try again in a few minutes.',
    'too-large': 'This is too large to be sent. Remove an image, then try again.',
    'http-4xx': 'The proposal was not accepted. Try again, or write to the town hall.',
    challenge: 'The check against robots did not work. Try again in a moment.',
    other: 'Sending has failed. Try again in a moment.',
  },
  done: 'Your proposal has been sent',
  next: 'The town hall reads it before it is published.',
  reference: 'Reference',
  secret: 'Follow-up code',
  copy: 'Copy the reference and the follow-up code',
  copied: 'The reference and the follow-up code are copied.',
  notCopied: 'Your browser did not allow the copy: write the reference and the follow-up code down, or print them.',
  print: 'Print',
  withdraw:
    'Write down the reference and the follow-up code: they are shown only once. Give them to the town hall to follow your proposal, or to withdraw it.',
  withdrawHere:
    'Write down the reference and the follow-up code: they are shown only once. They let you follow your proposal, or withdraw it.',
  withdrawReference: 'Write down the reference: it lets you withdraw your proposal, by writing to the town hall.',
  status: 'Follow or withdraw my proposal',
  withdrawAction: 'Withdraw this proposal',
  withdrawQuestion: 'Withdraw this proposal for good?',
  withdrawYes: 'Yes, withdraw it',
  withdrawNo: 'No, keep it',
  withdrawFailed: 'The proposal could not be withdrawn. Try again in a moment.',
  withdrawn: 'Your proposal has been withdrawn',
  withdrawnNext: 'The commune will not publish it, and what it held is deleted.',
  again: 'Make another proposal',
};
