import type { Issue } from '../problem.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { Decision, StoredSubmission, SubmissionChanges } from '../submissions/submission.js';
import { tidyLines } from '../submissions/tidy.js';
import type { Values } from './fields.js';
import { editFields, imageFields, readEdit, valuesOf } from './submission-fields.js';
import { deedOf, reasonField } from './submission-form.js';

/** The changes to a proposal, made in this order in one transaction. */
export interface SubmissionDeed {
  changes?: SubmissionChanges;
  decision?: Decision;
  /** With any, nothing is done. */
  errors: Issue[];
}

/** Reads the deed of the form. Publishing takes the content of the form, which must pass the checks. */
export function readDeed(
  values: Values,
  stored: StoredSubmission,
  form: SubmissionRules['form'],
  now: Date,
): SubmissionDeed {
  const deed = deedOf(values);
  // What was sent before the rules changed can be refused as it is.
  const edit =
    deed === 'refuser' && !isEdited(values, stored, form) ? { errors: [] } : readEdit(values, stored, form, now);
  if (deed === 'enregistrer') return edit;
  if (deed === 'publier') return { ...edit, decision: { status: 'approved' } };
  const reason = tidyLines(values.reason ?? '');
  return { ...edit, decision: { status: 'rejected', reason }, errors: [...edit.errors, ...reasonIssues(reason)] };
}

function isEdited(values: Values, stored: StoredSubmission, form: SubmissionRules['form']): boolean {
  const given = valuesOf(stored);
  const fields = [...editFields(stored, form), ...imageFields(stored).flat()];
  return fields.some(({ name }) => (values[name] ?? '') !== (given[name] ?? ''));
}

function reasonIssues(reason: string): Issue[] {
  const over = reason.length - (reasonField.maxLength ?? Infinity);
  if (reason && over <= 0) return [];
  const detail = reason
    ? `Raccourcissez le motif de ${over} caractères.`
    : 'Écrivez pourquoi la proposition est refusée.';
  return [{ pointer: '/reason', code: 'reason', detail }];
}
