import type { Texts } from './de.ts';

/** What the portal says in English. */
export const en: Texts = {
  language: { name: 'English', label: 'Language' },
  skip: 'Skip to content',
  product: 'Online services',
  muster: {
    mark: 'Sample',
    sentence: 'This form is a sample. The department has not reviewed it yet.',
  },
  footer: {
    label: 'Legal information',
    imprint: 'Legal notice',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    report: 'Report a barrier',
    staff: 'Staff sign-in',
  },
  embedded: {
    own: 'Open in a window of its own',
    newWindow: '(new window)',
    noCookies:
      'Have you only just started? Then your browser does not let the application remember anything on this page. It works in a window of its own.',
  },
  home: {
    title: 'Online services of municipalities',
    intro: 'Choose your town or municipality. You don’t need an account.',
    kommunen: 'Towns and municipalities',
    draft: 'You have already begun an application?',
  },
  services: {
    title: (kommune) => `Online services: ${kommune}`,
    intro: 'Here you can do everything online: give your details, upload documents, submit.',
    all: 'All online services',
    none: 'There are no online services here yet.',
  },
  start: {
    germanOnly: 'This application is available in German only.',
    purpose: 'What is this application for?',
    duration: 'Time needed',
    documents: 'Documents you need',
    costs: 'Costs',
    deadline: 'Deadline',
    notFor: 'When this application doesn’t fit',
    authority: 'Responsible office',
    contact: 'Contact',
    privacy: 'Privacy',
    legalBasis: 'Legal basis',
    facts: 'At a glance',
    now: 'Start now',
    noAccount:
      'You don’t need an account. You can save your details at any time and continue within 30 days.',
    continue: 'Continue draft',
    draft: 'You have a draft in this browser',
    draftUntil: (savedAt, until) => `Last saved on ${savedAt}. You can continue it until ${until}.`,
    ways: 'Show link and code',
    delete: 'Delete draft',
    again: 'Start again',
    againWarning: 'If you start again, we delete the draft you have.',
    againNow: 'Delete draft and start again',
    paper: {
      title: 'Would you rather use paper?',
      text: 'You can also fill in the form on a computer or by hand, sign it and send it by post.',
      link: 'Form as PDF to print',
    },
  },
  saved: {
    title: 'Your draft is saved',
    until: (date) => `You can continue it until ${date}. After that we delete it.`,
    notReceived: 'We have not received your application yet. We receive it when you submit it.',
    how: 'How to go on',
    here: 'In this browser: open the start page of the application and choose “Continue draft”.',
    elsewhere:
      'On another device: open the link there, or enter draft number and code. We can send you both by e-mail.',
    link: 'Link to your draft',
    keep: 'Whoever has the link, or number and code, can read and change your draft. Share them only with people who work on this application with you.',
    copy: 'Copy link',
    copied: 'The link is copied.',
    continue: 'Continue filling in',
    toStart: 'To the start page of the application',
    delete: 'Delete draft',
    mail: {
      title: 'Link and code by e-mail',
      label: 'E-mail address',
      other: 'Send again, also to another address',
      hint: 'Check the address with care. Whoever gets the message can open your draft.',
      use: 'We delete the address with the draft. If you give no e-mail address in the application itself, we also send the confirmation of receipt there.',
      send: 'Send link and code',
      waiting: (to) => `We are sending link and code to ${to}.`,
      sent: (to) => `We have sent link and code to ${to}.`,
      failed: (to) => `We could not deliver the message to ${to}.`,
      after: {
        waiting: 'This usually takes a few minutes only. You can close this page.',
        sent: 'Nothing there after some minutes? Look into the folder for unwanted messages.',
        failed: 'Check the address and try again.',
      },
      wrong: 'Enter an e-mail address in the form name@example.com.',
      tooMany:
        'We have already sent several messages. Try again in an hour, or write down draft number and code.',
    },
  },
  code: {
    title: 'Continue draft',
    intro:
      'Enter draft number and code. You saw both when you saved. If you wanted, we also sent them to you by e-mail.',
    both: 'Draft number and code',
    number: 'Draft number',
    numberHint: 'For example: ESP-K7M4-QX9P',
    code: 'Code',
    codeHint: 'Eight characters, for example: 8HNB-\u20603RTW',
    where: 'You enter both on this page:',
    open: 'Open draft',
    link: 'Do you have the link to your draft? Then simply open it. You don’t need the code.',
    expiry: 'We keep a draft for 30 days. They begin anew each time you save.',
    numberMissing: 'Enter the draft number.',
    codeMissing: 'Enter the code.',
    wrong: 'Number and code don’t belong together, or the draft is no longer there. Check both once more.',
    locked:
      'Those were too many tries. In an hour you can try again. With the link to your draft you can go on at once: it is in the e-mail that you got when you saved.',
  },
  reopen: {
    title: 'Open your draft again',
    sentence:
      'This browser no longer has the key to your draft. So we could not save the last page yet. What you entered is still here.',
    how: 'Enter draft number and code. Then we save the page, and you go on where you were.',
    files: 'Files of this page have to be chosen again after that.',
    save: 'Open draft and save',
    gone: 'We can no longer open a draft that was submitted, was deleted or has expired.',
  },
  delete: {
    title: 'Delete draft?',
    sentence: (form) => `We then delete all details and files of your draft “${form}”. This can’t be undone.`,
    now: 'Delete draft',
    keep: 'Keep draft',
    done: 'Your draft is deleted',
    doneSentence: 'All details and files are gone. Link and code no longer work.',
  },
  status: {
    title: 'State of your application',
    received: 'Received',
    nothingElse:
      'To protect your data, neither your details nor the PDF are here. For a day after submitting, you can get both in the browser in which you submitted the application.',
    documents: 'To confirmation and PDF',
  },
  resume: {
    title: 'There already is a draft in this browser',
    sentence:
      'The link leads to another draft of the same application. If you open it, it replaces the one in this browser. Copy the link of the present draft first if you want to keep it.',
    former: 'Link to the present draft',
    open: 'Open the draft from the link',
    keep: 'Stay with the present draft',
  },
  move: {
    title: 'The form was changed',
    sentence:
      'The form was revised after you began your application. The old version no longer holds. Your draft goes on with the new one.',
    nothing: 'All your details were taken over. You will find new questions on the next pages.',
    confirm:
      'Some of your details no longer fit as they did. Write down what you still need, and tick each item. All other details were taken over.',
    changes: 'What changes in your details',
    problem: 'There is a problem',
    missing: (label) => `Confirm the change of “${label}”.`,
    outdated: 'Something else has changed in the meantime. Please look again.',
    goOn: 'Go on with the new version',
  },
  receipt: {
    title: 'We have received your application',
    receivedBy: 'Received by',
    reference: 'Reference',
    receivedAt: 'Received on',
    state: 'State',
    next: 'What happens next?',
    nextSteps: [
      'We check your details and documents.',
      'If something is missing, we contact you.',
      'Then you receive our decision.',
    ],
    keep: 'Note the reference or download your documents. This page can be seen for a day and in this browser only.',
    mail: {
      none: 'You have not given an e-mail address. So we don’t send you a confirmation by e-mail.',
      waiting: (to) =>
        `We are sending a confirmation to ${to}. It has the link under which you see the state of your application.`,
      sent: (to) =>
        `We have sent a confirmation to ${to}. It has the link under which you see the state of your application.`,
      failed: (to) =>
        `We could not send a confirmation to ${to}. We have received your application all the same.`,
    },
    documents: 'Your documents',
    pdf: 'Download PDF',
    xml: 'Data as XML',
    json: 'Data as JSON',
    xsd: 'Schema of the XML file',
    building: 'Your PDF is being made. This mostly takes a few seconds only.',
    failed: 'We could not make your PDF yet. Your application has reached us completely all the same.',
    reload: 'Reload page',
    contact: 'Questions?',
    toServices: 'To the online services',
  },
  state: { received: 'Received', documented: 'Received', failed: 'Received, documents in progress' },
  conflict: {
    title: 'This draft was changed elsewhere',
    sentence: (savedAt) =>
      `It may be open in another window: it was saved there on ${savedAt}. We have not overwritten anything. Decide which version shall hold.`,
    question: 'Question',
    mine: 'My version',
    other: 'The other version',
    empty: 'no answer',
    same: 'On this page both versions are the same.',
    saveMine: 'Save my version',
    viewOther: 'View the other one',
  },
  report: {
    title: 'Report a problem with this page',
    intro:
      'Your report helps us to improve the form. We do not learn who sent it, and so cannot answer you. Your application stays as it is.',
    reason: 'What is wrong?',
    reasons: {
      unclear: 'I do not understand something',
      missing: 'My answer is not among those offered',
      broken: 'Something does not work',
      barrier: 'A barrier keeps me from going on',
      other: 'Something else',
    },
    words: 'What should we know?',
    wordsHint: 'At most 1,000 characters. Please write no names, addresses or other personal details.',
    optional: '(optional)',
    send: 'Send the report',
    problem: 'There is a problem',
    noReason: 'Choose what is wrong.',
    tooLong: 'Shorten the text to 1,000 characters at most.',
    busy: 'Very many reports are coming in just now. Try again in an hour.',
    thanks: 'Thank you for your report',
    close: 'Your application is still open in the other window. You can close this one.',
  },
  reports: {
    title: 'Reports about forms',
    intro: 'This is what applicants reported about single pages. Reports are deleted after a year.',
    none: 'There are no reports yet.',
    caption: 'Reports, newest first',
    at: 'Reported',
    page: 'Page',
    version: 'Version',
    reason: 'Reason',
    words: 'Text',
  },
  login: {
    title: 'Staff sign-in',
    name: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'Sign-in not possible: e-mail address or password are wrong.',
    missing: 'Enter e-mail address and password.',
    ended: 'Your session has ended',
    endedHow: 'Please sign in again. You will then return to the page that you were on.',
    endedKept: 'Please sign in again. What you entered will then be there again.',
  },
  embedding: {
    title: 'Embed forms',
    unsaved: 'What you entered is not saved yet. Check it and save it then.',
    intro:
      'Your forms can be part of other websites, such as that of your town. Only the sites that you list here can show them.',
    sites: 'Sites that may show forms',
    hint: 'One address per line, such as https://www.stadt.example. Empty: none.',
    save: 'Save',
    saved: 'Saved. The list is in force now.',
    wrong: (lines: string) =>
      `You cannot list these addresses: ${lines}. Write each in full and with https://, 20 at most.`,
    how: 'How to add a form to a page',
    element:
      'Copy these lines into the page. The form takes on its height and looks; people without scripts find a link.',
    frame: 'If your site may not load scripts, take these lines:',
    forms: 'For another form, replace its name:',
  },
  officialForms: {
    title: 'Official forms',
    intro:
      'Some of your forms fill in an official form as soon as an application is received. Upload the fillable PDF file as its publisher offers it.',
    none: 'None of your forms fills in an official form.',
    of: (form: string) => `Filled in by: ${form}`,
    there: 'The file is there. It is filled in with every application.',
    absent: 'The file is missing. Applications are received all the same, but without this official form.',
    useless: 'The file that lies here cannot be filled in.',
    taken: 'The file has been taken over. It is filled in from the next application on.',
    missing: (fields: string) =>
      `The form fills in these fields, but the file does not have them: ${fields}. They stay empty. Check whether it is the right version.`,
    file: (isThere: boolean) => (isThere ? 'Another PDF file' : 'PDF file'),
    hint: '10 MB at most, not encrypted, without scripts and signatures.',
    send: 'Upload',
    choose: 'Choose a PDF file first.',
  },
  inbox: {
    embedding: 'Embed forms',
    officialForms: 'Official forms',
    title: 'Inbox',
    offices: 'Your offices',
    none: 'Nothing has been received yet.',
    filter: {
      allForms: 'All forms',
      from: 'Received from',
      to: 'Received until',
      show: 'Show',
      none: 'Nothing was received for this. Choose another form or another period.',
      found: (total, shown) =>
        total === 1
          ? '1 application'
          : total > shown
            ? `${total} applications, here the newest ${shown}`
            : `${total} applications`,
    },
    table: {
      title: 'Download as a table',
      choose: 'Choose a form above and “Show”: each form has columns of its own.',
      text: (total) =>
        `${total === 1 ? 'The application stands' : `The ${total} applications stand`} in it with all details, one row for each. Every download is logged.`,
      own: 'For your office',
      recipients:
        'The table for another authority holds only the applications that it gets, and only the details that it may see.',
      xlsx: 'XLSX (for opening)',
      csv: 'CSV (for programs)',
      tooMany: (most) => `A table holds ${most} applications at most. Choose a shorter period.`,
      none: () => 'There is no application yet that belongs into this table.',
    },
    caption: 'Applications received, newest first',
    reference: 'Reference',
    form: 'Form',
    receivedAt: 'Received',
    state: 'State',
    documents: 'Documents',
    logout: 'Sign out',
    signedIn: (name) => `Signed in: ${name}`,
    endsAt: (time) => `If you do nothing, your session ends at ${time}.`,
    stay: 'Stay signed in',
    back: 'Back to the inbox',
    boxes: 'PDF in the order of the official form (“box 1”, “box 2” …)',
    copies: {
      title: 'For other authorities',
      text: 'Each file holds only what the authority may be given.',
      manual: 'pass on only after you have checked it',
    },
    answers: 'Details',
    declarations: 'Declarations',
    wentOn: 'The applicant went on all the same.',
    events: 'History',
    logged: 'Every view of this page is logged.',
    building: 'The documents are being made. Reload the page in a few seconds.',
    unread: 'The details cannot be shown just now. Reload the page in a few seconds.',
    missing: {
      state: 'Received, documents missing',
      title: 'No documents could be made for this application',
      reason: {
        time: 'Making them took longer than the server allows.',
        memory: 'Making them needed more memory than the server allows.',
        pages: 'The PDF would have more pages than the server allows.',
        rows: 'A table in the PDF would have more rows than the server allows.',
        letters: 'The PDF would have more text than the server allows.',
        certificate: 'The certificate of the electronic seal or signature has expired.',
        broken: 'An error occurred. It lies in the software, not in the application.',
      },
      unknown: 'The server has tried several times in vain.',
      advice:
        'The application was received in full. All details stand further down, the uploaded files too. Try once more to make the documents. If that fails again, give the reference to those who look after the server.',
      retry: 'Make the documents again',
      data: 'Download the details as a file (JSON)',
    },
    held: {
      waiting: 'is still being checked for malware and can be fetched afterwards',
      infected: 'is withheld: it may contain malware. Ask for another file',
    },
    event: {
      'submission.received': 'Received',
      'documents.built': 'Documents made',
      'documents.failed': 'Documents could not be made',
      'documents.retried': 'Documents asked for once more',
      'attachment.infected': 'File withheld: it may contain malware',
    },
  },
  error: {
    badRequest: { title: 'We could not read this input', sentence: 'Go back and try again.' },
    notFound: {
      title: 'This page does not exist',
      sentence: 'Check the address or begin at the start page.',
    },
    draftGone: {
      title: 'This draft is no longer there',
      sentence:
        'It was submitted or deleted, it has expired, or this browser may no longer open it. Do you have its link, or draft number and code? Then you can go on with them.',
    },
    receiptGone: {
      title: 'This confirmation can no longer be seen here',
      sentence:
        'It can be seen for a day and only in the browser in which the application was submitted. Your application is not affected. You can see its state with the link from our e-mail.',
    },
    statusGone: {
      title: 'The state of your application can’t be seen like this',
      sentence: 'Open the link from our e-mail again. Take care that it is complete.',
    },
    method: { title: 'This page cannot be opened like that', sentence: 'Begin at the start page.' },
    tooLarge: {
      title: 'This is too large',
      sentence:
        'The files are too large to be sent at once. What you saved is safe. Go back and choose a file of 10 MB at most.',
    },
    failed: {
      title: 'That did not work just now',
      sentence:
        'The error is on our side. What you saved last is safe. Go back and try again in a few minutes.',
    },
    busy: {
      title: 'The service cannot be reached just now',
      sentence: 'What you saved last is safe. Try again in a few minutes.',
    },
    toStart: 'To the start page',
    toForm: 'To the start page of the application',
    withCode: 'Continue with number and code',
    summary: 'There is a problem',
    prefix: 'Error',
  },
  legal: {
    imprint: {
      provider: 'Service provider',
      representative: (kommune) => `${kommune}, represented by the mayor`,
      contact: 'Contact',
      note: 'The administration adds postal address, telephone number and VAT number before it runs these pages publicly.',
    },
    privacy: {
      controller: 'Controller',
      what: 'What we store',
      whatItems: [
        'Drafts: your details and files, encrypted, until you submit, delete the draft or the period ends that we name when saving.',
        'E-mail addresses for link and code: encrypted, as long as the draft is there. After submitting we keep the address for the confirmation for another week.',
        'Applications: your details and files, as long as the procedure and its retention periods require.',
        'Operational logs: without your details.',
      ],
      cookies: 'Cookies',
      cookiesText:
        'We only set cookies that the service needs: the key to your draft, the keys to your confirmation and to the state of your application, and your language. We don’t track you and don’t embed anything from other providers.',
      perForm: 'Single applications',
      rights: 'Your rights',
      rightsText:
        'You can demand access, rectification, erasure and restriction, and lodge a complaint with the data protection authority of North Rhine-Westphalia (articles 15 to 21 and 77 GDPR).',
    },
    accessibility: {
      sample:
        'This statement is a sample. The authority checks and completes it before it offers the service to the public, and links its electronic contact form here.',
      goal: (kommune) =>
        `${kommune} wants everyone to be able to use its online services, as the Act on Equal Opportunities for Persons with Disabilities of North Rhine-Westphalia (BGG NRW) and its ordinance on accessible information technology (BITVNRW) demand. This statement is about the online services on these pages, also where a form is part of another website.`,
      state: 'Compliance status',
      stateText:
        'The service complies in part with section 3 BITVNRW (EN 301 549, Web Content Accessibility Guidelines 2.1, level AA). The next section says why only in part.',
      barriers: 'What is not accessible yet',
      barrierItems: [
        'No one who uses a screen reader, magnification or voice control has checked yet whether they get along without effort. There may be barriers that we do not know of.',
        'Only some forms exist in plain German as well, and none in easy-to-read German (Leichte Sprache) or in German Sign Language.',
        'Files that you upload are taken as they are.',
      ],
      alternative:
        'If this keeps you from going on, you can make the same application together with us, by telephone or in person.',
      how: 'What you can expect',
      howItems: [
        'You can do everything with the keyboard.',
        'All questions, hints and error messages are marked up for screen readers.',
        'The service works without JavaScript, at 400 percent zoom and with forced colours.',
        'Your draft is kept for weeks. No question has a time limit.',
        'The confirmation is an accessible PDF (PDF/UA-1).',
      ],
      tested: 'Preparation of this statement',
      testedText:
        'This statement was prepared on 26 November 2026. It is a self-assessment: with every change, programs check all kinds of pages, also in the order in which they are read aloud. We review the statement once a year at least.',
      feedback: 'Report a barrier',
      feedbackText:
        'If you meet a barrier or need information in another form, tell us. We answer within six weeks and look for another way.',
      ombuds: 'Enforcement',
      ombudsText:
        'If you are not content with our answer or get none, you can turn to the ombuds office for accessible information technology of North Rhine-Westphalia (section 10d BGG NRW). It costs nothing.',
      ombudsLink: 'To the ombuds office (in German)',
    },
  },
};
