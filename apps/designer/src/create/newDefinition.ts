import type { FormDefinition } from '@formularwerk/form';

export interface NewForm {
  readonly id: string;
  readonly title: string;
  /** Of the municipality. */
  readonly offices: readonly { readonly id: string }[];
}

/**
 * The definition of a new form, made from another one: everything but its id and its title. Where the office that
 * receives it isn't one of the municipality's, the first one of them does.
 */
export function newDefinition(from: FormDefinition, { id, title, offices }: NewForm): FormDefinition {
  const { office } = from.delivery;
  const [first] = offices;
  const isKnown = first === undefined || offices.some((one) => one.id === office);
  return {
    ...from,
    id,
    title: title === germanTitle(from) ? from.title : title,
    delivery: isKnown ? from.delivery : { ...from.delivery, office: first.id },
  };
}

/** A title that stays as it was keeps its translations. */
const germanTitle = ({ title }: FormDefinition): string => (typeof title === 'string' ? title : title.de);
