/** Content as `prerender` writes it, with data in JSON. `date` is the time at which it was loaded. */
export function prerenderedContent(data: unknown, date: Date | undefined, endpoint: string): HTMLElement {
  const content = document.createElement('div');
  content.setAttribute('data-cw-prerendered', 'test-widget');
  content.append(Object.assign(document.createElement('h2'), { textContent: 'Mots' }));
  const script = document.createElement('script');
  script.type = 'application/json';
  script.setAttribute('data-cw-data', date?.toISOString() ?? '');
  script.dataset['endpoint'] = endpoint;
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  content.append(script);
  return content;
}
