import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Job } from '../../sources/jobs/job.js';
import { renderActions } from './job-actions.js';
import { StructuredData } from '../../element/structured-data.js';
import { renderDescription } from '../../element/description.js';
import { detailRules } from './job-detail.rules.js';
import { renderFacts } from './job-facts.js';
import { jobLd } from './job-ld.js';
import type { FactContext } from './job-summary.js';

/** Renders the offer that is open in place, and describes it to search engines. A module that is loaded on demand. */
export class JobDetails {
  private readonly structuredData: StructuredData;

  /** Adds the style sheet of open offers to the host. */
  constructor(host: LitElement) {
    this.structuredData = new StructuredData(host);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(detailRules);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** The text of the offer, its facts and its actions. `page`: see `renderActions`. */
  render(job: Job, page: string | undefined, context: FactContext): TemplateResult {
    const text = job.description
      ? html`<div part="description" lang=${job.language ?? nothing}>${renderDescription(job.description)}</div>`
      : nothing;
    return html`${renderFacts(job, context)}${text}${renderActions(job, page, context)}`;
  }

  /** Writes the structured data of the open offer into the page, whose text is only then on it; removes the previous. */
  describe(job: Job | undefined, timeZone: string): void {
    this.structuredData.show(job && jobLd(job, timeZone));
  }
}
