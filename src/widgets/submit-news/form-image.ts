/** An image as it will be sent. */
export interface EncodedImage {
  blob: Blob;
  /** The pixels that are sent: a canvas needs no URL, which a strict policy would block. */
  preview: HTMLCanvasElement;
}

/** An image in the form, with the visitor's texts for it. */
export interface FormImage extends EncodedImage {
  /** Unique in the form; part of the names of the image's controls. */
  id: number;
  /** The name of the visitor's file; it is not sent. */
  name: string;
  alt: string;
  credit: string;
}
