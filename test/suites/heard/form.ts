import type { ElementHandle } from 'puppeteer-core';
import type { Reader } from './reader.js';
import type { ScreenReaderSetup } from './setup.js';
import { says, saysNot } from './verdict.js';

const FORM = '<submit-news endpoint="/submissions/schema" loading="eager"></submit-news>';

/** Checks the form from its first step to the receipt. */
export async function form(setup: ScreenReaderSetup): Promise<void> {
  const { reader, site, check } = setup;
  await reader.open(site.widget('/form', FORM));
  await check('a required field is told as required, and as wrong only once it is', async () => {
    const said = await reader.focus('submit-news >>> #title', 'Titre');
    says(said, 'Titre');
    says(said, 'obligatoire');
    saysNot(said, 'non valable');
    await reader.focus('submit-news >>> [part~="next"]', 'Vérifier ma');
    says(await reader.press('Return', 'corriger'), 'Réponses à corriger');
    await reader.focus('submit-news >>> [part~="error-summary"] a', 'Titre');
    says(await reader.press('Return', 'Remplissez'), 'Remplissez le champ');
  });
  await check('how long a text may be is told, how long a name may be is not', async () => {
    says(await reader.focus('submit-news >>> #body', 'plus'), '100 caractères au plus');
    saysNot(await reader.focus('submit-news >>> #contactName', 'Nom'), 'caractères');
  });
  await refusedFile(setup);
  await steps(setup);
}

async function refusedFile({ reader, check }: ScreenReaderSetup): Promise<void> {
  for (const time of ['', ', and again the second time']) {
    await check(`a file that is refused is told${time}`, async () => {
      const field = (await reader.find('submit-news >>> #images')) as unknown as ElementHandle<HTMLInputElement>;
      says(await reader.hear(() => field.uploadFile(import.meta.filename), 'est refusé'), 'est refusé');
    });
  }
}

async function steps({ reader, check }: ScreenReaderSetup): Promise<void> {
  await check('the review is told', async () => {
    await fillIn(reader);
    await reader.focus('submit-news >>> [part~="next"]', 'Vérifier ma');
    const said = await reader.press('Return', 'Vérifiez votre');
    says(said, 'Vérifiez votre proposition');
    saysNot(said, 'Vos réponses');
  });
  await check('the receipt is told', async () => {
    await reader.focus('submit-news >>> [part~="send"]', 'Envoyer');
    const said = await reader.press('Return', 'est envoyée');
    says(said, 'Votre proposition est envoyée');
    saysNot(said, 'k7qf-29dm');
  });
}

/** Fills in the form by script, because other suites use the keyboard. */
async function fillIn({ page }: Reader): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('submit-news')?.shadowRoot;
    const values = {
      title: 'Concert',
      body: 'Samedi soir.',
      contactName: 'Camille',
      contactEmail: 'camille@exemple.fr',
    };
    for (const [id, value] of Object.entries(values)) {
      const field = root?.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    (root?.getElementById('consent') as HTMLInputElement).click();
  });
}

/** Checks the form in a dialog: Tab stays inside, and never stops at the dialog as a whole. */
export async function dialog({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  const element = FORM.replace('endpoint', 'mode="dialog" endpoint');
  await reader.open(site.widget('/dialog', element));
  await reader.focus('submit-news >>> [part~="open"]', 'Proposer');
  await reader.press('Return', 'Fermer');
  await check('Shift+Tab in the window goes to the last control of the form, and nothing is read but it', async () => {
    says([await reader.focused()], 'close');
    const said = await reader.press('shift+Tab', 'Vérifier');
    says([await reader.focused()], 'next');
    says(said, 'Vérifier ma proposition');
    saysNot(said, 'Titre');
    saysNot(said, 'Vos coordonnées');
  });
  await check('Tab goes back to the first, and nothing is read but it', async () => {
    const said = await reader.press('Tab', 'Fermer');
    says([await reader.focused()], 'close');
    says(said, 'Fermer');
    saysNot(said, 'Titre');
  });
}
