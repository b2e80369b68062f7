import { fillIn, follow, type Visitor } from './visitor.js';

/** Goes to the pages of the town hall, and in. */
export async function logIn(moderator: Visitor, origin: string, password: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation`);
  await fillIn(moderator, '[name=motdepasse]', password);
  await follow(moderator, 'button.primary');
}

/** Opens the proposal of this reference from the list, as it is found there by its title. */
async function open(moderator: Visitor, origin: string, reference: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation`);
  await follow(moderator, `a[href$="/propositions/${reference}"]`);
}

export async function approve(moderator: Visitor, origin: string, reference: string): Promise<void> {
  await open(moderator, origin, reference);
  await follow(moderator, 'form[action$="/approuver"] button');
}

export async function reject(moderator: Visitor, origin: string, reference: string, reason: string): Promise<void> {
  await open(moderator, origin, reference);
  await fillIn(moderator, 'textarea[name=reason]', reason);
  await follow(moderator, 'form[action$="/refuser"] button');
}

/** Gives an offer another title. */
export async function retitle(moderator: Visitor, origin: string, job: string, title: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation/emplois/${job}`);
  // Whoever comes to a field with Tab has all of its text selected: what is typed takes its place.
  await fillIn(moderator, 'input[name=title]', title);
  await follow(moderator, 'form.form > button.primary');
}
