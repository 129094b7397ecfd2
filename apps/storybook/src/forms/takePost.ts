import {
  type AssistantPorts,
  createAssistant,
  joinable,
  questionsAt,
  type Receipt,
  readPost,
  type Step,
  submitOf,
  takeAction,
  withFile,
} from '@formularwerk/assistant';
import { type AssistantStart, sessionStart } from '@formularwerk/assistant-react';
import type { Entry, Problem } from '@formularwerk/form';

/** What a plain post leads to: a page to draw, a draft that was left, a receipt. */
export interface Answered {
  readonly start: AssistantStart;
  readonly left?: boolean;
  readonly receipt?: Receipt;
}

/**
 * A page sent as a plain HTML form, and the page that answers: what the portal does (`postAssistant.tsx` there), with the
 * same functions of the assistant, but without its drafts, conflicts and cookies.
 */
export async function takePost(
  start: AssistantStart,
  data: Iterable<[string, string | File]>,
  ports: AssistantPorts,
): Promise<Answered> {
  const { form, walk, filing, version, context } = createAssistant(sessionStart(start)).getState().session;
  const { action, posted, files, key = start.key } = readPost(walk, filing.place, data);
  const fields = new Map(questionsAt(walk, filing.place).map((view) => [view.path, view]));
  const entries: Record<string, Entry> = {};
  const refused: Problem[] = [];
  const store = async (path: string, upload: ReturnType<AssistantPorts['upload']>, joined?: string[]) => {
    const view = fields.get(path);
    const result = await upload;
    if (result.outcome === 'refused') refused.push({ ...result.problem, path });
    else if (view)
      entries[path] = withFile({ ...view, entry: entries[path] ?? view.entry }, result.file, joined);
  };
  for (const { path, file } of files) await store(path, ports.upload(path, file));
  const pictures = action.kind === 'joinFiles' ? fields.get(action.path) : undefined;
  if (pictures) {
    const ids = joinable(pictures).map(({ id }) => id);
    await store(pictures.path, ports.joinFiles(pictures.path, ids), ids);
  }
  const turn = { action, posted: { ...posted, ...entries }, itemId: ports.createItemId() };
  const step = takeAction(form, filing, turn, context);
  if (!step.submit) return afterStep(start, step, refused);

  const sent = await ports.submit(submitOf(step.walk, version, key));
  const next = at(start, step);
  if (sent.outcome === 'received') return { start: next, receipt: sent.receipt };
  return {
    start: { ...next, showProblems: true, refused: sent.outcome === 'problems' ? sent.problems : [] },
  };
}

function afterStep(start: AssistantStart, step: Step, refused: readonly Problem[]): Answered {
  if (step.leave !== undefined) return { start: at(start, step), left: true };
  if (!step.stay && refused.length === 0) return { start: at(start, step) };
  const filing = { ...step.filing, place: start.place };
  return {
    start: { ...start, filing, place: start.place, showProblems: step.showProblems, refused },
  };
}

/** The page to go to: nothing is told there yet. */
const at = ({ notice: _, ...start }: AssistantStart, { filing, next }: Step): AssistantStart => ({
  ...start,
  filing: { ...filing, place: next },
  place: next,
  showProblems: false,
  refused: [],
});
