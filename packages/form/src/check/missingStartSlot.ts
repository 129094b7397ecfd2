import type { FormCheck } from './formCheck.ts';

const SLOTS = [
  'purpose',
  'duration',
  'documents',
  'costs',
  'deadline',
  'authority',
  'contact',
  'privacy',
] as const;

/** Something that applicants want to know before they begin; of privacy Art. 13 GDPR demands it. */
export const missingStartSlot: FormCheck = {
  code: 'form.missingStartSlot',
  severity: 'hint',
  find: ({ definition: { start = {} } }) =>
    SLOTS.filter((slot) => start[slot] === undefined).map((slot) => ({
      path: 'start',
      code: 'form.missingStartSlot',
      params: { slot, how: slot },
    })),
};
