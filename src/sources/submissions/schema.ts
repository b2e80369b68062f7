/** The kinds of proposals. */
export const submissionTypes = ['news', 'event'] as const;
export type SubmissionType = (typeof submissionTypes)[number];

/** Every field of the contract, in form order. */
export const fieldNames = [
  'title',
  'summary',
  'body',
  'category',
  'commune',
  'startsAt',
  'endsAt',
  'allDay',
  'otherDates',
  'repeats',
  'repeatsUntil',
  'place',
  'address',
  'price',
  'ticketUrl',
  'url',
  'images',
  'contactName',
  'contactEmail',
  'organisation',
  'notify',
  'consent',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The endpoint's rules for one field. */
export interface FieldRule {
  required: boolean;
  /** In characters (Unicode code points, as JSON Schema counts). */
  maxLength?: number | undefined;
  /** The initial value of the field. */
  preset?: string | undefined;
  /** True if the preset is shown and can't be changed. */
  locked: boolean;
}

/** The rules for images. */
export interface ImageRules {
  /** The maximum number of images. */
  max: number;
  /** The maximum size of a file, in bytes. */
  bytes: number;
  /** The maximum width × height, in pixels. */
  pixels: number;
  /** Media types. */
  types: string[];
}

/** The description of a form for proposals. */
export interface SubmissionSchema {
  /** Never empty. */
  types: SubmissionType[];
  categories: { id: string; label: string }[];
  /** The fields of the form; others are not shown. */
  fields: Partial<Record<FieldName, FieldRule>>;
  /** `undefined` if no images are accepted. */
  images?: ImageRules | undefined;
  /** `http:` or `https:`, absolute. */
  privacyUrl?: string | undefined;
  rulesUrl?: string | undefined;
  /**
   * The challenge to solve before the endpoint accepts anything (ALTCHA protocol): its address, or the challenge
   * itself; `true` if the endpoint does not say which, `false` if there is none.
   */
  challenge: string | object | boolean;
}
