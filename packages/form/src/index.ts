export type * from './generated/definition.ts';
