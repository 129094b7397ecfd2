/**
 * What keeps every expression small and its evaluation finite, alike in browser and server. Exceeding a limit of
 * the text is a problem; exceeding one of the evaluation gives null and a warning.
 */
export const limits = {
  textLength: 10_000,
  parseDepth: 100,
  nodes: 2_000,
  steps: 100_000,
  listSize: 10_000,
  stringLength: 100_000,
  /** How deep functions may call themselves, counted in nodes of their bodies. */
  callDepth: 2_000,
} as const;
