import type { FormDefinition } from '@formularwerk/form';
import { nameFor, placeOf, subjectsFor } from '@formularwerk/form/conditions';
import type { Address } from './node.ts';
import { fieldNode } from './nodeParts.ts';

/** A question that asks for a country. */
export interface CountryQuestion {
  /** What it is called where the postal code stands. */
  readonly expression: string;
  readonly label: string;
}

/** The questions before a postal code whose answers are codes of countries (`de`, `at`), nearest last. */
export function countriesFor(form: FormDefinition, address: Address): readonly CountryQuestion[] {
  const place = placeOf(form, address);
  if (!place) return [];
  return subjectsFor(form, fieldNode(address)).flatMap(({ kind, choices = [], address: question, label }) => {
    const expression =
      kind === 'choice' && choices.some(isCountry) ? nameFor(form, place, question) : undefined;
    return expression === undefined ? [] : [{ expression, label }];
  });
}

const isCountry = ({ id }: { readonly id: string }): boolean => /^[a-z]{2}$/i.test(id);
