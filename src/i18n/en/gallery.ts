/** English: the gallery for maintainers. Keys start with 'gallery.'; learned when it opens. */
export const gallery = {
  'gallery.title': 'Gallery',
  'gallery.lead': 'Every part on its own, for those who draw and build it',
  'gallery.exhibits': 'Exhibits',
  'gallery.all': 'All',
  'gallery.theme': 'Colours',
  'gallery.motion': 'Motion',

  'gallery.map': 'The map',
  'gallery.map.home': 'Country',
  'gallery.map.focus': 'Camera',
  'gallery.map.quarter': 'Stances in quarter',
  'gallery.map.network': 'Network',
  'gallery.map.washington': 'Washington',
  'gallery.map.washington.weight': 'Its weight',
  'gallery.map.beijing': 'Beijing',
  'gallery.map.beijing.weight': 'Its weight',
  'gallery.map.renderer': 'Drawn by',
  'gallery.map.drawn': 'Drawn by {renderer}. A motion pressed a second time goes back.',
  'gallery.map.play.flight': 'Camera flight',
  'gallery.map.play.build': 'Building',
  'gallery.map.play.swap': 'Swapping',
  'gallery.map.play.lines': 'Lines change',
  'gallery.map.play.stances': 'Two years of stances',
  'gallery.map.play.all': 'Everything at once',

  'gallery.network': 'The network',
  'gallery.network.core': 'The core, and who may touch it',
  'gallery.network.free': 'no rule, share {share}',
  'gallery.network.ruled': 'kept by a rule, share {share}',
  'gallery.network.crews': 'Crews',
  'gallery.network.split': '{building} build, {swapping} swap',

  'gallery.regions': 'Other parts of the world',

  'gallery.lines': 'Pressure lines',
  'gallery.lines.caption': '{manner}, weight {weight}',

  'gallery.marks': 'Marks of the map',
  'gallery.marks.sites': 'Sites, by what stands there',
  'gallery.marks.stances': 'Stances, by colour and pattern',

  'gallery.parts': 'Parts',
  'gallery.parts.drawings': 'Of places and stories',
  'gallery.parts.heads': 'Of heads',

  'gallery.heads': 'Heads and moods',
  'gallery.heads.small': 'As small as in a list',

  'gallery.offices': 'Offices',
  'gallery.offices.media': 'Ways to be heard',
  'gallery.table': 'The cabinet table',
  'gallery.table.says': 'What somebody at the table says stands here, in a sentence or two.',
  'gallery.parliament': 'Votes in parliament',
  'gallery.crews': 'Crews and coverage',
  'gallery.places': 'Places',
  'gallery.stories': 'Front-page pictures',
  'gallery.drawings.small': 'As small as on a phone',

  'gallery.scores': 'Meters and legend',

  'gallery.motions': 'Motions beside the map',
  'gallery.motions.play': 'Play',

  'gallery.sounds': 'Sounds and their captions',
  'gallery.sounds.none': 'Nothing is heard',
  'gallery.sounds.hush': 'Stop',
  'gallery.sounds.cue': 'Cues',
  'gallery.sounds.layer': 'Layers of the music, each alone',
  'gallery.sounds.place': 'Places',
} as const;
