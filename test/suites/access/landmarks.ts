import type { TreeLine } from './tree.js';

/** Landmark roles: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const LANDMARKS = new Set(['banner', 'complementary', 'contentinfo', 'main', 'navigation', 'search']);
/** Roles that are landmarks only with a name: https://www.w3.org/TR/html-aam-1.0/#el-form */
const WITH_A_NAME = new Set(['form', 'region']);

/** Problems of the landmarks of a widget: each needs a name that no other landmark with its role has. */
export function landmarkProblems(tree: readonly TreeLine[]): string[] {
  const isLandmark = ({ role, name }: TreeLine) => LANDMARKS.has(role) || (name && WITH_A_NAME.has(role));
  const landmarks = tree.filter(isLandmark).map(({ role, name }) => `${role} "${name}"`);
  const unnamed = landmarks.filter((each) => each.endsWith('""'));
  const twice = landmarks.filter((each, index) => landmarks.indexOf(each) !== index);
  return [...unnamed.map((each) => `${each} has no name`), ...twice.map((each) => `${each} is there twice`)];
}
