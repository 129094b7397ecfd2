import { isSlug } from '../slug.ts';
import { type SetupFaults, type SetupValues, setupFields } from './setupPage.ts';

/** First parts of addresses that belong to the server itself. */
const RESERVED = ['api', 'assets', 'designer', 'einrichten', 'fortsetzen', 'healthz', 'readyz', 'verwaltung'];

export interface Setup {
  readonly id: string;
  readonly name: string;
  readonly referencePrefix: string;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly admin: { readonly name: string; readonly login: string; readonly password: string };
}

/** What was sent, or what is wrong with it at each field. */
export function readSetup(
  body: URLSearchParams,
): { setup: Setup } | { values: SetupValues; faults: SetupFaults } {
  const values = Object.fromEntries(
    setupFields.map(({ name, type }) => [name, clean(body.get(name) ?? '', type === 'password')]),
  ) as unknown as SetupValues;
  const offices = values.offices
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ id: slugOf(name), name }));
  const faults = faultsOf(values, offices);
  if (Object.keys(faults).length > 0) return { values, faults };
  const { id, name, prefix, person, login, password } = values;
  return {
    setup: {
      id,
      name,
      referencePrefix: prefix,
      offices,
      admin: { name: person, login: login.toLowerCase(), password },
    },
  };
}

function faultsOf(values: SetupValues, offices: Setup['offices']): SetupFaults {
  const ids = new Set(offices.map(({ id }) => id));
  const rules: readonly (readonly [keyof SetupValues, boolean, string])[] = [
    ['name', values.name !== '', 'Geben Sie den Namen ein.'],
    ['id', isSlug(values.id) && !RESERVED.includes(values.id), 'Dieser Kurzname ist nicht möglich.'],
    ['prefix', /^[A-Z]{2,5}$/.test(values.prefix), 'Geben Sie 2 bis 5 Großbuchstaben ein.'],
    [
      'offices',
      ids.size > 0 && ids.size === offices.length && [...ids].every(isSlug),
      'Nennen Sie mindestens ein Amt, jedes nur einmal.',
    ],
    ['person', values.person !== '', 'Geben Sie Ihren Namen ein.'],
    ['login', /^[^\s@]+@[^\s@]+$/.test(values.login), 'Geben Sie eine E-Mail-Adresse ein.'],
    [
      'password',
      values.password.length >= 12 && values.password.length <= 200,
      'Das Passwort braucht mindestens 12 Zeichen.',
    ],
  ];
  return Object.fromEntries(rules.filter(([, right]) => !right).map(([field, , fault]) => [field, fault]));
}

/** Characters that the database cannot hold never reach it. */
const clean = (text: string, secret: boolean): string => {
  const whole = text.toWellFormed().replaceAll('\u0000', '').slice(0, 300);
  return secret ? whole : whole.trim();
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
