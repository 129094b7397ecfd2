import { describe, expect, test } from 'vitest';
import { safeTokens } from './theme.ts';

const names = (tokens: Readonly<Record<string, unknown>>, isDark = false) =>
  safeTokens(tokens, isDark).map(([name]) => name);

describe('what a town’s page may set in the assistant', () => {
  test('a colour, roundness and a font, by the names of KERN', () => {
    const tokens = {
      '--kern-color-action-default': ' #1d5c45',
      '--kern-metric-border-radius-default': '0',
      '--kern-metric-border-radius-large': '0.5rem',
      '--kern-typography-font-family-default': 'Georgia, "Times New Roman", serif',
    };
    expect(safeTokens(tokens, false)).toEqual(
      Object.entries(tokens).map(([name, value]) => [name, value.trim()]),
    );
  });

  test('nothing else', () => {
    expect(names({ '--kern-color-layout-text-default': '#000', background: '#000', color: '#fff' })).toEqual(
      [],
    );
  });

  test.each([
    'url(https://boese.example)',
    '#1d5c45; background: url(https://boese.example)',
    'var(--x)',
    'red',
    '#12345',
    7,
    undefined,
    ['#000000'],
  ])('no colour is %s', (value) => {
    expect(names({ '--kern-color-action-default': value })).toEqual([]);
  });

  test.each(['calc(1px)', '100rem', '-1px', '1em'])('no roundness is %s', (value) => {
    expect(names({ '--kern-metric-border-radius-default': value })).toEqual([]);
  });

  test('a colour that could not be read on the background is left', () => {
    const yellow = { '--kern-color-action-default': '#ffd700' };
    const green = { '--kern-color-action-default': '#1d5c45' };
    expect([names(yellow).length, names(yellow, true).length]).toEqual([0, 1]);
    expect([names(green).length, names(green, true).length]).toEqual([1, 0]);
    expect(names({ '--kern-color-action-default': '#767676' })).toHaveLength(1);
    expect(names({ '--kern-color-action-default': '#777777' })).toHaveLength(0);
    expect(names({ '--kern-color-action-default': '#00f' })).toHaveLength(1);
  });
});
