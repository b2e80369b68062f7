import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Job } from '../../src/sources/jobs/job.js';
import type { JobBoard } from '../../src/widgets/job-board/job-board.js';
import '../../src/widgets/job-board/define.js';

/** A `<job-board>` in the page, with this data. */
export const board = (data: Job[], attributes: Record<string, string> = {}) => {
  const element = document.createElement('job-board');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  return fixture<JobBoard>(html`${element}`);
};

export const all = <Found extends HTMLElement = HTMLElement>(element: LitElement, selector: string) => [
  ...element.renderRoot.querySelectorAll<Found>(selector),
];

/** The texts of the matching elements, with white space as it is rendered. */
export const texts = (element: LitElement, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replace(/[ \n]+/g, ' '));
