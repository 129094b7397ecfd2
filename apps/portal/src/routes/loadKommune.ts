import type { Kommune, PublishedForm } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';

/** The municipality that the address names, and its published forms; undefined when there is none. */
export const loadKommune = async (
  visit: Visit,
): Promise<{ readonly kommune: Kommune; readonly forms: readonly PublishedForm[] } | undefined> => {
  const id = visit.params.kommune ?? '';
  const [kommunen, forms] = await Promise.all([visit.backend.kommunen(), visit.backend.forms(id)]);
  const kommune = kommunen.find((one) => one.id === id);
  return kommune === undefined || forms === undefined ? undefined : { kommune, forms };
};
