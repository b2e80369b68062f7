import type { ImageRules } from '../../../src/sources/submissions/schema.js';
import { encodeImage, ImageError } from '../../../src/widgets/submit-news/image-encoder.js';

/** The element's result for a file: the bytes that it sends, in base64, or the reason for refusing it. */
export type Encoded = { sent: string; type: string } | { refused: string };

declare global {
  interface Window {
    encodeFile(base64: string, name: string, type: string, rules: ImageRules): Promise<Encoded>;
  }
}

window.encodeFile = async (base64, name, type, rules) => {
  const file = new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type });
  try {
    const { blob } = await encodeImage(file, rules);
    return { sent: await toBase64(blob), type: blob.type };
  } catch (error) {
    return { refused: error instanceof ImageError ? error.code : String(error) };
  }
};

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
