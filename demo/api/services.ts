import { type BridgeSettings, bridgeSettings } from './bridge/bridge.js';
import { type Challenges, createChallenges } from './challenge/challenges.js';
import { type OriginPolicy, originPolicy } from './http/origins.js';
import { type PublicAddress, publicOriginOf } from './http/public-url.js';
import type { RateLimit } from './http/rate-limit.js';
import { givenSecret, keptSecret, requireSameSecret } from './secret.js';
import { countSetting, switchSetting } from './settings.js';
import type { Database } from './storage/database.js';
import { openDatabase } from './storage/open.js';
import { rulesOf, type SubmissionRules } from './submissions/rules.js';

/** What the routes that store something are given. */
export interface Services extends PublicAddress {
  database: Database;
  /** What ballots are signed and voters are hashed with; the same in all processes that share a database. */
  secret: string;
  clock: () => Date;
  origins: OriginPolicy;
  /** What moderators show; without one nobody moderates. */
  moderatorToken: string | undefined;
  /** What the password of the moderation's pages is held against; without one they are closed. */
  moderatorPasswordHash?: string | undefined;
  limits: { reads: RateLimit; writes: RateLimit };
  /** What is asked of whoever proposes something; by default `usualRules`. */
  submissions?: SubmissionRules;
  /** What the bridge may read; by default there is no bridge. */
  bridge?: BridgeSettings;
  /** What a proposal has to solve before it is taken; by default nothing. */
  challenge?: Challenges;
  /** Where a line a request is written; by default nowhere. */
  log?: (line: string) => void;
}

const MINUTE = 60_000;
const MOST_PROXIES = 10;

/** For one address: a whole office, or a school, can sit behind it. */
export const usualLimits = { reads: { max: 600, window: MINUTE }, writes: { max: 60, window: MINUTE } };

/**
 * The services of the environment: `DATABASE_URL` or `DATA_DIR`, `SECRET` (made up and kept in the database without
 * one), `ALLOWED_ORIGINS` (separated by spaces), `MODERATOR_TOKEN`, `MODERATOR_PASSWORD_HASH`, `PUBLIC_URL`,
 * `TRUST_PROXY` (a number), `CHALLENGE` (`on` for forms that machines must pay for), `SECRET_CHANGE` (`accepted`), and
 * those of `rulesOf`.
 */
export async function openServices(environment: NodeJS.ProcessEnv = process.env): Promise<Services> {
  const given = givenSecret(environment);
  // Before anything is opened: what is wrong here must stop the start, and leave nothing behind.
  const challenged = switchSetting('CHALLENGE', environment.CHALLENGE);
  const told = {
    publicOrigin: publicOriginOf(environment.PUBLIC_URL),
    submissions: rulesOf(environment),
    bridge: bridgeSettings(environment),
    origins: originPolicy(environment.ALLOWED_ORIGINS),
    proxies: countSetting('TRUST_PROXY', environment.TRUST_PROXY, MOST_PROXIES),
  };
  const database = await openDatabase(environment);
  const secret = given ?? (await keptSecret(database));
  const clock = () => new Date();
  await requireSameSecret(database, secret, clock(), environment).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  return {
    database,
    secret,
    clock,
    ...told,
    ...(challenged && { challenge: createChallenges({ secret, clock }) }),
    moderatorToken: environment.MODERATOR_TOKEN,
    moderatorPasswordHash: environment.MODERATOR_PASSWORD_HASH,
    limits: usualLimits,
  };
}
