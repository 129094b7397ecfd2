import { parts } from '#parts';
import type { Form } from './compileForm.ts';
import type { Entries, Json } from './entries.ts';
import { isValueType } from './fields/fieldType.ts';
import { fieldType } from './fields/index.ts';
import { allProblems } from './fields/list.ts';
import { formFrame } from './frame.ts';
import type { Field, Page, Section } from './generated/definition.ts';
import { later } from './later.ts';
import { liftParameters } from './liftParameters.ts';
import { CONTINUE, continuePath, viewOutcome } from './outcome.ts';
import type { Problem } from './problem.ts';
import { changedPaths, createTracer, type Part, type Trace } from './reuse.ts';
import { createWalker, idsOf, type Spot, type Walker } from './walker.ts';
import type { FieldView, PageView, SectionStatus, SectionView, Walk, WalkContext } from './walkView.ts';

/**
 * Walks a form with what was typed, once, in its order: which pages can be reached, which questions are visible, what
 * was answered, what is computed, what is wrong. Total: any entries give a walk. What is hidden is absent from
 * everything but the entries themselves.
 *
 * Given the walk before, it goes on from there: what cannot have changed since is taken from it. That is only faster,
 * the result is the same. A page that nobody has come to is drawn when somebody looks into it: the first step of a long
 * form is there as soon as that of a short one.
 *
 * Of several sets of parameters that holds which the form's `validAt` names; the walk's own context tells it.
 */
export const walk = (form: Form, entries: Entries, context: WalkContext, previous?: Walk): Walk =>
  form.definition.validAt === undefined || context.parameterSets === undefined
    ? walkOnce(form, entries, context, previous)
    : parts.calculation.walkDated(walkOnce, form, entries, context, previous);

function walkOnce(form: Form, entries: Entries, context: WalkContext, previous?: Walk): Walk {
  const { definition } = form;
  const tracer =
    previous && isContinued(previous, form, context)
      ? createTracer(traces.get(previous), changedPaths(previous.entries, entries))
      : createTracer();
  const frame = formFrame(liftParameters(definition.parameters, context.parameters), tracer.read);
  const walker = createWalker(form, entries, context, frame, tracer);
  const answers: Record<string, Json> = {};
  const saved = new Set(context.saved);
  const spot: Spot = { path: '', frame, answers };
  const way: Way = { passed: [] };

  const sections = definition.sections.flatMap((section) => viewSection(section, spot, saved, way, walker));
  const pages = sections.flatMap((section) => section.pages);
  if (way.passed.length > 0) answers[CONTINUE] = Object.fromEntries(way.passed.map((page) => [page, true]));
  const declarations = way.end ? [] : walker.fields(definition.declarations ?? [], spot);
  const formProblems = way.end
    ? [{ path: '', code: 'outcome.reached', params: { label: way.end.title } }]
    : walker.checks(definition.checks, '', walker.text(definition.title), frame);
  const computed = tracer.root.computed ?? [];
  const missing = computed.flatMap((one) => ('missing' in one ? [one.missing] : []));
  const problems = later(() => {
    const found = [
      ...pages.flatMap((page) => page.problems),
      ...formProblems,
      ...declarations.flatMap(allProblems),
    ];
    return found.some(isError) ? found : [...found, ...missing];
  });
  const evidence = later(() => documents([...pages.flatMap((page) => page.fields), ...declarations]));
  const walked: Walk = {
    form,
    entries,
    context,
    sections,
    pages,
    declarations,
    formProblems,
    get problems() {
      return problems();
    },
    ...(way.end && { outcome: { page: way.end.id } }),
    answers,
    computed: Object.fromEntries(
      computed.flatMap((one) => ('missing' in one ? [] : [[one.path, one.value]])),
    ),
    get evidence() {
      return evidence();
    },
    values: frame.values,
  };
  traces.set(walked, tracer.root);
  return walked;
}

/** The documents of a form; in a browser, what knows them is only there with a form that asks for some. */
const documents = (fields: readonly FieldView[]): Walk['evidence'] =>
  parts.documents?.evidenceState(fields) ?? { complete: true, total: 0, missing: [] };

/** How each walk came about, for the one that goes on from it. */
const traces = new WeakMap<Walk, Trace>();

/** Whether all that holds for the form as a whole is as it was. */
const isContinued = ({ form, context }: Walk, nextForm: Form, next: WalkContext): boolean =>
  form === nextForm &&
  context.today === next.today &&
  context.parameters === next.parameters &&
  context.language === next.language &&
  context.finished === next.finished;

