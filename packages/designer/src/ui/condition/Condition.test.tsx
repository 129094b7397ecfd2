import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { fieldAt, pageAt } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import type { Designer } from '../../core/session.ts';
import { useDesignerState } from '../designerContext.ts';
import { designerOf } from '../inspector/InDesigner.fixture.tsx';
import {
  button,
  choose,
  drawIn,
  hasButton,
  labelled,
  labels,
  optionsOf,
  press,
  settle,
  type,
  violations,
  words,
} from '../inspector/testing.fixture.tsx';
import { usePreview } from '../preview/PreviewContext.tsx';
import { NodeCondition } from './NodeCondition.tsx';

const showIfOf = (designer: Designer, node: NodeKey): string | undefined => {
  const { form } = designer.getState();
  const [kind, id = ''] = node.split(':');
  return kind === 'page' ? pageAt(form, id)?.showIf : fieldAt(form, id)?.showIf;
};

let fill: (entries: Readonly<Record<string, string>>) => void = () => {};

/** The condition of a node as it is now, beside a preview that can be filled in. */
function Own({ node }: { readonly node: NodeKey }) {
  const { assistant } = usePreview();
  const showIf = useDesignerState(({ form }) =>
    node.startsWith('page:') ? pageAt(form, node.slice(5))?.showIf : fieldAt(form, node.slice(6))?.showIf,
  );
  fill = (entries) => {
    const { filing } = assistant.getState().session;
    assistant.send({
      type: 'preview.show',
      filing: { ...filing, entries: { ...filing.entries, ...entries } },
    });
  };
  return <NodeCondition node={node} showIf={showIf} />;
}

async function at(node: NodeKey): Promise<Designer> {
  const designer = designerOf({ selected: node });
  await drawIn(designer, <Own node={node} />);
  return designer;
}

describe('a condition is set', () => {
  it('by choosing a question with yes and no: the rest is there already', async () => {
    const designer = await at('field:miete');
    expect(words()).toContain('Immer');
    await press(button('Bedingung setzen'));
    expect(document.activeElement).toBe(labelled('Frage'));
    expect(await violations()).toEqual([]);
    await choose(labelled('Frage'), 'Wird Alkohol ausgeschenkt?');
    expect(showIfOf(designer, 'field:miete')).toBe('alkohol = "ja"');
    await settle();
    expect(words()).toContain('Wenn ‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist.');
    expect(await violations()).toEqual([]);
  });

  it('from questions that stand before it only', async () => {
    await at('field:gaeste');
    await press(button('Bedingung setzen'));
    expect(optionsOf(labelled('Frage'))).toEqual([
      'Frage wählen',
      'Wird Alkohol ausgeschenkt?',
      'Getränke',
      'Was stellen Sie auf?',
      'Grundbetrag',
      'Betrag je Stelle',
      'Frist in Tagen',
    ]);
  });

  it('with a number, as Germans write it, once it is complete', async () => {
    const designer = await at('field:flaeche');
    await press(button('Bedingung setzen'));
    await choose(labelled('Frage'), 'Zahl der Gäste');
    expect(showIfOf(designer, 'field:flaeche')).toBeUndefined();
    expect(words()).toContain('Noch nicht übernommen');
    await choose(labelled('Vergleich'), 'ist mindestens');
    await type(labelled('Wert'), '1.000');
    expect(showIfOf(designer, 'field:flaeche')).toBe('gaeste >= 1000');
    expect(words()).not.toContain('Noch nicht übernommen');
  });

  it('with several answers, which it explains', async () => {
    const designer = await at('field:miete');
    await press(button('Bedingung setzen'));
    await choose(labelled('Frage'), 'Was stellen Sie auf?');
    expect(words()).toContain('darf man mehrere Antworten wählen');
    await choose(labelled('Antwort'), 'Schirme');
    expect(showIfOf(designer, 'field:miete')).toBe('list contains(merkmale, "schirme")');
  });

  it('with one of several answers', async () => {
    const designer = await at('field:miete');
    await press(button('Bedingung setzen'));
    await choose(labelled('Frage'), 'Wird Alkohol ausgeschenkt?');
    await choose(labelled('Vergleich'), 'ist eine von');
    expect(labelled('Ja').checked).toBe(true);
    await press(labelled('Nein'));
    expect(showIfOf(designer, 'field:miete')).toBe('alkohol in ("ja", "nein")');
  });

  it('from several parts and a group, in one step', async () => {
    const designer = await at('field:miete');
    await press(button('Bedingung setzen'));
    await choose(labelled('Frage'), 'Wird Alkohol ausgeschenkt?');
    await press(button('Weitere Bedingung'));
    await choose(labelled('Frage', 1), 'Getränke');
    expect(showIfOf(designer, 'field:miete')).toBe('alkohol = "ja" and getraenke != null');
    await press(labelled('eins davon zutrifft'));
    expect(showIfOf(designer, 'field:miete')).toBe('alkohol = "ja" or getraenke != null');
    await press(button('Gruppe „alles zusammen“'));
    expect(document.activeElement).toBe(labelled('Frage', 2));
    await choose(labelled('Frage', 2), 'Wird Alkohol ausgeschenkt?');
    await choose(labelled('Antwort', 1), 'Nein');
    await choose(labelled('Frage', 3), 'Zahl der Gäste');
    await type(labelled('Wert'), '50');
    expect(showIfOf(designer, 'field:miete')).toBe(
      'alkohol = "ja" or getraenke != null or (alkohol = "nein" and gaeste > 50)',
    );
    expect(await violations()).toEqual([]);
    expect(designer.getState().history.steps).toHaveLength(1);
  });
});

