import { fillIn, follow, press, type KeyboardUser } from './visitor.js';

/** Opens the moderation and logs in. */
export async function logIn(moderator: KeyboardUser, origin: string, password: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation`);
  await fillIn(moderator, '[name=motdepasse]', password);
  await follow(moderator, 'button.primary');
}

/** Opens the proposal with this reference from the list. */
async function open(moderator: KeyboardUser, origin: string, reference: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation`);
  await follow(moderator, `a[href$="/propositions/${reference}"]`);
}

/** Publishes a proposal, with another title if one is given. */
export async function approve(
  moderator: KeyboardUser,
  origin: string,
  reference: string,
  title?: string,
): Promise<void> {
  await open(moderator, origin, reference);
  if (title !== undefined) await fillIn(moderator, 'input[name=title]', title);
  await follow(moderator, 'button[value=publier]');
}

/** Cancels an event: it stays in the agenda, which says so. */
export async function cancelEvent(moderator: KeyboardUser, origin: string, reference: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation/propositions/${reference}`);
  // The first letters choose an option.
  await fillIn(moderator, 'select[name=eventStatus]', 'Ann');
  await follow(moderator, 'button[value=enregistrer]');
}

export async function reject(
  moderator: KeyboardUser,
  origin: string,
  reference: string,
  reason: string,
): Promise<void> {
  await open(moderator, origin, reference);
  await press(moderator, 'summary');
  await fillIn(moderator, 'textarea[name=reason]', reason);
  await follow(moderator, 'button[value=refuser]');
}

/** Saves the draft of an offer without an end date, sees its preview, and publishes it. Returns the status message. */
export async function writeOffer(moderator: KeyboardUser, origin: string, title: string): Promise<string> {
  const { page } = moderator;
  await page.goto(`${origin}/api/moderation/emplois/nouveau`);
  await fillIn(moderator, '[name=title]', title);
  await follow(moderator, 'button[value=enregistrer]');
  await page.waitForFunction(() => document.querySelector('job-board:state(ready)'), { polling: 50 });
  await fillIn(moderator, '[name=employer]', 'Mairie');
  await fillIn(moderator, '[name=place]', 'Saint-Martin');
  await fillIn(moderator, '[name=description]', 'Accueil du public.');
  await press(moderator, '[name=untilFilled]', 'Space');
  await fillIn(moderator, '[name=applyEmail]', 'rh@commune.example');
  await follow(moderator, 'button[value=publier]');
  return page.$eval('[role=status]', ({ textContent }) => textContent);
}

/** Closes a poll for good. */
export async function closePoll(moderator: KeyboardUser, origin: string, id: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation/sondages/${id}`);
  await follow(moderator, 'a[href$="/fermer"]');
  await follow(moderator, 'button.danger');
}

/** Changes the title of an offer. */
export async function retitle(moderator: KeyboardUser, origin: string, job: string, title: string): Promise<void> {
  await moderator.page.goto(`${origin}/api/moderation/emplois/${job}`);
  // Tab selects all text of a field, so that typing replaces it.
  await fillIn(moderator, 'input[name=title]', title);
  await follow(moderator, 'form.form button.primary');
}
