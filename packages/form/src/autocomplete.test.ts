import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { childFields } from './fields/childFields.ts';
import type { Field, FormDefinition } from './generated/definition.ts';

/** What browsers may fill in (WCAG 1.3.5): each question about the applicant names its purpose, no other one does. */
const FORMS = new URL('../../../forms/', import.meta.url);

const forms = readdirSync(FORMS).filter((name) => existsSync(new URL(`${name}/form.json`, FORMS)));

/** The purpose of a question by the last part of its path, as all forms call it. */
const PURPOSES: Readonly<Record<string, string>> = {
  familienname: 'family-name',
  vorname: 'given-name',
  ansprechperson: 'name',
  bevollmaechtigteName: 'name',
  erbeName: 'name',
  kontoinhaber: 'name',
  geburtsdatum: 'bday',
  firmenname: 'organization',
  unternehmensname: 'organization',
  bevollmaechtigteFirma: 'organization',
  zusatz: 'address-line2',
  plz: 'postal-code',
  land: 'country',
  email: 'email',
  bevollmaechtigteEmail: 'email',
  telefon: 'tel',
  mobil: 'tel',
};
/** Parts of an address that are called so elsewhere, too. */
const ADDRESS: Readonly<Record<string, string>> = { strasse: 'address-line1', ort: 'address-level2' };

/** Not about who fills it in, though called so: other people, other places, and where a firm was or will be. */
const OTHERS: readonly string[] = [
  'gaststaettenerlaubnis partner',
  'gaststaettenerlaubnis stellvertretung',
  'gaststaettenerlaubnis stellvertretungAnschrift',
  'geldspielgeraete aufstellort',
  'geldspielgeraete inhaberDesBetriebs',
  'gestattung verantwortlich',
  'gestattung ort',
  'gewerbeabmeldung betriebsleitung',
  'gewerbeabmeldung kuenftigeBetriebsstaette',
  'gewerbeanmeldung betriebsleitung',
  'gewerbeanmeldung fruehereBetriebsstaette',
  'gewerbeummeldung betriebsleitung',
  'gewerbeummeldung fruehereBetriebsstaette',
  'marktfestsetzung leitung',
  'marktfestsetzung ort',
  'plakatierung verantwortlichAbbau',
  'sondernutzung ort',
  'verkehrsanordnung auftraggeberAnschrift',
  'verkehrsanordnung ort',
  'verkehrsanordnung verantwortlicher',
];
/** Types that a browser is told of by themselves, so that another one's must be kept from it. */
const BY_TYPE: readonly Field['type'][] = ['email', 'tel'];

interface Asked {
  readonly form: string;
  readonly path: string;
  readonly field: Field;
  readonly token: string | undefined;
}

/** Questions outside of lists: in an entry nothing is filled in, whatever the form says. */
const askedIn = (form: string, fields: readonly Field[], before = ''): readonly Asked[] =>
  fields.flatMap((field): readonly Asked[] => {
    const path = before + field.id;
    if (field.type === 'list') return [];
    const inside = childFields(field);
    if (inside) return askedIn(form, inside, `${path}.`);
    return [{ form, path, field, token: 'autocomplete' in field ? field.autocomplete : undefined }];
  });

const all = forms.flatMap((name) => {
  const form: FormDefinition = JSON.parse(readFileSync(new URL(`${name}/form.json`, FORMS), 'utf8'));
  const pages = form.sections.flatMap((section) => section.pages);
  return askedIn(name, [...pages.flatMap((page) => page.fields), ...(form.declarations ?? [])]);
});

const isOther = ({ form, path }: Asked): boolean => OTHERS.includes(`${form} ${path.split('.')[0]}`);

function purposeOf({ path, field }: Asked): string | undefined {
  const own = path.split('.').at(-1) ?? '';
  if (field.type === 'text' && field.format === 'web') return 'url';
  return PURPOSES[own] ?? (path.includes('.') ? ADDRESS[own] : undefined);
}

describe('what browsers may fill in', () => {
  it('is named wherever somebody is asked about himself or his firm', () => {
    const wrong = all
      .filter((one) => !isOther(one) && one.token !== purposeOf(one) && !isByType(one))
      .map(({ form, path, token }) => `${form} ${path}: ${token}`);
    expect(wrong).toEqual([]);
  });

  it('is nothing where others are asked for', () => {
    const wrong = all
      .filter((one) => isOther(one))
      .filter(({ field, token }) => token !== 'off' && (token !== undefined || BY_TYPE.includes(field.type)))
      .map(({ form, path, token }) => `${form} ${path}: ${token}`);
    expect(wrong).toEqual([]);
  });

  it('makes no exception for what is gone', () => {
    const known = new Set(all.map(({ form, path }) => `${form} ${path.split('.')[0]}`));
    expect(OTHERS.filter((one) => !known.has(one))).toEqual([]);
  });
});

/** The assistant says it by itself. */
const isByType = ({ field, token }: Asked): boolean =>
  token === undefined && (BY_TYPE.includes(field.type) || (field.type === 'text' && field.format === 'web'));
