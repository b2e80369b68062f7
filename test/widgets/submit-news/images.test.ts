import { expect } from '@open-wc/testing';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { announced } from '../../support/announced.js';
import { HeldUploads } from '../../support/held-upload.js';
import { Form } from './form.js';
import { cutFile, pictureFile } from './picture.js';

describe('images of <submit-news>', () => {
  let uploads: HeldUploads;
  beforeEach(() => (uploads = new HeldUploads()));
  afterEach(() => {
    uploads.restore();
    sessionStorage.clear();
  });

  const choose = (form: Form, ...files: File[]) => form.choose(...files);

  it('show their limits before the choice', async () => {
    const form = await Form.open();
    const hint = form.text('#hint-images');
    expect(hint).to.contain('2 images au plus, au format JPEG, PNG ou WebP');
    expect(form.control('images').getAttribute('aria-describedby')).to.contain('hint-images');
  });

  it('are shown, described and credited', async () => {
    const form = await Form.open();
    await choose(form, await pictureFile('fete.jpg', 40, 30));
    const [canvas] = form.all('canvas') as HTMLCanvasElement[];
    expect([canvas!.width, canvas!.height]).to.deep.equal([40, 30]);
    expect(form.all('label[for^="image"]').map((label) => label.textContent.trim())).to.deep.equal([
      'Ajouter des images',
      'Description de l’image (obligatoire)',
      'Crédit de l’image (personne ou organisme)',
    ]);
    await expect(form.element).to.be.accessible();
  });

  it('require a description', async () => {
    const form = await Form.open();
    await form.fillNews();
    await choose(form, await pictureFile('fete.jpg'));
    await form.press('next');
    expect(form.messages()).to.deep.equal([fr.errors.alt('fete.jpg')]);
    await form.fill({ 'imageAlt-1': 'La place pleine de monde' });
    await form.press('next');
    expect(form.text('[part="photo"]')).to.contain('La place pleine de monde');
    expect(form.all('[part="item"] canvas')).to.have.length(1);
  });

  it('are shown in the review, each beside its description', async () => {
    const form = await Form.open();
    await form.fillNews();
    await choose(form, await pictureFile('a.jpg', 40, 30), await pictureFile('b.jpg', 20, 10));
    await form.fill({ 'imageAlt-1': 'Une place', 'imageAlt-2': 'Un logo', 'imageCredit-2': 'Zoé' });
    await form.press('next');
    const photos = form.all('[part="photo"]').map((photo) => {
      const { width, height } = photo.querySelector('canvas')!;
      return [width, height, ...[...photo.querySelectorAll('dd')].map((text) => text.textContent)];
    });
    expect(photos).to.deep.equal([
      [40, 30, 'Une place'],
      [20, 10, 'Un logo', 'Zoé'],
    ]);
    expect(form.all('[part="item"] canvas')).to.have.length(1);
    await expect(form.element).to.be.accessible();
  });

  it('are named by the field, and announced, when they are added', async () => {
    const form = await Form.open();
    const named = () => form.text('#added-images');
    await choose(form, await pictureFile('a.jpg'));
    expect(named()).to.equal(fr.images.added(['a.jpg']));
    await announced(form.element);
    expect(form.text('[role="status"]')).to.equal(fr.images.added(['a.jpg']));
    expect(form.control('images').getAttribute('aria-describedby')).to.equal('hint-images added-images');
    await choose(form, new File(['MZ'], 'faux.jpg', { type: 'image/jpeg' }));
    expect(named()).to.equal(fr.images.added(['a.jpg']));
    await form.press('remove');
    expect(form.all('#added-images')).to.be.empty;
  });

  it('are awaited, so that none is sent without a description', async () => {
    const form = await Form.open();
    await form.fillNews();
    const chosen = choose(form, await pictureFile('fete.jpg'));
    await form.press('next');
    expect(form.part('review')).to.equal(undefined);
    await chosen;
    await form.press('next');
    expect(form.messages()).to.deep.equal([fr.errors.alt('fete.jpg')]);
  });

  it('are sent with their texts, under a neutral file name', async () => {
    const form = await Form.open();
    await form.fillNews();
    await choose(form, await pictureFile('IMG_Dupont.jpg'), await pictureFile('logo.png', 8, 8, 'image/png'));
    await form.fill({ 'imageAlt-1': 'Une place', 'imageAlt-2': 'Un logo', 'imageCredit-2': 'Zoé' });
    await form.send();
    const sent = uploads.last.form!;
    const files = sent.getAll('images') as File[];
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([
      ['image-1.jpg', 'image/jpeg'],
      ['image-2.png', 'image/png'],
    ]);
    expect(sent.getAll('imageAlt')).to.deep.equal(['Une place', 'Un logo']);
    expect(sent.getAll('imageCredit')).to.deep.equal(['', 'Zoé']);
  });

  it('are refused individually, and the input is kept', async () => {
    const form = await Form.open();
    await form.fillNews();
    const fake = new File(['MZ not an image'], 'photo.jpg', { type: 'image/jpeg' });
    await choose(form, fake, await cutFile('coupee.png'), await pictureFile('a.jpg'));
    expect(form.all('[part="refused"] p').map((node) => node.textContent)).to.deep.equal([
      fr.images.type('photo.jpg', 'JPEG, PNG ou WebP'),
      fr.images.unreadable('coupee.png'),
    ]);
    expect(form.all('canvas')).to.have.length(1);
    expect(form.control('title').value).to.equal('Fête du village');
  });

  it('are no more than the schema allows', async () => {
    const form = await Form.open();
    await choose(form, await pictureFile('a.jpg'), await pictureFile('b.jpg'), await pictureFile('c.jpg'));
    expect(form.all('canvas')).to.have.length(2);
    expect(form.text('[part="refused"]')).to.equal(fr.images.tooMany('c.jpg', 2));
  });

  it('can be removed', async () => {
    const form = await Form.open();
    await choose(form, await pictureFile('a.jpg'));
    expect(form.all('canvas')).to.have.length(1);
    await form.press('remove');
    expect(form.all('canvas')).to.have.length(0);
    expect(form.root.activeElement).to.equal(form.control('images'));
  });

  it('are kept after a failure, with the refusal of one shown at its description', async () => {
    const form = await Form.open();
    await form.fillNews();
    await choose(form, await pictureFile('a.jpg'), await pictureFile('b.jpg'));
    await form.fill({ 'imageAlt-1': 'Une', 'imageAlt-2': 'Deux' });
    await form.send();
    uploads.last.respond(422, { errors: [{ pointer: '/imageAlt/1', code: 'x', detail: 'Dites-en plus.' }] });
    await form.settle();
    expect(form.all('canvas')).to.have.length(2);
    expect(form.control('imageAlt-2').getAttribute('aria-invalid')).to.equal('true');
    expect(form.control('imageAlt-1').value).to.equal('Une');
  });
});
