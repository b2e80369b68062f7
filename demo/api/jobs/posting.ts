import { escapeHtml } from '../../../src/text/plain-text.js';
import type { StoredJob } from './job.js';

const COUNTRY = 'FR';

/** The offers as a schema.org `ItemList` of `JobPosting` (https://schema.org/JobPosting), in JSON-LD. */
export function postingList(jobs: readonly StoredJob[]): object {
  return itemList(jobs.map(postingOf));
}

/** Postings as an `ItemList`, in JSON-LD. */
export function itemList(postings: readonly object[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: postings.length,
    itemListElement: postings.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  };
}

function postingOf(job: StoredJob): object {
  const { employer, category, grade, salary, remote, reference, applyUrl, applyEmail } = job;
  return {
    '@type': 'JobPosting',
    '@id': `urn:commune:job:${job.id}`,
    inLanguage: 'fr',
    title: job.title,
    description: descriptionHtml(job.description),
    // The widget shows it as the offer's reference, so an offer without one gets none.
    ...(reference && { identifier: { '@type': 'PropertyValue', name: employer, value: reference } }),
    datePosted: job.datePosted,
    ...(job.validThrough && { validThrough: job.validThrough }),
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: { '@type': 'Place', address: addressOf(job) },
    ...(remote && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: COUNTRY },
    }),
    employmentType: [job.contract, job.workTime],
    ...(grade && { occupationalCategory: grade }),
    // schema.org has no property for the categories of the French civil service.
    ...(category && { additionalProperty: { '@type': 'PropertyValue', name: 'Catégorie', value: category } }),
    ...(salary && { baseSalary: salary }),
    applicationContact: {
      '@type': 'ContactPoint',
      ...(applyUrl && { url: applyUrl }),
      ...(applyEmail && { email: applyEmail }),
    },
  };
}

function addressOf({ place, postalCode }: StoredJob): object {
  const address = { '@type': 'PostalAddress', addressLocality: place, addressCountry: COUNTRY };
  return postalCode ? { ...address, postalCode } : address;
}

/** Converts the text of an offer to HTML, which schema.org and RSS expect; markup in the text is escaped. */
export function descriptionHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