describe('a condition that is there', () => {
  it('is shown as it was put together, and loses a part', async () => {
    const designer = await at('page:zeit');
    await press(button('Bedingung ändern'));
    expect(labels().filter((label) => label === 'Frage')).toHaveLength(3);
    await press(button('Teil 2.2 entfernen'));
    expect(showIfOf(designer, 'page:zeit')).toBe('gaeste > 10 and alkohol = "ja"');
    await press(button('Teil 2.1 entfernen'));
    expect(showIfOf(designer, 'page:zeit')).toBe('gaeste > 10');
    expect(hasButton('Teil 1 entfernen')).toBe(false);
  });

  it('goes with one press, and the focus stays at its place', async () => {
    const designer = await at('page:zeit');
    await press(button('Bedingung entfernen'));
    expect(showIfOf(designer, 'page:zeit')).toBeUndefined();
    expect(words()).toContain('Immer');
    expect(document.activeElement).toBe(button('Bedingung setzen'));
  });

  it('follows undo while the builder is open', async () => {
    const designer = await at('field:getraenke');
    await press(button('Bedingung ändern'));
    await choose(labelled('Antwort'), 'Nein');
    expect(showIfOf(designer, 'field:getraenke')).toBe('alkohol = "nein"');
    await act(async () => designer.undo());
    await settle();
    expect(labelled<HTMLSelectElement>('Antwort').value).toBe('ja');
  });

  it('stays untouched as text when the builder cannot show it, until a new one is complete', async () => {
    const designer = await at('field:zuschlag');
    expect(words()).toContain('count(stellen) * 2 > 3');
    expect(words()).toContain('sie gilt unverändert');
    await press(button('Bedingung durch eine neue ersetzen'));
    await choose(labelled('Frage'), 'Ausschankstellen');
    expect(showIfOf(designer, 'field:zuschlag')).toBe('count(stellen) * 2 > 3');
    await type(labelled('Anzahl'), '2');
    expect(showIfOf(designer, 'field:zuschlag')).toBe('count(stellen) >= 2');
  });

  it('says whether it holds for what is filled in in the preview', async () => {
    await at('page:zeit');
    expect(words()).toContain('In der Vorschau noch nicht beantwortet');
    await act(async () => fill({ gaeste: '20', alkohol: 'ja' }));
    await settle();
    expect(words()).toContain('Trifft in der Vorschau gerade zu');
    await act(async () => fill({ gaeste: '5' }));
    await settle();
    expect(words()).toContain('Trifft in der Vorschau gerade nicht zu');
    await press(button('Bedingung ändern'));
    const said = [...document.querySelectorAll('.fd-clause .fd-truth')].map(({ textContent }) => textContent);
    expect(said).toEqual(['Trifft gerade nicht zu', 'Trifft gerade zu', 'Trifft gerade nicht zu']);
  });
});
