// @ts-check
import { readdirSync } from 'node:fs';

/**
 * The files of the unit tests, which run in browsers, in order.
 * @returns {string[]} paths from the root of the project
 */
export function unitTests() {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !/^(?:api|suites|support|e2e)\//.test(file))
    .sort()
    .map((file) => `test/${file}`);
}
