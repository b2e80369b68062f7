import { type BridgeSettings, bridgeSettings } from './bridge/bridge.js';
import { type Challenges, createChallenges } from './challenge/challenges.js';
import { type OriginPolicy, originPolicy } from './http/origins.js';
import { type PublicAddress, publicOriginOf } from './http/public-url.js';
import type { RateLimit } from './http/rate-limit.js';
import type { Metrics } from './metrics.js';
import { givenSecret, keptSecret, requireSameSecret } from './secret.js';
import { countSetting, switchSetting } from './settings.js';
import type { Mail } from './mail/mail.js';
import { createMailer } from './mail/mailer.js';
import { mailSettings } from './mail/settings.js';
import type { Database } from './storage/database.js';
import { openDatabase } from './storage/open.js';
import { rulesOf, type SubmissionRules } from './submissions/rules.js';
import { createCurrentTownHall, type ServedTownHall } from './town-hall/current-town-hall.js';
import { townHallSettings } from './town-hall/settings.js';
import { createCurrentWeather, type ServedWeather } from './weather/current-weather.js';
import { weatherSettings } from './weather/settings.js';

/** The dependencies of the routes that store data. */
export interface Services extends PublicAddress {
  database: Database;
  /**
   * The secret that signs ballots and is part of the voters' hashes; the same in all processes that share a database.
   */
  secret: string;
  clock: () => Date;
  origins: OriginPolicy;
  /** The token of moderators; without one, nobody can use their routes. */
  moderatorToken: string | undefined;
  /** The hash of the moderation's password; without one, its pages are closed. */
  moderatorPasswordHash?: string | undefined;
  limits: { reads: RateLimit; writes: RateLimit };
  /** The form of proposals and its limits; default: `usualRules`. */
  submissions?: SubmissionRules;
  /** The settings of the bridge; default: no bridge. */
  bridge?: BridgeSettings;
  /** The challenges that a proposal must solve; default: none. */
  challenge?: Challenges;
  /** Sends e-mails. Default: none are sent, and the form does not offer them. */
  mail?: Mail;
  /** The weather of the commune; default: none. */
  weather?: ServedWeather;
  /** The town hall of the commune; default: none. */
  townHall?: ServedTownHall;
  /** Called with a line for each request; default: no log. */
  log?: (line: string) => void;
  /** Measures requests and answers `/metrics`; by default neither happens. */
  metrics?: Metrics;
}

const MINUTE = 60_000;
const MOST_PROXIES = 10;

/** Limits per address, high enough for an office or a school that shares one. */
export const usualLimits = { reads: { max: 600, window: MINUTE }, writes: { max: 60, window: MINUTE } };

/**
 * Opens the services by the environment: `DATABASE_URL` or `DATA_DIR`, `SECRET` (otherwise generated and stored in the
 * database), `ALLOWED_ORIGINS` (separated by spaces), `MODERATOR_TOKEN`, `MODERATOR_PASSWORD_HASH`, `PUBLIC_URL`,
 * `TRUST_PROXY` (a number), `CHALLENGE` (`on` to require a proof of work), `SECRET_CHANGE` (`accepted`), and those of
 * `rulesOf`, `mailSettings`, `weatherSettings` and `townHallSettings`.
 */
export async function openServices(environment: NodeJS.ProcessEnv = process.env): Promise<Services> {
  const given = givenSecret(environment);
  // Before anything is opened: a wrong setting must prevent the start, without leaving anything behind.
  const challenged = switchSetting('CHALLENGE', environment.CHALLENGE);
  const mail = mailSettings(environment);
  const settings = weatherSettings(environment);
  const hallSettings = townHallSettings(environment);
  const told = {
    publicOrigin: publicOriginOf(environment.PUBLIC_URL),
    submissions: rulesOf(environment, mail !== undefined),
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
    ...(settings && { weather: { settings, current: createCurrentWeather({ database, clock, settings }) } }),
    ...(hallSettings && {
      townHall: { settings: hallSettings, current: createCurrentTownHall({ database, clock, settings: hallSettings }) },
    }),
    ...(mail && { mail: { settings: mail, mailer: createMailer(mail) } }),
    moderatorToken: environment.MODERATOR_TOKEN,
    moderatorPasswordHash: environment.MODERATOR_PASSWORD_HASH,
    limits: usualLimits,
  };
}
