import { eventSummary } from '../../../src/locales/submission/event-summary.js';
import { collapse, cutAtWord } from '../../../src/text/line.js';
import { escapeHtml } from '../../../src/text/plain-text.js';
import { TIME_ZONE } from '../commune-day.js';
import { IMAGE_TYPE, imagePath } from './image-address.js';
import type { SubmissionRules } from './rules.js';
import type { StoredImage, StoredSubmission } from './submission.js';

/** The length of a summary made from the text, where there is none, in characters. */
const SUMMARY = 300;

export interface FeedContext {
  categories: SubmissionRules['form']['categories'];
  /** The public address of a path relative to the feed. */
  urlOf(relative: string): string;
  /** The address of the next page of the feed. */
  next?: string | undefined;
}

/** Approved proposals as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function feedOf(approved: readonly StoredSubmission[], context: FeedContext): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Actualités et événements proposés par les habitants',
    feed_url: context.urlOf('news'),
    language: 'fr',
    ...(context.next && { next_url: context.next }),
    items: approved.map((submission) => itemOf(submission, context)),
  };
}

function itemOf(submission: StoredSubmission, { categories, urlOf }: FeedContext): Record<string, unknown> {
  const { reference, title, url, ticketUrl, decidedAt, changedAt, images } = submission;
  const [image] = images;
  const category = categories.find(({ id }) => id === submission.category);
  const address = (stored: StoredImage): string => urlOf(imagePath(stored.id));
  return {
    id: reference,
    ...((url ?? ticketUrl) && { external_url: url ?? ticketUrl }),
    title,
    summary: summaryOf(submission),
    content_html: contentOf(submission, address),
    ...(image && { image: address(image) }),
    attachments: images.map((stored) => ({ url: address(stored), mime_type: IMAGE_TYPE })),
    ...(category && { tags: [category.label] }),
    date_published: decidedAt?.toISOString(),
    ...(changedAt && decidedAt && changedAt > decidedAt && { date_modified: changedAt.toISOString() }),
    // JSON Feed has no member for the description of an image; the names of extensions begin with an underscore.
    ...(image && { _commune: { image: { ...withoutId(image) } } }),
  };
}

function summaryOf(submission: StoredSubmission): string {
  const { summary, body } = submission;
  const text = summary ?? cutAtWord(collapse(body ?? ''), SUMMARY);
  return [eventOf(submission), text].filter(Boolean).join(' ');
}

/**
 * The date and place of an event, at the start of its summary, because a news list shows only the date of approval.
 * Empty for others.
 */
function eventOf(submission: StoredSubmission): string {
  return submission.type === 'event' ? eventSummary(submission, TIME_ZONE) : '';
}

/** The content for other readers of the feed: the text and all images, with text alternatives and credits. */
function contentOf(submission: StoredSubmission, address: (image: StoredImage) => string): string {
  const { body, images } = submission;
  const texts = [eventOf(submission), ...(body ?? '').split(/\n{2,}/)];
  const paragraphs = texts.map((text) => escapeHtml(text).replaceAll('\n', '<br>'));
  const figures = images.map((image) => {
    const { alt, credit, width, height } = image;
    const size = `width="${width}" height="${height}"`;
    const caption = credit ? `<figcaption>${escapeHtml(credit)}</figcaption>` : '';
    const text = escapeHtml(alt).replaceAll('"', '&quot;');
    return `<figure><img src="${address(image)}" alt="${text}" ${size}>${caption}</figure>`;
  });
  return [...paragraphs.filter(Boolean).map((text) => `<p>${text}</p>`), ...figures].join('');
}

function withoutId({ id: _id, credit, ...image }: StoredImage): object {
  return { ...image, ...(credit && { credit }) };
}
