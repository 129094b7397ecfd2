/** More than a municipality has sites. */
const MOST = 20;

/** What an origin looks like that may stand in a header as it is. */
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

export type OriginsResult =
  | { readonly ok: true; readonly origins: readonly string[] }
  /** The lines that are no address of a site. */
  | { readonly ok: false; readonly wrong: readonly string[] };

/**
 * Reads a list of sites, one a line, however they were copied: of `https://www.stadt.example/rathaus` the site counts.
 * Only `https:` keeps what people enter from being read on the way; a developer's own machine may do without.
 */
export function readOrigins(text: string): OriginsResult {
  const lines = text
    .split(/\s+/)
    .filter((line) => line !== '')
    .map((line) => ({ line, origin: originOf(line) }));
  const wrong = lines.filter(({ origin }) => origin === undefined).map(({ line }) => line);
  const origins = [...new Set(lines.flatMap(({ origin }) => origin ?? []))];
  if (wrong.length > 0) return { ok: false, wrong };
  return origins.length > MOST ? { ok: false, wrong: origins.slice(MOST) } : { ok: true, origins };
}

function originOf(line: string): string | undefined {
  const written = line.includes('://') ? line : `https://${line}`;
  if (!URL.canParse(written)) return undefined;
  const { origin, protocol, hostname } = new URL(written);
  const isSafe = protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
  const isSite = hostname.includes('.') || hostname === 'localhost';
  return isSafe && isSite && ORIGIN.test(origin) ? origin : undefined;
}
