import { recordings } from '../../recordings/recordings.js';
import { exampleOf } from './examples.js';

/** The greatest length of a text in an example. */
const TEXT = 90;

/**
 * The answer of `examples` with this name, else the beginning of a recorded answer, complete in itself: one item of each list,
 * and long texts cut.
 */
export function formatExample(path: string, now: Date): string {
  const written = exampleOf(path);
  if (written !== undefined) return written;
  const body = recordings[path]?.body('usual', now);
  if (body === undefined) throw new Error(`No answer is recorded for ${path}.`);
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  if (text.startsWith('BEGIN:VCALENDAR')) return firstEvent(text);
  return text.trimStart().startsWith('<') ? firstItem(text) : JSON.stringify(shortened(JSON.parse(text)), null, 2);
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value))
    return value.slice(0, value.every((each) => typeof each === 'number') ? 3 : 1).map(shortened);
  if (typeof value === 'string') return value.length > TEXT ? `${value.slice(0, TEXT)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shortened(each)]));
}

/** A calendar with its first event only, and without the rules of its zones. */
function firstEvent(calendar: string): string {
  const events = /BEGIN:VEVENT[^]*END:VEVENT/;
  const [all = ''] = events.exec(calendar) ?? [];
  const [first = ''] = /^[^]*?END:VEVENT/.exec(all) ?? [];
  return calendar
    .replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r?\n/, '')
    .replace(events, () => first)
    .trim();
}

/** A feed in XML with its first item only. */
function firstItem(feed: string): string {
  const end = feed.indexOf('</item>') + '</item>'.length;
  const rest = feed.slice(feed.lastIndexOf('</item>') + '</item>'.length);
  return (feed.slice(0, end) + rest).replace(/(<(description|content:encoded)>)[^]*?(<\/\2>)/g, '$1…$3').trim();
}
