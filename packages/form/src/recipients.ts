export { type RecipientView, recipientsOf, recipientView, seenValues } from './recipients/recipientView.ts';
