/** English: the pages for teachers. Keys start with 'teach.'; learned when such a page is opened. */
export const teach = {
  'teach.name': 'For teachers',
  'teach.menu': 'Pages for teachers',

  'teach.assign.menu': 'Set a lesson',
  'teach.assign.title': 'Set a lesson',

  'teach.class.menu': 'The class',
  'teach.class.title': 'The class',

  'teach.kit.menu': 'Lesson kit',
  'teach.kit.title': 'Lesson kit',

  'teach.check.menu': 'Check a device',
  'teach.check.title': 'Check a device before the lesson',

  'teach.privacy.menu': 'Privacy',
  'teach.privacy.title': 'What happens with data',

  'teach.start.menu': 'In ten minutes',
  'teach.start.title': 'A lesson in ten minutes of preparing',
  'teach.start.lead':
    'Students govern a telecom ministry in early 2019 and decide what part Huawei may play in the country’s 5G network. They need a browser and a link: no account, no name, no clock. Nothing leaves their device unless they hand it in.',
  'teach.start.choose': 'Choose a scenario',
  'teach.start.chooseText':
    'Real countries for what happened, an invented one where the subject is sensitive. The short version fits a lesson.',
  'teach.start.hand': 'Hand out one link',
  'teach.start.handText': 'The link carries all settings. Two at one screen decide better than one alone.',
  'teach.start.play': 'Let them play',
  'teach.start.playText':
    'Twenty minutes for the short version. Whoever is interrupted goes on at the same step, on any device, with a code.',
  'teach.start.look': 'Talk about it',
  'teach.start.lookText':
    'The debrief is where most is learned: what else could have been, what was luck, and what one has to believe.',

  'teach.project.title': 'Play with the whole class',
  'teach.project.text':
    'One device, one projector. The class argues and votes by hands, you enter the counts, and the minority is asked for its reason. Large letters, no names, nothing to hand out. A clicker turns the pages.',
  'teach.project.scenario': 'Which ministry?',
  'teach.project.length': 'How long?',
  'teach.project.rules': 'What is decided …',
  'teach.project.binding': '… stays decided',
  'teach.project.practice': '… can be taken back',
  'teach.project.start': 'Start at the projector',
} as const;
