/** What can be proposed. */
export const submissionTypes = ['news', 'event'] as const;
export type SubmissionType = (typeof submissionTypes)[number];

/** Every field that the contract knows, in the order of a form. */
export const fieldNames = [
  'title',
  'summary',
  'body',
  'category',
  'commune',
  'startsAt',
  'endsAt',
  'allDay',
  'place',
  'address',
  'price',
  'ticketUrl',
  'url',
  'images',
  'contactName',
  'contactEmail',
  'organisation',
  'consent',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What the endpoint asks of one field. */
export interface FieldRule {
  required: boolean;
  /** In characters (Unicode code points, as JSON Schema counts). */
  maxLength?: number | undefined;
  /** What the field holds before the visitor writes. */
  preset?: string | undefined;
  /** The visitor sees the preset and cannot change it. */
  locked: boolean;
}

/** The images that are accepted. */
export interface ImageRules {
  /** How many. */
  max: number;
  /** The largest file, in bytes. */
  bytes: number;
  /** The largest surface, in pixels. */
  pixels: number;
  /** Media types. */
  types: string[];
}

/** What a form for contributions is made from. */
export interface SubmissionSchema {
  /** Never empty. */
  types: SubmissionType[];
  categories: { id: string; label: string }[];
  /** The fields that are asked for; the others are not shown. */
  fields: Partial<Record<FieldName, FieldRule>>;
  /** `undefined` when none are accepted. */
  images?: ImageRules | undefined;
  /** `http:` or `https:`, absolute. */
  privacyUrl?: string | undefined;
  rulesUrl?: string | undefined;
  /**
   * What has to be solved before the endpoint accepts anything (ALTCHA protocol): where to read it, or the thing
   * itself; `true` when the endpoint does not say what, and `false` when nothing.
   */
  challenge: string | object | boolean;
}
