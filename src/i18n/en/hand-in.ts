/** English: what is handed in at the end of a run. Keys start with 'handIn.'; learned with that part of the debrief. */
export const handIn = {
  'handIn.title': 'Hand in',
  'handIn.lead':
    'Nothing has left this device. You hand in what you choose: the code, a picture of it, or a file that also holds your answers.',
  'handIn.seat': 'Seat {seat}',
  'handIn.code': 'The code holds every decision of this run; it can be replayed from it.',
  'handIn.nickname': 'Nickname',
  'handIn.nicknameNone': 'none',
  'handIn.nicknameText':
    'No name is asked for. If your class uses nicknames, draw one here; it goes into the file and onto the paper.',
  'handIn.draw': 'Draw a nickname',
  'handIn.drawAgain': 'Draw another',
  'handIn.drop': 'No nickname',
  'handIn.drawn': 'Your nickname is {nickname}.',
  'handIn.dropped': 'No nickname.',
  'handIn.file': 'Save the file',
  'handIn.fileText':
    '{answers, plural, =0 {A small file with code, seat and nickname. You have written no answers.} one {A small file with code, seat, nickname and your one answer.} other {A small file with code, seat, nickname and your # answers.}}',
  'handIn.fileTextPlain': 'A small file with code, seat and nickname.',
  'handIn.saved': 'Saved as {name}, where this browser puts downloads.',
  'handIn.saveFailed': 'This browser did not let the file be saved. Hand in the code.',
  'handIn.show': 'Show as a picture for a camera',
  'handIn.hide': 'Hide the picture',
  'handIn.qr': 'The code as a picture for a camera',
  'handIn.print': 'Print for handing in',
  'handIn.next': 'Next student at this device',
  'handIn.nextText': 'Hides this run and opens the same task for whoever sits down next.',
  'handIn.nextAsk': 'Have you handed in?',
  'handIn.nextWarn':
    'This run and your answers will no longer be shown here. With its code you can come back to the run, on any device. Answers are only in the file.',
  'handIn.nextDo': 'Next student',

  'handIn.called': '{adjective} {noun}',
  /** Separated by commas. Any two must make a nickname that nobody minds. */
  'handIn.adjectives':
    'Alert, Amber, Awake, Bright, Brisk, Calm, Careful, Cheerful, Clever, Copper, Curious, Distant, Eager, Early, Gentle, Hidden, Hopeful, Keen, Kind, Lively, Lucky, Merry, Misty, Modest, Neat, Nimble, Northern, Patient, Polite, Quick, Quiet, Ready, Silver, Starry, Steady, Sunny, Swift, Thoughtful, Tidy, Velvet, Wandering, Windy',
  'handIn.nouns':
    'Badger, Beaver, Beetle, Bison, Bridge, Chamois, Crane, Curlew, Dormouse, Dragonfly, Falcon, Finch, Forest, Garden, Harbour, Hare, Hedgehog, Heron, Ibex, Island, Kestrel, Lantern, Lapwing, Lighthouse, Lynx, Marten, Meadow, Mill, Moth, Orchard, Otter, Owl, Plover, Puffin, River, Robin, Salmon, Sparrow, Stork, Tern, Trout, Valley, Wren',
} as const;
