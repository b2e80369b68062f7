import { limits } from '../../../src/limits.js';
import type { SubmissionSchema } from '../../../src/sources/submissions/schema.js';
import type { RateLimit } from '../http/rate-limit.js';

/** What is asked of whoever proposes something. */
export interface SubmissionRules {
  /** The form, without its challenge: the API knows whether it has one. */
  form: Omit<SubmissionSchema, 'challenge'>;
  /** Nobody fills the form in faster, in seconds. */
  minimumSeconds: number;
  /** A page on which its sender follows or withdraws a proposal; may be relative to where it was sent. */
  statusUrl?: string | undefined;
  /** For one address, beside the limit of all writes: every proposal is read by a person. */
  rate: RateLimit;
}

const text = (maxLength: number, required = false) => ({ required, maxLength, locked: false });
const mark = (required: boolean) => ({ required, locked: false });

/** In characters: what is long enough for a bulletin, and for every address that works. */
export const usualRules: SubmissionRules = {
  form: {
    types: ['news', 'event'],
    categories: [
      { id: 'vie-associative', label: 'Vie associative' },
      { id: 'culture', label: 'Culture et loisirs' },
      { id: 'sport', label: 'Sport' },
      { id: 'jeunesse', label: 'Enfance et jeunesse' },
      { id: 'solidarite', label: 'Solidarité' },
      { id: 'environnement', label: 'Environnement' },
    ],
    fields: {
      title: text(120, true),
      summary: text(300),
      body: text(5_000, true),
      category: text(64),
      url: text(2_000),
      startsAt: mark(true),
      endsAt: mark(false),
      allDay: mark(false),
      place: text(120, true),
      address: text(200),
      price: text(100),
      ticketUrl: text(2_000),
      contactName: text(100, true),
      contactEmail: text(254, true),
      organisation: text(120),
      consent: mark(true),
    },
    images: {
      max: 4,
      bytes: 5 * 1024 * 1024,
      pixels: limits.imagePixels,
      types: ['image/jpeg', 'image/png', 'image/webp'],
    },
  },
  minimumSeconds: 3,
  rate: { max: 20, window: 10 * 60_000 },
};

/** The texts that go with an image, in characters. */
export const IMAGE_ALT = 300;
export const IMAGE_CREDIT = 120;

/**
 * The rules of the environment: `PRIVACY_URL` (without it the element shows no form), `RULES_URL`, `STATUS_URL`,
 * `COMMUNE`. What is no whole address is one of `PUBLIC_URL`, where that is told; else the client takes it for one of
 * where it asked, which is not so for a page when the API has another name than the site.
 */
export function rulesOf(environment: NodeJS.ProcessEnv): SubmissionRules {
  const { PUBLIC_URL, COMMUNE } = environment;
  const [privacyUrl, rulesUrl, statusUrl] = ['PRIVACY_URL', 'RULES_URL', 'STATUS_URL']
    .map((name) => environment[name])
    .map((url) => (url && PUBLIC_URL ? new URL(url, PUBLIC_URL).href : url));
  const { form } = usualRules;
  const commune = COMMUNE ? { commune: { ...text(100), preset: COMMUNE, locked: true } } : {};
  const fields = { ...form.fields, ...commune };
  return {
    ...usualRules,
    statusUrl,
    form: { ...form, fields, privacyUrl, rulesUrl },
  };
}
