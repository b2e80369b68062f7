import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { cleanImage, ImageRefusal } from '../images/clean-image.js';
import { type ChoiceImage, setChoiceImage } from '../polls/choice-image.js';
import { findPoll, lockPoll } from '../polls/poll-store.js';
import type { Issue } from '../problem.js';
import { reasonOf } from '../submissions/check-images.js';
import { IMAGE_ALT, imageRules } from '../submissions/rules.js';
import { tidyLine } from '../submissions/tidy.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import type { Values } from './fields.js';
import { textsOf } from './form-body.js';
import { redirectWithMessage } from './page.js';
import { answerPollImages, imageFieldsOf } from './poll-images-page.js';
import { requireEditable } from './require-poll.js';
import { excess } from '../../../src/sources/submissions/values.js';

const PATH = '/sondages/:id/images';

/** Adds the page for the images of a poll's choices, while nobody has voted: an image influences a vote. */
export function addPollImages(pages: Hono<Moderation>, { database, clock }: ModerationServices): void {
  pages.get(PATH, async (context) => {
    const poll = requireEditable(await findPoll(database, context.req.param('id')), clock());
    return answerPollImages(context, { poll });
  });

  pages.post(PATH, async (context) => {
    const { values, file } = await readImageForm(context);
    const removes = values.button === 'retirer';
    // Decoded before the transaction, which would block PGlite’s only connection meanwhile.
    const read = removes ? undefined : await readImage(file);
    return database.transaction(async (transaction) => {
      const poll = requireEditable(await lockPoll(transaction, context.req.param('id')), clock());
      const position = poll.choices.findIndex(({ id }) => id === values.choice);
      const choice = poll.choices[position];
      if (!choice) return answerPollImages(context, { poll, hasConflict: true });
      const key = { pollId: poll.id, choiceId: choice.id };
      if (removes) {
        await setChoiceImage(transaction, key, null);
        return redirectWithMessage(context, `/sondages/${poll.id}/images`, 'modifiee');
      }
      const { image, errors } = imageOf(position, choice.image, values, read);
      if (!image) return answerPollImages(context, { poll, values, errors });
      await setChoiceImage(transaction, key, image);
      return redirectWithMessage(context, `/sondages/${poll.id}/images`, 'modifiee');
    });
  });
}

type ReadImage = Omit<ChoiceImage, 'alt'> & { bytes: Uint8Array };

async function readImageForm(context: ModerationContext): Promise<{ values: Values; file: Uint8Array | undefined }> {
  const body = await context.req.parseBody();
  const file = Object.values(body).find((value) => value instanceof File && value.size > 0) as File | undefined;
  return { values: textsOf(body), file: file && new Uint8Array(await file.arrayBuffer()) };
}

/** The re-encoded image, or why it is refused; `undefined` without a file. */
async function readImage(file: Uint8Array | undefined): Promise<ReadImage | ImageRefusal | undefined> {
  if (!file) return undefined;
  try {
    return { id: randomBytes(16).toString('hex'), ...(await cleanImage(file, imageRules)) };
  } catch (error) {
    if (error instanceof ImageRefusal) return error;
    throw error;
  }
}

/** The image to store: the new one, or the stored one with another description; else the errors. */
function imageOf(
  position: number,
  stored: ChoiceImage | null,
  values: Values,
  read: ReadImage | ImageRefusal | undefined,
): { image?: ChoiceImage & { bytes?: Uint8Array }; errors: Issue[] } {
  const [image, text] = imageFieldsOf(position);
  const errors: Issue[] = [];
  if (read instanceof ImageRefusal) {
    const detail = `Cette image est refusée : ${reasonOf(read, imageRules)}.`;
    errors.push({ pointer: `/${image.name}`, code: read.code, detail });
  } else if (!read && !stored) {
    errors.push({ pointer: `/${image.name}`, code: 'required', detail: 'Choisissez une image.' });
  }
  const alt = tidyLine(values[text.name] ?? '');
  if (!alt) errors.push({ pointer: `/${text.name}`, code: 'required', detail: 'Décrivez l’image.' });
  if (excess(alt, IMAGE_ALT) > 0) {
    errors.push({ pointer: `/${text.name}`, code: 'too-long', detail: `${IMAGE_ALT} caractères au plus.` });
  }
  const chosen = read instanceof ImageRefusal ? undefined : (read ?? stored);
  return errors.length > 0 || !chosen ? { errors } : { image: { ...chosen, alt }, errors };
}
