import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Filing, readPost, submitOf, type Turn, takeAction, walkFiling } from '@formularwerk/assistant';
import {
  compileForm,
  type Entries,
  type FormDefinition,
  type Json,
  toEntries,
  type WalkContext,
} from '@formularwerk/form';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AssistantApp } from './AssistantApp.tsx';
import { startAt } from './sample.fixture.ts';
import { setNative, violations } from './testing.fixture.tsx';

const read = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../forms', path), 'utf8'));
const MOST_STEPS = 60;

/** Puts into the controls of the page what somebody would answer. */
function fill(form: HTMLFormElement, wanted: Entries): void {
  for (const control of form.elements) {
    if (
      !(
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      )
    )
      continue;
    const entry = wanted[control.name];
    if (entry === undefined || control.type === 'file' || control.type === 'hidden') continue;
    if (control.type === 'radio' || control.type === 'checkbox')
      (control as HTMLInputElement).checked = [entry].flat().includes(control.value);
    else setNative(control, String(entry));
  }
}

describe.each([
  ['sondernutzung', 'v1-cafe.json', 'zweck'],
  ['sondernutzung', 'v2-container.json', 'zweck'],
  ['sondernutzung', 'mit-vollmacht.json', 'zweck'],
  ['hundesteuer', 'zwei-hunde.json', 'hunde'],
  ['vergnuegungssteuer', 'ohne-gewinn.json', 'zeitraum'],
  ['gewerbeanmeldung', 'gbr-drei-gesellschafter.json', 'vorhaben'],
])('%s without scripts: %s', (name, example, first) => {
  it('is filled in page by page, as plain HTML, up to the answers of the example', async () => {
    const definition: FormDefinition = read(`${name}/form.json`);
    const answers: Json = read(`${name}/examples/${example}`);
    const parameters: Record<string, Json> = read(`${name}/parameters.json`);
    const form = compileForm(definition);
    const context: WalkContext = { today: '2027-01-15', parameters };
    const { entries: wanted } = toEntries(form, answers);
    const published = {
      ...startAt({ entries: {}, saved: [], place: { kind: 'review' } }).published,
      definition,
      parameters,
    };
    let filing: Filing = { entries: {}, saved: [], place: { kind: 'page', page: first } };
    const items = Object.keys(wanted).filter((path) => Array.isArray(wanted[path]));

    for (let steps = 0; steps < MOST_STEPS; steps++) {
      document.body.innerHTML = `<main>${renderToString(<AssistantApp start={startAt(filing, { published, context })} />)}</main>`;
      expect(await violations(), JSON.stringify(filing.place)).toEqual([]);
      const page = document.querySelector('form') as HTMLFormElement;
      fill(page, wanted);
      const list = items.find(
        (path) =>
          document.querySelector(`button[value="add:${path}"]`) &&
          wanted[path]?.length !== filing.entries[path]?.length,
      );
      const itemId = list === undefined ? '' : (wanted[list]?.[filing.entries[list]?.length ?? 0] ?? '');
      const value = filing.place.kind === 'review' ? 'submit' : list === undefined ? 'next' : `add:${list}`;
      const data = new FormData(page, document.querySelector<HTMLButtonElement>(`button[value="${value}"]`));
      const post = readPost(walkFiling(form, filing, context), filing.place, data);
      const files = Object.fromEntries(
        Object.keys(post.posted).flatMap((path) =>
          String(wanted[path]).startsWith('{') ? [[path, wanted[path] ?? '']] : [],
        ),
      );
      const turn: Turn = { action: post.action, posted: { ...post.posted, ...files }, itemId };
      const step = takeAction(form, filing, turn, context);
      expect(step.showProblems ? step.walk.problems : []).toEqual([]);
      filing = step.filing;
      if (!step.submit) continue;
      expect(submitOf(step.walk, '1', 'key').answers).toEqual(answers);
      return;
    }
    throw new Error(`The walk did not end in ${MOST_STEPS} steps; it is at ${JSON.stringify(filing.place)}.`);
  }, 60_000);
});
