import { expect } from '@open-wc/testing';
import { newsSources } from '../../../src/sources/news/index.js';
import { errorOf, read, readOne } from './read.js';

const node = (members: object = {}, attributes: object = {}) => ({
  type: 'node--actualite',
  id: 'n',
  attributes: { title: 'x', ...attributes },
  ...members,
});
const answer = (data: unknown, included: object[] = []) => ({ jsonapi: { version: '1.0' }, data, included });
const file = { type: 'file--file', id: 'f', attributes: { filemime: 'image/jpeg', uri: { url: '/sites/i.jpg' } } };

describe('Drupal JSON:API', () => {
  it('reads a collection, one node, and nothing', () => {
    expect(read(answer([node(), { type: 'node--x', id: 'y' }, null]))).to.have.lengthOf(1);
    expect(readOne(answer(node())).id).to.equal('n');
    expect(read(answer(null))).to.deep.equal([]);
  });

  it('reads the response of a view, and one flattened by a client library', () => {
    expect(readOne({ id: 'v', results: { data: [node()] } }).title).to.equal('x');
    expect(
      readOne([{ type: 'node--x', id: 'n', title: 'plat', body: { processed: '<p>corps</p>' } }]).summary,
    ).to.equal('corps');
  });

  const addresses: [string, object, string | undefined][] = [
    ['https://a.fr/jsonapi/node/x', { path: { alias: '/un' } }, 'https://a.fr/un'],
    ['https://a.fr/fr/jsonapi/node/x', { path: { alias: '/un' } }, 'https://a.fr/fr/un'],
    ['https://a.fr/dossier/jsonapi/node/x?sort=-created', { drupal_internal__nid: 7 }, 'https://a.fr/dossier/node/7'],
    ['https://a.fr/jsonapi/node/x', { path: { alias: null } }, undefined],
  ];
  for (const [url, attributes, expected] of addresses) {
    it(`links ${JSON.stringify(attributes)} of ${url} to ${expected ?? 'nothing'}`, () => {
      const body = new TextEncoder().encode(JSON.stringify(answer([node({}, attributes)])));
      expect(newsSources.parse({ body, contentType: '', url })[0]?.url).to.equal(expected);
    });
  }

  it('never shows the unfiltered text of an author', () => {
    const body = { value: '<script>brut</script>brut', processed: '<p>net</p>', summary: '' };
    expect(readOne(answer(node({}, { body }))).summary).to.equal('net');
    expect(readOne(answer(node({}, { body: { value: 'brut' } }))).summary).to.equal('');
    expect(readOne(answer(node({}, { field_texte: { processed: 'autre' } }))).summary).to.equal('autre');
  });

  it('finds an image file in any field', () => {
    const data = { type: 'file--file', id: 'f', meta: { alt: 'Le pont', width: 300, height: '200' } };
    const { image } = readOne(answer(node({ relationships: { field_photo: { data } } }), [file]));
    expect(image).to.deep.equal({ url: 'https://a.fr/sites/i.jpg', alt: 'Le pont', width: 300, height: 200 });
  });

  it('finds an image file of a media entity', () => {
    const reference = { data: { type: 'file--file', id: 'f', meta: { alt: '' } } };
    const media = { type: 'media--image', id: 'm', relationships: { field_media_image: reference } };
    const relationships = { field_media: { data: [{ type: 'media--image', id: 'm' }] } };
    expect(readOne(answer(node({ relationships }), [media, file])).image).to.include({
      url: 'https://a.fr/sites/i.jpg',
      alt: '',
    });
  });

  it('ignores references to entities that are not included', () => {
    const relationships = {
      field_photo: { data: { type: 'file--file', id: 'absent' } },
      uid: { data: null },
      field_x: {},
    };
    expect(readOne(answer(node({ relationships }))).image).to.equal(undefined);
  });

  it('reads keywords and authors', () => {
    const term = { type: 'taxonomy_term--theme', id: 't', attributes: { name: 'Vie & ville' } };
    const user = { type: 'user--user', id: 'u', attributes: { display_name: 'Ana' } };
    const relationships = {
      field_theme: { data: [{ type: 'taxonomy_term--theme', id: 't' }] },
      uid: { data: { type: 'user--user', id: 'u' } },
    };
    const item = readOne(answer(node({ relationships }), [term, user]));
    expect(item.categories).to.deep.equal(['Vie & ville']);
    expect(item.authors).to.deep.equal(['Ana']);
  });

  it('throws the error in a response with status 200', () => {
    const error = { jsonapi: {}, errors: [{ title: 'Forbidden', detail: 'Accès refusé', status: '403' }] };
    expect(errorOf(error)).to.equal('malformed');
    expect(() => read(error)).to.throw('Accès refusé');
  });
});
