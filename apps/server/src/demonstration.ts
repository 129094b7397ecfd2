import type { Role } from './roles.ts';

/** The password of every development user. They exist in the demonstration only, never beside real data. */
export const DEMO_PASSWORD = 'formularwerk-demo';

const offices = [
  { id: 'ordnungsamt', name: 'Ordnungsamt' },
  { id: 'steueramt', name: 'Steueramt' },
];

const users: readonly {
  readonly name: string;
  readonly says: string;
  readonly offices: readonly string[];
  readonly roles: readonly Role[];
}[] = [
  { name: 'ordnung', says: 'Olga Ordnung', offices: ['ordnungsamt'], roles: ['sachbearbeitung'] },
  { name: 'steuern', says: 'Stefan Steuer', offices: ['steueramt'], roles: ['sachbearbeitung'] },
  { name: 'redaktion', says: 'Rita Redaktion', offices: [], roles: ['redaktion'] },
  { name: 'admin', says: 'Anna Admin', offices: [], roles: ['administration', 'redaktion'] },
];

/** Two municipalities, two offices each, and who works there. */
export const demonstration = [
  { id: 'espelkamp', name: 'Stadt Espelkamp', referencePrefix: 'ESP', offices, users },
  { id: 'hille', name: 'Gemeinde Hille', referencePrefix: 'HIL', offices, users },
] as const;
