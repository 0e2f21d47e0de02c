/** English: the page on which a device is tried before the lesson. Keys start with 'teach.check.'; learned with that page. */
export const teachCheck = {
  'teach.check.lead':
    'Open this page the day before on a device like those of the class, in the same network. Nothing of it is sent anywhere.',
  'teach.check.looking': 'Looking …',
  'teach.check.state.fine': 'Fine',
  'teach.check.state.limited': 'Works, with limits',
  'teach.check.state.no': 'Does not work',
  'teach.check.state.open': 'Not tried yet',
  'teach.check.again': 'Look again',
  'teach.check.print': 'Print this for IT',
  'teach.check.sheet': 'Trusted Vendor: result of the check',
  'teach.check.when': 'Date',
  'teach.check.browser': 'Browser',
  'teach.check.address': 'Address',
  'teach.check.sum':
    '{no, plural, =0 {Everything that the lesson cannot do without works here.} one {One thing does not work here; what to do stands beside it.} other {# things do not work here; what to do stands beside them.}}',

  'teach.check.storage': 'Keeping runs',
  'teach.check.storage.fine': 'Something was written, read again and deleted.',
  'teach.check.storage.room':
    'Something was written, read again and deleted. The browser grants this address about {room} MB, the copy for use without a line included.',
  'teach.check.storage.private':
    'A private window and a device that is wiped at log-out forget: then write down the code from the menu.',
  'teach.check.storage.blocked': 'The browser does not let this page keep anything.',
  'teach.check.storage.missing': 'This browser has no place to keep anything.',
  'teach.check.storage.full': 'There is no room left.',
  'teach.check.storage.todo':
    'Allow site data for this address, or leave the private window. Without it a run lasts until the tab closes; the code from the menu takes it further.',

  'teach.check.printing': 'Printing',
  'teach.check.printing.fine': 'The browser can be asked to print.',
  'teach.check.printing.todo':
    'Press “Print this for IT” once; choose “save as PDF” where there is no printer.',
  'teach.check.printing.no': 'This browser does not print pages.',
  'teach.check.printing.noTodo': 'Print kit and slips from another device.',

  'teach.check.sound': 'Sound',
  'teach.check.sound.open':
    'Sound is off until somebody switches it on, and never needed: every sound has its words.',
  'teach.check.sound.try': 'Play a sound',
  'teach.check.sound.todo': 'Press “Play a sound” if you want sound in the lesson.',
  'teach.check.sound.fine': 'A tone was played, and after it a letter was opened.',
  'teach.check.sound.heard': 'If you heard neither: turn up the volume of tab and device.',
  'teach.check.sound.no': 'The sound could not be fetched or played.',
  'teach.check.sound.noTodo':
    'Nothing is lost without it. Ask IT whether files ending in .webm and .mp3 are held back.',

  'teach.check.offline': 'Without a line',
  'teach.check.offline.fine': 'A copy of the page is kept on this device; it opens without a line.',
  'teach.check.offline.coming': 'A copy is on its way, or has not begun.',
  'teach.check.offline.comingTodo': 'Leave the start page open for a minute, then look again.',
  'teach.check.offline.none':
    'This browser, or this address, keeps no copy. The page needs the line when it is opened.',
  'teach.check.offline.noneTodo':
    'Use an address that begins with https, outside a private window; or the single file, which needs no line.',

  'teach.check.window': 'Window',
  'teach.check.window.fine': '{width} × {height} points: room for words and map side by side.',
  'teach.check.window.limited': '{width} × {height} points: everything is there, one thing below the other.',
  'teach.check.window.limitedTodo':
    'Make the window wider, or zoom out, if you want the map beside the words.',
  'teach.check.window.no': '{width} × {height} points: narrower than 320, words will be cut.',
  'teach.check.window.noTodo': 'Make the window wider or zoom out.',

  'teach.check.speed': 'Speed',
  'teach.check.speed.fine':
    '{rate} whole runs a second, {times} times what we take as needed ({need}, our own yardstick for a debrief without waiting).',
  'teach.check.speed.limited':
    '{rate} whole runs a second; {need} would be needed for a debrief without waiting (our own yardstick).',
  'teach.check.speed.limitedTodo':
    'Playing is not slower. The pictures of the debrief come later: close other programs, or show them on the projector from a faster device.',
  'teach.check.speed.no': 'The scenario could not be fetched, so nothing could be measured.',
  'teach.check.speed.noTodo': 'Look at the line and at the filter of the network, then look again.',

  'teach.check.map': 'Map',
  'teach.check.map.fine': 'The graphics card draws it.',
  'teach.check.map.limited': 'It is drawn without a graphics card (no WebGL). All of it is there.',
  'teach.check.map.no': 'The map could not be fetched. Everything on it is said in words as well.',
  'teach.check.map.noTodo': 'Nothing is lost without it. Ask IT whether files of this address are held back.',

  'teach.check.language': 'Language',
  'teach.check.language.fine': 'The browser asks for English, and the page is in English.',
  'teach.check.language.limited': 'The browser asks for “{asked}”. The page is in English only, so far.',
  'teach.check.language.limitedTodo':
    'Plainer words can be switched on in the settings; the words on the page can be translated by the browser.',
} as const;
