import type { Json } from '@formularwerk/form';

/** Name of the hidden control that tells which computed values the review page showed. */
export const reviewedControl = '_reviewed';

/**
 * The computed values as somebody saw them on the review page. The server compares them with its own: who saw another
 * fee than the one that holds now is told, instead of submitting unawares.
 */
export const readReviewed = (data: FormData): Readonly<Record<string, Json>> | undefined => {
  const text = data.get(reviewedControl);
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
