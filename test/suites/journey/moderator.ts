import { fillIn, follow, press, type Visitor } from './visitor.js';

/** Opens the moderation and logs in. */
export async function logIn(moderator: Visitor, origin: string, password: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation`);
  await fillIn(moderator, '[name=motdepasse]', password);
  await follow(moderator, 'button.primary');
}

/** Opens the proposal with this reference from the list. */
async function open(moderator: Visitor, origin: string, reference: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation`);
  await follow(moderator, `a[href$="/propositions/${reference}"]`);
}

/** Publishes it, under another title where one is given. */
export async function approve(moderator: Visitor, origin: string, reference: string, title?: string): Promise<void> {
  await open(moderator, origin, reference);
  if (title !== undefined) await fillIn(moderator, 'input[name=title]', title);
  await follow(moderator, 'button[value=publier]');
}

export async function reject(moderator: Visitor, origin: string, reference: string, reason: string): Promise<void> {
  await open(moderator, origin, reference);
  await press(moderator, 'summary');
  await fillIn(moderator, 'textarea[name=reason]', reason);
  await follow(moderator, 'button[value=refuser]');
}

/** Changes the title of an offer. */
export async function retitle(moderator: Visitor, origin: string, job: string, title: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation/emplois/${job}`);
  // Tab selects all text of a field, so that typing replaces it.
  await fillIn(moderator, 'input[name=title]', title);
  await follow(moderator, 'form.form button.primary');
}
