import { expect } from '@open-wc/testing';
import { UploadController } from '../../src/element/upload-controller.js';
import { controllerHost, type ControllerHost } from '../support/controller-host.js';
import { HeldUploads } from '../support/held-upload.js';

const url = 'https://commune.test/submissions';
const key = 'idempotency-key';

describe('UploadController', () => {
  let uploads: HeldUploads;
  let host: ControllerHost;
  let controller: UploadController;
  let built: number;

  beforeEach(() => {
    uploads = new HeldUploads();
    host = controllerHost();
    controller = new UploadController(host);
    built = 0;
  });
  afterEach(() => {
    uploads.restore();
    host.remove();
  });

  const build = (): FormData => {
    const form = new FormData();
    form.append('try', String(++built));
    return form;
  };
  const send = () => controller.send(url, build);

  it('reports the progress, and undefined once nothing is being sent', async () => {
    expect(controller.progress).to.equal(undefined);
    const outcome = send();
    expect(controller.progress).to.equal(0);
    uploads.last.advance(0.5);
    expect(controller.progress).to.equal(0.5);
    const before = host.updates;
    uploads.last.respond(201, { reference: 'P-1' });
    expect(await outcome).to.have.nested.property('answer.status', 201);
    expect(controller.progress).to.equal(undefined);
    expect(host.updates).to.be.greaterThan(before);
  });

  it('sends once when it is called twice at the same time', async () => {
    const outcome = send();
    expect(await send()).to.equal(undefined);
    expect(uploads.requests).to.have.length(1);
    uploads.last.respond(201, {});
    expect(await outcome).to.have.property('answer');
  });

  it('sends the same form under the same key while it is unknown whether it was received', async () => {
    const first = send();
    uploads.last.fail();
    expect(await first).to.have.nested.property('failure.code', 'blocked');
    expect(controller.repeats).to.equal(true);
    void send();
    const [before, after] = uploads.requests;
    expect(after!.headers[key]).to.equal(before!.headers[key]);
    expect(after!.form).to.equal(before!.form);
    expect(built).to.equal(1);
  });

  it('uses a new key after a refusal, and returns the reasons', async () => {
    const first = send();
    uploads.last.respond(422, { status: 422, errors: [{ pointer: '#/title', detail: 'Trop long' }] });
    const outcome = await first;
    expect(outcome).to.have.nested.property('failure.code', 'http-4xx');
    expect(outcome).to.have.nested.property('failure.issues[0].pointer', '#/title');
    expect(controller.repeats).to.equal(false);
    void send();
    const [before, after] = uploads.requests;
    expect(after!.headers[key]).not.to.equal(before!.headers[key]);
    expect(built).to.equal(2);
  });

  it('uses a new key for a changed form', async () => {
    const first = send();
    uploads.last.fail();
    await first;
    controller.renew();
    void send();
    const [before, after] = uploads.requests;
    expect(after!.headers[key]).not.to.equal(before!.headers[key]);
  });

  it('resolves to undefined when it is cancelled or its widget is removed, and keeps the key', async () => {
    for (const stop of [() => controller.cancel(), () => controller.hostDisconnected()]) {
      const outcome = send();
      stop();
      expect(await outcome).to.equal(undefined);
      expect(uploads.last.aborted).to.equal(true);
      expect(controller.repeats).to.equal(true);
    }
  });

  it('can be called again when building the form has failed', async () => {
    const outcome = await controller.send(url, () => {
      throw new Error('An image is gone.');
    });
    expect(outcome).to.have.nested.property('failure.code', 'malformed');
    expect(controller.progress).to.equal(undefined);
    void send();
    expect(uploads.requests).to.have.length(1);
  });
});
