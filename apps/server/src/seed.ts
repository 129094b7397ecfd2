import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from '@formularwerk/form';
import { authorMessage } from '@formularwerk/form/messages';
import { hashPassword } from './crypto/passwords.ts';
import { inTenant } from './database/tenant.ts';
import { DEMO_PASSWORD, demonstration } from './demonstration.ts';
import type { Services } from './services.ts';
import {
  insertKommune,
  insertOffice,
  selectEmbeddingOrigins,
  selectKommunen,
  updateEmbeddingOrigins,
} from './store/kommunen.ts';
import { selectNewest } from './store/publications.ts';
import { insertUser, selectLogin } from './store/staff.ts';
import { type Publication, publishForm } from './usecases/publishForm.ts';

/**
 * Fills the demonstration: municipalities, offices and users where they are missing; every form of the folder that has
 * changed, as a new version, unless somebody has published one of their own: then the form is theirs. Gives the lines
 * that tell how to sign in, and what is wrong with a form.
 */
export async function seed(
  services: Services,
  formsDir: string | undefined,
  publicUrl: string,
): Promise<string[]> {
  const known = new Set((await selectKommunen(services.db)).map(({ id }) => id));
  for (const kommune of demonstration) {
    if (!known.has(kommune.id)) await seedKommune(services, kommune);
    await seedUsers(services, kommune);
  }
  await seedEmbedding(services, demonstration[0].id, publicUrl);
  const faults: string[] = [];
  for (const form of formsDir ? await readForms(formsDir) : [])
    for (const { id } of demonstration) faults.push(...(await publish(services, id, form)));
  const logins = demonstration.flatMap(({ id, users }) => users.map(({ name }) => `${name}@${id}.example`));
  return [
    `Demonstration: sign in as ${logins.join(', ')} with the password ${DEMO_PASSWORD}`,
    ...new Set(faults),
  ];
}

type DemoKommune = (typeof demonstration)[number];

const seedKommune = ({ db }: Services, kommune: DemoKommune): Promise<void> =>
  inTenant(db, kommune.id, async (tenant) => {
    await insertKommune(tenant, kommune);
    for (const office of kommune.offices) await insertOffice(tenant, office);
  });

/** The page of a town in the demonstration (see `serveTownPage`) may embed, also as another site. */
const seedEmbedding = ({ db }: Services, kommune: string, publicUrl: string): Promise<void> =>
  inTenant(db, kommune, async (tenant) => {
    const known = await selectEmbeddingOrigins(tenant);
    const sites = [publicUrl, publicUrl.replace('//127.0.0.1', '//localhost')];
    await updateEmbeddingOrigins(tenant, [...new Set([...known, ...sites])]);
  });

async function seedUsers({ db }: Services, kommune: DemoKommune): Promise<void> {
  let password: string | undefined;
  for (const { name, says, roles, offices } of kommune.users) {
    const login = `${name}@${kommune.id}.example`;
    if (await inTenant(db, kommune.id, (tenant) => selectLogin(tenant, login))) continue;
    password ??= await hashPassword(DEMO_PASSWORD);
    const user = { login, name: says, password, roles, offices };
    await inTenant(db, kommune.id, (tenant) => insertUser(tenant, user));
  }
}

interface FormFolder {
  readonly name: string;
  readonly definition: unknown;
  /**
   * What holds for everyone, and what a municipality has of its own: `parameters.hille.json`. What changes on a day is in
   * files with that day: `parameters.2028-01-01.json`, `parameters.hille.2028-01-01.json`.
   */
  readonly parametersOf: (kommune: string) => Promise<Pick<Publication, 'parameters' | 'dated'>>;
}

async function readForms(formsDir: string): Promise<FormFolder[]> {
  const names = (await readdir(formsDir)).sort();
  const folders: FormFolder[] = [];
  for (const name of names) {
    const definition = await readJson(join(formsDir, name, 'form.json'));
    if (definition === undefined) continue;
    const parametersOf = (kommune: string) => readParameters(join(formsDir, name), kommune);
    folders.push({ name, definition, parametersOf });
  }
  return folders;
}

async function readParameters(
  folder: string,
  kommune: string,
): Promise<Pick<Publication, 'parameters' | 'dated'>> {
  const ofDay = async (day: string): Promise<Readonly<Record<string, Json>>> => ({
    ...((await readJson(join(folder, `parameters${day}.json`))) as object | undefined),
    ...((await readJson(join(folder, `parameters.${kommune}${day}.json`))) as object | undefined),
  });
  const parameters = await ofDay('');
  const days = (await readdir(folder)).flatMap((file) => {
    const [, of, day] = /^parameters(?:\.([a-z-]+))?\.(\d{4}-\d{2}-\d{2})\.json$/.exec(file) ?? [];
    return day === undefined || (of !== undefined && of !== kommune) ? [] : [day];
  });
  if (days.length === 0) return { parameters };
  const dated = [{ validFrom: ALWAYS, values: parameters }];
  for (const day of [...new Set(days)].sort()) {
    const values = { ...dated.at(-1)?.values, ...(await ofDay(`.${day}`)) };
    dated.push({ validFrom: day, values });
  }
  return { dated };
}

/** Before any day that a form is about. */
const ALWAYS = '1970-01-01';

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

async function publish(services: Services, kommune: string, form: FormFolder): Promise<string[]> {
  const { definition } = form;
  if (await isTheirs(services, kommune, definition)) return [];
  const result = await publishForm(services, kommune, {
    definition,
    ...(await form.parametersOf(kommune)),
  });
  if (result.outcome !== 'refused') return [];
  return result.problems.map(
    (problem) => `forms/${form.name}/form.json is not published: ${problem.path}: ${authorMessage(problem)}`,
  );
}

/** Whether somebody has published the form themselves. */
const isTheirs = ({ db }: Services, kommune: string, definition: unknown): Promise<boolean> =>
  inTenant(db, kommune, async (tenant) => {
    const { id } = definition as { readonly id?: unknown };
    return typeof id === 'string' && (await selectNewest(tenant, id))?.isSeeded === false;
  });
