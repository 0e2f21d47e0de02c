/** English: the page on which a teacher sets a lesson. Keys start with 'teach.assign.'; learned with that page. */
export const teachAssign = {
  'teach.assign.lead':
    'Settle what the class plays. The link changes as you do, and carries all of it: nothing is stored anywhere, and no one needs an account.',

  'teach.assign.unread':
    'The settings in this address could not be read: a part is missing or has been changed. The usual ones stand here instead.',

  'teach.assign.scenario': 'Scenario',
  'teach.assign.length': 'Length',
  'teach.assign.length.short': 'fits a lesson with a debrief',
  'teach.assign.length.standard': 'for two lessons, or at home',
  'teach.assign.rules': 'Decisions',
  'teach.assign.binding': 'Binding',
  'teach.assign.bindingText': 'What is decided stays decided.',
  'teach.assign.practice': 'Practice',
  'teach.assign.practiceText': 'Steps can be taken back.',
  'teach.assign.chance': 'Chance',
  'teach.assign.chance.same': 'The same for all',
  'teach.assign.chance.sameText': 'Two who decide alike end alike: what differs was decided.',
  'teach.assign.chance.own': 'Each their own',
  'teach.assign.chance.ownText': 'Two who decide alike may end apart: a class can see what luck does.',
  'teach.assign.seed': 'Number that chance is drawn from',
  'teach.assign.seedHint': 'Give two classes the same number and they can be held against each other.',
  'teach.assign.newSeed': 'Draw another',
  'teach.assign.seats': 'Seats',
  'teach.assign.seatsHint':
    'Each student picks one number, up to {most}. You alone know who sits where. With 0, no seat is asked for.',
  'teach.assign.attention': 'Time for the inbox, each quarter',
  'teach.assign.attentionHint':
    'With less time than letters, students choose whom to hear, and the class can compare whom it left out.',
  'teach.assign.language': 'Language',
  'teach.assign.languageHint': 'There is one so far.',
  'teach.assign.language.en': 'English',
  'teach.assign.asked': 'Before and after',
  'teach.assign.prediction': 'Ask at the start which force will weigh most',
  'teach.assign.reflection': 'Put questions at the end, with room to write',
  'teach.assign.sound': 'Sound on from the start (students can switch it off)',
  'teach.assign.beliefs': 'Contested figures',
  'teach.assign.moved':
    '{moved, plural, =0 {all in the middle} one {one taken from a side} other {# taken from a side}}',

  'teach.assign.link': 'Hand it out',
  'teach.assign.linkField': 'Link',
  'teach.assign.linkHint':
    '{n, plural, other {# characters}}. It can be read by hand, and a sum at its end shows when a part has been changed.',
  'teach.assign.linkLong':
    '{n, plural, other {# characters}}, because the address of this page is long. Some programs cut links above 300: try it once, or use the printed slips.',
  'teach.assign.text': 'Text for your classroom tool',
  'teach.assign.message':
    '{title}: you govern a telecom ministry in early 2019. About {minutes} minutes, in any browser, no account and no name.\n{seats, plural, =0 {} other {Pick your seat number when you open it (1 to #).\n}}{link}\nAt the end, under “Hand in”: send me the code or the file.',
  'teach.assign.qr': 'The link as a picture for a camera',
  'teach.assign.paper': 'On paper, or on the projector',
  'teach.assign.slip': 'Slips',
  'teach.assign.slipLead': 'About {minutes} minutes, in any browser. No account, no name.',
  'teach.assign.slipSeat': 'Seat {seat}',
  'teach.assign.slipCode': 'Code at the end:',
  'teach.assign.paperText':
    '{seats, plural, =0 {Prints eight slips on a page.} one {Prints one slip.} other {Prints # slips, one for each seat, eight on a page.}} A4 or Letter, in grey.',
  'teach.assign.print': 'Print the slips',

  'teach.assign.preview': 'Look at it first',
  'teach.assign.previewText':
    'Nothing that you do there is kept. At a decision, what came before it is filled in with what the real country took, or with the first option.',
  'teach.assign.previewPage': 'Open it as a student',
  'teach.assign.previewDebrief': 'The debrief',

  'teach.assign.many': 'Many hands, absent hands',
  'teach.assign.many.device':
    'One device for several students: at the end of a run, “Next student at this device” hides it and opens the same task again.',
  'teach.assign.many.absent': 'Whoever was absent opens the same link later. It does not run out.',
  'teach.assign.many.code':
    'The code in the menu takes a run to another device, today or in some weeks. There it goes on with its own rules, but without the seat and without what you set about questions and sound; only the link carries those.',
} as const;
