/** English: what the page says about itself while it is used. Keys start with 'app.'. */
export const app = {
  'app.notice.storeFull':
    'This browser has no room left, so this run cannot be saved here. Keep the code: it brings you back to this step on any device.',
  'app.notice.storeMissing':
    'This browser does not let pages save anything, so this run is not saved here. Keep the code: it brings you back to this step on any device.',
  'app.notice.damaged':
    'A saved run could not be read. It was put aside and nothing else is touched.{code, select, none {} other { A code was found in it; try it under “Enter a code”.}}',
  'app.notice.newer':
    'A saved run was made by a later version of this page and cannot be read here. It stays where it is.',
  'app.notice.settingsDamaged': 'Your settings could not be read. The usual ones stand in for them.',
  'app.notice.offline': 'The scenario could not be fetched. Check the connection and try again.',
  'app.notice.mapFailed': 'The map could not be fetched. Everything it shows is also in words.',
  'app.notice.soundFailed': 'The sounds could not be fetched. Everything goes on without them.',
  'app.notice.hidden': 'The saved runs of others are hidden. Whoever has a code can go on with it.',
  'app.notice.hideFailed': 'This browser did not let the saved runs be hidden.',

  'app.say.start': 'You are in office. {headline}',
  'app.say.opened':
    'Opened: {subject}. {left, plural, =0 {No time left for others} other {Time for # more}}.',
  'app.say.rated': 'Rated {rating} of 5.',
  'app.say.table': 'The table. {question}',
  'app.say.brief': '{quarter}. {headline}',
  'app.say.inbox': 'Inbox. {note}',
  'app.say.undone': 'One step taken back.',
} as const;
