/** English: what happens with data. Keys start with 'teach.privacy.'; learned with that page. */
export const teachPrivacy = {
  'teach.privacy.lead':
    'For teachers, parents and whoever answers for data at the school. The record below is filled in as far as the program decides it; the school adds the rest.',
  'teach.privacy.print': 'Print this page',
  'teach.privacy.kicker': 'Trusted Vendor',

  'teach.privacy.plain': 'In plain words',
  'teach.privacy.kept': 'What is kept, and where',
  'teach.privacy.kept.runs':
    'Runs (with a class’s votes by hands), settings and answers to the questions at the end: in the storage of this browser, on this device. Whoever uses the same browser profile can see them.',
  'teach.privacy.kept.class':
    'The class page: what a teacher pastes or drops there stays in the teacher’s browser, until the teacher deletes it.',
  'teach.privacy.kept.copy':
    'A copy of the program itself, so that it opens without a line. There is nothing about anybody in it.',
  'teach.privacy.kept.code':
    'A run code holds scenario, settings, decisions, reasons and ratings. It holds no name, and exists only where somebody copies it, prints it or writes it down.',
  'teach.privacy.kept.file':
    'A file handed in holds the run code, the assignment and the date; and the answers, the number of the seat and the nickname, if there are any.',
  'teach.privacy.leaves': 'What leaves the device',
  'teach.privacy.leaves.nothing':
    'Nothing, unless somebody sends it. The page fetches its own files from its own address, as every page does, and sends nothing back.',
  'teach.privacy.leaves.hand':
    'Handing in is done by the student: by giving the code or the file to the teacher, on whatever way the school uses.',
  'teach.privacy.leaves.link':
    'An assignment link carries the settings behind the sign “#”. Browsers do not send that part to a server.',
  'teach.privacy.leaves.sources':
    'Links to sources lead to other sites, and open only when pressed. They are not told where the reader came from.',
  'teach.privacy.not': 'What there is not',
  'teach.privacy.not.cookies': 'No cookies, no accounts, no counting of visitors, no advertising.',
  'teach.privacy.not.third': 'No third parties: no fonts, scripts, pictures or sounds from elsewhere.',
  'teach.privacy.not.names':
    'No question for a name, an address, a birthday or a photo. A nickname comes from a list of harmless words, drawn by lot.',
  'teach.privacy.host': 'Who still sees something',
  'teach.privacy.host.server':
    'Whoever runs the web server sees, as with every page, which network address fetched which file and when. The server that comes with the program writes no log; another one may.',
  'teach.privacy.host.platform':
    'In a learning platform (SCORM or cmi5) the program talks to that platform alone, which knows who is logged in. It sends: begun and done, the score if the teacher wants one, each decision with its reason, the time taken, and what is needed to go on later. There it keeps nothing in the browser.',
  'teach.privacy.children': 'Children and young people',
  'teach.privacy.children.free':
    'The answers at the end can be typed freely. Tell students not to write names, or anything about themselves or others that they would not say aloud.',
  'teach.privacy.children.political':
    'Decisions are made in a role and say nothing of what somebody thinks. A free answer may: read it as schoolwork, keep it no longer than you need it, and do not hang it up with a name.',
  'teach.privacy.children.seat':
    'A seat number is a name to whoever has the list. Keep the list apart, and destroy it when the lesson has been marked.',
  'teach.privacy.delete': 'How to delete',
  'teach.privacy.delete.run': 'One run: “Delete” beside it on the start page.',
  'teach.privacy.delete.class': 'The class: one entry or all, on the class page.',
  'teach.privacy.delete.all':
    'Everything: delete the site data of this address in the browser’s settings. A private window does it by itself when it closes.',
  'teach.privacy.delete.sent': 'What was sent lies with whoever received it, and is deleted there.',
  'teach.privacy.see': 'How to check that this is true',
  'teach.privacy.see.network':
    'Open the browser’s developer tools (F12), choose “Network”, load the page anew and play. Each line names this address, and each is a GET: something fetched, nothing sent.',
  'teach.privacy.see.storage':
    'Choose “Application” or “Storage” in the same place: no cookies; under “Local storage” only lines that begin with “trusted-vendor”.',
  'teach.privacy.see.off': 'Or switch the network off once the page is there, and play on.',
  'teach.privacy.see.code':
    'The source is open. A test in a real browser plays whole runs and fails if anything asks another address or sets a cookie.',

  'teach.privacy.record': 'Record of processing activities',
  'teach.privacy.record.lead':
    'In the order of Article 30(1) of the General Data Protection Regulation. Lines marked with ✎ are for the school: they depend on its law, its server and its rules. This is a help, not legal advice.',
  'teach.privacy.record.what': 'What is asked',
  'teach.privacy.record.answer': 'Answer',
  'teach.privacy.fill': '✎ School: {what} ____________________',
  'teach.privacy.record.controller': 'Controller, with contact',
  'teach.privacy.record.controller.fill': 'name, address, head',
  'teach.privacy.record.officer': 'Data protection officer',
  'teach.privacy.record.officer.fill': 'name, contact',
  'teach.privacy.record.activity': 'Activity',
  'teach.privacy.record.activity.text':
    'Use of the classroom simulation Trusted Vendor in lessons, and of the results that students hand in.',
  'teach.privacy.record.purpose': 'Purpose',
  'teach.privacy.record.purpose.text':
    'Teaching: weighing evidence and political decisions. Talking about what was decided; if the school wishes, marking it.',
  'teach.privacy.record.basis': 'Legal basis (not asked by Article 30, often by schools)',
  'teach.privacy.record.basis.fill': 'task of the school under its law (Article 6(1)(e)), or another',
  'teach.privacy.record.persons': 'Whose data',
  'teach.privacy.record.persons.text':
    'Students who hand something in; in a learning platform, those who are enrolled.',
  'teach.privacy.record.data': 'What data',
  'teach.privacy.record.data.text':
    'Decisions, reasons and ratings in a role; answers to questions, if written; a seat number or a nickname drawn by lot, if used. No names, no contact data; none of the special categories are asked for. Free answers may hold opinions.',
  'teach.privacy.record.server': 'Data of the web server',
  'teach.privacy.record.server.text':
    'Network address, time and file fetched, where the server keeps a log. The server that comes with the program keeps none.',
  'teach.privacy.record.server.fill': 'which server, which log, how long',
  'teach.privacy.record.recipients': 'Who receives it',
  'teach.privacy.record.recipients.text':
    'The teacher to whom it is handed in. In a learning platform: that platform. Nobody else; the makers of the program receive nothing.',
  'teach.privacy.record.recipients.fill': 'platform, and the contract with its provider (Article 28)',
  'teach.privacy.record.transfer': 'Transfers to other countries',
  'teach.privacy.record.transfer.text': 'None by the program.',
  'teach.privacy.record.transfer.fill': 'where server and platform stand',
  'teach.privacy.record.periods': 'When it is deleted',
  'teach.privacy.record.periods.text':
    'On the student’s device: when deleted there, or when the device is wiped. On the class page: when the teacher deletes it.',
  'teach.privacy.record.periods.fill': 'period for what was handed in, such as the end of the term',
  'teach.privacy.record.measures': 'How it is protected',
  'teach.privacy.record.measures.text':
    'Data stay on the device; no names; one origin and a strict content policy; no third parties; codes with a sum that shows alteration; “This is not me” and “Next student at this device” hide earlier runs on shared devices.',
  'teach.privacy.record.measures.fill':
    'own login for each student on shared devices, locked teacher’s device',
  'teach.privacy.record.signed': 'Date, and who keeps this record',
  'teach.privacy.record.signed.fill': 'date, name',
} as const;
