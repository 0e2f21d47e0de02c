/** English: what only the debrief’s pictures and their tables say. Keys start with 'debrief.'; learned with the first of them. */
export const debrief = {
  'debrief.working': 'Working it out …',
  'debrief.workingShare': '{share} done',
  'debrief.failed': 'This could not be worked out. Your run and its code are safe.',
  'debrief.again': 'Try again',

  'debrief.axis.cost': 'Cost score: to the right, cheaper and sooner',
  'debrief.axis.security': 'Security score: upwards, less exposed',
  'debrief.axis.alliance': 'Alliance score: the colour',
  'debrief.band.low': 'under {edge}',
  'debrief.band.middle': '{from} to {to}',
  'debrief.band.high': '{edge} and more',
  'debrief.band.lowest': 'Lowest third',
  'debrief.band.between': 'Middle third',
  'debrief.band.highest': 'Highest third',
  'debrief.point.you': 'Your decisions, average luck',
  'debrief.point.luck': 'Your run, as it came',
  'debrief.point.history': 'What {country} really did',
  'debrief.range': '{from}–{to}',

  'debrief.roads.title': '{roads} roads, and one of them is yours',
  'debrief.roads.lead':
    'Every way through this ministry’s decisions, played to the end of 2026 with average luck. Each square holds the roads that end within half a point of each other; a larger one holds more.',
  'debrief.roads.lead2':
    'Most of these roads nobody would take. To be ahead of many of them does not make a road right.',
  'debrief.roads.sample':
    'There are {roads} roads, too many to play one and all. Shown are {dots}, drawn evenly. Shares can be off by up to {error} percentage points (19 times in 20), and some roads that beat yours may be missing.',
  'debrief.roads.working': 'Playing every road …',
  'debrief.score.cost': 'Cost',
  'debrief.score.security': 'Security',
  'debrief.score.alliance': 'Alliance',
  'debrief.score.weighed': 'By your mandate',
  'debrief.standing': 'Where your road stands',
  'debrief.standing.row': 'ahead of {share} of the roads',
  'debrief.standing.yours':
    'With average luck, your decisions are ahead of {cost} of all roads on cost, {security} on security and {alliance} on alliance. By your own mandate, they are ahead of {weighed}.',
  'debrief.standing.other':
    'With average luck, this road is ahead of {cost} of all roads on cost, {security} on security and {alliance} on alliance. By your own mandate, it is ahead of {weighed}.',
  'debrief.standing.frontier':
    'It is on the frontier: no other road is better by half a point on all three scores at once.',
  'debrief.standing.beaten':
    '{n, plural, one {One road is} other {{count} roads are}} better by half a point or more on all three scores at once.',
  'debrief.road.difference': '{when}: “{option}” instead of “{other}”',
  'debrief.separating.up':
    'By your mandate, one choice parts the roads most: “{option}” in {when}. Roads with it score {points} points more on average than roads without it.',
  'debrief.separating.down':
    'By your mandate, one choice parts the roads most: “{option}” in {when}. Roads with it score {points} points less on average than roads without it.',
  'debrief.separating.none': 'By your mandate, no single choice parts the roads by as much as a point.',
  'debrief.selection':
    '{n, plural, =0 {No road fits.} one {One road fits; {frontier} on the frontier.} other {{count} roads fit; {frontier} of them on the frontier.}}',
  'debrief.selection.span': 'from {low} to {high}, half of them under {middle}',
  'debrief.table.cell': '{count} (alliance {alliance})',

  'debrief.stance.undecided': 'No rule yet, or one not used',
  'debrief.stance.access': 'No limit on any maker',
  'debrief.stance.limits': 'Part closed, a cap, or a permit case by case',
  'debrief.stance.ban': 'Excluded from 5G',
  'debrief.neighbour': '{name}: {line}.',
  'debrief.neighbour.from': '{stance} from {when}',
  'debrief.neighbour.change': '{name}: {stance}',
  'debrief.neighbours': 'Where the other Europeans went',
  'debrief.neighbours.note':
    'One strip for each state, from 2019 to 2026. What a state may do by law and what it did can differ; the sources say more. States about which nothing was found are missing.',
  'debrief.neighbours.list': 'Date by date, with sources',
  'debrief.history.says': 'All roads by cost and security. {points}.',
  'debrief.point.says': '{label}: cost {cost}, security {security}, alliance {alliance}',
  'debrief.history.note':
    'On this picture both are played with average luck, so that chance does not tell them apart; the table beside it uses the luck that you had. What the real government decided after your last decision is counted too.',
  'debrief.history.later': 'What the real government changed later, as the simulation plays it',

  'debrief.part.picture': 'The picture',
  'debrief.alliance.bands': 'Alliance',
  'debrief.legend.scores': 'cost {cost} · security {security} · alliance {alliance}',
  'debrief.legend.band': '{rank}: {range}',
  'debrief.legend.frontier': 'Outlined: roads that nothing beats on all three scores',
  'debrief.legend.showFrontier': 'Outline the frontier',
  'debrief.legend.alone': 'The same roads, one third by alliance at a time',
  'debrief.picture.name': 'Picture of all roads, cost to the right and security upwards',
  'debrief.picture.keys':
    'Arrow keys move from square to square, Enter looks at the roads of one, Escape lets go. The same can be explored in the tables below.',
  'debrief.picture.pointed':
    'Cost {cost}, security {security}, alliance {alliance}: {n, plural, one {one road ends} other {{count} roads end}} here{frontier, plural, =0 {} other {, # on the frontier}}.',
  'debrief.picture.hint': 'Point at a square, or drag a frame around several.',
  'debrief.filter': 'Look at some of the roads',
  'debrief.filter.any': 'Any choice',
  'debrief.filter.from': '{score} from',
  'debrief.filter.to': 'to',
  'debrief.filter.clear': 'All roads again',
  'debrief.selection.title': 'These roads',
  'debrief.selection.decisions': 'What they decided',
  'debrief.selection.best': 'The best of them by your mandate',
  'debrief.separating.title': 'The choice that parts the roads',
  'debrief.separating.option': 'Choice',
  'debrief.separating.with': 'With it',
  'debrief.separating.without': 'Without it',
  'debrief.separating.difference': 'Difference',
  'debrief.separating.note': 'Mean scores by your mandate over all roads; everything else varies.',
  'debrief.standing.title': 'Where your decisions stand',
  'debrief.standing.betters': 'Those that change least',
  'debrief.standing.better':
    '{apart, plural, one {One other decision} other {# other decisions}}: cost {cost}, security {security}, alliance {alliance}',
  'debrief.road.title': 'Any road, decision by decision',
  'debrief.road.hint':
    'Choose in each quarter; the scores follow at once. It begins with your own decisions.',
  'debrief.road.yours': 'This is your road.',
  'debrief.road.reset': 'Back to your decisions',
  'debrief.road.own': '{title} (yours)',
  'debrief.road.closest': 'The one that changes least:',
  'debrief.road.column': 'Road',
  'debrief.road.changes':
    '{apart, plural, =0 {your own road} one {one decision other than yours} other {# decisions other than yours}}',
  'debrief.road.look': 'Look at this road',
  'debrief.frontier.title': 'The frontier as a list',
  'debrief.frontier.note':
    '{n, plural, one {One road is} other {{count} roads are}} on the frontier. There is no best one among them: each gives up something for something. Those that end within a point of each other share a line.',
  'debrief.frontier.alike': '{n, plural, one {and one that ends alike} other {and # that end alike}}',
  'debrief.frontier.sort': 'Best first by',
  'debrief.frontier.more': '{count} more',
  'debrief.frontier.yes': 'yes',
  'debrief.frontier.no': 'no',
  'debrief.frontier.on': 'On the frontier',
  'debrief.table.title': 'The picture as a table',
  'debrief.table.caption': 'How many roads end where, with their mean alliance score',
  'debrief.table.corner': 'Security by cost',
  'debrief.save.picture': 'Save the picture',
  'debrief.save.png': 'PNG',
  'debrief.save.svg': 'SVG',
} as const;
