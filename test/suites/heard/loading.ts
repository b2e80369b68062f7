import type { ScreenReaderSetup } from './setup.js';
import { says, saysNot } from './verdict.js';

/** Checks loading and failing: after the start of loading, its end is announced too. */
export async function loading(setup: ScreenReaderSetup): Promise<void> {
  const { reader, site, check } = setup;
  const said = await reader.open(
    site.widget('/late-page', '<news-feed endpoint="/late" loading="eager"></news-feed>'),
    'Actualités. Chargement terminé.',
  );
  await check('an answer that is late is told to be on its way, and then to be there', () => {
    says(said, 'Chargement en cours…');
    says(said, 'Actualités. Chargement terminé.');
  });
  await retry(setup);
  await pauses(setup);
}

async function retry({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  const endpoint = `/failing?${reader.name}`;
  await reader.open(site.widget('/failing-page', `<news-feed endpoint="${endpoint}" loading="eager"></news-feed>`));
  await check('the button that tries again says why', async () => {
    const said = await reader.focus('news-feed >>> [part~="retry"]', 'disponibles');
    says(said, 'Réessayer');
    says(said, 'ne sont pas disponibles');
  });
  await check('a retry that fails again is told', async () => {
    says(await reader.press('Return', 'Actualités. Ces'), 'Actualités. Ces informations ne sont pas disponibles');
  });
  await check('a retry that succeeds is told by the name of the widget, and not by all that is in it', async () => {
    const said = await reader.press('Return', 'Chargement terminé.');
    says(said, 'Actualités. Chargement terminé.');
    saysNot(said, 'Le marché');
    saysNot(said, 'Le budget');
  });
}

async function pauses({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  await reader.open(site.widget('/paused', '<news-feed endpoint="/news" refresh="9" loading="eager"></news-feed>'));
  await check('what refreshes by itself is told to have stopped, and to go on', async () => {
    await reader.focus('news-feed >>> [part~="pause"]', 'Arrêter');
    says(await reader.press('Return', 'arrêtée'), 'Actualisation automatique arrêtée.');
    says(await reader.press('Return', 'reprise'), 'Actualisation automatique reprise.');
  });
}
