import { expect, nextFrame } from '@open-wc/testing';
import { render } from 'lit';
import { Announcer } from '../../src/element/announcer.js';
import { common as fr } from '../../src/locales/fr/common.js';
import { controllerHost, type ControllerHost } from '../support/controller-host.js';

describe('the announcer of a widget', () => {
  let host: ControllerHost;
  let name: string;
  let progress: { data?: unknown; loading: boolean; late: boolean };
  let announcer: Announcer;
  beforeEach(() => {
    host = controllerHost();
    name = 'Actualités';
    progress = { loading: false, late: false };
    announcer = new Announcer(host, { name: () => name, common: () => fr, progress: () => progress });
  });
  afterEach(() => host.remove());

  /** The text of the regions `status` and `alert` after the next rendering. */
  const said = async (): Promise<(string | undefined)[]> => {
    for (let frame = 0; frame < 2; frame++) await nextFrame();
    render(announcer.render(), host);
    return ['status', 'alert'].map((role) => host.querySelector(`[role="${role}"]`)?.textContent);
  };
  /** Simulates a load: renders while it is pending, then ends it with this result. */
  const load = async (late: boolean, failure?: 'timeout', data?: unknown) => {
    progress = { data: progress.data, loading: true, late };
    const before = await said();
    progress = { data: data ?? progress.data, loading: false, late: false };
    announcer.ended(failure);
    return [before, await said()];
  };

  it('is silent when the data arrives at once', async () => {
    expect(await load(false, undefined, [])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(host.updates).to.equal(0);
  });

  it('announces that loading takes long, and its end with the widget’s name', async () => {
    expect(await load(true, undefined, [])).to.deep.equal([
      [fr.loading, undefined],
      [`Actualités. ${fr.loaded}`, undefined],
    ]);
  });

  it('announces the end once, and not that of the next fast load', async () => {
    await load(true, undefined, []);
    announcer.announce('', false);
    expect((await load(false, undefined, []))[1]).to.deep.equal([undefined, undefined]);
  });

  it('announces the cause when a long load fails', async () => {
    expect((await load(true, 'timeout'))[1]).to.deep.equal([`Actualités. ${fr.errors.timeout}`, undefined]);
  });

  it('does not announce a failed load while data is shown', async () => {
    progress.data = [];
    expect(await load(true, 'timeout')).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('announces a retry at once, and its failure as an alert', async () => {
    announcer.retry();
    expect(await load(false, 'timeout')).to.deep.equal([
      [fr.loading, undefined],
      [undefined, `Actualités. ${fr.errors.timeout}`],
    ]);
    // The next load is no longer caused by the visitor.
    expect((await load(true, 'timeout'))[1]).to.deep.equal([`Actualités. ${fr.errors.timeout}`, undefined]);
  });

  it('adds no full stop to a name that ends with punctuation', async () => {
    name = 'Où sortir ?';
    expect((await load(true, undefined, []))[1]![0]).to.equal(`Où sortir ? ${fr.loaded}`);
  });

  it('announces the same sentence again', async () => {
    announcer.announce('Une actualité.', false);
    await said();
    const first = host.querySelector('[role="status"]');
    announcer.announce('Une actualité.', false);
    expect((await said())[0]).to.equal('Une actualité.');
    expect(host.querySelector('[role="status"]')).not.to.equal(first);
  });
});
