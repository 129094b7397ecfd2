import type { Check } from './preflight/check.ts';
import { checkCatalog } from './preflight/checkCatalog.ts';
import { checkContent } from './preflight/checkContent.ts';
import { checkFiles } from './preflight/checkFiles.ts';
import { checkFonts } from './preflight/checkFonts.ts';
import { checkForm } from './preflight/checkForm.ts';
import { checkMetadata } from './preflight/checkMetadata.ts';
import { checkNesting } from './preflight/checkNesting.ts';
import { checkStructure } from './preflight/checkStructure.ts';
import { openPdf } from './preflight/openPdf.ts';

export { extractStructure, extractText, type TextElement, textOf } from './preflight/extractText.ts';

const checks: Check[] = [
  checkCatalog,
  checkMetadata,
  checkFiles,
  checkStructure,
  checkNesting,
  checkContent,
  checkFonts,
  checkForm,
];

/**
 * Checks the structure of a PDF that `writePdf` wrote: one sentence for each thing that is wrong.
 * It knows only what our writer uses, and finds there what veraPDF would (and a corrupted text layer,
 * which veraPDF doesn't see); it is no general validator.
 */
export async function preflight(bytes: Uint8Array): Promise<string[]> {
  try {
    const open = await openPdf(bytes);
    return checks.flatMap((check) => check(open));
  } catch (error) {
    return [`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}
