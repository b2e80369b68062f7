import { expect } from '@open-wc/testing';
import { focusPart } from '../../src/element/focus.js';

describe('focusPart', () => {
  it('focuses a part that is no control, outside the tab order', () => {
    const root = document.createElement('div');
    const part = document.createElement('p');
    part.setAttribute('part', 'box results');
    root.append(part);
    document.body.append(root);
    focusPart(root, 'results');
    expect(document.activeElement).to.equal(part);
    expect(part.tabIndex).to.equal(-1);
    root.remove();
  });

  it('makes the part a named group only if a name is given', () => {
    const root = document.createElement('div');
    const [review, form] = ['review', 'form'].map((name) => {
      const part = document.createElement('div');
      part.setAttribute('part', name);
      return part;
    });
    root.append(review!, form!);
    document.body.append(root);
    focusPart(root, 'review', 'Vérifiez votre proposition');
    focusPart(root, 'form');
    expect(review!.getAttribute('role')).to.equal('group');
    expect(review!.getAttribute('aria-label')).to.equal('Vérifiez votre proposition');
    expect(form!.hasAttribute('role')).to.be.false;
    root.remove();
  });

  it('leaves a control in the tab order', () => {
    const root = document.createElement('div');
    const button = document.createElement('button');
    button.setAttribute('part', 'results');
    root.append(button);
    document.body.append(root);
    focusPart(root, 'results');
    expect(document.activeElement).to.equal(button);
    expect(button.tabIndex).to.equal(0);
    root.remove();
  });

  it('leaves the focus unchanged when there is no such part', () => {
    const before = document.activeElement;
    focusPart(document.createElement('div'), 'results');
    expect(document.activeElement).to.equal(before);
  });
});
