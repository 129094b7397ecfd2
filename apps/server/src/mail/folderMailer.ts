import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { envelope } from './envelope.ts';
import type { Mailer } from './mailer.ts';

/** Where there is no mail server, each mail becomes a file that every mail program opens, and every editor. */
export function createFolderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    note: `Mails:    no SMTP_URL, so nothing is sent; each mail is a file in ${folder}`,
    send: async (mail, kind) => {
      const { message } = await transport.sendMail(envelope(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
      const file = join(folder, `${moment}-${kind}-${mail.id.slice(0, 8)}.eml`);
      await writeFile(file, readable(String(message), mail.text), { mode: 0o600 });
      return 'sent';
    },
  };
}

/** The text as it is and not in printable characters only, so that a long link stays in one piece. */
function readable(message: string, text: string): string {
  const headers = message.slice(0, message.indexOf('\r\n\r\n'));
  const plain = headers.replace(/^(Content-Transfer-Encoding): .*$/m, '$1: 8bit');
  return `${plain}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}`;
}
