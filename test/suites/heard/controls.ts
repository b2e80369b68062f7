import type { ScreenReaderSetup } from './setup.js';
import { says, saysNot } from './verdict.js';

/**
 * Checks how browsers and Orca treat plain HTML. A lack that plain HTML has too is no fault of a widget; and words that
 * must not be spoken for a widget have to be spoken here, or else their absence would prove nothing.
 */
export async function controls(setup: ScreenReaderSetup): Promise<void> {
  await regions(setup);
  await groups(setup);
  await reading(setup);
  await fields(setup);
}

async function regions({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  const { page } = reader;
  await reader.open(
    site.plain(
      '/regions',
      '<h1>Annonces</h1><p id="still"></p><div aria-live="polite" id="live"></div><div id="any"></div>',
    ),
  );
  const put = (id: string, role: string, text: string) =>
    reader.hear(() =>
      page.$eval(
        `#${id}`,
        (place, name, words) => {
          const message = document.createElement('p');
          if (name) message.setAttribute('role', name);
          message.textContent = words;
          place.replaceChildren(message);
        },
        role,
        text,
      ),
    );
  await check('control: text that is in no live region is not said', async () =>
    saysNot(await put('still', '', 'Rien à dire.'), 'Rien'),
  );
  await check('control: a status that comes into a live region is said', async () => {
    says(await put('live', 'status', 'Deux offres.'), 'Deux offres.');
    says(await put('live', 'status', 'Trois offres.'), 'Trois offres.');
  });
  await check('control: an alert that comes with its text is said', async () => {
    says(await put('any', 'alert', 'Choisissez une réponse.'), 'Choisissez une réponse.');
    says(await put('any', 'alert', 'Le fichier est refusé.'), 'Le fichier est refusé.');
  });
}

async function groups({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  const { page } = reader;
  await reader.open(site.plain('/groups', '<h1>Étapes</h1><button id="next">Suite</button><div id="step"></div>'));
  await check('control: a new group that is named and focused is said', async () => {
    await reader.focus('#next');
    const said = await reader.hear(() =>
      page.$eval('#step', (place) => {
        const step = document.createElement('div');
        const title = document.createElement('h2');
        title.textContent = 'Étape deux';
        step.setAttribute('role', 'group');
        step.setAttribute('aria-label', 'Étape deux');
        step.tabIndex = -1;
        step.append(title, 'Texte');
        place.replaceChildren(step);
        step.focus();
      }),
    );
    says(said, 'Étape deux');
    saysNot(said, 'Texte');
  });
}

async function reading({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  const list =
    '<dl><dt>Un</dt><dd><time role="presentation" datetime="2026-02-02">02/02/2026</time></dd></dl>' +
    '<p>Avant</p><p role="status"></p><p>Après</p>';
  await reader.open(site.plain('/reading', `<h1>Dates</h1>${list}`));
  const said = await reader.lines(7);
  await check('control: a date that is presented as text is read', () => says(said, '02/02/2026'));
  await check('control: an empty status is read by its role', () => says(said, 'barre d’état'));
}

async function fields({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  const inputs =
    '<label>Un <input id="one" aria-invalid="true"></label> ' +
    '<label>Deux <input id="two" aria-required="true" aria-invalid="false"></label>' +
    '<fieldset><legend>Quand ?</legend><input type="radio" id="three" aria-invalid="true" aria-describedby="why">' +
    '<label for="three">Samedi</label></fieldset><p id="why">Choisissez.</p>';
  await reader.open(site.plain('/fields', `<h1>Champs</h1>${inputs}`));
  await check('control: a field that is wrong is said to be so, and one that only must be filled is not', async () => {
    says(await reader.focus('#one', 'non valable'), 'non valable');
    const said = await reader.focus('#two', 'Deux');
    says(said, 'requis');
    // Chromium may say the first field's state once more before.
    const ofSecond = said.slice(said.findIndex((words) => words.includes('Deux')));
    saysNot(ofSecond, 'non valable');
  });
  await check('control: the description of a choice is said', async () => {
    says(await reader.press('Tab', 'Choisissez.'), 'Choisissez.');
  });
}
