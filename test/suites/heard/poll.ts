import type { ScreenReaderSetup } from './setup.js';
import { says, saysNot, saysOnce } from './verdict.js';

/** Checks that a vote is announced, and that a vote without a choice is, even repeatedly. */
export async function poll({ reader, site, check }: ScreenReaderSetup): Promise<void> {
  await reader.open(site.widget('/poll', '<poll-box endpoint="/polls/current" loading="eager"></poll-box>'));
  for (const time of ['', ', and again the second time']) {
    await check(`a vote without a choice is told${time}`, async () => {
      await reader.focus('poll-box >>> [part~="vote"]', 'Voter');
      const said = await reader.press('Return', 'Choisissez une réponse.');
      says(said, 'Choisissez une réponse.');
      says([await reader.focused()], 'choice-0');
    });
  }
  await check('the first choice says what is wrong with it, and no more once there is a choice', async () => {
    await reader.focus('poll-box >>> [part~="vote"]', 'Voter');
    says(await reader.focus('poll-box >>> #choice-0', 'Choisissez'), 'Choisissez une réponse.');
    await reader.press('space', 'juin');
    await reader.focus('poll-box >>> [part~="vote"]', 'Voter');
    saysNot(await reader.focus('poll-box >>> #choice-0', 'juin'), 'Choisissez');
  });
  await check('a vote that is counted is told', async () => {
    await reader.focus('poll-box >>> [part~="vote"]', 'Voter');
    says(await reader.press('Return', 'enregistré'), 'Votre vote est enregistré.');
  });
  await reader.open(site.widget('/closed', '<poll-box endpoint="/polls/clos" loading="eager"></poll-box>'));
  await check('the question of a closed poll is read once', async () =>
    saysOnce(await reader.lines(12), 'Quelle date pour la fête'),
  );
}
