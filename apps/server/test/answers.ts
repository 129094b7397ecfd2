import { randomUUID } from 'node:crypto';
import type { Answer, Call } from './testServer.ts';

/** Answers for the form "flaeche" that are right: 4.40 × 12.50 m make 55 m², at 2.50 € each 137.50 €. */
export const rightAnswers = () => ({
  name: 'Jürgen Groß',
  verein: 'nein',
  von: '2027-04-01',
  bis: '2027-09-30',
  elemente: [{ art: 'AG1', laengeM: '4.4', breiteM: '12.5' }] as Record<string, unknown>[],
  richtig: true,
});

export const submission = (more: object = {}) => ({ version: '1', answers: rightAnswers(), ...more });

/** Submits to the form "flaeche" of Espelkamp, unless said otherwise. */
export const submit = (
  call: Call,
  body: unknown = submission(),
  {
    key = randomUUID() as string,
    kommune = 'espelkamp',
    form = 'flaeche',
    token = undefined as string | undefined,
  } = {},
): Promise<Answer> =>
  call('POST', `/api/${kommune}/forms/${form}/submissions`, {
    body,
    token,
    headers: { 'idempotency-key': key },
  });

/** Waits until something is so, at most 30 seconds. */
export async function until<T>(look: () => Promise<T | undefined | false>, seconds = 30): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`This did not come about in ${seconds} seconds.`);
}
