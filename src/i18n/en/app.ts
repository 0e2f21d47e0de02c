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
  'app.notice.badSave': 'This saved run cannot be played here any more. Its code was: {code}',
  'app.notice.offline': 'The scenario could not be fetched. Check the connection and try again.',
  'app.notice.mapFailed': 'The map could not be fetched. Everything it shows is also in words.',
  'app.notice.soundFailed': 'The sounds could not be fetched. Everything goes on without them.',
  'app.notice.hidden': 'The saved runs of others are hidden. Whoever has a code can go on with it.',
  'app.notice.hideFailed': 'This browser did not let the saved runs be hidden.',
  'app.notice.otherTab': 'A saved run was changed in another tab.',

  'app.code.empty': 'Type or paste a code first.',
  'app.code.badCharacter':
    '“{character}” is in no code. Codes use the digits and most capital letters, but not I, L, O or U.',
  'app.code.mistyped': 'One character seems to be wrong.',
  'app.code.damaged':
    'This is not a whole code, or more than one character is wrong. Compare it with what you wrote down, group by group.',
  'app.code.newerFormat': 'This code was made by a later version of this page. Open it there.',
  'app.code.unknownScenario': 'This code belongs to a scenario that is not here.',
  'app.code.otherVersion':
    'This code was made on version {version} of {scenario}; here is version {here}. The two do not play alike, so it cannot be opened here.',
  'app.code.impossible':
    'This code holds steps that the scenario does not allow. It was not made by this page.',

  'app.assigned.altered':
    'Something in this link is not as it was set: a part is missing or has been changed. Open it once more from where it was given to you, or ask your teacher for it.',
  'app.assigned.newer':
    'This link was made by a later version of this page. Ask your teacher where to open it.',
  'app.assigned.setting':
    'This link sets something that cannot be set here ({setting}). Ask your teacher for a new one.',
  'app.assigned.unknownScenario':
    'This link belongs to a scenario that is not here. Ask your teacher where to open it.',
  'app.assigned.otherVersion':
    'This link was made for version {version} of {scenario}; here is version {here}. Ask your teacher for a new one, so that all play the same.',

  'app.say.start': 'You are in office. {headline}',
  'app.say.opened':
    'Opened: {subject}. {left, plural, =0 {No time left for others} other {Time for # more}}.',
  'app.say.rated': 'Rated {rating} of 5.',
  'app.say.table': 'The table. {question}',
  'app.say.brief': '{quarter}. {headline}',
  'app.say.inbox': 'Inbox. {note}',
  'app.say.undone': 'One step taken back.',
} as const;
