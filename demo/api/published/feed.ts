import { IMAGE_TYPE } from '../images/answer-image.js';
import { eventSummary } from '../../../src/locales/fr/event-summary.js';
import { collapse, cutAtWord } from '../../../src/text/line.js';
import { TIME_ZONE } from '../commune-day.js';
import { imagePath } from '../submissions/image-address.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { StoredImage, StoredSubmission } from '../submissions/submission.js';
import { imagesHtml, textHtml } from './content.js';

/** The length of a summary that is made from the text, in characters. */
const SUMMARY = 300;

export interface FeedContext {
  categories: SubmissionRules['form']['categories'];
  /** The public address of a path relative to the feed. */
  urlOf(relative: string): string;
  /** The public address of an item's own page; absent in a preview, in which items have none. */
  pageOf?(reference: string): string;
  /** The address of this feed. */
  address?: string;
  /** The address of the next page of the feed. */
  next?: string | undefined;
}

/**
 * Published proposals as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with summaries only: the whole text of
 * each is at the item's own address.
 */
export function feedOf(approved: readonly StoredSubmission[], context: FeedContext): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Actualités et événements proposés par les habitants',
    feed_url: context.address ?? context.urlOf('news'),
    language: 'fr',
    ...(context.next && { next_url: context.next }),
    items: approved.map((submission) => ({
      ...itemOf(submission, context),
      // Each item must have a text.
      content_text: summaryOf(submission),
    })),
  };
}

/** One published proposal with its whole text, as a feed of one item. */
export function articleFeed(submission: StoredSubmission, context: FeedContext): Record<string, unknown> {
  const address = (stored: StoredImage): string => context.urlOf(imagePath(stored.id));
  const content = [
    textHtml(eventOf(submission)),
    textHtml(submission.body ?? ''),
    imagesHtml(submission.images, address),
  ];
  return {
    ...feedOf([], context),
    items: [{ ...itemOf(submission, context), content_html: content.join('') }],
  };
}

function itemOf(submission: StoredSubmission, { categories, urlOf, pageOf }: FeedContext): Record<string, unknown> {
  const { reference, title, url, ticketUrl, decidedAt, changedAt, images } = submission;
  const [image] = images;
  const category = categories.find(({ id }) => id === submission.category);
  const address = (stored: StoredImage): string => urlOf(imagePath(stored.id));
  return {
    id: reference,
    ...(pageOf && { url: pageOf(reference) }),
    ...((url ?? ticketUrl) && { external_url: url ?? ticketUrl }),
    title,
    summary: summaryOf(submission),
    ...(image && { image: address(image) }),
    attachments: images.map((stored) => ({ url: address(stored), mime_type: IMAGE_TYPE })),
    ...(category && { tags: [category.label] }),
    date_published: decidedAt?.toISOString(),
    ...(isRevised(submission) && { date_modified: changedAt?.toISOString() }),
    // JSON Feed has no member for the description of an image; the names of extensions begin with an underscore.
    ...(image && { _commune: { image: { ...withoutId(image) } } }),
  };
}

/** Whether the published content has been changed since its publication. */
export function isRevised({ changedAt, decidedAt }: StoredSubmission): boolean {
  return !!changedAt && !!decidedAt && changedAt > decidedAt;
}

/** The summary as entered, else the beginning of the text; may be empty. */
export function leadOf({ summary, body }: StoredSubmission): string {
  return summary ?? cutAtWord(collapse(body ?? ''), SUMMARY);
}

/** The summary, for an event preceded by its date and place. */
export function summaryOf(submission: StoredSubmission): string {
  return [eventOf(submission), leadOf(submission)].filter(Boolean).join(' ');
}

/** The date and place of an event; empty for other proposals. A news list shows only the date of publication. */
function eventOf(submission: StoredSubmission): string {
  return submission.type === 'event' ? eventSummary(submission, TIME_ZONE) : '';
}

function withoutId({ id: _id, credit, ...image }: StoredImage): object {
  return { ...image, ...(credit && { credit }) };
}
