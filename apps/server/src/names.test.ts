import { describe, expect, it } from 'vitest';
import { cleanFileName } from './fileName.ts';
import { germanDay } from './germanDay.ts';
import { createReference } from './reference.ts';

describe('cleanFileName', () => {
  it.each([
    ['Lageplan.pdf', 'Lageplan.pdf'],
    ['C:\\Users\\ich\\plan.pdf', 'plan.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\u202Efdp.exe', 'a_b_fdp.exe'],
    ['Stra\u00dfe \u0022x\u0022.png', 'Straße _x_.png'],
    ['u\u0308.pdf', 'ü.pdf'],
    ['', 'datei'],
    ['/', 'datei'],
  ])('%j becomes %j', (name, clean) => expect(cleanFileName(name)).toBe(clean));

  it('keeps the ending of a very long name', () => {
    for (const long of ['x'.repeat(5000), '😀'.repeat(300)]) {
      const clean = cleanFileName(`${long}.pdf`);
      expect(clean.length).toBeLessThan(256);
      expect(clean).toMatch(/\.pdf$/);
      expect(clean.isWellFormed()).toBe(true);
    }
  });
});

describe('a reference', () => {
  it('has the year of legal time and no letter that is confused', () => {
    expect(createReference('ESP', new Date('2026-12-31T22:59:59Z'))).toMatch(/^ESP-2026-/);
    expect(createReference('ESP', new Date('2026-12-31T23:00:00Z'))).toMatch(/^ESP-2027-/);
    const many = Array.from({ length: 2000 }, () => createReference('ESP', new Date()).slice(9));
    expect(many.join('')).not.toMatch(/[01IO]/);
    expect(new Set(many).size).toBeGreaterThan(1995);
  });

  it('and a day follow summer time', () => {
    expect(germanDay(new Date('2027-06-30T22:30:00Z'))).toBe('2027-07-01');
  });
});
