import { expect, it } from 'vitest';
import { matchOptions, optionCalled } from './matchOptions.ts';

const options = [
  'Ägypten',
  'Deutschland',
  'Dominikanische Republik',
  'Österreich',
  'Südafrika',
  'Tschechische Republik',
  'Türkei',
  'Vereinigtes Königreich',
  'Großbritannien',
  'Côte d’Ivoire',
  'Gesellschaft mit beschränkter Haftung (GmbH)',
].map((label) => ({ label }));

it.each([
  ['', options.map(({ label }) => label)],
  ['  ', options.map(({ label }) => label)],
  ['deu', ['Deutschland']],
  ['Österreich', ['Österreich']],
  ['oest', ['Österreich']],
  ['osterr', ['Österreich']],
  ['turk', ['Türkei']],
  ['tuerkei', ['Türkei']],
  ['grossb', ['Großbritannien']],
  ['GROẞB', ['Großbritannien']],
  ['cote d ivoire', ['Côte d’Ivoire']],
  ['gmbh', ['Gesellschaft mit beschränkter Haftung (GmbH)']],
  ['rep dom', ['Dominikanische Republik']],
  ['rep', ['Dominikanische Republik', 'Tschechische Republik']],
  ['xyz', []],
])('finds by "%s" %j', (typed, found) => {
  expect(matchOptions(options, typed).map(({ label }) => label)).toEqual(found);
});

it('tells what begins so before what has a word that does, and that before the rest', () => {
  const labels = ['Neukaledonien', 'Papua-Kaledonia', 'Kaledonien'].map((label) => ({ label }));
  expect(matchOptions(labels, 'kale').map(({ label }) => label)).toEqual([
    'Kaledonien',
    'Papua-Kaledonia',
    'Neukaledonien',
  ]);
});

it('tells what is called just so first of all', () => {
  const forms = ['GmbH & Co. KG', 'GmbH'].map((label) => ({ label }));
  expect(matchOptions(forms, 'gmbh')[0]).toBe(forms[1]);
});

it('finds what stands under a heading by the heading', () => {
  const grouped = [{ label: 'Mitte', group: 'Ortsteile' }, { label: 'Frotheim' }];
  expect(matchOptions(grouped, 'ortst')).toEqual([grouped[0]]);
});

it('takes what was typed for an option that is called exactly so, however it is spelled', () => {
  expect(optionCalled(options, ' tuerkei ')?.label).toBe('Türkei');
  expect(optionCalled(options, 'Tür')).toBeUndefined();
  expect(optionCalled([{ label: 'Bad' }, { label: 'bad' }], 'Bad')).toBeUndefined();
});
