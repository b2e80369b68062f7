import { five, iife, oneFile, oneTag, rss, two, vanilla, wordpress } from '../candidates.js';
import { visit } from '../environment.js';
import { measureInTurns, type Run, type Suite } from '../suite.js';
import type { Candidate } from '../candidate.js';

/** Measures the compressed bytes of all JavaScript that a first visit transfers, and the number of its requests. */
export const scriptBytes: Suite = (run) =>
  measureInTurns({
    suite: 'script bytes',
    condition: 'no throttling',
    candidates: [vanilla, ...run.peers, oneFile, iife, oneTag, rss, wordpress, two, five],
    metrics: ['script', 'requests'],
    measure: (candidate) => transferred(run, candidate),
    rounds: 1,
  });

function transferred({ environment }: Run, candidate: Candidate): Promise<[script: number, requests: number]> {
  return visit(environment.browser, async ({ page }) => {
    const before = environment.requests.length;
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    await page.waitForNetworkIdle({ idleTime: 300 });
    const paths = environment.requests.slice(before);
    const assets = await Promise.all(paths.map((path) => environment.site.at(path)));
    const scripts = assets.filter((asset) => asset?.type.startsWith('text/javascript'));
    return [scripts.reduce((sum, asset) => sum + (asset?.body.length ?? 0), 0), paths.length];
  });
}
