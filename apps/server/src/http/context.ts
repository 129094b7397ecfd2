import type { Services } from '../services.ts';

/** What routes need: the services, and the address under which people reach them. */
export interface RouteContext {
  readonly services: Services;
  readonly publicUrl: string;
}
