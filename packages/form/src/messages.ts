/* Sentences for people who build forms: what is wrong with a definition, and what to do. */
export { authorMessage } from './messages/authorMessage.ts';
