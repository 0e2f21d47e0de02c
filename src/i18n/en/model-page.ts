/** English: the page that holds the simulation against the record. */
export const modelPage = {
  'model.title': 'How good is this model?',
  'model.lead':
    'The simulation was made to replay what {countries} real governments decided, quarter by quarter, from 2019 to 2026. Then its figures were held against what is on record.',
  'model.result':
    'Of {judged} figures on record it meets {inside}. {touches, plural, =0 {} one {Another lies within the range of its beliefs. } other {Another # lie within the range of its beliefs. }}It misses {misses}.',
  'model.easy':
    'Of these hits {easy} are easy: punishments and court cases that never came. Of the {judged} figures that somebody measured or estimated it meets {inside} and misses {misses}.',
  'model.jump': 'On this page',

  'model.counts.title': 'The count',
  'model.counts.what': 'Figures on record',
  'model.counts.inside': 'Met',
  'model.counts.touches': 'Within range',
  'model.counts.misses': 'Missed',
  'model.counts.inputs': 'Given to it',
  'model.counts.bills': 'Bills',
  'model.counts.cover': 'Coverage with 5G',
  'model.counts.makers': 'Share of Chinese makers',
  'model.counts.events': 'Punishments and court cases',
  'model.counts.laws': 'Laws',
  'model.counts.all': 'All',
  'model.counts.fit': 'of these, countries it was fitted on',
  'model.counts.test': 'of these, countries it was tested on',
  'model.counts.note':
    'Met: the middle figure lies inside the record. Where one figure is on record, {bill} either way counts for a bill and {share} points for a share. Within range: only some beliefs get there. Given to it: the simulation starts from this figure, so agreement proves nothing.',

  'model.fitted.title': 'Fitted, and tested',
  'model.fitted.fit':
    'The shared numbers were adjusted until they suited {countries}. Agreement there is no great feat.',
  'model.fitted.test':
    '{countries} are the test: nothing was adjusted to them, with one exception that is marked. But the test was not blind. Its results lay on the table while numbers were tried, so agreement is weaker proof than it looks.',

  'model.role.fit': 'fitted',
  'model.role.test': 'tested',
  'model.role.new': 'new',
  'model.role.all': 'both',
  'model.verdict.inside': 'met',
  'model.verdict.touches': 'within range',
  'model.verdict.misses': 'missed',
  'model.verdict.input': 'given to it',
  'model.verdict.least': 'above the least',

  'model.legend.model': 'The simulation',
  'model.legend.band': 'its range, over the beliefs',
  'model.legend.record': 'On record: one figure',
  'model.legend.spread': 'or a range of sources',
  'model.figures': 'The figures, with their sources',
  'model.table.what': 'What',
  'model.table.set': 'Country was',
  'model.table.model': 'Simulation',
  'model.table.record': 'On record',
  'model.table.off': 'Off by',
  'model.table.verdict': 'Result',
  'model.table.source': 'Who says so',
  'model.range': '{central} ({low} to {high})',
  'model.between': '{low} to {high}',
  'model.atLeast': 'at least {low}',
  'model.points': '{points} points',
  'model.nothing': '0',
  'model.tick.million': '€{amount}m',
  'model.tick.billion': '€{amount}bn',
  'model.netLine': 'Net burden of the country: {net}. Without kit that was due anyway: {forced}.',
  'model.forcedLine': 'Without kit that was due anyway: {forced}.',

  'model.what.bill': '{country}',
  'model.what.operator': '{country}: {operator} alone',
  'model.what.cap': '{country}: only what was decided by {until}',
  'model.what.capOperator': '{country}: {operator} alone, only what was decided by {until}',
  'model.what.share': '{country}, {quarter}',
  'model.what.core': '{country}: core, {quarter}',
  'model.what.fourth': '{country}: 4G, {quarter}',
  'model.what.meanFit': 'Mean of the EU, by the fitted countries, {quarter}',
  'model.what.meanAll': 'Mean of the EU, by all of them, {quarter}',
  'model.what.law': '{country}, {quarter}',

  'model.bills.title': 'What it cost',
  'model.bills.text':
    'Companies publish the bill for a whole programme, whatever would have been replaced anyway. So that is what is compared here. A country’s net burden is another figure, with late coverage and lost trade in it and old kit out of it; the figures below name both.',
  'model.bills.picture':
    'Bills in euros, on a scale where each step is about three times the one before. Each line has the range of the simulation and what is on record.',
  'model.cover.title': 'Who had 5G, and when',
  'model.cover.text':
    'Share of people, or of homes where the source counted homes. The mean of Europe is met closely. Hungary is not, and Britain was slower at first. Makers explain neither: Hungary kept its Chinese equipment and was late, Britain removed it and was near the mean.',
  'model.cover.picture':
    'Coverage in percent. Each line has the range of the simulation and what is on record.',
  'model.makers.title': 'Whose equipment stood there',
  'model.makers.text':
    'Share of Huawei and ZTE in 5G radio, unless a line says core. One consultancy stands behind nearly all of these figures. Where the simulation starts from the figure itself, the line counts for nothing. On 4G after 2020 nothing was found.',
  'model.makers.picture':
    'Share of Chinese makers in percent. Each line has the range of the simulation and what is on record.',
  'model.events.title': 'Threats, and what came of them',
  'model.events.text':
    'Each country was played {seeds} times with different luck. The lines show in how many of these runs the event came. On record it either came or is not known to have come, which is not the same as knowing that it did not.',
  'model.events.retaliation': 'Beijing punishes',
  'model.events.reprisal': 'Washington punishes',
  'model.events.court': 'Somebody goes to court',
  'model.events.picture':
    '{event}: in how many runs of a hundred. A black bar at the right end: it came. At the left end: nothing is on record.',
  'model.events.yes': 'came',
  'model.events.no': 'none on record',
  'model.events.unknown': 'no record either way',
  'model.events.none':
    'No American punishment is on record in any of these countries. The simulation gives that odds of {odds}.',
  'model.events.brier':
    'A usual measure of such odds is the mean square miss: 0 is perfect, 0.25 is what a coin gets. Punishment by Beijing: {retaliation} where fitted, {retaliationTest} where tested. By Washington: {reprisal} and {reprisalTest}. Court cases: {court} and {courtTest}, so on the tested countries a coin does better.',
  'model.laws.title': 'Laws that passed, and laws that stalled',
  'model.laws.text':
    'The odds that the simulation gives a law in the quarter when it was tried. The Polish draft of 2020 became law in 2026. The simulation was given that delay by hand, as points by which a quarrelling coalition makes every law harder; no other country has much of it.',
  'model.laws.picture':
    'Odds of laws in percent. A black bar at the right end: it came into force. At the left end: it stalled.',
  'model.laws.yes': 'in force',
  'model.laws.no': 'stalled',

  'model.wrong.title': 'What it gets wrong',
  'model.wrong.portugal':
    'Portugal’s bill. The simulation says {model}, the one study on record {record}. The real deadlines are confidential, so it plays guessed ones; it knows mobile networks only; and who paid for the study is not stated.',
  'model.wrong.cap':
    'The British limit of 35 percent. BT expected {record} from it and the simulation {model}. BT later named the same sum for removing everything; in the simulation a ban costs more than a limit, so it cannot meet both.',
  'model.wrong.share':
    'The British share. At the end of 2022 the simulation has {model} left in 5G radio, the record {record}. Orders already placed may be a reason. Nobody here knows.',
  'model.wrong.cover':
    'Hungary’s coverage: {model} at the end of 2021, on record {record}. No cause in the simulation explains a delay like that.',
  'model.wrong.courts':
    'Courts. In Britain somebody sues in {britain} of runs, and nobody did. In France in {france}, and two operators did. In Portugal the maker sued; the simulation only knows operators that do.',
  'model.wrong.retaliation':
    'Britain and Beijing. {odds} of runs bring a punishment. None came beyond warnings. Sweden’s came, in {sweden} of runs; what one Swedish firm lost in China was far more than the simulation takes from the whole country.',
  'model.wrong.reprisal':
    'Germany and Washington. {odds} of runs bring a punishment that never came. One number for all ten countries was set low enough that none anywhere is an ordinary outcome, so none anywhere proves nothing.',
  'model.wrong.forced':
    'Old kit. With kit that was due to be renewed anyway, BT’s programme comes out right ({bt}; on record {btRecord}) and the one of Bouygues in France far too high ({french}; on record {frenchRecord}). Without it, it is the other way round: {btForced} and {frenchForced}. What companies count is not known.',

  'model.thin.title': 'How thin the record is',
  'model.thin.1':
    'Seven years, ten countries, {bills} recorded bills, one punishment by Beijing, none by Washington. That cannot teach a model how fast relations sour.',
  'model.thin.2':
    'Every bill comes from somebody with a stake in it: operators before parliament or in court, governments that defend a rule, a study without a known sponsor.',
  'model.thin.3':
    '“None on record” means that this collection of sources holds no case. It is no proof that nothing happened.',
  'model.thin.4':
    'How likely a maker is to abuse its place in a network is on no record at all. Security scores rest on what you believe about it, and no line on this page can test them.',
  'model.thin.5':
    'So take a range from here, and the name of who stands behind each end. Take no decimal seriously, and no forecast.',
} as const;
