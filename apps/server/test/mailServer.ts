import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../src/freePort.ts';
import { until } from './answers.ts';

/** A mail that arrived, with the source as it came over the wire. */
export type Arrived = Email & { readonly source: string; readonly recipients: readonly string[] };

export interface MailServer {
  readonly url: string;
  readonly arrived: Arrived[];
  /** Waits for the mails to somebody; throws where too few come. */
  readonly to: (address: string, count?: number) => Promise<Arrived[]>;
  readonly listen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A real SMTP server. It refuses whoever is called `nobody` for good. */
export async function startMailServer(): Promise<MailServer> {
  const port = await freePort('127.0.0.1');
  const arrived: Arrived[] = [];
  let server: SMTPServer | undefined;
  const listen = () =>
    new Promise<void>((resolve) => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['AUTH', 'STARTTLS'],
        onRcptTo: ({ address }, _session, done) =>
          done(
            address.startsWith('nobody@')
              ? Object.assign(new Error('No such mailbox'), { responseCode: 550 })
              : null,
          ),
        onData: async (stream, { envelope }, done) => {
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          const source = Buffer.concat(chunks).toString();
          const recipients = envelope.rcptTo.map(({ address }) => address);
          arrived.push({ ...(await PostalMime.parse(source)), source, recipients });
          done();
        },
      });
      server.listen(port, '127.0.0.1', () => resolve());
    });
  await listen();
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    to: (address, count = 1) =>
      until(async () => {
        const mine = arrived.filter(({ recipients }) => recipients.includes(address));
        return mine.length >= count && mine;
      }),
    listen,
    close: () =>
      new Promise((resolve) => {
        if (server) server.close(() => resolve());
        else resolve();
      }),
  };
}
