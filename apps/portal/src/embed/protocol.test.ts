import { expect, test } from 'vitest';
import { assistantAddress } from './assistantAddress.ts';
import { marked, readFromFrame, readToFrame } from './protocol.ts';

test('each side reads what the other says', () => {
  for (const message of [{ kind: 'ready' }, { kind: 'page' }, { kind: 'height', height: 812 }] as const)
    expect(readFromFrame(marked(message))).toEqual(message);
  const hello = { kind: 'hello', tokens: { '--a': '#000' }, scheme: 'light' } as const;
  expect(readToFrame(marked(hello))).toEqual(hello);
});

test('what others say is left', () => {
  const strange = [
    undefined,
    null,
    'height',
    { kind: 'ready' },
    { formularwerk: 1, kind: 'new' },
    ...['812', -1, Number.NaN, Number.POSITIVE_INFINITY, 1e9].map((height) => ({
      formularwerk: 1,
      kind: 'height',
      height,
    })),
  ];
  expect(strange.map(readFromFrame)).toEqual(strange.map(() => undefined));
  expect(readToFrame({ kind: 'hello', tokens: {} })).toBeUndefined();
  expect(readToFrame({ formularwerk: 1, kind: 'hello', tokens: null })).toBeUndefined();
  expect(readToFrame({ formularwerk: 1, kind: 'hello', tokens: {}, scheme: 'x' })).toEqual({
    kind: 'hello',
    tokens: {},
  });
});

test('what a later version says besides does no harm', () => {
  expect(readFromFrame({ formularwerk: 2, kind: 'height', height: 5, more: true })).toEqual({
    kind: 'height',
    height: 5,
  });
});

test('the attributes name a page of the portal and nothing else', () => {
  const address = (attributes: Readonly<Record<string, string>>) =>
    assistantAddress({ getAttribute: (name) => attributes[name] ?? null }, 'https://antrag.example')?.href;
  expect(address({ kommune: 'espelkamp', form: 'hund' })).toBe('https://antrag.example/espelkamp/hund');
  expect(address({ kommune: 'espelkamp' })).toBe('https://antrag.example/espelkamp');
  expect(address({ kommune: 'espelkamp', form: 'hund', sprache: 'en' })).toBe(
    'https://antrag.example/espelkamp/hund?sprache=en',
  );
  const strange: readonly Readonly<Record<string, string>>[] = [
    {},
    { form: 'hund' },
    { kommune: '..' },
    { kommune: 'a/b' },
    { kommune: '/boese.example' },
  ];
  for (const attributes of strange) expect(address(attributes)).toBeUndefined();
});
