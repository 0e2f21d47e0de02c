/** English: a run that a whole class plays at a projector. Keys start with 'projector.'; learned when it is first shown. */
export const projector = {
  'projector.on': 'On',
  'projector.more': 'More',
  'projector.back': 'Back',
  'projector.step': '{n} of {all}',
  'projector.sources': '{count, plural, one {Sources: # (open)} other {Sources: # (open)}}',
  'projector.meter': '{label} {value}',

  'projector.oath.next': 'To our yardstick',
  'projector.oath.mandate': 'What matters to us?',
  'projector.oath.hint': 'Ten points. Ask for hands, then set what most can live with.',
  'projector.oath.guess': 'Our guess: what will weigh most?',
  'projector.oath.missing': 'Still to choose: one guess for all.',

  'projector.brief.words': '{count, plural, one {A word to know} other {Words to know}}',
  'projector.coach': 'How this works',

  'projector.inbox.title': 'Whom do we hear?',
  'projector.inbox.left':
    '{left, plural, =0 {No time left. What we did not open, we did not know.} one {Time for one more.} other {Time for # more.}}',
  'projector.inbox.all': 'Time for all of them.',
  'projector.inbox.hands': 'Ask for hands',
  'projector.inbox.noHands': 'Without hands',
  'projector.inbox.open': 'Hear',
  'projector.inbox.again': 'Again',
  'projector.inbox.closed': 'No time',
  'projector.inbox.gains': 'Gains if we believe it',
  'projector.inbox.evidence': 'What stands behind it',
  'projector.inbox.list': 'To the others',

  'projector.table': 'Around the table',
  'projector.option': 'Option {letter}',
  'projector.straight': 'Straight to the vote',

  'projector.vote.title': 'Who is for it? Hands up.',
  'projector.vote.hands': 'Hands for {title}',
  'projector.vote.less': 'One hand less for {title}',
  'projector.vote.more': 'One hand more for {title}',
  'projector.vote.total': '{total, plural, =0 {No hands yet} one {# hand} other {# hands}}',
  'projector.vote.show': 'Show the vote',
  'projector.vote.without': 'Decide without a vote',

  'projector.result.winner': '“{title}” has the most hands: {most} of {total}.',
  'projector.result.tie':
    'A tie: {titles} have {most} hands each. The chair picks one of them, or you vote again.',
  'projector.result.none': 'Nobody voted. The chair decides.',
  'projector.result.chair': 'What is decided?',
  'projector.result.against':
    'Against the vote: {most, plural, one {# hand} other {# hands}} wanted something else most, {hands, plural, =0 {none} one {one} other {#}} of {total} wanted this.',
  'projector.result.again': 'Vote again',
  'projector.result.missing': 'Still to choose: what is decided.',
  'projector.hands': '{count, plural, one {# hand} other {# hands}}',
  'projector.hands.most': 'most hands',
  'projector.hands.level': 'level',
  'projector.hands.taken': 'decided',

  'projector.reason.title': 'Why? The main reason of those who are for it',
  'projector.reason.missing': 'Still to choose: the main reason.',

  'projector.minority.title':
    '{hands, plural, one {# hand went elsewhere. What is its strongest reason?} other {# hands went elsewhere. What is their strongest reason?}}',
  'projector.minority.most': 'Most of them wanted “{title}”.',
  'projector.minority.words': 'In their own words',
  'projector.minority.kept': 'Up to {longest} signs. It stays on this device.',
  'projector.decide': 'Decide',
  'projector.decide.without': 'Decide, no reason given',

  'projector.outcome.scores': 'What it did to our scores',
  'projector.outcome.why': 'Why? {label}',
  'projector.outcome.to': '{before} → {after}',

  'projector.debrief.parts': 'Looking back',
  'projector.debrief.story': 'Our story',
  'projector.debrief.roads': 'Every road',
  'projector.debrief.branch': 'Other choice',
  'projector.debrief.luck': 'Luck',
  'projector.debrief.beliefs': 'Beliefs',
  'projector.debrief.history': 'History',
  'projector.debrief.trust': 'Trust',
  'projector.debrief.decided': 'We decided',
  'projector.debrief.minority': 'What the minority said, and what followed',
  'projector.debrief.followed': 'What followed',
  'projector.debrief.question': 'For the room',
  'projector.debrief.leave': 'To the usual size, with the report to print',
} as const;
