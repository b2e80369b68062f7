import { minify as terser } from 'terser';
import type { Plugin } from 'vite';

/**
 * A second minification with Terser, which makes files 2 to 3 % smaller after brotli than the bundler's own minifier.
 */
export function minify(): Plugin {
  return {
    name: 'commune-widgets:minify',
    renderChunk: async (code, _chunk, { format }) => ({ code: await minified(code, format === 'es'), map: null }),
  };
}

/** Minifies one file. */
export async function minified(source: string, module: boolean): Promise<string> {
  const { code } = await terser(source, {
    ecma: 2020,
    module,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { comments: false },
  });
  if (code === undefined) throw new Error('Terser gave nothing back.');
  return code;
}
