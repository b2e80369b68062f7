import { forget, recall, remember } from '../../element/visitor-storage.js';
import { fieldNames, submissionTypes, type SubmissionType } from '../../sources/submissions/schema.js';
import type { Values } from './entry.js';

/** The stored draft of a proposal. Without images: three of them fill a browser's quota. */
export interface Draft {
  type: SubmissionType;
  values: Values;
  /** When the visitor began, in ms. */
  since: number;
  /** True to keep it on the device, not only in the tab. */
  keep: boolean;
}

/**
 * The stored draft of this name. Other stored data are not read: there is a draft only if the visitor has typed in this
 * form, in this tab or with the box ticked.
 */
export function readDraft(name: string): Draft | undefined {
  const text = recall('tab', name) ?? recall('device', name);
  const draft = text === undefined ? undefined : parse(text);
  if (!draft) return undefined;
  const values: Values = {};
  for (const field of fieldNames) {
    const value = Object.hasOwn(draft.values, field) ? draft.values[field] : undefined;
    // Consent is given for what is sent now, so it is not restored.
    if (typeof value === 'string' && field !== 'consent') values[field] = value;
  }
  const type = submissionTypes.find((each) => each === draft.type) ?? 'news';
  return { type, values, since: Number(draft.since) || Date.now(), keep: recall('device', name) !== undefined };
}

export function writeDraft(name: string, draft: Draft): void {
  const text = JSON.stringify(draft);
  const [here, elsewhere] = draft.keep ? (['device', 'tab'] as const) : (['tab', 'device'] as const);
  remember(here, name, text);
  forget(elsewhere, name);
}

export function eraseDraft(name: string): void {
  forget('tab', name);
  forget('device', name);
}

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
