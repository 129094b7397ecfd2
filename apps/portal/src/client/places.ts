/** Ids of elements that the server writes and a script looks for. */
export const assistantRoot = 'assistent';
export const assistantState = 'assistent-stand';
export const documentsPlace = 'unterlagen-stand';
