/** An image as it will be sent. */
export interface EncodedImage {
  blob: Blob;
  /** The pixels that were sent, to be looked at: it needs no address, which a strict policy would block. */
  preview: HTMLCanvasElement;
}

/** An image of a proposal, with what the visitor says of it. */
export interface EntryImage extends EncodedImage {
  id: number;
  /** The visitor's own name of the file; it is not sent. */
  name: string;
  alt: string;
  credit: string;
}
