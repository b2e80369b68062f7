import { readFileSync } from 'node:fs';
import { type Recording, HUGE } from './answer.js';

interface FormSchema {
  categories: { id: string; label: string }[];
}

/** A form for the pages of states; nothing is sent to it. */
export const formSchema: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size) {
    if (size === 'empty') return undefined;
    const recording = readFileSync(new URL('answers/submission-schema.json', import.meta.url), 'utf8');
    if (size === 'usual') return recording;
    const categories = Array.from({ length: HUGE }, (_, index) => ({
      id: String(index),
      label: `Rubrique n° ${index + 1}`,
    }));
    return JSON.stringify({ ...(JSON.parse(recording) as FormSchema), categories });
  },
};
