import { submission as strings } from '../../../src/locales/fr/submission.js';
import type { ImageRules } from '../../../src/sources/submissions/schema.js';
import { excess } from '../../../src/sources/submissions/values.js';
import { type CleanImage, cleanImage, ImageRefusal, type ImageRefusalCode } from '../images/clean-image.js';
import type { Issue } from '../problem.js';
import { IMAGE_ALT, IMAGE_CREDIT } from './rules.js';
import type { Sent } from './sent.js';
import type { StoredImage } from './submission.js';
import { tidyLine } from './tidy.js';

/** The texts of the images, in order, and the errors in them or in their number. */
export function checkImageTexts(
  { submission: { imageAlt = [], imageCredit = [] }, images }: Sent,
  rules: ImageRules | undefined,
  required = false,
): { texts: Pick<StoredImage, 'alt' | 'credit'>[]; issues: Issue[] } {
  const max = rules?.max ?? 0;
  const issues: Issue[] = [];
  if (images.length > max) {
    const detail = max === 0 ? 'Les images ne sont pas acceptées.' : `Retirez des images : ${max} au plus.`;
    issues.push({ pointer: '/images', code: 'too-many', detail });
  }
  if (required && images.length === 0) {
    issues.push({ pointer: '/images', code: 'required', detail: strings.errors.images });
  }
  for (const [name, texts] of Object.entries({ imageAlt, imageCredit })) {
    if (texts.length <= images.length) continue;
    const detail = 'Il y a plus de textes que d’images : ajoutez l’image qui manque, ou retirez son texte.';
    issues.push({ pointer: `/${name}/${images.length}`, code: 'too-many', detail });
  }
  const texts = images.map((_, index) => {
    const [alt, credit] = [tidyLine(imageAlt[index] ?? ''), tidyLine(imageCredit[index] ?? '')];
    if (!alt) {
      const detail = `Décrivez l’image n° ${index + 1}.`;
      issues.push({ pointer: `/imageAlt/${index}`, code: 'required', detail });
    }
    issues.push(...tooLong('imageAlt', index, alt, IMAGE_ALT), ...tooLong('imageCredit', index, credit, IMAGE_CREDIT));
    return { alt, credit: credit || null };
  });
  return { texts, issues };
}

function tooLong(name: 'imageAlt' | 'imageCredit', index: number, value: string, max: number): Issue[] {
  const over = excess(value, max);
  const label = name === 'imageAlt' ? strings.images.alt : strings.images.credit;
  const detail = strings.errors.tooLong(`${label} n° ${index + 1}`, over);
  return over > 0 ? [{ pointer: `/${name}/${index}`, code: 'too-long', detail }] : [];
}

/** The re-encoded images, and the reason for each image that was refused. */
export async function cleanImages(
  images: readonly Uint8Array[],
  rules: ImageRules,
): Promise<{ clean: CleanImage[]; issues: Issue[] }> {
  const clean: CleanImage[] = [];
  const issues: Issue[] = [];
  for (const [index, image] of images.entries()) {
    try {
      clean.push(await cleanImage(image, rules));
    } catch (error) {
      if (!(error instanceof ImageRefusal)) throw error;
      const detail = `L’image n° ${index + 1} est refusée : ${reasonOf(error, rules)}.`;
      issues.push({ pointer: `/images/${index}`, code: error.code, detail });
    }
  }
  return { clean, issues };
}

/** The reason for a refusal, as the end of a sentence. */
export function reasonOf({ code }: ImageRefusal, rules: ImageRules): string {
  return reasons[code](rules);
}

const MEGA = 1024 * 1024;
const names: Record<string, string> = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP' };

const alternatives = new Intl.ListFormat('fr', { type: 'disjunction' });
const reasons: Record<ImageRefusalCode, (rules: ImageRules) => string> = {
  empty: () => 'le fichier est vide',
  'too-large': ({ bytes }) => `elle dépasse ${Math.floor(bytes / MEGA)} Mo`,
  'wrong-type': ({ types }) => `choisissez une image ${alternatives.format(types.map((type) => names[type] ?? type))}`,
  'too-many-pixels': ({ pixels }) => `elle dépasse ${Math.floor(pixels / 1e6)} millions de pixels`,
  unreadable: () => 'le fichier est abîmé',
};
