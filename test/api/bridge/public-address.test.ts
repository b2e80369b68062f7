import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicAddress } from '../../../demo/api/bridge/public-address.js';

describe('a public address', () => {
  const open = [
    '93.184.215.14',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1',
    '::ffff:93.184.215.14',
    '64:ff9b::5db8:d70e',
  ];
  const inner = ['10.1.2.3', '127.0.0.1', '169.254.169.254', '100.127.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1'];
  const innerToo = [
    '::',
    '::1',
    '::7f00:1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:0:a00:1::',
    'fe80::1',
  ];
  const none = [
    'fe80::1%eth0',
    '2606:4700::1%eth0',
    'fc00::1',
    'ff02::1',
    '2001:db8::1',
    '127.1',
    '2130706433',
    'a.example',
    '',
  ];
  for (const address of open) it(`is ${address}`, () => assert.equal(isPublicAddress(address), true));
  for (const address of [...inner, ...innerToo, ...none]) {
    it(`is not ${address || 'nothing'}`, () => assert.equal(isPublicAddress(address), false));
  }
});
