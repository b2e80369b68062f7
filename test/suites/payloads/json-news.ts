/** News in JSON formats, with a hostile value in one place of each item, which is complete without it. */

interface Place {
  item?: object;
  feed?: object;
}

/** A JSON Feed with an item for each place. */
export function jsonFeed(places: readonly Place[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Mairie',
    ...places[0]?.feed,
    items: places.map(({ item }, index) => ({
      id: `a${index}`,
      url: `/article/${index}`,
      title: 'Article',
      content_text: 'Texte',
      ...item,
    })),
  });
}

/** An answer of WordPress: `/wp-json/wp/v2/posts?_embed`. */
export function wordpress(posts: readonly object[]): string {
  return JSON.stringify(
    posts.map((post, index) => ({
      id: index + 1,
      type: 'post',
      link: `/article/${index}`,
      guid: { rendered: `a${index}` },
      title: { rendered: 'Article' },
      excerpt: { rendered: '<p>Texte</p>' },
      ...post,
    })),
  );
}

/** The part of a post that `_embed` adds. */
export function embedded({ media, term, author }: { media?: object; term?: object; author?: object }): object {
  return {
    _embedded: {
      ...(media && { 'wp:featuredmedia': [{ source_url: '/images/a.png', mime_type: 'image/png', ...media }] }),
      ...(term && { 'wp:term': [[{ taxonomy: 'category', name: 'Vie locale', ...term }]] }),
      ...(author && { author: [{ name: 'Mairie', ...author }] }),
    },
  };
}

export interface DrupalNode {
  attributes?: object;
  /** The only taxonomy term. */
  term?: object;
  /** The only image file, and its text in the node. */
  file?: object;
  alt?: string;
}

/** An answer of Drupal: `/jsonapi/node/article?include=field_image,field_tags`. */
export function drupal(nodes: readonly DrupalNode[]): string {
  return JSON.stringify({
    jsonapi: { version: '1.0' },
    data: nodes.map((node, index) => ({
      type: 'node--article',
      id: `n${index}`,
      attributes: {
        title: 'Article',
        drupal_internal__nid: index + 1,
        body: { processed: '<p>Texte</p>' },
        ...node.attributes,
      },
      relationships: {
        ...(node.term && { field_tags: { data: [{ type: 'taxonomy_term--tags', id: `t${index}` }] } }),
        ...(node.file && {
          field_image: { data: { type: 'file--file', id: `f${index}`, meta: { alt: node.alt ?? '' } } },
        }),
      },
    })),
    included: nodes.flatMap(({ term, file }, index) => [
      ...(term ? [{ type: 'taxonomy_term--tags', id: `t${index}`, attributes: term }] : []),
      ...(file
        ? [{ type: 'file--file', id: `f${index}`, attributes: { uri: { url: '/images/a.png' }, ...file } }]
        : []),
    ]),
  });
}
