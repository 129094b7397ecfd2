import { describe, expect, it } from 'vitest';
import type { Filing } from './filing.ts';
import type { Place } from './place.ts';
import { readPost } from './readPost.ts';
import { context, empty, form, full, plan } from './sample.fixture.ts';
import { walkFiling } from './walkFiling.ts';

const at = (place: Place, filing: Filing, posted: [string, string | File][]) =>
  readPost(walkFiling(form, filing, context), place, posted);
const zweck: Place = { kind: 'page', page: 'zweck' };
const unterlagen: Place = { kind: 'page', page: 'plan' };

describe('readPost', () => {
  it('reads the questions of the page by name', () => {
    expect(
      at(zweck, empty, [
        ['zweck', 'gastro'],
        ['hinweis', 'abends'],
        ['_action', 'next'],
        ['_revision', 'r1'],
      ]),
    ).toEqual({
      posted: { zweck: 'gastro', hinweis: 'abends' },
      action: { kind: 'next' },
      files: [],
      revision: 'r1',
    });
  });

  it('takes a shown question without a control for emptied', () => {
    expect(at(zweck, full, [['_shown', 'zweck plaetze']]).posted).toEqual({ zweck: '', plaetze: '' });
  });

  it('leaves a question alone that was not on the page', () => {
    expect(at(zweck, full, [['zweck', 'stand']]).posted).toEqual({ zweck: 'stand' });
  });

  it('reads line ends as LF, however they are sent', () => {
    expect(at(zweck, empty, [['hinweis', 'a\r\nb\rc']]).posted).toEqual({ hinweis: 'a\nb\nc' });
  });

  it('reads all chosen boxes of a question, each once', () => {
    const item: Place = { kind: 'page', page: 'flaechen', item: 'elemente.k1' };
    const posted: [string, string][] = ['schirm', 'heizung', 'schirm', ''].map((id) => [
      'elemente.k1.merkmale',
      id,
    ]);
    expect(at(item, full, posted).posted).toEqual({ 'elemente.k1.merkmale': ['schirm', 'heizung'] });
  });

  it('keeps the items of a list and the stored file, which have no control that could say them', () => {
    expect(at({ kind: 'page', page: 'flaechen' }, full, [['_shown', 'elemente']]).posted).toEqual({
      elemente: ['k1'],
    });
    expect(at(unterlagen, full, [['_shown', 'lageplan']]).posted).toEqual({ lageplan: plan });
  });

  it('gives chosen files apart and overlooks an untouched file control', () => {
    const chosen = new File(['x'], 'plan.pdf');
    expect(at(unterlagen, full, [['lageplan', chosen]]).files).toEqual([{ path: 'lageplan', file: chosen }]);
    expect(at(unterlagen, full, [['lageplan', new File([], '')]]).files).toEqual([]);
  });

  it('reads nothing but the questions of this place: no computed value, no other page, no foreign name', () => {
    const posted: [string, string][] = [
      ['summe', '0'],
      ['lageplan', 'x'],
      ['__proto__', 'x'],
      ['_shown', 'summe'],
    ];
    expect(at({ kind: 'page', page: 'flaechen' }, full, posted).posted).toEqual({});
  });

  it('reads declarations and key on the review', () => {
    const post = at({ kind: 'review' }, full, [
      ['richtig', 'on'],
      ['_key', 'k'],
      ['_action', 'submit'],
    ]);
    expect(post).toMatchObject({ posted: { richtig: 'on' }, key: 'k', action: { kind: 'submit' } });
  });
});
