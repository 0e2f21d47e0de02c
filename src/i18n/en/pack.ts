/** English: packages for learning platforms. Keys start with 'pack.'; learned with the pages for teachers. */
export const pack = {
  'pack.title': 'Download for a learning platform',
  'pack.lead':
    'One file with the whole program and exactly this assignment. Upload it to your platform as a course or an activity. It is made on this device; nothing is sent.',
  'pack.score': 'What the platform is told at the end',
  'pack.score.completion': 'Only that it is finished',
  'pack.score.mandate': 'That it is finished, and the score of the mandate (0 to 100)',
  'pack.scoreNote':
    'The score of the mandate weighs cost, security and alliance as the student did at the oath. It tells how far a run served its own aim, not how well a student thought. A mark for the reasons is fairer.',
  'pack.told':
    'In both cases the platform also gets every decision with its reason, where the student stopped, and the time spent. The platform knows who the student is; this program does not ask.',
  'pack.kind': 'Which file',
  'pack.kind.scorm12': 'SCORM 1.2',
  'pack.kind.scorm12Note': 'The oldest of the three; most platforms read it. Take this one if unsure.',
  'pack.kind.scorm2004': 'SCORM 2004, 4th edition',
  'pack.kind.scorm2004Note': 'Keeps questions and answers in words. Where the platform asks for it.',
  'pack.kind.cmi5': 'cmi5',
  'pack.kind.cmi5Note':
    'For platforms with a learning record store. This one file may talk to other addresses: those of the store.',
  'pack.make': 'Make the file',
  'pack.making': 'Making the file: {done} of {all} parts …',
  'pack.made': '{name} is made ({size} MB). It lies where your downloads lie.',
  'pack.failed':
    'The file could not be made: a part of the program could not be fetched. Check the connection and try again.',
  'pack.fromFile':
    'This page was opened from a file. To make a package for a learning platform, open the program from a web address.',
  'pack.document.title': 'Trusted Vendor: {scenario}',
  'pack.document.text':
    'Run the telecom ministry of a European country from 2019 and decide what part Huawei may play in its 5G network.',
} as const;
