import { expect } from '@open-wc/testing';
import { requestFault } from '../../../src/diagnosis/checks/request.js';
import { told } from '../subjects.js';

const url = 'https://a.test:8080/flux?key=secret';

describe('the check of a failed request', () => {
  const causes = [
    ['csp', undefined, /a\.test:8080\/flux.*connect-src.*https:\/\/a\.test:8080$/],
    ['mixed-content', undefined, /https.*http.*relais/],
    ['cors', undefined, new RegExp(`Access-Control-Allow-Origin: ${location.origin}`)],
    ['network', undefined, /Rien ne répond/],
    ['offline', undefined, /connexion/],
    ['timeout', undefined, /8 secondes.*a\.test/],
    ['http-4xx', 403, /403.*droits/],
    ['http-4xx', 404, /404.*n’existe pas/],
    ['http-5xx', 502, /502.*journal/],
    ['rate-limited', 429, /429.*cache/],
    ['too-large', 200, /2 Mo.*per_page/],
    ['malformed', 304, /304/],
  ] as const;
  for (const [cause, status, expected] of causes) {
    it(`reports the cause: ${cause} ${status ?? ''}`, () => {
      const fault = requestFault(url, { cause, status });
      expect(fault).to.include({ severity: 'error', code: cause });
      expect(told([fault])[0])
        .to.match(expected)
        .and.not.to.contain('secret');
    });
  }
});
