import { describe, expect, it } from 'vitest';
import { resolvePath } from './resolvePath.ts';

describe('resolvePath', () => {
  it('finds a file from where npm was called, not from where npm went', () => {
    const called = { npm_lifecycle_event: 'formularwerk', INIT_CWD: '/home/eva' };
    expect(resolvePath('form.json', called)).toBe('/home/eva/form.json');
    expect(resolvePath('/tmp/form.json', called)).toBe('/tmp/form.json');
  });

  it('takes the folder it is in where npm did not call', () => {
    const elsewhere = { npm_lifecycle_event: 'test', INIT_CWD: '/home/eva' };
    expect(resolvePath('form.json', elsewhere)).toBe(`${process.cwd()}/form.json`);
  });
});
