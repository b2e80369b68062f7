import { forget, recall, remember } from '../../element/visitor-storage.js';
import { fieldNames, submissionTypes, type SubmissionType } from '../../sources/submissions/schema.js';
import type { FieldValues } from './form-input.js';

/** The stored draft of a proposal, without images: three of them fill a browser's quota. */
export interface Draft {
  type: SubmissionType;
  values: FieldValues;
  /** When the visitor began, in ms since 1970. */
  since: number;
  /** True if it is stored on the device (`localStorage`), false if in the tab (`sessionStorage`). */
  keep: boolean;
}

/** The stored draft of this name; `undefined` if there is none, or none that can be read. Unknown members are left out. */
export function readDraft(name: string): Draft | undefined {
  const text = recall('tab', name) ?? recall('device', name);
  const draft = text === undefined ? undefined : parse(text);
  if (!draft) return undefined;
  const values: FieldValues = {};
  for (const field of fieldNames) {
    const value = Object.hasOwn(draft.values, field) ? draft.values[field] : undefined;
    // Consent is given for what is sent now, so it is not restored.
    if (typeof value === 'string' && field !== 'consent') values[field] = value;
  }
  const type = submissionTypes.find((each) => each === draft.type) ?? 'news';
  return { type, values, since: Number(draft.since) || Date.now(), keep: recall('device', name) !== undefined };
}

/** Stores the draft, and deletes it from the other kind of storage. */
export function writeDraft(name: string, draft: Draft): void {
  const text = JSON.stringify(draft);
  const [here, elsewhere] = draft.keep ? (['device', 'tab'] as const) : (['tab', 'device'] as const);
  remember(here, name, text);
  forget(elsewhere, name);
}

/** Deletes the draft from both kinds of storage. */
export function eraseDraft(name: string): void {
  forget('tab', name);
  forget('device', name);
}

/** `undefined` if the text is not the JSON of an object with `values`. */
function parse(text: string): { type?: unknown; values: Record<string, unknown>; since?: unknown } | undefined {
  try {
    const draft = JSON.parse(text) as { values?: unknown } | null;
    return typeof draft?.values === 'object' && draft.values !== null
      ? (draft as { values: Record<string, unknown> })
      : undefined;
  } catch {
    return undefined;
  }
}
