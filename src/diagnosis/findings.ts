import { addresses } from './checks/address.js';
import { read, unreadable } from './checks/answer.js';
import { attributeFaults } from './checks/attributes.js';
import { contentFaults } from './checks/content.js';
import { emptinessFaults } from './checks/emptiness.js';
import { pageFaults } from './checks/page.js';
import { placementFaults } from './checks/placement.js';
import { requestFault } from './checks/request.js';
import { scriptFaults } from './checks/scripts.js';
import { zoneFaults } from './checks/zone.js';
import type { Fault, Finding } from './finding.js';
import { probe, type Probe } from './probe.js';
import type { Subject } from './subject.js';

type Ask = (url: string) => Promise<Probe>;

/** All faults of the page: first those of the page itself, then those of its widgets in order. */
export async function findings(subjects: readonly Subject[]): Promise<Finding[]> {
  const ask = once(probe);
  const page = [...pageFaults(subjects.length), ...scriptFaults()].map((fault) => ({ widget: 'page', ...fault }));
  const widgets = subjects.map(async (subject): Promise<Finding[]> => {
    const faults = [
      ...placementFaults(subject),
      ...attributeFaults(subject),
      ...(await dataFaults(subject, ask)),
      ...contentFaults(subject),
    ];
    return faults.map((fault) => ({ widget: subject.label, element: subject.element, ...fault }));
  });
  return [...page, ...(await Promise.all(widgets)).flat()];
}

/** Faults of the endpoints, of their responses, and of what the widget shows of them. */
async function dataFaults(subject: Subject, ask: Ask): Promise<Fault[]> {
  const { urls, faults } = addresses(subject);
  const outcomes = await Promise.all(urls.map(async (url) => judge(subject, url, await ask(url))));
  const models = outcomes.flatMap(({ model }) => (model === undefined ? [] : [model]));
  const found = [...faults, ...outcomes.flatMap(({ fault }) => fault ?? [])];
  if (!models.length) return found;
  // The widget merges several lists into one.
  const whole = models.every(Array.isArray) ? models.flat() : (models.find((model) => model !== null) ?? null);
  const zones = subject.widget ? zoneFaults(subject.widget, whole) : [];
  return [...found, ...emptinessFaults(subject, whole), ...zones];
}

async function judge({ widget }: Subject, url: string, outcome: Probe): Promise<{ model?: unknown; fault?: Fault }> {
  if (!widget) return {};
  if ('cause' in outcome) return { fault: requestFault(url, outcome) };
  try {
    return { model: await read(widget, outcome.answer) };
  } catch (reason) {
    return { fault: await unreadable(widget, outcome.answer, reason) };
  }
}

/** A `probe` that requests each address once: fifty widgets with one endpoint make one request. */
function once(probe: Ask): Ask {
  const asked = new Map<string, Promise<Probe>>();
  return (url) => {
    const answer = asked.get(url) ?? probe(url);
    asked.set(url, answer);
    return answer;
  };
}
