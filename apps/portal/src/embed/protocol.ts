/**
 * What the page of a town and the assistant in its frame say to each other. `embed.js` and the pages of the portal come
 * from caches of different ages: whoever reads takes what it knows and leaves the rest, so that both may learn more.
 */
export type FromFrame =
  /** The page in the frame is there and wants to know where it is. */
  | { readonly kind: 'ready' }
  /** Another page is shown in it. */
  | { readonly kind: 'page' }
  /** As high as its content, in CSS pixels. */
  | { readonly kind: 'height'; readonly height: number };

export interface ToFrame {
  readonly kind: 'hello';
  /** What the page around looks like: names of KERN tokens and their values, none of them trusted. */
  readonly tokens: Readonly<Record<string, unknown>>;
  /** Undefined: as the device likes it. */
  readonly scheme?: 'light' | 'dark';
}

/** Marks our messages among those of others. */
const MARK = 'formularwerk';

/** More than any page of ours is high: what is beyond is a fault or a joke. */
const HIGHEST = 100_000;

export const marked = <T extends FromFrame | ToFrame>(message: T): T & { readonly [MARK]: 1 } => ({
  ...message,
  [MARK]: 1,
});

export const readFromFrame = (data: unknown): FromFrame | undefined => {
  const message = unmarked(data);
  if (message?.kind === 'ready' || message?.kind === 'page') return { kind: message.kind };
  const { kind, height } = message ?? {};
  return kind === 'height' && typeof height === 'number' && height >= 0 && height <= HIGHEST
    ? { kind, height }
    : undefined;
};

export const readToFrame = (data: unknown): ToFrame | undefined => {
  const { kind, tokens, scheme } = unmarked(data) ?? {};
  if (kind !== 'hello' || typeof tokens !== 'object' || tokens === null) return undefined;
  return {
    kind,
    tokens: tokens as Readonly<Record<string, unknown>>,
    ...((scheme === 'light' || scheme === 'dark') && { scheme }),
  };
};

const unmarked = (data: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof data === 'object' && data !== null && MARK in data
    ? (data as Readonly<Record<string, unknown>>)
    : undefined;
