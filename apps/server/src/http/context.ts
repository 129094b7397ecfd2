import type { Services } from '../services.ts';

/** What routes need beyond the request. */
export interface RouteContext {
  readonly services: Services;
  /** Under which people reach the server. */
  readonly publicUrl: string;
  /** Where blocks and templates lie. */
  readonly formsDir: string | undefined;
}
