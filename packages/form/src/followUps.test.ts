import { describe, expect, it } from 'vitest';
import { followUps } from './followUps.ts';
import { parseForm } from './parseForm.ts';
import { walk } from './walk.ts';

const text = (id: string, box?: string) => ({ id, type: 'text', label: id, ...(box && { meta: { box } }) });

const notice = {
  format: 1,
  id: 'gewerbeanmeldung',
  title: 'Anmeldung',
  sections: [
    {
      id: 'a',
      title: 'A',
      pages: [
        {
          id: 'seite',
          title: 'Seite',
          fields: [
            text('firmenname', '1'),
            text('familienname', '4'),
            { id: 'beginn', type: 'date', label: 'Beginn', meta: { box: '20' } },
            { id: 'groesse', type: 'decimal', label: 'Größe' },
            {
              id: 'art',
              type: 'choices',
              label: 'Art',
              options: [
                { id: 'a', label: 'A' },
                { id: 'b', label: 'B' },
              ],
            },
            { id: 'ort', type: 'group', label: 'Ort', fields: [text('strasse'), text('plz')] },
            {
              id: 'taetigkeiten',
              type: 'list',
              label: 'T',
              item: 'T',
              items: 'T',
              max: 5,
              meta: { box: '18' },
              fields: [text('was')],
            },
            {
              id: 'gesellschafter',
              type: 'list',
              label: 'G',
              item: 'G',
              items: 'G',
              max: 5,
              fields: [text('name')],
            },
          ],
        },
      ],
    },
  ],
  followUps: [
    {
      id: 'naechste',
      form: 'gewerbeanmeldung',
      title: 'Anzeige für {{person.name}} vorbereiten',
      each: 'gesellschafter',
      as: 'person',
      copy: { boxes: ['1-3', '12-29'] },
      answers: { familienname: 'person.name' },
    },
    {
      id: 'fest',
      form: 'sondernutzung',
      title: 'Fläche nutzen',
      when: 'list contains(art, "a")',
      answers: {
        von: 'beginn',
        'ort.strasse': 'ort.strasse',
        anschrift: 'ort',
        groesse: 'groesse',
        zwecke: 'art',
        elemente: 'taetigkeiten',
        fehlt: 'if beginn = null then "x" else null',
      },
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

const parsed = parseForm(notice);
const form = parsed.ok ? parsed.value : undefined;

const entries = {
  firmenname: 'Muster GbR',
  familienname: 'Yılmaz',
  beginn: '01.04.2027',
  groesse: '1.234,5',
  art: ['a', 'b'],
  'ort.strasse': 'Breslauer Straße',
  'ort.plz': '32339',
  taetigkeiten: ['k1'],
  'taetigkeiten.k1.was': 'Handel',
  gesellschafter: ['p1', 'p2'],
  'gesellschafter.p1.name': 'Ay',
  'gesellschafter.p2.name': 'Bo',
};

describe('what comes next', () => {
  const views = form ? followUps(walk(form, entries, { today: '2027-01-15' })) : [];

  it('is one more notice for each partner, with what belongs to the firm and without what belongs to the first', () => {
    const own = views.filter(({ id }) => id === 'naechste');
    expect(own.map(({ title }) => title)).toEqual([
      'Anzeige für Ay vorbereiten',
      'Anzeige für Bo vorbereiten',
    ]);
    expect(own[1]?.entries).toEqual({
      firmenname: 'Muster GbR',
      familienname: 'Bo',
      beginn: '01.04.2027',
      taetigkeiten: ['k1'],
      'taetigkeiten.k1.was': 'Handel',
    });
  });

  it('is another form, begun with entries as one would have typed them', () => {
    expect(views.find(({ id }) => id === 'fest')?.entries).toEqual({
      von: '01.04.2027',
      'ort.strasse': 'Breslauer Straße',
      'anschrift.strasse': 'Breslauer Straße',
      'anschrift.plz': '32339',
      groesse: '1234,5',
      zwecke: ['a', 'b'],
      elemente: ['i1'],
      'elemente.i1.was': 'Handel',
    });
  });

  it('is nothing where its condition does not hold', () => {
    if (!form) throw new Error(JSON.stringify(parsed));
    const none = followUps(walk(form, { art: ['b'] }, { today: '2027-01-15' }));
    expect(none).toEqual([]);
  });
});
