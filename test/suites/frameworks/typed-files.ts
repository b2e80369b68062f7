import type { Fault, TypedFile } from './types.js';

/**
 * An unknown attribute, two invalid values, an unknown member of an event, and a reference to an element of another
 * type.
 */
const jsxFaults: Fault[] = [
  ['endpoint=', 'endpont=', /'endpont' does not exist/],
  ['limit="5"', 'limit="beaucoup"', /"beaucoup"' is not assignable/],
  ['loading="eager"', 'loading="soon"', /"soon"' is not assignable/],
  ['event.items', 'event.count', /'count' does not exist/],
  ['given: Ref<NewsFeed> = useRef<NewsFeed>', 'given: Ref<SVGElement> = useRef<SVGElement>', /SVGElement/],
];

function jsx(name: string, importSource: string, faults: readonly Fault[] = jsxFaults): TypedFile {
  const compilerOptions = { jsx: 'react-jsx', jsxImportSource: importSource };
  return { file: `${name}/main.tsx`, checker: 'tsc', compilerOptions, faults };
}

/** Files in each framework with typed uses of the elements, and their faults. */
export const typedFiles: readonly TypedFile[] = [
  jsx('react', 'react'),
  jsx('preact', 'preact'),
  jsx('vue', 'react', [["endpoint: '/feed.json'", "endpont: '/feed.json'", /'endpont'/]]),
  {
    file: 'vue/Template.vue',
    checker: 'vue-tsc',
    // https://github.com/vuejs/language-tools/wiki/Vue-Compiler-Options#stricttemplates
    vueCompilerOptions: { strictTemplates: true },
    faults: [
      ['wind-unit="m/s"', 'wind-unit="mph"', /"mph"' is not assignable/],
      ['wind-unit="m/s"', 'wind-units="m/s"', /wind-?units/i],
      ['no-counts', ':no-counts="3"', /'3' is not assignable|'number' is not assignable/],
      ['no-counts', 'no-count', /no-?count\b/i],
      ['@cw-vote=', '@cw-voted=', /cw-?voted/i],
      ['event.code', 'event.reason', /'reason' does not exist/],
      ['event: CwVoteEvent', 'event: CwVoteEvent & { choice: string }', /'choice' is missing/],
      ['limit="5"', 'limit="beaucoup"', /"beaucoup"' is not assignable/],
      [':data="news"', ':data="told"', /'string' is not assignable/],
      ['<submit-news', '<submit-new', /submit-?new\b/i],
    ],
  },
];
