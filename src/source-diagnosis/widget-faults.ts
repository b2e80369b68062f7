import * as classes from '../classes.js';
import { addressesIn } from '../diagnosis/checks/address.js';
import { faultsOfWritten } from '../diagnosis/checks/attributes.js';
import { noFallback } from '../diagnosis/checks/content.js';
import { unlisted } from '../diagnosis/checks/placement.js';
import type { Fault } from '../diagnosis/finding.js';
import type { DescribedClass } from '../diagnosis/widget.js';
import { type Written, writtenOn } from '../diagnosis/written.js';
import { endpointOrigins } from '../embed/endpoint-origins.js';
import { isPrerendered } from '../prerender/headless.js';
import type { Place } from '../prerender/page.js';
import { descendants } from '../prerender/tree.js';
import { factsOf, recipients } from '../widget-table.js';

/** A widget in the source of a page. */
export interface SourceWidget {
  tag: string;
  /** The attribute as written. */
  endpoint: string;
  attributes: Record<string, string>;
  /** The addresses to request, without repetition: none for the form, a mere link, and a wrong address. */
  urls: string[];
  /** The faults that show without a request. */
  faults: Fault[];
}

/** The most attributes of one widget that are checked: none has as many. */
const MOST_ATTRIBUTES = 60;

const classList = Object.entries(classes) as [name: string, DescribedClass][];

/** A widget with its faults. `allowed` are the origins to which it may send what visitors write. */
export function readWidget(place: Place, base: string, allowed: readonly string[]): SourceWidget {
  const { name: tag, endpoint, form, element } = place;
  const attributes = Object.fromEntries(place.attributes);
  const kind = ({ element: 'tag', placeholder: 'div', link: 'link' } as const)[form];
  const written = writtenIn(place, kind);
  const needsNone = attributes['mode'] === 'link';
  const { urls, faults } = needsNone
    ? { urls: [], faults: [] }
    : addressesIn(endpoint, base, kind, written.length === 0);
  const names = element.attrs.map(({ name }) => name).slice(0, MOST_ATTRIBUTES);
  const Widget = classOf(tag);
  return {
    tag,
    endpoint,
    attributes,
    urls: isPrerendered(tag) ? urls : [],
    faults: [
      // A tag that the page’s author writes is not checked.
      ...(kind === 'tag' || !factsOf(tag)?.sends ? [] : strangers(tag, place.attributes, base, allowed)),
      ...(Widget ? faultsOfWritten(written, kind, names, Widget) : []),
      ...faults,
      ...(kind === 'link' || hasLink(place) ? [] : [noFallback]),
    ],
  };
}

function writtenIn({ element, attributes }: Place, kind: 'tag' | 'div' | 'link'): Written[] {
  const all =
    kind === 'link'
      ? [...attributes].map(([name, value]) => ({ name, value, as: name }))
      : writtenOn(kind, element.attrs);
  return all.slice(0, MOST_ATTRIBUTES);
}

function strangers(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  base: string,
  allowed: readonly string[],
): Fault[] {
  const origins = recipients.flatMap((name) => endpointOrigins(attributes.get(name), base));
  const stranger = origins.find((origin) => !allowed.includes(origin));
  return stranger ? [unlisted(tag, stranger)] : [];
}

/** The class of `news-feed` is `NewsFeed`. */
function classOf(tag: string): DescribedClass | undefined {
  const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return classList.find(([each]) => each === name)?.[1];
}

/** Whether there is a link in the widget’s place, or around it. */
function hasLink({ element }: Place): boolean {
  const isLink = ({ tagName, attrs }: Place['element']): boolean =>
    tagName === 'a' && attrs.some(({ name }) => name === 'href');
  for (
    let node: Place['element']['parentNode'] = element.parentNode;
    node && 'tagName' in node;
    node = node.parentNode
  ) {
    if (isLink(node)) return true;
  }
  return [...descendants(element)].some(isLink);
}