/** The review has no page of its own in a definition; its declarations are saved with it under this name. */
export const REVIEW = 'pruefen';

/** The list of what is to be done has a place in addresses, too. */
export const OVERVIEW = 'uebersicht';

/** Whether a problem blocks. Warnings and information don't. */
export const isError = (problem: Problem): boolean => (problem.severity ?? 'error') === 'error';

/** What some questions say for themselves. */
type Asking = Pick<Field, 'id' | 'type'> & { readonly default?: unknown; readonly required?: unknown };

/** How far the walk has come: where an outcome ended it, and which outcomes somebody passed. */
interface Way {
  end?: { readonly id: string; readonly title: string };
  readonly passed: string[];
}

function viewSection(
  section: Section,
  spot: Spot,
  saved: ReadonlySet<string>,
  way: Way,
  walker: Walker,
): SectionView[] {
  const hidden =
    way.end !== undefined || (section.showIf !== undefined && !walker.isTrue(section.showIf, spot.frame));
  const pages = section.pages.flatMap((page) =>
    viewPage(page, section, spot, saved.has(page.id), hidden, way, walker),
  );
  if (pages.length === 0) return [];
  return [
    { id: section.id, title: walker.text(section.title), status: status(pages), pages, definition: section },
  ];
}

function viewPage(
  page: Page,
  section: Section,
  spot: Spot,
  saved: boolean,
  sectionHidden: boolean,
  way: Way,
  walker: Walker,
): PageView[] {
  const { frame } = spot;
  if (sectionHidden || way.end || (page.showIf !== undefined && !walker.isTrue(page.showIf, frame))) {
    for (const field of page.fields) walker.hide(field, frame);
    return [];
  }
  const view = walker.part({ ...partOf(page), given: saved }, spot, () =>
    drawPage(page, section.id, spot, saved, walker),
  );
  if (view.outcome?.continued) way.passed.push(page.id);
  else if (view.outcome) way.end = view;
  return [view];
}

function drawPage(page: Page, sectionId: string, spot: Spot, saved: boolean, walker: Walker): PageView {
  const { frame } = spot;
  const title = (): string => walker.text(page.title, frame);
  const draw = () => {
    const fields = walker.fields(page.fields, spot);
    const problems = [...fields.flatMap(allProblems), ...walker.checks(page.checks, '', title(), frame)];
    return { fields, problems };
  };
  const isOpen = isUntouched(page, saved, walker);
  const drawn = isOpen ? walker.partLater(draw) : later(draw);
  if (isOpen) for (const field of page.fields) walker.hide(field, frame);
  else drawn();
  const outcome = viewOutcome(page, frame, walker);
  return {
    id: page.id,
    title: title(),
    ...(page.text && { text: walker.rich(page.text, frame) }),
    sectionId,
    get fields() {
      return drawn().fields;
    },
    ...(outcome && { outcome }),
    get problems() {
      return drawn().problems;
    },
    saved,
    done: outcome
      ? outcome.continued
      : saved && !drawn().problems.some(isError) && drawn().fields.every((field) => wasShown(field, walker)),
    definition: page,
  };
}

/** Whether a page was never saved and says nothing as long as nobody answers it: for all rules it is as if hidden. */
const isUntouched = (page: Page, saved: boolean, walker: Walker): boolean =>
  !saved &&
  page.fields.every((field: Asking) => {
    const type = fieldType(field.type);
    return (
      isValueType(type) &&
      walker.entry(field.id) === undefined &&
      field.default === undefined &&
      (type.unanswered === undefined || field.required === true)
    );
  });

const partsOf = new WeakMap<Page, Part>();

function partOf(page: Page): Part {
  const part = partsOf.get(page) ?? {
    key: page.id,
    definition: page,
    paths: [continuePath(page.id), ...page.fields.map(({ id }) => id)],
    ids: page.fields.flatMap(idsOf),
  };
  partsOf.set(page, part);
  return part;
}

// Saving stores an entry for every question that was shown, an empty one too: no entry means that it was never seen.
function wasShown(view: FieldView, walker: Walker): boolean {
  if (view.fields) return view.fields.every((field) => wasShown(field, walker));
  if (view.list)
    return (
      (view.list.derived || walker.entry(view.path) !== undefined) &&
      view.list.items.every((item) => item.fields.every((field) => wasShown(field, walker)))
    );
  return !isValueType(fieldType(view.type)) || walker.entry(view.path) !== undefined;
}

function status(pages: readonly PageView[]): SectionStatus {
  if (pages.every((page) => page.done)) return 'done';
  return pages.some((page) => page.saved) ? 'started' : 'notStarted';
}
