import type { Job, SalaryRange } from '../../../src/sources/index.js';
import { escapeHtml } from '../../../src/text/plain-text.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';
import { itemList } from '../jobs/posting.js';

/**
 * Offers of any supported format as a schema.org `ItemList` of `JobPosting` (https://schema.org/JobPosting), in
 * JSON-LD.
 */
export function jobPostings(jobs: readonly Job[]): object {
  return itemList(jobs.map(postingOf));
}

function postingOf(job: Job): object {
  const { employer, place, postalCode, country, applyUrl, salary } = job;
  return {
    '@type': 'JobPosting',
    '@id': job.id,
    title: job.title,
    description: escapeHtml(job.description).replaceAll('\n', '<br>'),
    identifier: job.reference && { '@type': 'PropertyValue', name: employer, value: job.reference },
    url: job.url,
    datePosted: job.datePosted && isoInZone(job.datePosted, TIME_ZONE),
    validThrough: job.validThrough && isoInZone(job.validThrough, TIME_ZONE),
    hiringOrganization: employer && { '@type': 'Organization', name: employer },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: place, postalCode, addressCountry: country },
    },
    ...(job.remote && { jobLocationType: 'TELECOMMUTE' }),
    employmentType: [job.contract, job.workTime].filter(Boolean),
    occupationalCategory: job.grade,
    additionalProperty: job.category && { '@type': 'PropertyValue', name: 'Catégorie', value: job.category },
    baseSalary: typeof salary === 'object' ? amount(salary) : salary,
    applicationContact: applyUrl && { '@type': 'ContactPoint', ...contact(applyUrl) },
  };
}

function contact(applyUrl: string): object {
  const [, email] = /^mailto:([^?]+)$/.exec(applyUrl) ?? [];
  return email ? { email: decodeURIComponent(email) } : { url: applyUrl };
}

function amount({ min, max, currency, unit }: SalaryRange): object {
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: unit },
  };
}
