import type { Queryable } from '../storage/database.js';

/** The image of a choice, stored with the choice. Its bytes, which are WebP, are a row of `poll_images`. */
export interface ChoiceImage {
  /** 32 hexadecimal digits. */
  id: string;
  /** The text alternative. */
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** A choice of a poll. */
export interface ChoiceKey {
  pollId: string;
  choiceId: string;
}

/** The path of an image on this server, the same from every address of a poll. */
export function choiceImagePath(id: string): string {
  return `/api/polls/images/${id}.webp`;
}

/** Stores the image of a choice in place of its former one; without `bytes` it is the same one; `null` removes it. */
export async function setChoiceImage(
  transaction: Queryable,
  { pollId, choiceId }: ChoiceKey,
  image: (ChoiceImage & { bytes?: Uint8Array }) | null,
): Promise<void> {
  if (image?.bytes) {
    const row = [image.id, pollId, image.bytes];
    await transaction.query('INSERT INTO poll_images (id, poll_id, bytes) VALUES ($1, $2, $3)', row);
  }
  await transaction.query('UPDATE choices SET image = $3::text::json WHERE poll_id = $1 AND id = $2', [
    pollId,
    choiceId,
    imageText(image),
  ]);
  await forgetUnusedImages(transaction, pollId);
}

/** The image as text for the column `image`, without bytes. */
export function imageText(image: ChoiceImage | null): string | null {
  return image && JSON.stringify({ id: image.id, alt: image.alt, width: image.width, height: image.height });
}

/** Deletes the bytes of images that no choice of the poll has any more. */
export async function forgetUnusedImages(transaction: Queryable, pollId: string): Promise<void> {
  await transaction.query(
    `DELETE FROM poll_images i WHERE i.poll_id = $1
       AND NOT EXISTS (SELECT FROM choices c WHERE c.poll_id = $1 AND c.image->>'id' = i.id)`,
    [pollId],
  );
}

export async function findChoiceImage(database: Queryable, id: string): Promise<Uint8Array | undefined> {
  const [image] = await database.query<{ bytes: Uint8Array }>('SELECT bytes FROM poll_images WHERE id = $1', [id]);
  return image?.bytes;
}
