import { describe, expect, it, vi } from 'vitest';
import { fieldAt, parameterAt } from '../../core/lookups.ts';
import { designerOf } from '../inspector/InDesigner.fixture.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { sample } from '../inspector/sample.fixture.ts';
import {
  button,
  choose,
  drawIn,
  labelled,
  press,
  settle,
  type,
  violations,
  words,
} from '../inspector/testing.fixture.tsx';
import { RecipeDialog } from './RecipeDialog.tsx';

const atEnd = { spot: { in: { page: 'stellen' }, after: 'gebuehr' } } as const;

describe('a fee', () => {
  it('is written from a sentence and its slots, with its amounts as parameters', async () => {
    const designer = designerOf();
    const onDone = vi.fn();
    await drawIn(designer, <RecipeDialog target={atEnd} makes="value" onClose={() => {}} onDone={onDone} />);
    await type(labelled('Grundbetrag'), '25');
    await type(labelled('Betrag je Eintrag'), '12,50');
    await type(labelled('Bezeichnung'), 'Verwaltungsgebühr');
    await settle();
    expect(words()).toContain('25,00 € + 12,50 € für jeden Eintrag in ‚Ausschankstellen‘');
    expect(await violations()).toEqual([]);
    await press(button('Hinzufügen'));
    expect(onDone).toHaveBeenCalled();
    const { form, history } = designer.getState();
    expect(fieldAt(form, 'verwaltungsgebuehr')).toMatchObject({ type: 'computed', result: 'money' });
    expect(history.steps).toHaveLength(1);
  });

  it('says what is missing at its slot once one tries', async () => {
    const designer = designerOf();
    await drawIn(designer, <RecipeDialog target={atEnd} makes="value" onClose={() => {}} />);
    expect(words()).not.toContain('Füllen Sie „Grundbetrag“ aus.');
    await press(button('Hinzufügen'));
    expect(words()).toContain('Füllen Sie „Grundbetrag“ aus.');
    expect(designer.getState().history.steps).toHaveLength(0);
    expect(await violations()).toEqual([]);
  });

  it('tells what comes out with what is filled in in the preview', async () => {
    await drawIn(designerOf(), <RecipeDialog target={atEnd} makes="value" onClose={() => {}} />);
    await press(labelled('Fester Betrag'));
    await type(labelled('Betrag'), '30');
    await settle();
    expect(words()).toContain('Mit den Angaben in der Vorschau: 30,00 €');
  });

  it('takes an amount that the municipality sets already', async () => {
    const designer = designerOf();
    await drawIn(designer, <RecipeDialog target={atEnd} makes="value" onClose={() => {}} />);
    await press(labelled('Fester Betrag'));
    await choose(labelled('Woher?'), 'Betrag je Stelle');
    expect(words()).toContain('Immer ‚Betrag je Stelle‘ (10,00 €)');
    await type(labelled('Bezeichnung'), 'Pauschale');
    await press(button('Hinzufügen'));
    expect(fieldAt(designer.getState().form, 'pauschale')).toMatchObject({ value: 'jeStelle' });
  });

  it('is changed in its inspector by the same slots', async () => {
    const designer = designerOf({ selected: 'field:gebuehr' });
    await drawIn(designer, <Inspector />);
    expect(words()).toContain('20,00 € + 10,00 € für jeden Eintrag in ‚Ausschankstellen‘');
    await press(button('Berechnung ändern'));
    expect(labelled('Grundbetrag').value).toBe('20,00');
    await type(labelled('Grundbetrag'), '22');
    await press(button('Übernehmen'));
    expect(parameterAt(designer.getState().form, 'grundbetrag')?.sample).toBe('22.00');
  });

  it('that was just added asks for its calculation, and keeps its name', async () => {
    const form = sample();
    const designer = designerOf({ form, selected: 'field:neu' });
    designer.run({
      type: 'addField',
      field: { id: 'neu', type: 'computed', label: 'Kaution', result: 'money', value: '0' },
      to: atEnd.spot,
    });
    await drawIn(designer, <Inspector />);
    await press(button('Berechnung wählen'));
    expect(labelled('Bezeichnung', 1).value).toBe('Kaution');
  });
});
