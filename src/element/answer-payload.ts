/** What an endpoint sent, with what the widget's attributes say of it: the input of `sources/`. */
export interface AnswerPayload {
  body: Uint8Array;
  contentType: string;
  url: string;
  format: string;
  timeZone: string;
  /** The present. */
  now?: Date;
  language?: string;
}
