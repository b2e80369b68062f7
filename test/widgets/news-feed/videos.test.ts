import { expect } from '@open-wc/testing';
import { video as fr } from '../../../src/locales/fr/video.js';
import type { NewsVideo } from '../../../src/sources/index.js';
import '../../../src/widgets/news-feed/define.js';
import { announced } from '../../support/announced.js';
import { all, feed, item, texts } from '../../support/shown-news.js';
import { until } from '../../support/task.js';

const youtube = { url: 'https://www.youtube.com/watch?v=M7lc1UVf-VE', provider: 'YouTube' };
const own = { url: new URL('/absent.mp4', location.href).href };

describe('a video in <news-feed>', () => {
  // No test asks another site for anything, and frames are refused as by a strict page.
  before(() => {
    const policy = Object.assign(document.createElement('meta'), { content: "frame-src 'self'" });
    policy.httpEquiv = 'Content-Security-Policy';
    document.head.append(policy);
  });

  const show = (video: NewsVideo, attributes = {}) =>
    feed([item(1, { video }), item(2, { video }), item(3)], attributes);
  const play = async (video: NewsVideo) => {
    const element = await show(video);
    all(element, '[part~="play"]')[0]!.click();
    await element.updateComplete;
    return element;
  };
  const player = (element: Awaited<ReturnType<typeof feed>>) => all(element, '[part="player"]');

  it('is a button, named by its item, and nothing that the browser would load', async () => {
    const element = await show({ ...own, duration: 150 });
    expect(texts(element, '[part~="play"]')).to.deep.equal(
      [1, 2].map((id) => `${fr.play}${fr.of(`Titre ${id}`)} (${fr.length(2, 30)})`),
    );
    expect(all(element, 'video, iframe, [src], link, [part="notice"]')).to.deep.equal([]);
  });

  it('of another site says before the click who learns of it', async () => {
    const element = await show(youtube);
    const [button] = all(element, '[part~="play"]');
    const notice = element.shadowRoot!.getElementById(button!.getAttribute('aria-describedby')!);
    expect(notice!.textContent).to.equal(fr.notice('YouTube'));
    const file = await show({ url: 'https://media.interco.example/v.mp4' });
    expect(texts(file, '[part="notice"]')[0]).to.contain('media.interco.example');
  });

  it('of the page’s own site is played in place, with controls and the focus', async () => {
    const element = await play(own);
    const [shown, ...others] = player(element);
    expect(others).to.deep.equal([]);
    expect(shown).to.have.property('localName', 'video');
    expect(shown).to.include({ src: own.url, controls: true, autoplay: true, ariaLabel: 'Titre 1' });
    expect(element.shadowRoot!.activeElement).to.equal(shown);
  });

  it('is one at a time', async () => {
    const element = await play(own);
    all(element, '[part~="play"]')[0]!.click();
    await element.updateComplete;
    expect(player(element)).to.have.length(1);
    expect(player(element)[0]).to.have.property('ariaLabel', 'Titre 2');
  });

  it('that can’t be played says so, in an alert too, and leaves its link', async () => {
    const element = await play(own);
    player(element)[0]!.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(texts(element, '[part="video"] [part="message"]')).to.deep.equal([fr.failed]);
    expect(player(element)).to.deep.equal([]);
    expect(all(element, '[part="page"]')[0]).to.have.property('href', own.url);
    await announced(element);
    expect(texts(element, '[role="alert"]')).to.deep.equal([fr.failed]);
  });

  it('of YouTube is the frame of its site without cookies, in a sandbox', async () => {
    const element = await play(youtube);
    const frame = player(element)[0] as HTMLIFrameElement;
    expect(frame).to.have.property('src', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE');
    expect(frame).to.have.property('title', fr.play + fr.of('Titre 1'));
    expect([...frame.sandbox]).not.to.include.members(['allow-top-navigation']);
    expect(all(element, '[part="page"]')[0]).to.have.property('href', youtube.url);
  });

  const violation = (blockedURI: string, disposition: 'enforce' | 'report') =>
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        ...{ blockedURI, disposition, effectiveDirective: 'frame-src', violatedDirective: 'frame-src' },
        ...{ documentURI: location.href, originalPolicy: '', statusCode: 200 },
      }),
    );

  it('whose frame the policy of the page refuses leaves its link', async () => {
    const element = await play(youtube);
    violation('https://other.example/', 'enforce');
    violation('https://www.youtube-nocookie.com', 'report');
    await element.updateComplete;
    expect(player(element)).to.have.length(1);
    await until(() => !player(element).length);
    expect(texts(element, '[part="video"] [part="message"]')).to.deep.equal([fr.failed]);
  });

  it('starts again with the button when the widget is moved', async () => {
    const element = await play(own);
    document.body.append(element);
    await until(() => !player(element).length);
    expect(all(element, '[part~="play"]')).to.have.length(2);
    element.remove();
  });

  it('of a site whose player is unknown, or named by a false name, is left to the page of the item', async () => {
    for (const url of [
      'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
      'https://evil.example/',
      'javascript:alert(1)',
    ]) {
      expect(all(await show({ url, provider: 'YouTube' }), '[part="video"]'), url).to.deep.equal([]);
    }
  });

  it('is left out of a compact list', async () => {
    expect(all(await show(own, { layout: 'compact' }), '[part="video"]')).to.deep.equal([]);
  });
});
