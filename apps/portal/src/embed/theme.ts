/** What may be a value of a token. A value can neither name an address nor hold a second declaration. */
const colour = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const length = /^\d{1,2}(?:\.\d{1,3})?(?:px|rem)$|^0$/;
const family = /^[\p{L}\d "',-]{1,200}$/u;

/** The KERN tokens that a town may set, and what their values look like. */
const TOKENS: Readonly<Record<string, RegExp>> = {
  '--kern-color-action-default': colour,
  '--kern-metric-border-radius-small': length,
  '--kern-metric-border-radius-default': length,
  '--kern-metric-border-radius-large': length,
  '--kern-typography-font-family-default': family,
};

export const tokenNames: readonly string[] = Object.keys(TOKENS);

/** WCAG 1.4.3: text and buttons in the colour must be readable on the background, which is white or black. */
const LEAST_CONTRAST = 4.5;

/** The tokens that may be set: those of the list with a value of the right kind, and a colour that can be read. */
export const safeTokens = (
  tokens: Readonly<Record<string, unknown>>,
  isDark: boolean,
): readonly (readonly [name: string, value: string])[] =>
  Object.entries(TOKENS).flatMap(([name, shape]) => {
    const value = tokens[name];
    if (typeof value !== 'string' || !shape.test(value.trim())) return [];
    const text = value.trim();
    return shape === colour && contrast(text, isDark) < LEAST_CONTRAST ? [] : [[name, text] as const];
  });

const contrast = (hex: string, isDark: boolean): number => {
  const own = luminance(hex) + 0.05;
  return isDark ? own / 0.05 : 1.05 / own;
};

/** Relative luminance as WCAG 2 defines it. */
const luminance = (hex: string): number => {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
