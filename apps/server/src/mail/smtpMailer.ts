import { createTransport } from 'nodemailer';
import { envelope } from './envelope.ts';
import type { Mailer } from './mailer.ts';

/** A server that says nothing for so long has failed, in milliseconds; the job comes again. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands mails to the server of SMTP_URL. Whatever fails but may succeed later throws. */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, ...PATIENCE });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(envelope(mail, from));
        return 'sent';
      } catch (error) {
        if (isNoRecipient(error)) return 'refused';
        throw error;
      }
    },
  };
}

/** The server says for good that it will not take a mail for this address (5xx after RCPT TO). */
const isNoRecipient = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EENVELOPE' &&
  'command' in error &&
  error.command === 'RCPT TO' &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500;
