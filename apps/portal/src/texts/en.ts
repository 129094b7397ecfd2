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
  },
  services: {
    title: (kommune) => `Online services: ${kommune}`,
    intro: 'Here you can do everything online: give your details, upload documents, submit.',
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
    noAccount: 'You don’t need an account. You can save your details at any time and continue later.',
    continue: 'Continue draft',
    draft: 'You have a draft in this browser',
    draftUntil: (savedAt, until) => `Last saved on ${savedAt}. You can continue it until ${until}.`,
    again: 'Start again',
    againWarning: 'If you start again, we delete the draft you have.',
    againNow: 'Delete draft and start again',
  },
  saved: {
    title: 'Your draft is saved',
    until: (date) => `You can continue it until ${date}. After that we delete it.`,
    how: 'How to go on',
    here: 'In this browser: open the start page of the application and choose “Continue draft”.',
    elsewhere: 'On another device: copy this link and open it there.',
    link: 'Link to your draft',
    keep: 'Whoever has this link can read and change your draft. Share it only with people who work on this application with you.',
    copy: 'Copy link',
    copied: 'The link is copied.',
    continue: 'Continue filling in',
    toStart: 'To the start page of the application',
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
    sentence: (kommune) => `${kommune} has received your application.`,
    reference: 'Reference',
    receivedAt: 'Received on',
    state: 'State',
    next: 'What happens next?',
    nextSteps: [
      'We check your details and documents.',
      'If something is missing, we contact you.',
      'Then you receive our decision.',
    ],
    keep: 'Note the reference or download your documents. This page can be seen for a short time and in this browser only.',
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
  login: {
    title: 'Staff sign-in',
    name: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'Sign-in not possible: e-mail address or password are wrong.',
    missing: 'Enter e-mail address and password.',
  },
  embedding: {
    title: 'Embed forms',
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
  inbox: {
    embedding: 'Embed forms',
    title: 'Inbox',
    offices: 'Your offices',
    none: 'Nothing has been received yet.',
    caption: 'Applications received, newest first',
    reference: 'Reference',
    form: 'Form',
    receivedAt: 'Received',
    state: 'State',
    documents: 'Documents',
    logout: 'Sign out',
    signedIn: (name) => `Signed in: ${name}`,
    back: 'Back to the inbox',
    answers: 'Details',
    declarations: 'Declarations',
    wentOn: 'The applicant went on all the same.',
    events: 'History',
    logged: 'Every view of this page is logged.',
    building: 'The documents are being made. Reload the page in a few seconds.',
    event: {
      'submission.received': 'Received',
      'documents.built': 'Documents made',
      'documents.failed': 'Documents could not be made',
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
        'It was submitted, deleted or has expired. Or it is stored in another browser: then open it with its link.',
    },
    receiptGone: {
      title: 'This confirmation can no longer be seen here',
      sentence:
        'It can be seen for a short time and only in the browser in which the application was submitted. Your application is not affected.',
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
        'Applications: your details and files, as long as the procedure and its retention periods require.',
        'Operational logs: without your details.',
      ],
      cookies: 'Cookies',
      cookiesText:
        'We only set cookies that the service needs: the key to your draft, the key to your confirmation, and your language. We don’t track you and don’t embed anything from other providers.',
      perForm: 'Single applications',
      rights: 'Your rights',
      rightsText:
        'You can demand access, rectification, erasure and restriction, and lodge a complaint with the data protection authority of North Rhine-Westphalia (articles 15 to 21 and 77 GDPR).',
    },
    accessibility: {
      goal: (kommune) =>
        `${kommune} wants everyone to be able to use this service. It is built to EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.1, level AA.`,
      how: 'What you can expect',
      howItems: [
        'You can do everything with the keyboard.',
        'All questions, hints and error messages are marked up for screen readers.',
        'The service works without JavaScript, at 400 percent zoom and with forced colours.',
        'The confirmation is an accessible PDF (PDF/UA-1).',
      ],
      tested: 'How we check this',
      testedText:
        'With every change, automatic checks run over all pages. A check by people with disabilities is still to come.',
      feedback: 'Report a barrier',
      feedbackText: 'If you meet a barrier, tell us. We answer you and look for another way.',
    },
  },
};
