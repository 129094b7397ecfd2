import { describe, expect, it } from 'vitest';
import { realForms, testForm } from '../../../form/src/conditions/testForm.fixture.ts';
import { searchForm } from './searchForm.ts';

describe('searching a form', () => {
  it.each([
    ['alkohol', ['field:alkohol']],
    ['ALKOHOL', ['field:alkohol']],
    ['ausgeschenkt wird', ['field:alkohol']],
    ['ausgeschenkt bier', []],
    ['bier', ['option:getraenke#bier']],
    ['getranke', ['field:getraenke']],
    ['getraenke', ['field:getraenke']],
    ['Getränke', ['field:getraenke']],
    ['strasse', ['field:ort.klasse', 'option:ort.klasse#kreis', 'option:ort.klasse#land']],
    ['Straße', ['field:ort.klasse', 'option:ort.klasse#kreis', 'option:ort.klasse#land']],
    ['zapfhähne', ['field:stellen.anzahl']],
    ['frist', ['parameter:frist']],
    ['vorhaben', ['section:vorhaben', 'page:eins']],
    ['richtig', ['field:richtig']],
    ['gibt es nicht', []],
    ['  ', []],
  ])('„%s“ finds %j', (words, nodes) => {
    expect(searchForm(testForm, words)).toEqual(nodes);
  });

  it('finds in the order of the form what is in titles, labels, help and options', () => {
    const [form] = realForms;
    const found = form ? searchForm(form, 'gehweg') : [];
    expect(found.length).toBeGreaterThan(1);
    expect(found).toContain('field:restbreiteGehweg');
  });
});
