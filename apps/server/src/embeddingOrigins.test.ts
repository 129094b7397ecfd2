import { describe, expect, it } from 'vitest';
import { readOrigins } from './embeddingOrigins.ts';

describe('the list of sites that may embed forms', () => {
  it('takes each site once, however its address was copied', () => {
    const text =
      'https://www.stadt.example/rathaus?seite=1\n  www.stadt.example\r\nhttps://WWW.Stadt.example:8443/';
    expect(readOrigins(text)).toEqual({
      ok: true,
      origins: ['https://www.stadt.example', 'https://www.stadt.example:8443'],
    });
    expect(readOrigins(' \n')).toEqual({ ok: true, origins: [] });
  });

  it('takes a name with an umlaut as browsers send it', () => {
    expect(readOrigins('https://löhne.example')).toEqual({
      ok: true,
      origins: ['https://xn--lhne-5qa.example'],
    });
  });

  it.each([
    ['http://www.stadt.example', 'is not encrypted'],
    ['https://*.stadt.example', 'means more than one site'],
    ['https://stadt', 'is no site of the web'],
    ['javascript://www.stadt.example', 'is no page'],
    ['https://a.example;script-src', 'would end the header’s directive'],
    ["https://a.example'", 'has a sign with a meaning in the header'],
  ])('refuses %s, which %s', (line) => {
    expect(readOrigins(`https://www.gut.example\n${line}`)).toEqual({ ok: false, wrong: [line] });
  });

  it('lets a developer embed on their own machine without a certificate', () => {
    expect(readOrigins('http://localhost:6006 http://127.0.0.1:3000')).toMatchObject({ ok: true });
  });

  it('refuses more sites than a header should name', () => {
    const text = Array.from({ length: 21 }, (_, index) => `https://s${index}.example`).join('\n');
    expect(readOrigins(text)).toEqual({ ok: false, wrong: ['https://s20.example'] });
  });
});
