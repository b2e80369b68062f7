/** The check that must detect a defect. */
export type Check =
  | 'axe'
  | 'overflow'
  | 'clipping'
  | 'spacing'
  | 'walk'
  | 'focus'
  | 'motion'
  | 'direction'
  | 'silence'
  | 'once'
  | 'headings'
  | 'forms'
  | 'figures'
  | 'sheet'
  | 'action'
  | 'round'
  | 'tree'
  | 'language';

export interface Defect {
  name: string;
  check: Check;
  /** The content of its shadow root. */
  content: string;
  /** The axe rule that it violates. */
  rule?: string;
}

const link = (text: string) => `<a href="/${text}">${text}</a>`;

/** Typical defects of widgets, one of each kind; the checks must detect each. */
export const defects: readonly Defect[] = [
  {
    name: 'an image without alternative',
    check: 'axe',
    rule: 'image-alt',
    content: '<img src="/access/image.svg" width="40">',
  },
  { name: 'a button without name', check: 'axe', rule: 'button-name', content: '<button type="button"></button>' },
  {
    name: 'pale text',
    check: 'axe',
    rule: 'color-contrast',
    content: '<p style="color:#bbb;background:#fff">Pâle</p>',
  },
  {
    name: 'a title of level 6 below one of level 1',
    check: 'axe',
    rule: 'heading-order',
    content: '<h6>Actualités</h6>',
  },
  { name: 'a list of paragraphs', check: 'axe', rule: 'list', content: '<ul><p>Un</p></ul>' },
  {
    name: 'a hidden link that takes focus',
    check: 'axe',
    rule: 'aria-hidden-focus',
    content: `<p aria-hidden="true">${link('a')}</p>`,
  },
  { name: 'an unknown language', check: 'axe', rule: 'valid-lang', content: '<p lang="français">Un</p>' },
  { name: 'a field without label', check: 'axe', rule: 'label', content: '<input type="text">' },
  {
    name: 'progress without a name',
    check: 'axe',
    rule: 'aria-progressbar-name',
    content: '<div role="progressbar" aria-valuenow="42">42 %</div>',
  },
  {
    name: 'a state that a role does not have',
    check: 'axe',
    rule: 'aria-allowed-attr',
    content: '<p role="status" aria-pressed="true">Un</p>',
  },
  {
    name: 'targets too small',
    check: 'axe',
    rule: 'target-size',
    content:
      '<button style="width:10px;height:10px;padding:0" aria-label="a"></button><button style="width:10px;height:10px;padding:0" aria-label="b"></button>',
  },
  { name: 'a box of 600 px', check: 'overflow', content: '<p style="width:600px;background:#eee">Large</p>' },
  {
    name: 'a fixed height',
    check: 'spacing',
    content: '<p style="height:1.2em;line-height:1.2;overflow:hidden;margin:0">Une seule ligne</p>',
  },
  {
    name: 'text on text',
    check: 'clipping',
    content: '<p style="margin:0">Dessous</p><p style="margin:-1em 0 0">Dessus</p>',
  },
  {
    name: 'an order that jumps',
    check: 'walk',
    content: `<p style="display:flex;flex-direction:row-reverse;justify-content:flex-end">${link('un')}&nbsp;${link('deux')}</p>`,
  },
  { name: 'no focus ring', check: 'focus', content: `<style>a:focus{outline:none}</style>${link('sans')}` },
  {
    name: 'endless movement',
    check: 'motion',
    content: '<style>@keyframes a{to{opacity:.5}}p{animation:a 1s infinite}</style><p>Bouge</p>',
  },
  { name: 'Arabic from left to right', check: 'direction', content: '<div dir="ltr"><p>الأخبار</p></div>' },
  { name: 'a region that comes with its text', check: 'silence', content: '<div class="late"></div>' },
  { name: 'two announcements for one action', check: 'once', content: '<p role="status"></p>' },
  { name: 'titles of one level', check: 'headings', content: '<h2>Titre</h2><h2>Article</h2>' },
  {
    name: 'radio buttons without a question',
    check: 'forms',
    content:
      '<fieldset><label><input type="radio" name="a">Oui</label><label><input type="radio" name="a">Non</label></fieldset>',
  },
  {
    name: 'an error that is not tied to its field',
    check: 'forms',
    content: '<label>Titre <input aria-invalid="true"></label><p>Ce champ est obligatoire.</p>',
  },
  {
    name: 'results by colour alone',
    check: 'figures',
    content:
      '<ul><li>Oui <span style="display:block;height:9px;width:80px;background:#0b5c8a"></span></li>' +
      '<li>Non <span style="display:block;height:9px;width:40px;background:#8a0b0b"></span></li></ul>',
  },
  {
    name: 'a button on paper',
    check: 'sheet',
    content: '<div class="printing"><p>Agent technique</p><button type="button">Imprimer</button></div>',
  },
  {
    name: 'focus lost when results replace the form',
    check: 'action',
    content: '<form><button type="button">Voter</button></form>',
  },
  {
    name: 'French data in an English widget',
    check: 'language',
    content: '<div lang="en"><h2>Salle des fêtes</h2></div>',
  },
  { name: 'a button that is none', check: 'tree', content: '<div class="button">Afficher plus</div>' },
];

/** Defects that would affect other hosts on the page, so each is on a page of its own. */
export const alone: readonly (Defect & { check: 'walk' | 'forms' | 'round' })[] = [
  { name: 'a trap', check: 'walk', content: link('piege') },
  {
    name: 'a window without a name',
    check: 'forms',
    content: '<dialog open><button type="button">Fermer</button></dialog>',
  },
  {
    name: 'a window that lets focus out',
    check: 'round',
    content: '<dialog open aria-label="Proposer"><button type="button">Fermer</button></dialog>',
  },
  {
    name: 'a window that cuts the focus ring',
    check: 'round',
    rule: 'the focus ring of',
    content:
      '<style>dialog{padding:0}button{outline:3px solid;outline-offset:3px}</style>' +
      '<dialog open aria-label="Proposer"><button type="button">Fermer</button></dialog>',
  },
];

/** Defects as markup, each in a host as the checks expect it. */
export function markup(list: readonly Defect[]): string {
  return list
    .map(({ name, content }) => `<div data-case="${name}"><template shadowrootmode="open">${content}</template></div>`)
    .join('');
}

/** A script that makes some of them misbehave. */
export const behaviour = `
  const root = (name) => document.querySelector('[data-case="' + name + '"]')?.shadowRoot;
  root('a trap')?.querySelector('a').addEventListener('keydown', (event) => event.preventDefault());
  root('focus lost when results replace the form')?.querySelector('button').addEventListener('click', (event) =>
    event.target.form.replaceWith(Object.assign(document.createElement('p'), { textContent: '12 votes' })));
  root('a button on paper')?.host.toggleAttribute('printing', true);
  globalThis.misbehave = async () => {
    const late = document.createElement('p');
    late.setAttribute('role', 'status');
    late.textContent = 'Chargement';
    root('a region that comes with its text').querySelector('.late').append(late);
    const status = root('two announcements for one action').querySelector('p');
    status.textContent = 'Un';
    await new Promise(requestAnimationFrame);
    status.textContent = 'Deux';
  };`;
