import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { interfaceFiles } from '../scripts/writeInterfaces.ts';
import { answersSchema } from './answersSchema.ts';
import { checkForm } from './check.ts';
import type { Answers, Entries, Json } from './entries.ts';
import { childFields } from './fields/childFields.ts';
import type { Field, FormDefinition, Text } from './generated/definition.ts';
import { addItem, splitItemPath } from './items.ts';
import { nextPage } from './navigate.ts';
import { continuePath } from './outcome.ts';
import { parameterValueProblems } from './parse/parameterProblems.ts';
import { parseForm } from './parseForm.ts';
import type { Problem } from './problem.ts';
import { prune } from './prune.ts';
import { isError, REVIEW, walk } from './walk.ts';
import { walkAnswers } from './walkAnswers.ts';
import type { FieldView, Walk, WalkContext } from './walkView.ts';

/**
 * Every form of `forms/`: it comes through the door, its examples are complete applications, its journeys lead where
 * they say, its copies of blocks are what they claim to be. Every block and template: it can be used as it is.
 */
const FORMS = new URL('../../../forms/', import.meta.url);

const forms = readdirSync(FORMS).filter((name) => existsSync(new URL(`${name}/form.json`, FORMS)));

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));

const jsonFiles = (folder: string): string[] =>
  existsSync(new URL(folder, FORMS))
    ? readdirSync(new URL(folder, FORMS)).filter((name) => name.endsWith('.json'))
    : [];

function openForm(name: string) {
  const form = parseForm(read(`${name}/form.json`));
  expect(form.ok ? [] : form.problems, `forms/${name}/form.json`).toEqual([]);
  if (!form.ok) throw new Error(`forms/${name} does not come through the door.`);
  return form.value;
}

/** A whole walk written down: what was typed page by page, and where it led. */
interface Journey {
  readonly name: string;
  readonly today: string;
  readonly parameters?: Readonly<Record<string, Json>>;
  readonly steps: readonly Step[];
  readonly expected: {
    /** The pages one stood on, outcomes among them, in order, each once; `pruefen` is not among them. */
    readonly pages: readonly string[];
    /** Some of the computed values at the end. */
    readonly computed: Readonly<Record<string, Json>>;
    /** Every problem of these pages (and of the declarations, if one got there), warnings included. */
    readonly problems: readonly Pick<Problem, 'path' | 'code' | 'severity'>[];
  };
}

/** One save. Paths are relative to the item where one is named. */
interface Step {
  readonly page: string;
  readonly item?: string;
  readonly entries?: Entries;
  /** On the page of an outcome: „Trotzdem fortfahren“. */
  readonly continue?: true;
}

interface Progress {
  readonly entries: Entries;
  readonly saved: readonly string[];
  readonly at: string;
  readonly visited: readonly string[];
}

/** Plays a journey as the assistant would: each save stores what was shown, and goes on when nothing blocks. */
function play(journey: Journey, look: (progress: Progress) => Walk): Progress {
  const first = look({ entries: {}, saved: [], at: '', visited: [] }).pages[0]?.id ?? REVIEW;
  return journey.steps.reduce<Progress>((progress, step) => take(step, progress, look), {
    entries: {},
    saved: [],
    at: first,
    visited: [first],
  });
}

function take(step: Step, progress: Progress, look: (progress: Progress) => Walk): Progress {
  expect(step.page, `the page after ${progress.saved.at(-1) ?? 'the start'}`).toBe(progress.at);
  const typed = step.item === undefined ? ownEntries(step) : itemEntries(step, step.item);
  const withItem = step.item === undefined ? progress.entries : added(progress.entries, step.item);
  let next: Progress = { ...progress, entries: { ...withItem, ...typed } };
  // Saving may show more questions, which the person then sees and leaves empty.
  for (let round = 0; round < 5; round++)
    next = { ...next, entries: { ...shown(look(next), step), ...next.entries } };
  if (step.item !== undefined) return next;
  const saved = [...new Set([...progress.saved, step.page])];
  const walked = look({ ...next, saved });
  if (step.page === REVIEW) return { ...next, saved };
  const page = walked.pages.find(({ id }) => id === step.page);
  if (page?.problems.some(isError)) return { ...next, saved };
  const to = nextPage(walked, step.page);
  const at = to.kind === 'review' ? REVIEW : to.page;
  return {
    ...next,
    saved,
    at,
    visited: at === REVIEW || next.visited.includes(at) ? next.visited : [...next.visited, at],
  };
}

