export { type RecipientView, recipientsOf, recipientView, seenValues } from './recipients/recipientView.ts';
export { recipientWalk } from './recipients/recipientWalk.ts';
