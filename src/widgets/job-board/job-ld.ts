import { incompletePosting } from './warnings.js';
import { warnOnce } from '../../shared.js';
import type { Job } from '../../sources/jobs/job.js';
import { escapeHtml } from '../../text/plain-text.js';
import { isoInZone } from '../../text/time-zone.js';

/** The schema.org values that search engines know (https://schema.org/employmentType). */
const EMPLOYMENT = /^(?:FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM)$/;

/**
 * A schema.org `JobPosting` with everything that search engines require
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting). If something is missing,
 * `undefined` and a message for the webmaster: an incomplete posting can cost a site its listing.
 */
export function jobLd(job: Job, timeZone: string): object | undefined {
  const { description, employer, place, country, datePosted } = job;
  const needed = { description, datePosted, employer, place: place ?? job.remote, country };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (!missing.length) return posting(job, timeZone);
  warnOnce(incompletePosting(missing));
  return undefined;
}

function posting(job: Job, timeZone: string): object {
  const { salary, place, country } = job;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    inLanguage: job.language,
    title: job.title,
    description: escapeHtml(job.description).replaceAll('\n', '<br>'),
    identifier: { '@type': 'PropertyValue', name: job.employer, value: job.reference ?? job.id },
    url: job.url,
    datePosted: job.datePosted && isoInZone(job.datePosted, timeZone),
    validThrough: job.validThrough && isoInZone(job.validThrough, timeZone),
    hiringOrganization: { '@type': 'Organization', name: job.employer },
    jobLocation: place && {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: place,
        postalCode: job.postalCode,
        addressCountry: country,
      },
    },
    ...(job.remote && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: country },
    }),
    employmentType: [job.contract, job.workTime]
      .join(', ')
      .split(', ')
      .filter((code) => EMPLOYMENT.test(code)),
    baseSalary: typeof salary === 'object' && salary.currency ? amount(salary) : undefined,
  };
}

function amount({ min, max, currency, unit }: Exclude<Job['salary'], string | undefined>): object {
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: unit },
  };
}
