import {
  compileForm,
  type Form,
  type FormDefinition,
  failure,
  type Json,
  type ParameterSet,
  type Problem,
  parseForm,
  type Result,
  success,
} from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { hashJson } from '../canonicalJson.ts';
import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { lockForm } from '../store/formVersions.ts';
import { selectNewest } from '../store/publications.ts';
import {
  officeProblems,
  type PublishedVersion,
  publishParameters,
  publishVersion,
} from './publishVersion.ts';

export interface Publication {
  readonly definition: unknown;
  /** What the municipality sets, by parameter id; where it sets nothing, the form's sample holds. */
  readonly parameters?: Readonly<Record<string, Json>>;
  /** Instead of these, sets that hold each from a day on, past or to come. */
  readonly dated?: readonly ParameterSet[];
}

export type PublishResult =
  | PublishedVersion
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/**
 * Publishes a definition from outside as the next version of its form, and the municipality's parameters as a set that
 * holds from today, or sets with days of their own. A form that was withdrawn stays withdrawn.
 */
export async function publishForm(
  services: Services,
  kommune: string,
  { definition, parameters = {}, dated }: Publication,
): Promise<PublishResult> {
  const hash = hashJson(definition);
  const checked = (await newestAlready(services, kommune, definition, hash)) ?? checkOnce(definition, hash);
  if (!checked.ok) return { outcome: 'refused', problems: checked.problems };
  const form = checked.value;
  return inTenant(services.db, kommune, async (tenant) => {
    const unknown = await officeProblems(tenant, form);
    if (unknown.length > 0) return { outcome: 'refused', problems: unknown };
    const { id, parameters: defined = [] } = form.definition;
    await lockForm(tenant, id);
    const complete = (given: Readonly<Record<string, Json>>): Record<string, Json> =>
      Object.fromEntries(
        defined.map(({ id: name, sample }) => [
          name,
          (Object.hasOwn(given, name) ? given[name] : sample) as Json,
        ]),
      );
    if (dated === undefined) await publishParameters(tenant, id, complete(parameters));
    for (const { validFrom, values } of dated ?? [])
      await publishParameters(tenant, id, complete(values), validFrom);
    return publishVersion(tenant, form);
  });
}

/**
 * The form where its newest version is the very same: then it was checked when that was published, and a start with
 * nothing new takes no time.
 */
const newestAlready = (
  { db }: Services,
  kommune: string,
  definition: unknown,
  hash: string,
): Promise<Result<Form> | undefined> =>
  inTenant(db, kommune, async (tenant) => {
    const { id } = Object(definition) as { readonly id?: unknown };
    const newest = typeof id === 'string' ? await selectNewest(tenant, id) : undefined;
    return newest?.hash === hash ? success(compileForm(definition as FormDefinition)) : undefined;
  });

/** What was checked last: several municipalities publish the same forms, and large ones take a second. */
const lately = new Map<string, Result<Form>>();
const MOST = 50;

function checkOnce(definition: unknown, hash: string): Result<Form> {
  const checked = lately.get(hash) ?? check(definition);
  if (lately.size >= MOST) lately.clear();
  lately.set(hash, checked);
  return checked;
}

function check(definition: unknown): Result<Form> {
  const parsed = parseForm(definition);
  const problems = parsed.ok ? checkForm(parsed.value).problems : [];
  return problems.length > 0 ? failure(...problems) : parsed;
}
