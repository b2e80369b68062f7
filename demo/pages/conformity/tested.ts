import type { TestedCriterion } from './criterion.js';
import { testedContent } from './tested-content.js';
import { testedUse } from './tested-use.js';

/** The criteria that suites test. https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/ */
export const tested: readonly TestedCriterion[] = [...testedContent, ...testedUse];
