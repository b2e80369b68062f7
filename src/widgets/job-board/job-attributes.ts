import type { ComplexAttributeConverter } from 'lit';
import { choice, clean, flag, integer } from '../../element/attributes.js';
import { dateForms, type DateForm } from '../../element/date-form.js';
import { property } from '../../element/reactive-property.js';
import { prefix, text } from '../../element/text-attributes.js';
import { WidgetElement } from '../../element/widget-element.js';
import { limits } from '../../limits.js';
import type { Job } from '../../sources/jobs/job.js';
import { filterNames, sorts, type FilterName, type JobSort } from './selection.js';

const details = ['link', 'inline'] as const;
export type JobDetail = (typeof details)[number];

/** Names of filters with any separators; the attribute without a value means all of them. */
const lockedFilters: ComplexAttributeConverter<FilterName[]> = {
  fromAttribute(attribute) {
    const value = clean(attribute).toLowerCase();
    if (attribute === null || value === 'false') return [];
    const all = value === '' || value === 'true';
    return filterNames.filter((name) => all || value.split(/[\s,;]+/).includes(name));
  },
};

/** The attributes of `<job-board>`. */
export abstract class JobAttributes extends WidgetElement<Job[]> {
  /** The number of offers shown, and added by the "more" button: 1 to 1000. */
  @property({ converter: integer(1, limits.itemsWithLimit, 10) }) limit = 10;

  /** The initial contract filter, with a value as in its list: `CDD`. Default: all. */
  @property({ converter: text }) contract = '';

  /** The initial place filter. Default: all. */
  @property({ converter: text }) place = '';

  /** The initial filter for the category of the civil service: `A`, `B` or `C`. Default: all. */
  @property({ converter: text }) category = '';

  /** The initial employer filter. Default: all. */
  @property({ converter: text }) employer = '';

  /** Filters that are fixed and hidden: `contract`, `place`, `category`, `employer`; without a value, all of them. */
  @property({ converter: lockedFilters }) locked: FilterName[] = [];

  /** The initial order: `newest`, or `deadline` (the nearest deadline first). */
  @property({ converter: choice(sorts, 'newest') }) sort: JobSort = 'newest';

  /** Whether a title links to the offer's page (`link`) or opens the offer in place (`inline`). */
  @property({ converter: choice(details, 'link') }) detail: JobDetail = 'link';

  /** The form of dates: `absolute` (27/11/2026 - 18:33) or `long` (27 novembre 2026 à 18 h 33). */
  @property({ converter: choice(dateForms, 'absolute') }) dates: DateForm = 'absolute';

  /** Keeps the visitor's choices in the page's address, in parameters with this prefix. Default: disabled. */
  @property({ attribute: 'url-state', converter: prefix('jobs') }) urlState = '';

  /** Hides search, filters and sorting. */
  @property({ attribute: 'no-controls', converter: flag }) noControls = false;

  /** The address of a feed that takes the search as parameters, `/api/jobs.rss` of the API. Default: no link. */
  @property({ converter: text }) feed = '';

  /** The address to apply at without an offer, shown when no offer is: a page, or `mailto:`. Default: none. */
  @property({ converter: text }) unsolicited = '';
}
