/** English: what is wrong with a code or a link. Keys start with 'app.'. */
export const appLate = {
  'app.notice.badSave': 'This saved run cannot be played here any more. Its code was: {code}',

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
} as const;