const ownEntries = (step: Step): Entries => ({
  ...step.entries,
  ...(step.continue && { [continuePath(step.page)]: 'on' }),
});

const itemEntries = ({ entries = {} }: Step, item: string): Entries =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [`${item}.${id}`, entry]));

function added(entries: Entries, item: string): Entries {
  const { listPath, id } = splitItemPath(item);
  return addItem(entries, listPath, id);
}

/** What saving stores for the questions of a step: their defaults, or that they were seen and left empty. */
function shown(walked: Walk, { page, item }: Step): Entries {
  const fields =
    page === REVIEW ? walked.declarations : (walked.pages.find(({ id }) => id === page)?.fields ?? []);
  const questions = fields.flatMap(leaves);
  return Object.fromEntries(
    questions
      .filter(({ path }) => item === undefined || path.startsWith(`${item}.`))
      .map(({ path, type, entry }) => [path, entry ?? (type === 'list' || type === 'choices' ? [] : '')]),
  );
}

const leaves = (view: FieldView): FieldView[] => {
  if (view.fields) return view.fields.flatMap(leaves);
  if (view.list) return [view, ...view.list.items.flatMap((item) => item.fields.flatMap(leaves))];
  return view.type === 'info' || view.type === 'computed' ? [] : [view];
};

const brief = ({ path, code, severity = 'error' }: Pick<Problem, 'path' | 'code' | 'severity'>) =>
  `${severity} ${code} at ${path}`;

describe.each(forms)('forms/%s', (name) => {
  const form = openForm(name);
  const context: WalkContext = { today: '2026-11-24' };

  it('can be published, and nothing about it deserves a hint', () => {
    expect(checkForm(form)).toEqual({ problems: [], hints: [] });
  });

  it('has a value for each parameter, the sample where nobody set another', () => {
    const values = read(`${name}/parameters.json`) as Readonly<Record<string, Json>>;
    const samples = (form.definition.parameters ?? []).map(({ id, sample }) => [id, sample]);
    expect(values).toEqual(Object.fromEntries(samples));
  });

  const ofTowns = jsonFiles(`${name}/`).filter((file) => /^parameters\..+\.json$/.test(file));

  it.each(ofTowns)('has parameters that %s sets to values of their types', (file) => {
    const values = read(`${name}/${file}`) as Readonly<Record<string, Json>>;
    for (const [id, value] of Object.entries(values)) {
      const parameter = form.definition.parameters?.find((one) => one.id === id);
      expect(parameter, id).toBeDefined();
      if (parameter) expect(parameterValueProblems(parameter, value, id)).toEqual([]);
    }
  });

  // After a change to the form or to how interfaces are made: pnpm --filter @formularwerk/form interfaces
  it.each(Object.entries(interfaceFiles(form)))(
    'has its interface %s beside it as it is now',
    (file, text) => {
      const path = new URL(`${name}/generated/${file}`, FORMS);
      expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
    },
  );

  const isValid = new Ajv2020({ strict: false }).compile(answersSchema(form));

  it.each(jsonFiles(`${name}/examples/`))('takes examples/%s as a complete application', (file) => {
    const answers = read(`${name}/examples/${file}`) as Answers;
    const { problems } = walkAnswers(form, answers, context);
    expect(problems.filter(isError)).toEqual([]);
    expect(prune(form, answers, context)).toEqual(answers);
    expect(isValid(answers) || isValid.errors).toBe(true);
  });

  it.each(jsonFiles(`${name}/journeys/`))('leads journeys/%s where it says', (file) => {
    const journey = read(`${name}/journeys/${file}`) as Journey;
    const look = ({ entries, saved }: Progress) =>
      walk(form, entries, {
        today: journey.today,
        saved,
        ...(journey.parameters && { parameters: journey.parameters }),
      });
    const progress = play(journey, look);
    const walked = look(progress);
    const seen = walked.pages.filter(({ id }) => progress.saved.includes(id));
    const problems = [
      ...seen.flatMap((page) => page.problems),
      ...(progress.saved.includes(REVIEW) ? walked.declarations.flatMap((field) => field.problems) : []),
    ];
    expect(progress.visited).toEqual(journey.expected.pages);
    expect(walked.computed).toMatchObject(journey.expected.computed);
    expect(problems.map(brief)).toEqual(journey.expected.problems.map(brief));
  });
});

