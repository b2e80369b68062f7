import { readFileSync } from 'node:fs';
import { type Recording, HUGE } from './answer.js';
import { demoJobs } from '../seeds/jobs.js';
import { postingList } from '../api/jobs/posting.js';
import { replay } from './replay.js';

/** The public answer with the demo's offers, as they were seeded, whatever has been changed in the database since. */
export const jobPostings: Recording = {
  contentType: 'application/ld+json; charset=utf-8',
  body(size, now) {
    const jobs = demoJobs(now);
    if (size === 'empty') return JSON.stringify(postingList([]));
    if (size === 'usual') return JSON.stringify(postingList(jobs));
    return JSON.stringify(
      Array.from({ length: HUGE }, (_, index) => ({
        '@type': 'JobPosting',
        title: `Agent polyvalent n° ${index + 1}`,
      })),
    );
  },
};

/**
 * The answer of France Travail's `/partenaire/offresdemploi/v2/offres/search`: 204 and no body where it has no offer.
 */
export const franceTravail: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    if (size === 'empty') return undefined;
    const recording = replay(readFileSync(new URL('answers/france-travail.json', import.meta.url), 'utf8'), now);
    if (size === 'usual') return recording;
    const resultats = Array.from({ length: HUGE }, (_, index) => ({
      id: String(index + 1),
      intitule: `Agent polyvalent n° ${index + 1}`,
    }));
    return JSON.stringify({ resultats });
  },
};
