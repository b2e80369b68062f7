import { languages } from '../../src/locales/languages.js';
import { widgetTags } from '../../src/widget-table.js';

/**
 * One file for browsers. It is self-contained except for side files, whose hashes it contains, so that its integrity
 * hash covers all of its code.
 */
export interface Bundle {
  /** Its name in dist/. */
  file: string;
  entry: string;
  format: 'es' | 'iife';
}

/** The languages that are in no other file: a page adds one by a script of its own. */
const additional = languages.filter((tag) => tag !== 'fr' && tag !== 'en');

/**
 * The file that the script tag loads. It loads the widgets that the page uses from dist/chunks/: see
 * scripts/build/chunks.
 */
export const entryFile = 'commune-widgets.js';

/** The other files for browsers: all widgets in one file, for pages that can't load chunks, and a file for each. */
export const bundles: readonly [Bundle, ...Bundle[]] = [
  { file: 'commune-widgets.iife.js', entry: 'scripts/build/script-entry.ts', format: 'iife' },
  ...widgetTags.map((tag): Bundle => ({ file: `${tag}.js`, entry: `widget:${tag}`, format: 'es' })),
  { file: 'frame.js', entry: 'src/frame/frame.ts', format: 'es' },
  { file: 'resizer.js', entry: 'src/frame/resizer.ts', format: 'iife' },
  ...additional.map((tag): Bundle => ({ file: `locales/${tag}.js`, entry: `locale:${tag}`, format: 'iife' })),
];

/** A file beside the others, which is fetched only when it is needed. */
export interface SideFile {
  /** Its name in dist/. */
  file: string;
  entry: string;
  /** The end of the path of the source module that loads it, and the name of that module's export. */
  loader: string;
  name: string;
  /** `iife` for a file that pages may also load as a classic script. */
  format: 'es' | 'iife';
  banner?: string;
}

export const sideFiles: readonly SideFile[] = [
  {
    file: 'challenge.js',
    entry: 'src/challenge/solver.ts',
    loader: '/challenge/load-solver.js',
    name: 'loadSolver',
    format: 'es',
    banner: '/*! with altcha-lib, MIT, and @noble/hashes, MIT */',
  },
  {
    file: 'diagnosis.js',
    entry: 'src/diagnosis/index.ts',
    loader: '/diagnosis/load-diagnosis.js',
    name: 'loadDiagnosis',
    format: 'es',
    banner: '/*! with date-fns, MIT */',
  },
  {
    file: 'photos.js',
    entry: 'src/widgets/submit-news/image-encoder.ts',
    loader: '/load-encoder.js',
    name: 'loadEncoder',
    format: 'es',
  },
  {
    file: 'details.js',
    entry: 'src/widgets/news-feed/news-details.ts',
    loader: '/load-details.js',
    name: 'loadDetails',
    format: 'es',
    banner: '/*! with date-fns, MIT */',
  },
  {
    file: 'locales/en.js',
    entry: 'locale:en',
    loader: '/load-english.js',
    name: 'loadEnglish',
    format: 'iife',
  },
];

/** The themes of src/themes/, each a style sheet that a page may add. */
export const themes = ['sobre', 'douce', 'contrastee'];

/** Every file that browsers may load, by name, but for the chunks, whose names change with their content. */
export const browserFiles = [
  entryFile,
  ...[...bundles, ...sideFiles].map(({ file }) => file),
  ...themes.map((name) => `themes/${name}.css`),
];
