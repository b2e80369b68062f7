import type { TreeLine } from './tree.js';

/** Roles that readers jump to; a page has others of them. https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const LANDMARKS = new Set(['banner', 'complementary', 'contentinfo', 'main', 'navigation', 'search']);
/** Without a name, these are none: https://www.w3.org/TR/html-aam-1.0/#el-form */
const WITH_A_NAME = new Set(['form', 'region']);

/** What is wrong with the landmarks of a widget: each needs a name, and one that no other of its kind has. */
export function landmarkProblems(tree: readonly TreeLine[]): string[] {
  const isLandmark = ({ role, name }: TreeLine) => LANDMARKS.has(role) || (name && WITH_A_NAME.has(role));
  const landmarks = tree.filter(isLandmark).map(({ role, name }) => `${role} "${name}"`);
  const unnamed = landmarks.filter((each) => each.endsWith('""'));
  const twice = landmarks.filter((each, index) => landmarks.indexOf(each) !== index);
  return [...unnamed.map((each) => `${each} has no name`), ...twice.map((each) => `${each} is there twice`)];
}
