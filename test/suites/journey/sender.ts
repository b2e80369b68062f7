import { fileURLToPath } from 'node:url';
import { fillIn, fillInMoment, inside, press, tabTo, texts, visit, type KeyboardUser } from './visitor.js';

export interface Proposal {
  title: string;
  /** The description of the image, which is added with it. */
  alt?: string;
}

export interface Receipt {
  reference: string;
  secret: string;
}

/** The text of every proposal. */
export const TEXT = 'Rendez-vous sous la halle, samedi à dix heures. Venez nombreux !';

const PHOTO = fileURLToPath(new URL('../../../demo/images/marche.jpg', import.meta.url));

export interface EventProposal {
  title: string;
  /** Local times, `2026-04-11T14:00`. */
  starts: readonly string[];
}

/** Proposes an event on these dates. */
export async function proposeEvent(
  sender: KeyboardUser,
  origin: string,
  { title, starts }: EventProposal,
): Promise<Receipt> {
  await visit(sender, `${origin}/publier.html`, 'submit-news');
  await tabTo(sender, '[name="type"]:checked');
  await sender.page.keyboard.press('ArrowDown');
  await fillIn(sender, '#title', title);
  await fillIn(sender, '#body', TEXT);
  for (const [index, start] of starts.entries()) {
    if (index > 0) await press(sender, '#otherDates');
    await fillInMoment(sender, index > 0 ? `#startsAt-${index - 1}` : '#startsAt', start);
  }
  await fillIn(sender, '#place', 'Halle');
  return send(sender);
}

/** Fills in the form from top to bottom, by keyboard except for the system's file dialog. */
export async function propose(sender: KeyboardUser, origin: string, { title, alt }: Proposal): Promise<Receipt> {
  await visit(sender, `${origin}/publier.html`, 'submit-news');
  await fillIn(sender, '#title', title);
  await fillIn(sender, '#body', TEXT);
  if (alt) {
    const input = await inside(sender, 'submit-news', '#images');
    await (await input.toElement('input')).uploadFile(PHOTO);
    await inside(sender, 'submit-news', '[part~="thumbnail"]');
    await fillIn(sender, '[id^="imageAlt-"]', alt);
  }
  return send(sender);
}

/** Fills in who the sender is, and sends the proposal. */
async function send(sender: KeyboardUser): Promise<Receipt> {
  await fillIn(sender, '#contactName', 'Camille Duval');
  await fillIn(sender, '#contactEmail', 'camille@exemple.fr');
  await press(sender, '#consent', 'Space');
  await press(sender, '[part~="next"]');
  await inside(sender, 'submit-news', '[part="review"]');
  await press(sender, '[part~="send"]');
  const [reference = ''] = await texts(sender, 'submit-news', '[part="reference"]');
  const [secret = ''] = await texts(sender, 'submit-news', '[part="secret"]');
  return { reference, secret };
}

/** The status that the demo's page shows for a reference and its secret. */
export async function askStatus(sender: KeyboardUser, origin: string, { reference, secret }: Receipt): Promise<string> {
  const { page } = sender;
  await page.goto(`${origin}/suivi.html`);
  await fillIn(sender, '#reference', reference);
  await fillIn(sender, '#code', secret);
  await press(sender, '#suivi button');
  await page.waitForSelector('#etat p');
  return page.$eval('#etat', (element) => element.textContent);
}
