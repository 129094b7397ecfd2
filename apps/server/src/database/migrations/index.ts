import type { Migration } from 'kysely/migration';
import { up as tenancy } from './0001Tenancy.ts';
import { up as tables } from './0002Tables.ts';
import { up as rowSecurity } from './0003RowSecurity.ts';
import { up as authoring } from './0004Authoring.ts';
import { up as withdrawnVersions } from './0005WithdrawnVersions.ts';
import { up as mails } from './0006Mails.ts';
import { up as scans } from './0007Scans.ts';
import { up as pageReports } from './0008PageReports.ts';
import { up as submittedDrafts } from './0009SubmittedDrafts.ts';
import { up as embedding } from './0010Embedding.ts';
import { up as recipientDocuments } from './0011RecipientDocuments.ts';

/** All migrations in order. What was released is never edited; a change is a new file. */
export const migrations: Record<string, Migration> = {
  '0001Tenancy': { up: tenancy },
  '0002Tables': { up: tables },
  '0003RowSecurity': { up: rowSecurity },
  '0004Authoring': { up: authoring },
  '0005WithdrawnVersions': { up: withdrawnVersions },
  '0006Mails': { up: mails },
  '0007Scans': { up: scans },
  '0008PageReports': { up: pageReports },
  '0009SubmittedDrafts': { up: submittedDrafts },
  '0010Embedding': { up: embedding },
  '0011RecipientDocuments': { up: recipientDocuments },
};
