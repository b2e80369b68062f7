import type { Issue } from '../problem.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { Decision, StoredSubmission, SubmissionChanges } from '../submissions/submission.js';
import { tidyLines } from '../submissions/tidy.js';
import type { Values } from './fields.js';
import { editFields, groupedFields, readEdit, valuesOf } from './submission-fields.js';
import { pressedButton, reasonField } from './submission-form.js';

/** The effects of a button of the form: changes and a decision, made in this order in one transaction. */
export interface SubmissionEffects {
  changes?: SubmissionChanges;
  decision?: Decision;
  /** If there are any, nothing is changed. */
  errors: Issue[];
}

/**
 * The effects of the button that was pressed. Publishing includes the edits in the form, which must pass the checks.
 */
export function readEffects(
  values: Values,
  stored: StoredSubmission,
  form: SubmissionRules['form'],
  now: Date,
): SubmissionEffects {
  const button = pressedButton(values);
  // A proposal from before a change of the rules can be rejected although it would not pass them.
  const edit =
    button === 'refuser' && !isEdited(values, stored, form) ? { errors: [] } : readEdit(values, stored, form, now);
  if (button === 'enregistrer') return edit;
  if (button === 'publier') return { ...edit, decision: { status: 'approved' } };
  const reason = tidyLines(values.reason ?? '');
  return { ...edit, decision: { status: 'rejected', reason }, errors: [...edit.errors, ...reasonIssues(reason)] };
}

function isEdited(values: Values, stored: StoredSubmission, form: SubmissionRules['form']): boolean {
  const given = valuesOf(stored);
  const fields = [...editFields(stored, form), ...groupedFields(stored)];
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
