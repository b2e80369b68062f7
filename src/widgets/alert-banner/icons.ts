/*
 * The icons are Lucide's (https://lucide.dev), © Lucide Icons and Contributors, ISC License. Each is a single path here.
 */
import { TRIANGLE } from '../../element/icon.js';
import type { AlertSeverity } from '../../sources/alerts/alert.js';

/** A shape for each severity: a circle, a triangle, an octagon. */
export const SHAPES: Readonly<Record<AlertSeverity, string>> = {
  information: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM12 16v-4M12 8h.01',
  warning: TRIANGLE,
  danger:
    'M12 16h.01M12 8v4M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z',
};
