import type { Page } from 'playwright-core';

/** What Chromium tells assistive technology of an element. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What a screen reader says of a role, in the words of NVDA. */
const ROLES: Readonly<Record<string, string>> = {
  banner: 'Banner',
  navigation: 'Navigation',
  main: 'Hauptbereich',
  contentinfo: 'Inhaltsinformationen',
  complementary: 'Ergänzung',
  region: 'Region',
  heading: 'Überschrift',
  link: 'Link',
  button: 'Schalter',
  list: 'Liste',
  group: 'Gruppe',
  radio: 'Auswahlschalter',
  checkbox: 'Kontrollfeld',
  textbox: 'Eingabefeld',
  combobox: 'Kombinationsfeld',
  status: 'Meldung',
  alert: 'Warnmeldung',
  term: 'Begriff',
  definition: 'Angabe',
};

/** Roles that say nothing themselves: what is in them is read. */
const SILENT = new Set(['list', 'term', 'definition']);

/**
 * A page as it is read aloud from top to bottom: a line for each landmark, heading, control, live region and text, with
 * role, name, description and state. Lines are indented below what they belong to.
 */
export const readAloud = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [`„${await page.title()}“`];

  const read = (node: Node, depth: number): void => {
    const role = node.role?.value ?? '';
    const said = node.ignored ? undefined : say(node, role);
    if (said !== undefined) lines.push(`${'  '.repeat(depth)}${said}`);
    if (said !== undefined && !isOpen(role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, said === undefined || !ROLES[role] ? depth : depth + 1);
    }
  };
  const [root] = nodes;
  if (root) read(root, 0);
  return `${withoutLabels(lines).join('\n')}\n`;
};

/** What is inside is read too: a heading and a button have been said with their name. */
const isOpen = (role: string): boolean =>
  !['heading', 'link', 'button', 'radio', 'checkbox', 'textbox', 'combobox', 'StaticText'].includes(role);

const say = (node: Node, role: string): string | undefined => {
  const name = (node.name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
  if (role === 'StaticText') return name === '' ? undefined : name;
  const word = ROLES[role];
  if (word === undefined) return undefined;
  const about = SILENT.has(role) ? '' : name;
  return [[word, levelOf(node), about && `„${about}“`].filter(Boolean).join(' '), ...statesOf(node)].join(
    ', ',
  );
};

const property = (node: Node, name: string): unknown =>
  node.properties?.find((one) => one.name === name)?.value.value;

const levelOf = (node: Node): string =>
  node.role?.value === 'heading' ? String(property(node, 'level') ?? '') : '';

const statesOf = (node: Node): readonly string[] => {
  const checked = property(node, 'checked');
  const value = node.value?.value;
  return [
    ...(checked === 'true' ? ['ausgewählt'] : []),
    ...(property(node, 'required') === true ? ['erforderlich'] : []),
    ...(property(node, 'invalid') === 'true' ? ['ungültig'] : []),
    ...(property(node, 'focused') === true ? ['hat den Fokus'] : []),
    ...(property(node, 'expanded') === false ? ['zugeklappt'] : []),
    ...(value === undefined || value === '' ? [] : [`enthält „${value}“`]),
    ...(node.description?.value ? [`Beschreibung „${node.description.value}“`] : []),
  ];
};

/** A label is read with its control; in the text it stands once more, beside it. */
const withoutLabels = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => {
    const text = line.trim();
    const near = [lines[at - 1] ?? '', lines[at + 1] ?? ''];
    return !near.some((other) => other.includes(`„${text}“`));
  });
