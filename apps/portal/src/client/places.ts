/** Ids of the element that the assistant is drawn in, and of the one that carries its state. */
export const assistantRoot = 'assistent';
export const assistantState = 'assistent-stand';
