import type { de } from './de.ts';

const zone = { timeZone: 'Europe/Berlin' } as const;
const day = new Intl.DateTimeFormat('en-GB', { ...zone, dateStyle: 'long' });
const time = new Intl.DateTimeFormat('en-GB', { ...zone, timeStyle: 'short' });

export const en: typeof de = {
  draft: ({ kommune, service, link, codePage, number, code, expiresAt }) => ({
    subject: `Your draft: ${service}`,
    text: `Hello,

You have saved your draft:

${service}
${kommune}

We have not received your application yet. We receive it when you submit it.


How to continue

Open this link:
${link}

Or open ${codePage}
and enter:

Draft number: ${number}
Code: ${code}


How long you can do this

You can continue the draft until ${day.format(expiresAt)}. After that we delete it.
Each time you save, you have another 30 days.


Please note

Whoever has this message can read and change your draft. Only forward it to people who work on the application with you.

You have not saved anything? Then somebody has entered your address by mistake. Please delete this message.

Kind regards
${kommune}

This message was sent automatically. Replies are not read.
`,
  }),
  receipt: ({ kommune, service, reference, receivedAt, link }) => ({
    subject: `We have received your application ${service} - ${reference}`,
    text: `Hello,

We have received your application.

${service}
${kommune}
Received on ${day.format(receivedAt)} at ${time.format(receivedAt)} (time in Germany)
Reference: ${reference}


What happens next

We check your details and documents. If anything is missing, we contact you. Then you get our decision.

Here you can see the state:
${link}

If you have questions, please tell us the reference.

To protect your data, this message says nothing of what you have entered.

You have not made an application? Then somebody has entered your address by mistake. Please delete this message.

Kind regards
${kommune}

This message was sent automatically. Replies are not read.
`,
  }),
};
