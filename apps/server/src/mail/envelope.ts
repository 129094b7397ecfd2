import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mailer.ts';

/**
 * A mail in nodemailer's words. Names and subject are put on one line before they get there, and the recipient is an
 * object, so that no text can become a header or a second recipient. Nobody's holiday note answers it (RFC 3834).
 */
export const envelope = ({ id, sender, to, subject, text }: Mail, from: string): SendMailOptions => ({
  from: { name: oneLine(sender), address: from },
  to: { name: '', address: to },
  subject: oneLine(subject),
  text,
  messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
