import { limits } from '../../../src/limits.js';
import type { ImageRules, SubmissionSchema } from '../../../src/sources/submissions/schema.js';
import type { RateLimit } from '../http/rate-limit.js';

/** The form of proposals and its limits. */
export interface SubmissionRules {
  /** The form without its challenge, which the API adds. */
  form: Omit<SubmissionSchema, 'challenge'>;
  /** The shortest time in seconds in which a person can fill in the form. */
  minimumSeconds: number;
  /** The page on which a sender follows or withdraws a proposal; may be relative to the address it was sent to. */
  statusUrl?: string | undefined;
  /** The limit per address, in addition to that of all writes, because a person reads every proposal. */
  rate: RateLimit;
}

const text = (maxLength: number, required = false) => ({ required, maxLength, locked: false });
const mark = (required: boolean) => ({ required, locked: false });

/** The rules for each image: bytes of its file, and pixels. */
export const imageRules: ImageRules = {
  max: 4,
  bytes: 5 * 1024 * 1024,
  pixels: limits.imagePixels,
  types: ['image/jpeg', 'image/png', 'image/webp'],
};

/** The default rules; lengths in characters, sufficient for a bulletin and for every valid email address. */
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
      otherDates: mark(false),
      repeats: mark(false),
      repeatsUntil: mark(false),
      place: text(120, true),
      address: text(200),
      price: text(100),
      ticketUrl: text(2_000),
      contactName: text(100, true),
      contactEmail: text(254, true),
      organisation: text(120),
      consent: mark(true),
    },
    images: imageRules,
  },
  minimumSeconds: 3,
  rate: { max: 20, window: 10 * 60_000 },
};

/** The longest texts of an image, in characters. */
export const IMAGE_ALT = 300;
export const IMAGE_CREDIT = 120;

/**
 * The rules by the environment: `PRIVACY_URL` (without it the element shows no form), `RULES_URL`, `STATUS_URL`,
 * `COMMUNE`. A relative address is resolved against `PUBLIC_URL`, where that is set; otherwise by the client against
 * the address of its request, which is wrong for a page when the API has another host than the site.
 * `sendsMail` adds the field by which the sender asks for e-mails.
 */
export function rulesOf(environment: NodeJS.ProcessEnv, sendsMail = false): SubmissionRules {
  const { PUBLIC_URL, COMMUNE } = environment;
  const [privacyUrl, rulesUrl, statusUrl] = ['PRIVACY_URL', 'RULES_URL', 'STATUS_URL']
    .map((name) => environment[name])
    .map((url) => (url && PUBLIC_URL ? new URL(url, PUBLIC_URL).href : url));
  const { form } = usualRules;
  const commune = COMMUNE ? { commune: { ...text(100), preset: COMMUNE, locked: true } } : {};
  const notify = sendsMail ? { notify: mark(false) } : {};
  const fields = { ...form.fields, ...commune, ...notify };
  return {
    ...usualRules,
    statusUrl,
    form: { ...form, fields, privacyUrl, rulesUrl },
  };
}
