import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { BALLOT_LIFE } from '../../demo/api/polls/ballots.js';
import { LIFETIME } from '../../demo/api/challenge/challenges.js';
import { ALERTS_KEPT } from '../../demo/api/alerts/alert-store.js';
import { JOBS_KEPT } from '../../demo/api/jobs/job-store.js';
import { KNOWN, LOGINS } from '../../demo/api/moderation/login-guard.js';
import { NOTICE_LIFE } from '../../demo/api/mail/notices.js';
import { SESSION_IDLE, SESSION_LONGEST } from '../../demo/api/moderation/sessions.js';
import { periods } from '../../demo/api/periods.js';
import { openServices, usualLimits } from '../../demo/api/services.js';
import { usualRules } from '../../demo/api/submissions/rules.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const guide = readFileSync(new URL('../../demo/api/README.md', import.meta.url), 'utf8');

/** What the demonstration's page says to visitors, with ordinary spaces. */
const notice = readFileSync(new URL('../../demo/confidentialite.html', import.meta.url), 'utf8').replace(
  /&nbsp;|\s+/g,
  ' ',
);

/** The cells of the table row about a kind of data. */
function rowOf(data: string): string[] {
  const rows = guide.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const row = rows.find(([, box, name]) => box === '☐' && name?.startsWith(data));
  assert.ok(row, `the table has no row about ${data}`);
  return row;
}

describe('the table for the data-protection officer', () => {
  const durations: [data: string, duration: string][] = [
    ['Bulletins de vote', `${BALLOT_LIFE / HOUR} heures`],
    ['Premières réponses', `${periods.answers / DAY} jour`],
    ['Proposition en attente', `${periods.pending / DAY} jours après la réception`],
    ['Proposition refusée', `${periods.rejected / DAY} jours après la décision`],
    ['Nom, courriel', `${periods.contact / DAY} jours après la décision`],
    ['Proposition publiée', `${periods.approved / DAY} jours après la décision, ou après la fin de l’événement`],
    ['Courriels à envoyer', `${NOTICE_LIFE / DAY} jours au plus`],
    ['Session', `${SESSION_IDLE / HOUR} heures sans usage, ${SESSION_LONGEST / HOUR} heures au plus`],
    ['Adresse IP d’une connexion', `${KNOWN / DAY} jours`],
    ['Calculs', `${LIFETIME / MINUTE} minutes`],
    ['Offres', `${JOBS_KEPT} mois après la clôture, ou après le premier jour d’un brouillon`],
  ];
  for (const [data, duration] of durations) {
    it(`gives the retention period of the code for « ${data} »: ${duration}`, () =>
      assert.equal(rowOf(data)[5], duration));
  }

  it('is not about alerts, which the guide says are kept as the code does', () =>
    assert.match(guide, new RegExp(`la base l’oublie ${ALERTS_KEPT} mois plus tard`)));

  for (const [data, period] of Object.entries({
    'en attente s’efface': periods.pending,
    'proposition refusée': periods.rejected,
    'publiée s’efface': periods.approved,
    'vos coordonnées,': periods.contact,
  })) {
    it(`gives the same period as the page for visitors: « ${data} »`, () =>
      assert.ok(notice.includes(`${data} ${period / DAY} jours`)));
  }

  it('gives the time for which requests are counted', () => {
    const windows = [usualLimits.reads, usualLimits.writes, usualRules.rate, LOGINS].map(({ window }) => window);
    assert.equal(rowOf('Nombre de requêtes')[5], `${Math.max(...windows) / MINUTE} minutes au plus`);
  });

  it('stands beside a list of every environment variable that the API reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'retention-'));
    const read = new Set<string>(['PORT', 'SMTP_URL', 'MAIL_FROM', 'MODERATION_MAIL']);
    const environment = new Proxy<NodeJS.ProcessEnv>(
      { DATA_DIR: folder },
      { get: (target, name: string) => (read.add(name), target[name]) },
    );
    await (await openServices(environment)).database.close();
    await rm(folder, { recursive: true });
    assert.ok(read.size > 10);
    const missing = [...read].filter((name) => !guide.includes(`\`${name}\``));
    assert.deepEqual(missing, []);
  });
});
