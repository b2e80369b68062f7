/** The response of an endpoint, with the widget's attributes for it: the input of `sources/`. */
export interface AnswerPayload {
  body: Uint8Array;
  contentType: string;
  url: string;
  format: string;
  timeZone: string;
  /** The present, by the corrected clock. */
  now?: Date;
  language?: string;
  /** Told what the webmaster should know although the response could be read, in English. */
  warn?: (message: string) => void;
}
