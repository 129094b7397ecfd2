import type { Visit } from '../http/visit.ts';

/** Pages about the draft of the form that the address names. */
const path = ({ params }: Visit, last: string): string => `/${params.kommune}/${params.form}/${last}`;

export const savedPath = (visit: Visit): string => path(visit, 'gespeichert');
export const deletePath = (visit: Visit): string => path(visit, 'entwurf-loeschen');
export const deletedPath = (visit: Visit): string => path(visit, 'geloescht');
