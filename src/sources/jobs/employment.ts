import type { Job } from './job.js';

/**
 * Weekly hours or a share of full time, with the words after it: "20h", "17,5 heures", "28/35", "35h hebdomadaires",
 * "80 %".
 */
const HOURS = String.raw`\b\d{1,2}(?:[.,]\d+)?\s?(?:h(?:eures?)?(?![a-zà-ÿ])|\/\s?35|%)[\wà-ÿ/ ]*`;

/** Full or part time, in French, in English or as schema.org codes, with its hours or share, or hours alone. */
const WORK_TIME = new RegExp(
  String.raw`(?:(?:temps|tps)[\s_-]+(?:plein|complet|partiel|(?:non[\s_-]?|in)complet)|mi[\s_-]temps|` +
    String.raw`(?:full|part)[\s_-]*time|\bt(?:nc|c)\b)(?:\s*[:,(–-]?\s*${HOURS}\)?)*|${HOURS}`,
  'i',
);

const IS_CONTRACT =
  /\b(?:cdi|cdd|stag|titulaire|contractuel|fonctionnaire|apprenti|alternan|saisonnier|int[ée]rim|vacat|permanent|tempora|b[ée]n[ée]vol)/i;

/** The separators between a contract and the working time beside it. */
const SIGNS = String.raw`[\s\-–—/+:(),]`;
const PARTED_BEFORE = /[-–—/+:(,]\s*$/;
const PARTED_AFTER = /^\s*[-–—/+:),]/;
const EDGES = new RegExp(`^${SIGNS}+|${SIGNS}+$`, 'g');

/** `https://schema.org/FULL_TIME`, `schema:FULL_TIME`. */
const VOCABULARY = /^\S*\bschema(?:\.org\/|:)/i;

/** Values without information, names of the field itself, and URLs. */
const NOTHING =
  /^(?:other|autres?|n\/?a|null|non (?:précis|renseign)ée?|poste|emploi|contrat|travail|temps de travail|https?:.*)?$/i;

/** Whether a text, such as the category of an article, is a contract or a working time. */
export function isEmployment(text: string): boolean {
  return (
    IS_CONTRACT.exec(text.replace(/^(?:emplois?|contrats?)\s/i, ''))?.index === 0 || WORK_TIME.exec(text)?.index === 0
  );
}

/**
 * Splits contract and working time, which most sources give as one: schema.org's `employmentType` has both among its
 * values, as a list or separated by commas, and people write "CDI - Temps plein". `hours` is text about working time
 * only, which is never read as a contract.
 */
export function splitEmployment(values: readonly string[], hours = ''): Pick<Job, 'contract' | 'workTime'> {
  const contracts: string[] = [];
  const times: string[] = [];
  const waiting = values.flatMap((value) =>
    value
      .trim()
      .replace(VOCABULARY, '')
      .split(/[;|]|,(?!\d)/),
  );
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const match = WORK_TIME.exec(part);
    // "CDI à temps complet"
    const before = part.slice(0, match?.index).replace(match ? /(?:^|\s)(?:à|en)\s$/i : '', ' ');
    const after = match ? part.slice(match.index + match[0].length) : '';
    const isBeforeApart =
      !match || PARTED_BEFORE.test(before) || IS_CONTRACT.test(before) || NOTHING.test(before.trim());
    const isAfterApart = PARTED_AFTER.test(after) || IS_CONTRACT.exec(after.trim())?.index === 0;
    if (isBeforeApart) contracts.push(before);
    if (isAfterApart) waiting.unshift(after);
    if (match) times.push((isBeforeApart ? '' : before) + match[0] + (isAfterApart ? '' : after));
  }
  return { contract: joined(contracts), workTime: joined([...times, hours]) };
}

/** The distinct texts, separated by commas, without those that are part of a longer one. */
function joined(texts: readonly string[]): string | undefined {
  const said = [...new Set(texts.map((text) => withoutEdges(text.trim())))].filter((text) => !NOTHING.test(text));
  const whole = said.filter((text) => !said.some((other) => other !== text && other.includes(text)));
  return whole.join(', ') || undefined;
}

/** A text without the separators around it; a closing bracket that has its opening one is kept. */
function withoutEdges(text: string): string {
  const inner = text.replace(EDGES, '');
  return inner.split('(').length > inner.split(')').length ? `${inner})` : inner;
}
