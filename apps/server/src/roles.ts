/** What a member of staff may do beyond reading what their offices received. */
export const roles = ['administration', 'redaktion', 'sachbearbeitung'] as const;

export type Role = (typeof roles)[number];

/** Who may write and publish forms. */
export const AUTHOR: Role = 'redaktion';

/** Who may set what holds for the whole municipality. */
export const ADMINISTRATOR: Role = 'administration';
