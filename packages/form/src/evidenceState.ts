import type { FieldView } from './walkView.ts';

/** How far the documents of an application are. Only a way that was not chosen keeps it back. */
export interface EvidenceState {
  readonly complete: boolean;
  /** Documents that are asked for: those that must be there, and those that somebody said something about. */
  readonly total: number;
  readonly missing: readonly MissingEvidence[];
}

/** A document that is not there yet. Without a way nobody said yet how it will come. */
export interface MissingEvidence {
  /** Of the evidence: `gzr`, `personen.k3f9.fuehrungszeugnis`. */
  readonly path: string;
  readonly label: string;
  /** Of a list's entry, its title: whose document it is. */
  readonly item?: string;
  readonly way?: string;
  /** What was said about it, as people read it: `wird nachgereicht bis 29.01.2027`; '' without a way. */
  readonly text: string;
  /** The day by which it will be handed in, `YYYY-MM-DD`. */
  readonly until?: string;
  /** The day on which it was applied for elsewhere, `YYYY-MM-DD`. */
  readonly requestedOn?: string;
}

/** The documents among visible fields, and which of them are still to come, in the order of the form. */
export function evidenceState(fields: readonly FieldView[]): EvidenceState {
  const asked = evidencesIn(fields).filter(
    ({ view }) => view.required || answerOf(view, 'way') !== undefined,
  );
  const missing = asked.flatMap(({ view, item }) =>
    isThere(view)
      ? []
      : [
          {
            path: view.path,
            label: view.label,
            ...(item !== undefined && { item }),
            text: view.text,
            ...given(view, 'way'),
            ...given(view, 'until'),
            ...given(view, 'requestedOn'),
          },
        ],
  );
  return { complete: missing.length === 0, total: asked.length, missing };
}

interface Found {
  readonly view: FieldView;
  readonly item?: string;
}

function evidencesIn(fields: readonly FieldView[], item?: string, found: Found[] = []): readonly Found[] {
  for (const view of fields) {
    if (view.type === 'evidence') found.push({ view, ...(item !== undefined && { item }) });
    else if (view.list) for (const one of view.list.items) evidencesIn(one.fields, one.title, found);
    else if (view.fields) evidencesIn(view.fields, item, found);
  }
  return found;
}

/** It was uploaded, or the authority has it already. */
const isThere = (view: FieldView): boolean =>
  answerOf(view, 'way') === 'present' || answerOf(view, 'files') !== undefined;

const given = (view: FieldView, id: 'way' | 'until' | 'requestedOn'): Partial<Record<typeof id, string>> => {
  const answer = answerOf(view, id);
  return typeof answer === 'string' ? { [id]: answer } : {};
};

const answerOf = ({ fields = [] }: FieldView, id: string) => fields.find((one) => one.id === id)?.answer;
