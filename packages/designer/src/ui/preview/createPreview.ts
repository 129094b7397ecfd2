import {
  type Assistant,
  type AssistantPorts,
  createAssistant,
  type Filing,
  memoryPorts,
} from '@formularwerk/assistant';
import { type AssistantStart, sessionStart } from '@formularwerk/assistant-react';
import { compileForm, type FormDefinition, OVERVIEW, REVIEW } from '@formularwerk/form';
import { pageOfNode } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import type { DesignerPorts } from '../../core/ports.ts';
import type { Designer } from '../../core/session.ts';
import { addressOfPath, showNode } from './shownPlace.ts';

/** The form as an applicant has it before them, filled in for a try. What is filled in survives every edit of the form. */
export interface Preview {
  readonly assistant: Assistant;
  readonly start: AssistantStart;
  /** Follows the designer's form and selection, and tells it which page is looked at; until the answer is called. */
  readonly follow: () => () => void;
  /** Begins with nothing filled in. */
  readonly reset: () => void;
  /** Whether somebody filled it in to its end. */
  readonly wasSent: () => boolean;
  /** The part of the form to which a control of the preview belongs. */
  readonly nodeOf: (path: string) => NodeKey;
}

/** Runs work after the next frame was drawn, however often it is asked for until then. Gives what calls it off. */
export type AfterFrame = (work: () => void) => () => void;

export function createPreview(
  designer: Designer,
  ports: DesignerPorts,
  kommune: AssistantStart['kommune'],
  afterFrame: AfterFrame = afterNextFrame,
): Preview {
  const { form, working } = designer.getState();
  const start = startOf(form, working.parameters, ports, kommune);
  const assistant = createAssistant(sessionStart(start), assistantPorts(start, ports));
  const filing = (): Filing => assistant.getState().session.filing;
  let shown: FormDefinition = form;
  let page = pageAt(filing());
  let isSteering = false;
  let isSent = false;

  const steer = (event: { readonly form?: FormDefinition; readonly filing?: Filing }) => {
    isSteering = true;
    if (assistant.getState().life === 'submitted') startAgain(event.filing ?? filing());
    else
      assistant.send({
        type: 'preview.show',
        ...(event.form && { form: compileForm(event.form) }),
        ...(event.filing && { filing: event.filing }),
      });
    page = pageAt(filing());
    isSteering = false;
  };

  // Once submitted an assistant is over; the form can be edited and filled in all the same.
  const startAgain = (kept: Filing) => {
    assistant.stop();
    assistant.start();
    assistant.send({ type: 'preview.show', form: compileForm(shown), filing: kept });
  };

  const showSelected = (node: NodeKey) => {
    const wanted = showNode(shown, filing(), node, ports.createItemId);
    if (wanted !== filing()) steer({ filing: wanted });
  };

  const watch = () => {
    isSent ||= assistant.getState().life === 'submitted';
    const now = pageAt(filing());
    if (isSteering || now === page) return;
    page = now;
    const state = designer.getState();
    if (pageOfNode(state.form, state.selected) === now) return;
    if (now === OVERVIEW) return;
    if (now !== REVIEW) designer.select(`page:${now}`);
    else if (state.form.declarations) designer.select('declarations');
  };

  return {
    assistant,
    start,
    follow: () => {
      let { selected } = designer.getState();
      let cancel = () => {};
      const catchUp = () => {
        const state = designer.getState();
        if (state.form !== shown) {
          shown = state.form;
          steer({ form: shown });
        }
        // What is selected may have moved to another page, or come into sight.
        if (state.selected !== selected || pageOfNode(shown, state.selected) !== page)
          showSelected(state.selected);
        selected = state.selected;
      };
      assistant.start();
      showSelected(selected);
      const stops = [
        designer.subscribe(() => {
          const state = designer.getState();
          if (state.form === shown && state.selected === selected) return;
          cancel();
          cancel = afterFrame(catchUp);
        }),
        assistant.subscribe(watch),
        () => cancel(),
        assistant.stop,
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    reset: () => {
      steer({ filing: { entries: {}, saved: [], place: filing().place } });
      showSelected(designer.getState().selected);
    },
    wasSent: () => isSent,
    nodeOf: (path) => `field:${addressOfPath(filing().entries, path)}`,
  };
}

const pageAt = ({ place }: Filing): string =>
  place.kind === 'page' ? place.page : place.kind === 'review' ? REVIEW : OVERVIEW;

function startOf(
  form: FormDefinition,
  parameters: AssistantStart['published']['parameters'],
  ports: DesignerPorts,
  kommune: AssistantStart['kommune'],
): AssistantStart {
  const place = { kind: 'page', page: form.sections[0]?.pages[0]?.id ?? '' } as const;
  return {
    kommune,
    published: { kommune, version: '0', hash: '', definition: form, parameters, muster: false },
    context: { today: ports.today(), parameters },
    filing: { entries: {}, saved: [], place },
    place,
    draft: { id: 'vorschau', revision: '0', expiresAt: '' },
    base: '/vorschau',
    showProblems: false,
    key: 'vorschau',
  };
}

const NEVER = '1970-01-01T00:00:00Z';

/** Nothing that is filled in leaves the preview. It has been checked by the very form that is shown. */
const assistantPorts = ({ published, context }: AssistantStart, ports: DesignerPorts): AssistantPorts => ({
  ...memoryPorts(compileForm(published.definition), context, NEVER),
  submit: () =>
    Promise.resolve({
      outcome: 'received',
      receipt: { id: 'vorschau', reference: '', receivedAt: NEVER, statusUrl: '', accessToken: '' },
    }),
  today: ports.today,
  createItemId: ports.createItemId,
});

function afterNextFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A page that can't be seen draws no frames.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
