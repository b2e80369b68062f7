import type { Queryable } from '../storage/database.js';
import type { StoredImage } from './submission.js';

/** An image that was re-encoded from its pixels to WebP. */
export interface NewImage extends StoredImage {
  bytes: Uint8Array;
}

export async function insertImages(
  transaction: Queryable,
  reference: string,
  images: readonly NewImage[],
): Promise<void> {
  for (const [position, { id, alt, credit, width, height, bytes }] of images.entries()) {
    await transaction.query(
      `INSERT INTO submission_images (id, reference, position, alt, credit, width, height, bytes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, reference, position, alt, credit, width, height, bytes],
    );
  }
}

/** The bytes of an image; for readers only when its proposal is approved. */
export async function findImage(
  database: Queryable,
  id: string,
  { approvedOnly }: { approvedOnly: boolean },
): Promise<Uint8Array | undefined> {
  const [image] = await database.query<{ bytes: Uint8Array }>(
    `SELECT i.bytes FROM submission_images i JOIN submissions s ON s.reference = i.reference
     WHERE i.id = $1 AND (s.status = 'approved' OR NOT $2::boolean)`,
    [id, approvedOnly],
  );
  return image?.bytes;
}
