import { type Place, pathToPlace } from '@formularwerk/assistant';
import { continuePath, type Entries, splitItemPath } from '@formularwerk/form';
import type { Journey } from './forms.ts';
import { type Hands, typeInto } from './typeInto.ts';

/** What somebody plays a journey with. */
export interface Stage extends Hands {
  readonly screen: HTMLElement;
  /** Names a part of the play, to be gone through one by one. */
  readonly step: (name: string, play: () => Promise<void>) => Promise<void> | void;
  /** The id of the entry that „hinzufügen“ makes next: that of the journey. */
  readonly nextItem: (id: string | undefined) => void;
}

type Expected = Journey['expected']['problems'];

/**
 * Plays a journey on the screen, with scripts or without: types into the controls, adds entries, and presses buttons.
 * Gives the pages one stood on, in order, each once. It ends on the page where the journey does.
 */
export async function playOnScreen(stage: Stage, { steps, expected }: Journey): Promise<readonly string[]> {
  const visited = new Set<string>();
  const look = (): void => {
    const place = placeOf(stage.screen);
    if (place?.kind === 'page') visited.add(place.page);
  };
  await until(() => placeOf(stage.screen) !== undefined);
  look();
  for (const own of steps) {
    await stage.step(headingOf(stage.screen), async () => {
      await take(stage, own, expected.problems);
      look();
    });
  }
  return [...visited];
}

async function take(
  stage: Stage,
  { item, entries = {}, ...own }: Journey['steps'][number],
  expected: Expected,
): Promise<void> {
  const { screen } = stage;
  // An entry inside another one leads back into that; a step begins on the page itself.
  while (itemOf(screen) !== undefined) await leaveItem(stage);
  if (item !== undefined) {
    for (const path of itemsOn(item)) await open(stage, path);
    await answer(
      stage,
      Object.fromEntries(Object.entries(entries).map(([path, entry]) => [`${item}.${path}`, entry])),
      expected,
    );
    return leaveItem(stage);
  }
  const { [continuePath(own.page)]: goesOn = own.continue, ...asked } = entries;
  await answer(stage, asked, expected);
  if (placeOf(screen)?.kind === 'page') await goOn(stage, goesOn ? 'continue' : 'next');
  else if (isHeldUp(stage, expected)) await press(stage, 'submit');
}

/** What only brought up more questions is pressed again, and they are left empty. */
async function goOn(stage: Stage, action: string): Promise<void> {
  if (!(await press(stage, action)) && !isTold(stage)) await press(stage, action);
}

/** Whether something is wrong on the page, and it says so. */
const isTold = ({ screen }: Stage): boolean =>
  screen.querySelector('.kern-alert--danger[tabindex="-1"]') !== null;

/** Whether a question of the page keeps one there, as the journey expects. */
const isHeldUp = (stage: Stage, expected: Expected): boolean =>
  expected.some(({ path, severity = 'error' }) => severity === 'error' && controlsOf(stage, path).length > 0);

const controlsOf = ({ screen }: Stage, path: string): readonly HTMLInputElement[] => [
  ...screen.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(path)}"]`),
];

/** Answers what is asked. An answer may bring up more questions, without scripts with „Weiter“; entries have pages. */
async function answer(stage: Stage, entries: Entries, expected: Expected): Promise<void> {
  const left = new Map(Object.entries(entries));
  const isAsked = () => [...left.keys()].some((path) => controlsOf(stage, path).length > 0);
  const isOver = () => [...left.values()].every((entry) => entry.length === 0);
  while (!(isOver() && !isAsked())) {
    if (!(await until(isAsked, AT_ONCE)) && !(await press(stage, 'next')) && !isAsked()) {
      if (isHeldUp(stage, expected)) return;
      throw new Error(`„${headingOf(stage.screen)}“ has no question ${[...left.keys()].join(', ')}.`);
    }
    for (const [path, entry] of left) {
      const controls = controlsOf(stage, path);
      if (controls.length === 0) continue;
      const isUnknown = expected.some((problem) => problem.path === path && problem.code === UNKNOWN);
      if (!isUnknown) await typeInto(stage, controls, entry);
      else if (controls.some(({ value }) => [entry].flat().includes(value)))
        throw new Error(`${path} offers „${entry}“, which it must not.`);
      left.delete(path);
    }
  }
}

/** An entry of a list: a new one, or one that is there; in an entry of several pages a list stands on one of them. */
async function open(stage: Stage, path: string): Promise<void> {
  const { listPath, id } = splitItemPath(path);
  const isThere = () => buttonOf(stage.screen, `edit:${path}`) ?? buttonOf(stage.screen, `add:${listPath}`);
  while (!isThere() && (await press(stage, 'next')));
  stage.nextItem(id);
  await press(stage, buttonOf(stage.screen, `edit:${path}`) ? `edit:${path}` : `add:${listPath}`);
  stage.nextItem(undefined);
}

/** Page by page to its end. One with errors is left with „Zurück“, which keeps what was typed. */
async function leaveItem(stage: Stage): Promise<void> {
  const item = itemOf(stage.screen);
  let action = 'next';
  while (itemOf(stage.screen) === item) if (!(await press(stage, action))) action = 'back';
}

/** Whether it led to another page. */
async function press(stage: Stage, action: string): Promise<boolean> {
  const { screen, userEvent } = stage;
  const button = buttonOf(screen, action);
  if (!button) throw new Error(`„${headingOf(screen)}“ has no button "${action}".`);
  const before = addressOf(screen);
  const wasTold = isTold(stage);
  await userEvent.click(button);
  await until(() => addressOf(screen) !== before || (!wasTold && isTold(stage)));
  return addressOf(screen) !== before;
}

const buttonOf = (screen: HTMLElement, action: string) =>
  screen.querySelector<HTMLButtonElement>(
    `button[name="_action"][value="${CSS.escape(action)}"]:not([hidden], [aria-hidden])`,
  );

/** The form says where it is posted to: that is the page. */
const addressOf = (screen: HTMLElement): string | undefined =>
  screen.querySelector('form#antrag')?.getAttribute('action') ?? undefined;

export function placeOf(screen: HTMLElement): Place | undefined {
  const [, path] = addressOf(screen)?.split('/antrag/') ?? [];
  return path === undefined ? undefined : pathToPlace(path.split('/'));
}

const itemOf = (screen: HTMLElement): string | undefined => {
  const place = placeOf(screen);
  return place?.kind === 'page' ? place.item : undefined;
};

const headingOf = (screen: HTMLElement): string => screen.querySelector('h1')?.textContent ?? '';

/** The entries on the way to one, itself the last: `orte.s1`, `orte.s1.geraete.g1`. Lists of journeys stand in no group. */
const itemsOn = (path: string): string[] => {
  const ids = path.split('.');
  return ids.flatMap((_, index) => (index % 2 === 1 ? [ids.slice(0, index + 1).join('.')] : []));
};

/** What can’t be chosen on a screen: only who posts by other means can answer so. */
export const UNKNOWN = 'choice.unknown';

/** Milliseconds in which another page comes also where a part of the script has to be fetched for it. */
const PATIENCE = 5000;
/** In which more questions come up by an answer: nothing is fetched for that. */
const AT_ONCE = 500;

/** Waits for something; whether it came. */
async function until(isSo: () => boolean, patience = PATIENCE): Promise<boolean> {
  const end = performance.now() + patience;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  return isSo();
}
