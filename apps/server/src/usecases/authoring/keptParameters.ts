import { type FormDefinition, type Json, parameterValueProblems } from '@formularwerk/form';

type Values = Readonly<Record<string, Json>>;

/**
 * What holds after a version is published: what the municipality set stays where it still fits, a new parameter has its
 * sample. What the version does not know any more stays too, for drafts on earlier versions and for who goes back.
 */
export function keptParameters({ parameters = [] }: FormDefinition, present: Values): Values {
  const fits = (parameter: (typeof parameters)[number]): boolean =>
    Object.hasOwn(present, parameter.id) &&
    parameterValueProblems(parameter, present[parameter.id], parameter.id).length === 0;
  const fresh = parameters.filter((parameter) => !fits(parameter));
  return {
    ...present,
    ...(Object.fromEntries(fresh.map(({ id, sample }) => [id, sample])) as Record<string, Json>),
  };
}
