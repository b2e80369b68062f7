import { minify as terser } from 'terser';
import type { Plugin } from 'vite';

/**
 * A second minification with Terser, which makes files 2 to 3 % smaller after brotli than the bundler's own minifier.
 */
export function minify(): Plugin {
  return {
    name: 'commune-widgets:minify',
    async renderChunk(code, _chunk, { format }) {
      const { code: smaller } = await terser(code, {
        ecma: 2020,
        module: format === 'es',
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
        format: { comments: false },
      });
      if (smaller === undefined) throw new Error('Terser gave nothing back.');
      return { code: smaller, map: null };
    },
  };
}
