/** English: the page on which a class comes together. Keys start with 'teach.class.'; learned with that page. */
export const teachClass = {
  'teach.class.lead':
    'Paste what your class handed in: codes, files, whole mails, with or without names. Each run is replayed here, on this device. Nothing is sent anywhere.',

  'teach.class.paste': 'Codes',
  'teach.class.pasteHint':
    'One a line or many, in any mix: “Ana: CODE”, “CODE Ana”, a column from a table. Up to {most} lines at once.',
  'teach.class.take': 'Read them in',
  'teach.class.files': 'Choose files',
  'teach.class.drop': 'or drop hand-in files here',
  'teach.class.progress': '{done} of {of} codes replayed',
  'teach.class.took':
    '{added, plural, =0 {Nothing new.} one {One run added.} other {# runs added.}}{known, plural, =0 {} one { One was here already.} other { # were here already.}}{named, plural, =0 {} one { It has a name now.} other { # of them have a name now.}}{refused, plural, =0 {} one { One could not be read in; see below.} other { # could not be read in; see below.}}',
  'teach.class.unread':
    '{n, plural, one {One line was} other {# lines were}} too many for one go and not read. Paste them by themselves.',
  'teach.class.failed': 'That did not work, and nothing was lost of what is here. Try again.',
  'teach.class.refused': 'Not read in',
  'teach.class.refusedMore': 'And {n} more.',
  'teach.class.dismiss': 'Put this list away',
  'teach.class.atLine': 'Line {line}',
  'teach.class.inFile': '{file}',
  'teach.class.inFileLine': '{file}, line {line}',
  'teach.class.kept': 'Kept here',
  'teach.class.wordy':
    '{n, plural, one {One line without a code was passed over} other {# lines without a code were passed over}}',

  'teach.class.why.empty': 'There is no code in it.',
  'teach.class.why.bad-character':
    '“{character}” is in no code. Ask for the code again; it is best copied, not typed.',
  'teach.class.why.mistyped': 'One character seems to be wrong.',
  'teach.class.mend': 'Take it as {suggestion}',
  'teach.class.why.damaged':
    'Not a whole code, or several characters are wrong. Ask for it again; it is best copied, not typed.',
  'teach.class.why.newer-format':
    'Made by a later version of this page. Reload this page; if that does not help, read it in where it was made.',
  'teach.class.why.unknown-scenario':
    'It belongs to a scenario that is not here. Read it in at the address where it was played.',
  'teach.class.why.other-version':
    'Played on version {version} of {scenario}; here is version {here}. The two do not play alike. Read it in at the address where it was played.',
  'teach.class.why.impossible':
    'It holds steps that the scenario does not allow, so it was not made by this page. Ask the student to open the run and copy the code.',
  'teach.class.why.not-fetched':
    'Its scenario could not be fetched. Check the connection and read it in again.',
  'teach.class.why.too-many': 'A class holds {most} runs. Export this one and delete it first.',
  'teach.class.why.too-long': 'Too large to be a hand-in file or a list of codes.',
  'teach.class.why.no-text': 'This is no text file. Hand-in files end in “.json”; lists in “.txt” or “.csv”.',
  'teach.class.why.no-codes':
    'There is no code in it. A code looks like A0SHP-ZVRA2-RQYCF and is longer than that.',
  'teach.class.why.not-json': 'The file is cut off or was changed. Ask for it again.',
  'teach.class.why.other-product': 'This file was made by another program.',
  'teach.class.why.bad-field': 'The file was changed: its “{field}” cannot be right. Ask for it again.',

  'teach.class.unkept.full':
    'This browser has no room left, so the last runs are not kept when you close this page. Everything works until then: export the class as a file.',
  'teach.class.unkept.blocked':
    'This browser does not let pages keep anything, so the class is gone when you close this page. Everything works until then: export the class as a file.',
  'teach.class.lost':
    '{damaged, plural, =0 {} one {One kept run could not be read and was put aside. } other {# kept runs could not be read and were put aside. }}{newer, plural, =0 {} one {One was kept by a later version of this page and stays where it is.} other {# were kept by a later version of this page and stay where they are.}}',
  'teach.class.unplayable':
    '{n, plural, one {One kept run cannot be played here any more. It stays in the export.} other {# kept runs cannot be played here any more. They stay in the export.}}',
  'teach.class.none':
    'No runs yet. Students find their code and their file at the end of a run, under “Hand in”.',

  'teach.class.students': 'Runs',
  'teach.class.group': '{title}: {students, plural, one {one run} other {# runs}}',
  'teach.class.length.short': 'short version',
  'teach.class.length.standard': 'all decisions',
  'teach.class.groups': 'Scenario',
  'teach.class.caption':
    'Scores from 0 to 100, where each course leads by the end of 2026. The last one is by the student’s own mandate, so it is on a scale of their own.',
  'teach.class.who': 'Who',
  'teach.class.where': 'How far',
  'teach.class.mandate': 'By own mandate',
  'teach.class.mandatePoints': 'Mandate (cost, security, alliance)',
  'teach.class.attempts': 'Attempts',
  'teach.class.action': 'Delete',
  'teach.class.finished': 'Finished',
  'teach.class.stopped': '{decided} of {decisions} decisions',
  'teach.class.oath': 'Before the oath',
  'teach.class.seat': 'Seat {seat}',
  'teach.class.seatOf': '{name} (seat {seat})',
  'teach.class.run': 'Run {n}',
  'teach.class.twin': 'Same code as another',
  'teach.class.counts': 'The attempt of {who} that counts',
  'teach.class.attempt': '{n}: {where}, {score}',
  'teach.class.deleteOne': 'Delete {who}',
  'teach.class.delete': 'Delete',
  'teach.class.deleteAll': 'Delete the class',
  'teach.class.sure': 'Delete {who}?',
  'teach.class.sureText':
    '{n, plural, one {The run goes from this device.} other {# runs go from this device.}} It cannot be taken back; whoever has the code can hand it in again.',
  'teach.class.sureAll': 'Delete the whole class?',
  'teach.class.keep': 'Keep',
  'teach.class.deleted': '{who}: deleted.',
  'teach.class.deletedAll': 'The class was deleted from this device.',
  'teach.class.reflections': 'What they wrote',
  'teach.class.choices': 'What they decided',
  'teach.class.choice': '{option}. Why: {reason}',
  'teach.class.tooFew':
    'Fewer than three runs are here. On a wall they would show what somebody did; at your own desk you see them.',
  'teach.class.export': 'Export as a file',
  'teach.class.csv': 'Table for a spreadsheet (CSV)',
  'teach.class.print': 'Print',
  'teach.class.projector': 'For the projector',
  'teach.class.projectorOff': 'Back to the runs',
  'teach.class.files.text':
    'The class stays on this device until you delete it. The exported file brings it to another one.',

  'teach.class.pictures': 'The class among all roads',
  'teach.class.pictures.text':
    'Each pale mark is a way through all decisions, played by average chance. Each dot is a run of the class, as it came, with its luck.',
  'teach.class.pictures.working': 'All roads are being played: {done}',
  'teach.class.pictures.failed': 'The roads could not be played.',
  'teach.class.pictures.again': 'Try again',
  'teach.class.picture.says':
    '{runs, plural, one {One run} other {# runs}} among {roads} roads. Cost: {cost}. Security: {security}. Alliance: {alliance}. The exact figures stand in the table of spreads below.',
  'teach.class.range': '{from} to {to}',
  'teach.class.axis.cost': 'Cost: right is cheaper for the country',
  'teach.class.axis.security': 'Security: higher is safer',
  'teach.class.band.0': 'Alliance under {edge}',
  'teach.class.band.1': 'Alliance {from} to {to}',
  'teach.class.band.2': 'Alliance over {edge}',
  'teach.class.bandKey':
    'Shape of a dot: alliance of that run. Shade of a mark: alliance of that road, the darker the higher.',

  'teach.class.spread': 'How far apart',
  'teach.class.spread.text': 'Half of the class lies in the box, one in twenty beyond each end of the line.',
  'teach.class.spread.widest': 'The class lies farthest apart on {score}.',
  'teach.class.spread.score': 'Score',
  'teach.class.spread.low': 'Lowest twentieth',
  'teach.class.spread.half': 'Middle half',
  'teach.class.spread.middle': 'Middle',
  'teach.class.spread.high': 'Highest twentieth',
  'teach.class.spread.row': '{score}: middle {middle}, half between {lower} and {upper}',

  'teach.class.decisions': 'Decision by decision',
  'teach.class.decided': '{n, plural, one {One has decided} other {# have decided}} here.',
  'teach.class.count': '{n} of {of}',
  'teach.class.reasons': 'Why: {list}',
  'teach.class.reason': '{reason} ({n})',
  'teach.class.nobody': 'Nobody',
  'teach.class.mean': 'All roads with it: cost {cost}, security {security}, alliance {alliance}',
  'teach.class.meanText':
    'What was to be expected stands below each option: where all roads that take it lead on average.',
  'teach.class.minority': 'Heard from few',
  'teach.class.minority.more': '{n, plural, one {One more} other {# more}}',
  'teach.class.minority.option': '{option}, because: {reason} ({n})',
  'teach.class.minority.reason': '{option}, as others did, but because: {reason} ({n})',
  'teach.class.predictions': 'What they expected to weigh most',
  'teach.class.prediction': '{factor}: {n}',

  'teach.class.questions': 'Questions for the room',
  'teach.class.questions.text': 'Drawn from what this class did.',
  'teach.class.question.split':
    '{when}: {a} chose “{first}”, {b} chose “{second}”. What did each side see that the other did not?',
  'teach.class.question.alone':
    '{when}: “{most}” was chosen most. {n, plural, one {One} other {#}} chose “{option}”. What speaks for it?',
  'teach.class.question.reason':
    '{when}: many chose “{option}”. {n, plural, one {One gave} other {# gave}} as a reason: {reason} Does that lead to the same rule?',
  'teach.class.question.regret':
    '{when}: by their own mandate, {n} would have ended about {points} points higher with “{instead}”. What kept them from it?',
  'teach.class.question.luck':
    'Two runs took the same decisions and ended {points} points apart on {score}. What happened between them?',
  'teach.class.question.spread':
    'On {score} the class lies {points} points apart. What would both ends say to each other?',
  'teach.class.question.none': 'No questions yet: they come with a few more runs.',

  'teach.class.csv.code': 'Code',
  'teach.class.csv.counts': 'Counts',
  'teach.class.csv.yes': 'yes',
  'teach.class.csv.no': 'no',
  'teach.class.csv.at': 'Handed in',
  'teach.class.csv.scenario': 'Scenario',
  'teach.class.csv.length': 'Length',
  'teach.class.csv.nickname': 'Nickname',
  'teach.class.csv.seatName': 'Seat',
  'teach.class.csv.prediction': 'Expected to weigh most',
  'teach.class.csv.choice': '{when}: decision',
  'teach.class.csv.reason': '{when}: reason',
} as const;
