import type { FormDefinition } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { sondernutzung } from './forms.fixture.ts';
import { fieldNode } from './nodeParts.ts';
import { offerRepairs } from './offerRepairs.ts';
import { findUses } from './uses.ts';

/** The real form for public space (F06), with authorities that see some of it and a form that may come next. */
const form = (): FormDefinition => ({
  ...sondernutzung(),
  recipients: [
    {
      id: 'strassenbau',
      title: 'Straßenbau',
      sees: { fields: ['ort.strasse', 'elemente', 'zweck'] },
      when: 'zweck = "container"',
    },
  ],
  followUps: [
    {
      id: 'sperrung',
      form: 'verkehrsanordnung',
      title: 'Straße sperren: {{ort.strasse}}',
      when: 'zweck = "container"',
      answers: { strasse: 'ort.strasse' },
    },
    { id: 'noch', form: 'sondernutzung', title: 'Noch eine Fläche', copy: { fields: ['ort'] } },
  ],
});

function done(command: Command): FormDefinition {
  const outcome = applyCommand(form(), command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('what recipients see and what comes next', () => {
  it('follows a field that is renamed', () => {
    const place = done({ type: 'renameField', field: 'ort', id: 'stelle' });
    expect(place.recipients?.[0]?.sees.fields).toEqual(['stelle.strasse', 'elemente', 'zweck']);
    expect(place.followUps?.[0]).toMatchObject({
      title: 'Straße sperren: {{stelle.strasse}}',
      answers: { strasse: 'stelle.strasse' },
    });
    expect(place.followUps?.[1]?.copy?.fields).toEqual(['stelle']);
    const purpose = done({ type: 'renameField', field: 'zweck', id: 'vorhaben' });
    expect(purpose.recipients?.[0]).toMatchObject({ when: 'vorhaben = "container"' });
  });

  it('is told among the uses of a field', () => {
    const sentences = findUses(form(), fieldNode('ort.strasse')).map(({ sentence }) => sentence);
    expect(sentences).toEqual(
      expect.arrayContaining([expect.stringMatching(/Straßenbau/), expect.stringMatching(/Straße sperren/)]),
    );
  });

  it('keeps a field from being removed, and offers to take it out there, too', () => {
    const remove: Command = { type: 'removeField', field: 'ort' };
    const refused = applyCommand(form(), remove);
    expect(refused.ok).toBe(false);
    if (refused.ok) return;
    const [repair] = offerRepairs(form(), remove, refused.problems);
    expect(repair).toBeDefined();
    if (!repair) return;
    const mended = applyCommand(form(), repair.command);
    expect(mended.ok ? [] : mended.problems).toEqual([]);
    if (mended.ok) expect(JSON.stringify(mended.value.recipients)).not.toContain('ort.strasse');
  });
});

describe('official forms', () => {
  const withTemplate = (): FormDefinition => ({
    ...sondernutzung(),
    documents: {
      templates: [
        {
          id: 'amtlich',
          title: 'Amtlicher Vordruck',
          file: 'amtlich.pdf',
          fields: { 'Straße, Nr.': 'ort.strasse', Zweck: 'zweck' },
        },
      ],
    },
  });
  const templatesAfter = (command: Command) => {
    const outcome = applyCommand(withTemplate(), command);
    return outcome.ok ? outcome.value.documents?.templates?.[0]?.fields : outcome.problems;
  };

  it('follow a field that is renamed, and are told among its uses', () => {
    expect(templatesAfter({ type: 'renameField', field: 'ort', id: 'stelle' })).toEqual({
      'Straße, Nr.': 'stelle.strasse',
      Zweck: 'zweck',
    });
    const sentences = findUses(withTemplate(), fieldNode('ort.strasse')).map(({ sentence }) => sentence);
    expect(sentences).toContain('Vordruck ‚Amtlicher Vordruck‘');
  });

  it('keep a field from being removed, and lose what was written with it where that is accepted', () => {
    const remove: Command = { type: 'removeField', field: 'ort' };
    const refused = applyCommand(withTemplate(), remove);
    if (refused.ok) throw new Error('The official form needs it.');
    const [repair] = offerRepairs(withTemplate(), remove, refused.problems);
    expect(repair && templatesAfter(repair.command)).toEqual({ Zweck: 'zweck' });
  });
});