/** A form's copy of a block: how its fields differ from the block's, field by field, and why. */
interface Copy {
  readonly form: string;
  readonly block: string;
  /** The list or group that holds the copy; the form itself when absent. */
  readonly within?: string;
  /** Left out, because this procedure does not need it (Art. 5 (1) c GDPR). */
  readonly without?: readonly string[];
  /** The same question with other properties. */
  readonly changed?: readonly string[];
}

const copies: readonly Copy[] = [
  { form: 'sondernutzung', block: 'vertretung' },
  { form: 'sondernutzung', block: 'unternehmen' },
  { form: 'sondernutzung', block: 'address', within: 'anschrift' },
  { form: 'sondernutzung', block: 'ortOeffentlich', within: 'ort' },
  { form: 'sondernutzung', block: 'zeitraum', within: 'elemente' },
  ...['inhaber', 'vertreter'].map((within) => ({
    form: 'sondernutzung',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  // A minor may keep a dog: the block's warning about running a business would mislead.
  { form: 'hundesteuer', block: 'person', without: ['geburtsname', 'geburtsort'], changed: ['geburtsdatum'] },
  { form: 'hundesteuer', block: 'address', within: 'anschrift' },
  // Only who can be reached is asked; who wishes a talk by phone must give a number.
  {
    form: 'unternehmensanliegen',
    block: 'unternehmen',
    without: [
      'rechtsform',
      'rechtsformGruppe',
      'firmenname',
      'registerEintrag',
      'registerArt',
      'registerGericht',
      'registerNummer',
      'geschaeftsbezeichnung',
      'vertreter',
      'anschrift',
    ],
    changed: ['telefon'],
  },
  { form: 'plakatierung', block: 'vertretung' },
  { form: 'plakatierung', block: 'unternehmen' },
  { form: 'plakatierung', block: 'address', within: 'anschrift' },
  // Bound to the day of the event as well.
  { form: 'plakatierung', block: 'zeitraum', changed: ['von', 'bis'] },
  ...['inhaber', 'vertreter'].map((within) => ({
    form: 'plakatierung',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  { form: 'verkehrsanordnung', block: 'unternehmen' },
  { form: 'verkehrsanordnung', block: 'address', within: 'anschrift' },
  { form: 'verkehrsanordnung', block: 'address', within: 'auftraggeberAnschrift' },
  { form: 'verkehrsanordnung', block: 'zeitraum', changed: ['bis'] },
  ...['inhaber', 'vertreter'].map((within) => ({
    form: 'verkehrsanordnung',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  {
    form: 'verkehrsanordnung',
    block: 'person',
    within: 'umziehende',
    without: ['geburtsname', 'geburtsdatum', 'geburtsort'],
  },
  // Another law asks for the place (§ 45 StVO); its plan stands with the other documents.
  {
    form: 'verkehrsanordnung',
    block: 'ortOeffentlich',
    within: 'ort',
    without: ['lageplan'],
    changed: ['ortsteil', 'strasse', 'hausnummerOderHoehe', 'flaecheArt', 'strassenklasse'],
  },
  { form: 'gestattung', block: 'vertretung' },
  { form: 'gestattung', block: 'unternehmen' },
  ...['anschrift', 'privatanschrift'].map((within) => ({ form: 'gestattung', block: 'address', within })),
  ...['inhaber', 'vertreter', 'privatperson'].map((within) => ({
    form: 'gestattung',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  // Another law asks for the place (§ 12 GastG), and for its kind on public land only.
  {
    form: 'gestattung',
    block: 'ortOeffentlich',
    within: 'ort',
    changed: ['ortsteil', 'strasse', 'hausnummerOderHoehe', 'flaecheArt', 'strassenklasse', 'lageplan'],
  },
  ...(
    [
      ['gewerbeanmeldung', 'fruehereBetriebsstaette'],
      ['gewerbeummeldung', 'fruehereBetriebsstaette'],
      ['gewerbeabmeldung', 'kuenftigeBetriebsstaette'],
    ] as const
  ).flatMap(([form, otherAddress]): Copy[] => [
    { form, block: 'vertretung' },
    // Each has its box of the paper form; the persons are a list of their own (personen).
    {
      form,
      block: 'unternehmen',
      without: ['vertreter', 'anschrift'],
      changed: [
        'rechtsform',
        'rechtsformGruppe',
        'firmenname',
        'registerEintrag',
        'registerArt',
        'registerGericht',
        'registerNummer',
        'geschaeftsbezeichnung',
        'email',
        'telefon',
      ],
    },
    {
      form,
      block: 'person',
      within: 'personen',
      changed: ['familienname', 'vorname', 'geburtsname', 'geburtsdatum', 'geburtsort', 'anschrift'],
    },
    ...['betriebsstaette', 'hauptniederlassung', otherAddress].map((within) => ({
      form,
      block: 'address',
      within,
    })),
  ]),
  // Tax procedure has a legal basis of its own (AO).
  { form: 'vergnuegungssteuer', block: 'vertretung', changed: ['vollmacht'] },
  {
    form: 'vergnuegungssteuer',
    block: 'unternehmen',
    changed: ['registerArt', 'registerGericht', 'registerNummer', 'geschaeftsbezeichnung'],
  },
  { form: 'vergnuegungssteuer', block: 'address', within: 'anschrift' },
  ...['inhaber', 'vertreter'].map((within) => ({
    form: 'vergnuegungssteuer',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  { form: 'marktfestsetzung', block: 'vertretung' },
  { form: 'marktfestsetzung', block: 'unternehmen' },
  { form: 'marktfestsetzung', block: 'address', within: 'anschrift' },
  ...['inhaber', 'vertreter', 'leitung'].map((within) => ({
    form: 'marktfestsetzung',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  // Another law asks for the place (§ 69 GewO), and for its kind on public land only; its plan is evidence.
  {
    form: 'marktfestsetzung',
    block: 'ortOeffentlich',
    within: 'ort',
    without: ['lageplan'],
    changed: ['ortsteil', 'strasse', 'hausnummerOderHoehe', 'flaecheArt', 'strassenklasse'],
  },
  // Age and legal basis are those of a fixing (§ 69a GewO). The owner's stand on the page, the others' with each person.
  ...[undefined, 'nachweise'].map((within) => ({
    form: 'marktfestsetzung',
    block: 'nachweise',
    ...(within && { within }),
    without: [
      'steuerGemeinde',
      'schuldner',
      'insolvenzgericht',
      'registerauszug',
      'ausweis',
      'aufenthaltstitel',
    ],
    changed: ['fuehrungszeugnis', 'gzr', 'steuerFA'],
  })),
  { form: 'handwerkerparkausweis', block: 'vertretung' },
  { form: 'handwerkerparkausweis', block: 'unternehmen' },
  { form: 'handwerkerparkausweis', block: 'address', within: 'anschrift' },
  ...['inhaber', 'vertreter'].map((within) => ({
    form: 'handwerkerparkausweis',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  { form: 'geldspielgeraete', block: 'vertretung' },
  { form: 'geldspielgeraete', block: 'unternehmen' },
  { form: 'geldspielgeraete', block: 'address', within: 'anschrift' },
  // Another law asks for the residence: where somebody lives decides who is in charge and belongs to their reliability.
  {
    form: 'geldspielgeraete',
    block: 'address',
    within: 'wohnanschrift',
    changed: ['hausnummer', 'lage'],
  },
  // The place of the machines is in this country, and no address of who applies that a browser could fill in.
  {
    form: 'geldspielgeraete',
    block: 'address',
    within: 'aufstellort',
    without: ['land'],
    changed: ['strasse', 'hausnummer', 'lage', 'zusatz', 'plz', 'ort'],
  },
  ...['inhaber', 'vertreter'].map((within) => ({
    form: 'geldspielgeraete',
    block: 'person',
    within,
    without: ['geburtsname', 'geburtsort', 'anschrift'],
  })),
  // Somebody else: who applies knows the name, and no more is needed.
  {
    form: 'geldspielgeraete',
    block: 'person',
    within: 'inhaberDesBetriebs',
    without: ['geburtsname', 'geburtsdatum', 'geburtsort', 'anschrift'],
    changed: ['familienname', 'vorname'],
  },
  // The same questions for the sake of § 33c (2) GewO. The owner's stand on pages, the others' with each person.
  ...[undefined, 'zuverlaessigkeit'].map((within) => ({
    form: 'geldspielgeraete',
    block: 'zuverlaessigkeit',
    ...(within && { within }),
    changed: [
      'strafverfahren',
      'strafverfahrenAngaben',
      'bussgeld',
      'bussgeldAngaben',
      'untersagung',
      'untersagungAngaben',
      'vermoegensauskunft',
      'vermoegensauskunftAngaben',
      'insolvenz',
      'insolvenzAngaben',
      'wohnsitze',
    ],
  })),
  ...[undefined, 'nachweise'].map((within) => ({
    form: 'geldspielgeraete',
    block: 'nachweise',
    ...(within && { within }),
    without: ['insolvenzgericht', 'registerauszug', 'ausweis', 'aufenthaltstitel'],
    changed: ['fuehrungszeugnis', 'gzr', 'steuerFA', 'steuerGemeinde', 'schuldner'],
  })),
  { form: 'reisegewerbekarte', block: 'vertretung' },
  // Legal representatives are among the persons.
  { form: 'reisegewerbekarte', block: 'unternehmen', without: ['vertreter'] },
  { form: 'reisegewerbekarte', block: 'address', within: 'anschrift' },
  { form: 'reisegewerbekarte', block: 'person', within: 'personen', changed: ['geburtsname', 'geburtsort'] },
  // Reliability is asked for by the law on itinerant trade (§ 57 GewO).
  {
    form: 'reisegewerbekarte',
    block: 'zuverlaessigkeit',
    within: 'personen',
    changed: [
      'strafverfahren',
      'strafverfahrenAngaben',
      'bussgeld',
      'bussgeldAngaben',
      'untersagung',
      'untersagungAngaben',
      'insolvenz',
      'insolvenzAngaben',
      'wohnsitze',
    ],
  },
  {
    form: 'reisegewerbekarte',
    block: 'nachweise',
    within: 'nachweise',
    without: ['schuldner', 'insolvenzgericht', 'registerauszug', 'ausweis'],
    changed: ['fuehrungszeugnis', 'gzr', 'steuerFA', 'steuerGemeinde', 'aufenthaltstitel'],
  },
  { form: 'gaststaettenerlaubnis', block: 'vertretung' },
  // The business has its name from the restaurant (name); the seat stands beside the establishment (sitz, anschrift).
  {
    form: 'gaststaettenerlaubnis',
    block: 'unternehmen',
    without: ['geschaeftsbezeichnung'],
    changed: ['vertreter', 'anschrift'],
  },
  // The establishment lies in town: its country is not asked for.
  {
    form: 'gaststaettenerlaubnis',
    block: 'address',
    within: 'anschrift',
    without: ['land'],
    changed: ['plz'],
  },
  ...['privatanschrift', 'sitz', 'stellvertretungAnschrift'].map((within) => ({
    form: 'gaststaettenerlaubnis',
    block: 'address',
    within,
  })),
  // § 4 GastG asks who they were at birth; the homes of owner and manager stand beside them.
  {
    form: 'gaststaettenerlaubnis',
    block: 'person',
    within: 'vertreter',
    changed: ['geburtsname', 'geburtsort'],
  },
  ...['inhaber', 'stellvertretung'].map((within) => ({
    form: 'gaststaettenerlaubnis',
    block: 'person',
    within,
    without: ['anschrift'],
    changed: ['geburtsname', 'geburtsort'],
  })),
  // Who only helps runs no business: the block's warning about minors would mislead.
  {
    form: 'gaststaettenerlaubnis',
    block: 'person',
    within: 'partner',
    without: ['anschrift'],
    changed: ['geburtsname', 'geburtsdatum', 'geburtsort'],
  },
  { form: 'gaststaettenerlaubnis', block: 'zuverlaessigkeit', within: 'zuverlaessigkeit' },
  // A table of the municipality says which are asked of whom (§ 4 GastG).
  {
    form: 'gaststaettenerlaubnis',
    block: 'nachweise',
    within: 'nachweise',
    without: ['insolvenzgericht', 'registerauszug', 'ausweis'],
    changed: ['fuehrungszeugnis', 'gzr', 'steuerFA', 'steuerGemeinde', 'schuldner', 'aufenthaltstitel'],
  },
  { form: 'marktfestsetzung', block: 'zahlungHinweis' },
];

/**
 * Whether a browser may fill it in depends on whom a copy asks about: `autocomplete.test.ts` looks at that. And a copy may
 * be written in more languages.
 */
const unfilled = (field: Field): Field =>
  JSON.parse(
    JSON.stringify(field, (key, value) =>
      key === 'autocomplete' || key === 'de-simple' ? undefined : value,
    ),
  );

describe('blocks', () => {
  const block = (id: string) => read(`blocks/${id}.json`) as { readonly fields: readonly Field[] };

  it.each(copies)('$block is in $form as it is in the block ($within)', (copy) => {
    const own = fieldsOf(read(`${copy.form}/form.json`) as FormDefinition, copy.within).map(unfilled);
    for (const field of block(copy.block).fields.map(unfilled)) {
      if (copy.without?.includes(field.id)) expect(own.map(({ id }) => id)).not.toContain(field.id);
      else if (!copy.changed?.includes(field.id)) expect(own).toContainEqual(field);
    }
  });
});

describe.each(jsonFiles('blocks/'))('blocks/%s', (file) => {
  const { id, title, fields } = read(`blocks/${file}`) as {
    readonly id: string;
    readonly title: Text;
    readonly fields: readonly Field[];
  };

  it('bears the name of its file', () => expect(`${id}.json`).toBe(file));

  // Its rules name parameters, as the forms from which they were taken have them.
  it('is sound in a form that has the parameters it names', () => {
    const parametersOf = (form: string) => (read(`${form}/form.json`) as FormDefinition).parameters ?? [];
    const all = [...parametersOf('marktfestsetzung'), ...parametersOf('sondernutzung')];
    const parameters = [...new Map(all.map((one) => [one.id, one])).values()];
    const page = { id: 'seite', title, fields };
    const form = parseForm({
      format: 1,
      id: 'probe',
      title,
      languages: ['de', 'en'],
      parameters,
      sections: [{ id: 'abschnitt', title, pages: [page] }],
      delivery: { office: 'ordnungsamt' },
    });
    expect(form.ok ? checkForm(form.value).problems : form.problems).toEqual([]);
  });
});

describe.each(jsonFiles('templates/'))('templates/%s', (file) => {
  const { id, title, description, definition } = read(`templates/${file}`) as {
    readonly id: string;
    readonly title: Text;
    readonly description: Text;
    readonly definition: FormDefinition;
  };

  it('says in both languages what it is for', () => {
    expect(`${id}.json`).toBe(file);
    for (const text of [title, description])
      expect(text).toEqual({ de: expect.any(String), en: expect.any(String) });
  });

  // Only German is offered, so that a question which is added needs no translation; English is there for who wants it.
  it.each([{ languages: ['de'] }, { languages: ['de', 'en'] }])('is sound with %j', ({ languages }) => {
    expect(definition.languages).toEqual(['de']);
    const form = parseForm({ ...definition, languages });
    const { problems, hints } = form.ok ? checkForm(form.value) : { problems: form.problems, hints: [] };
    expect(problems).toEqual([]);
    // What nobody else can know is left to the author of an empty form.
    const left = ['purpose', 'duration', 'documents', 'costs', 'deadline'];
    expect(hints.map(({ params }) => params?.slot)).toEqual(id === 'leeresFormular' ? left : []);
  });

  it('was checked by nobody yet', () => expect(definition.status).not.toBe('geprueft'));
});

function fieldsOf(definition: FormDefinition, within: string | undefined): readonly Field[] {
  const all = definition.sections.flatMap((section) => section.pages.flatMap((page) => page.fields));
  if (within === undefined) return all;
  const holder = all.find(({ id }) => id === within);
  return holder ? (childFields(holder) ?? []) : [];
}
