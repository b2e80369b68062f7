import { communeDay } from '../api/commune-day.js';
import { addDays } from './days.js';
import type { Database } from '../api/storage/database.js';
import type { JobFields, StoredJob } from '../api/jobs/job.js';
import { countJobs, insertJob } from '../api/jobs/job-store.js';

/** The common fields of the demo's offers; each has its own title, text and dates. */
const usual = {
  employer: 'Mairie de Saint-Martin-des-Prés',
  place: 'Saint-Martin-des-Prés',
  postalCode: '59999',
  workTime: 'Temps complet',
  category: 'C',
  salary: 'Rémunération statutaire et régime indemnitaire',
  remote: false,
  applyUrl: null,
  applyEmail: 'recrutement@saint-martin-des-pres.example',
} as const;

type DemoJob = Omit<JobFields, 'datePosted' | 'validThrough'> & {
  id: string;
  /** Days before today. */
  posted: number;
  /** Days after today. */
  ends: number;
};

const jobs: DemoJob[] = [
  {
    ...usual,
    id: 'espaces-verts',
    reference: 'SMP-01',
    title: 'Agent des espaces verts (H/F)',
    contract: 'Titulaire ou contractuel',
    grade: 'Adjoint technique territorial',
    posted: 2,
    ends: 24,
    description:
      'Au sein d’une équipe de quatre personnes, vous entretenez les parcs, le verger communal et les massifs.\n\n' +
      'Permis B exigé, certificat individuel produits phytopharmaceutiques apprécié.',
  },
  {
    ...usual,
    id: 'secretariat-general',
    reference: 'SMP-02',
    title: 'Secrétaire général de mairie (H/F)',
    contract: 'Titulaire',
    category: 'B',
    grade: 'Rédacteur territorial',
    remote: true,
    posted: 5,
    ends: 18,
    description:
      'Vous préparez et exécutez les décisions du conseil municipal, suivez le budget et encadrez les onze agents.\n\n' +
      'Un jour de télétravail par semaine.',
  },
  {
    ...usual,
    id: 'cantine',
    reference: 'SMP-03',
    title: 'Agent de restauration scolaire (H/F)',
    contract: 'Contractuel',
    workTime: 'Temps non complet',
    grade: 'Adjoint technique territorial',
    salary: '12,50 € brut de l’heure',
    posted: 9,
    ends: 3,
    description:
      'Service des repas, surveillance de la cour et entretien des locaux, de 11 h à 15 h en période scolaire.',
  },
  {
    ...usual,
    id: 'piscine',
    reference: 'CCVL-12',
    title: 'Maître-nageur sauveteur (H/F)',
    employer: 'Communauté de communes de la vallée de la Louve',
    place: 'Bourg-sur-Louve',
    postalCode: '59998',
    contract: 'Saisonnier',
    category: 'B',
    grade: 'Éducateur territorial des activités physiques et sportives',
    posted: 12,
    ends: 40,
    description: 'Surveillance du bassin d’été, cours de natation et aquagym. BPJEPS AAN ou BEESAN exigé.',
  },
  {
    ...usual,
    id: 'petite-enfance',
    reference: 'SMP-04',
    title: 'Apprenti CAP Accompagnant éducatif petite enfance (H/F)',
    contract: 'Apprentissage',
    category: null,
    grade: null,
    salary: 'Selon l’âge et l’année du contrat',
    posted: 20,
    ends: 55,
    description: 'À l’école maternelle, vous secondez les enseignantes et apprenez le métier auprès de deux ATSEM.',
  },
];

/** The offers of the demo, with dates around today, so that they are always current. */
export function demoJobs(now: Date): StoredJob[] {
  const today = communeDay(now);
  return jobs.map(({ posted, ends, ...job }) => ({
    ...job,
    datePosted: addDays(today, -posted),
    validThrough: addDays(today, ends),
    isDraft: false,
    closedAt: null,
  }));
}

/** Inserts the demo's offers, unless the database has any offers, even closed ones. */
export async function ensureDemoJobs(database: Database, now: Date): Promise<void> {
  if ((await countJobs(database)) > 0) return;
  for (const { id, ...fields } of demoJobs(now)) await insertJob(database, fields, id);
}
