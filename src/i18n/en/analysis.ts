/**
 * English: luck, beliefs, branches, evidence sense and questions of the debrief. Keys start with 'analysis.'; learned
 * with the debrief’s other texts.
 */
export const analysis = {
  'analysis.ofHundred': '{n} of 100',
  'analysis.decision': '{when}: {option}',
  'analysis.same': 'the same',
  'analysis.score': '{score} of 100',
  'analysis.mandate': 'By your mandate',

  // --- luck
  'analysis.luck.lead.lucky':
    'You were lucky. Of 100 ministers with your choices and other luck, {below} would have ended lower by your mandate.',
  'analysis.luck.lead.unlucky':
    'You were unlucky. Of 100 ministers with your choices and other luck, {above} would have ended higher by your mandate.',
  'analysis.luck.lead.ordinary':
    'By your mandate, luck did nothing unusual to you: of 100 ministers with your choices and other luck, {below} would have ended lower and {above} higher.',
  'analysis.luck.lead.but': 'On {scores} you were {verdict}.',
  'analysis.luck.on.cost': 'cost',
  'analysis.luck.on.security': 'security',
  'analysis.luck.on.alliance': 'alliance',
  'analysis.luck.judge': 'Judge a decision by all the ends it could have had, not by the one it got.',
  'analysis.luck.how':
    'Your {decisions, plural, one {decision} other {# decisions}} replayed over {draws} draws of chance: votes, incidents and the capitals’ answers fall differently each time. Your beliefs stay.',
  'analysis.luck.verdict.lucky': 'lucky',
  'analysis.luck.verdict.unlucky': 'unlucky',
  'analysis.luck.verdict.ordinary': 'as usual',
  'analysis.luck.row':
    '{label}: you ended at {yours}. The middle draw ends at {middle}, half of all draws between {lower} and {upper}, nine of ten between {low} and {high}.',
  'analysis.luck.flat':
    '{label}: you ended at {yours}. Chance has next to no say here: nearly all draws end there.',
  'analysis.luck.narrow':
    '{label}: you ended at {yours}. Half of all draws or more end at {middle}, nine of ten between {low} and {high}.',
  'analysis.luck.because.yes': '{label}, {verdict}: {what} came to you. It comes in {share} of 100 draws.',
  'analysis.luck.because.no':
    '{label}, {verdict}: {what} stayed away from you. It stays away in {share} of 100 draws.',
  'analysis.luck.because.incident':
    '{label}, {verdict}: you had {yours, plural, =0 {no incident} one {one incident} other {# incidents}}. {way, select, lucky {So few come} other {As many or more come}} in {share} of 100 draws.',
  'analysis.luck.chance.reprisal': 'Washington’s reprisal',
  'analysis.luck.chance.retaliation': 'Beijing’s retaliation',
  'analysis.luck.chance.courtCase': 'an operator’s court case',
  'analysis.luck.chance.incident': 'an incident in the networks',
  'analysis.luck.chance.lawLost': 'a lost vote in parliament',
  'analysis.luck.chances': 'How often it comes, with your choices',
  'analysis.luck.chanceText':
    'In {share} of 100 draws. {yours, plural, =0 {It did not come to you.} one {It came to you.} other {To you it came # times.}}',
  'analysis.luck.incidentText':
    'In {share} of 100 draws, {mean} in a draw on average. {yours, plural, =0 {You had none.} one {You had one.} other {You had #.}}',
  'analysis.luck.record':
    'No reprisal is on record so far, and one retaliation in ten countries. These odds are assumptions.',
  'analysis.luck.vote':
    '{decision}: parliament refuses it in {lost} of 100 draws. It {yours, select, lost {refused} other {passed}} yours.',

  'analysis.luck.title': 'Same decisions, other luck',
  'analysis.luck.key.you': 'what happened to you',
  'analysis.luck.key.middle': 'the middle draw',
  'analysis.luck.key.half': 'half of all draws',
  'analysis.luck.key.most': 'nine draws of ten',

  // --- decisions against their runners-up
  'analysis.decisions.working': 'Replaying each decision with the choice that came next …',
  'analysis.decisions.tag': 'Mattered most',
  'analysis.decisions.you': 'You:',
  'analysis.decisions.next': 'Instead:',
  'analysis.decisions.scale':
    'Your mandate’s score, 0 to 100. The box: where the other choice ends. The red line: the middle of your own choice.',
  'analysis.decisions.title': 'The choice you might have made',
  'analysis.decisions.how':
    'For each decision, the option that your own mandate ranks next, with all your other choices as they were. Both meet the same luck in each of {draws} draws.',
  'analysis.decisions.most':
    'The decision that mattered most came in {when}: “{option}”. With “{other}” instead you would end {stake, plural, one {# point} other {# points}} {way} by your mandate.',
  'analysis.decisions.none':
    'No other choice at a single decision would have moved your mandate’s score by {same} points on average. The one in {when} comes closest: “{option}”.',
  'analysis.decisions.luck.more':
    'Luck matters more than that: {luck} points lie between a bad and a good draw.',
  'analysis.decisions.luck.same':
    'Luck matters about as much: {luck} points lie between a bad and a good draw.',
  'analysis.decisions.luck.less': 'Luck matters less: {luck} points lie between a bad and a good draw.',
  'analysis.decisions.above':
    '{points, plural, one {# point} other {# points}} more by your mandate, on average; it ends higher in {share} of 100 draws.',
  'analysis.decisions.below':
    '{points, plural, one {# point} other {# points}} less by your mandate, on average; it ends lower in {share} of 100 draws.',
  'analysis.decisions.same': 'The same by your mandate: less than {same} points apart on average.',
  'analysis.decisions.parts': 'Cost {cost}, security {security}, alliance {alliance}.',

  // --- beliefs
  'analysis.beliefs.verdict.always':
    'Robust: under {stays} of {tried} sets of beliefs no other road beats this policy on all three scores.',
  'analysis.beliefs.verdict.mostly':
    'Fairly robust: under {stays} of {tried} sets of beliefs no other road beats this policy on all three scores.',
  'analysis.beliefs.verdict.seldom':
    'Not robust: only under {stays} of {tried} sets of beliefs does no other road beat this policy on all three scores.',
  'analysis.beliefs.verdict.never':
    'Under none of {tried} sets of beliefs is this policy on the frontier: some other road always ends higher on all three scores.',
  'analysis.beliefs.sets':
    'A set is: your own beliefs, or one contested figure moved to another level while the rest stays. The policy is held against {rivals} other roads, the strongest of all among them, by expected chance.',
  'analysis.beliefs.own.frontier':
    'Under your own beliefs it is on the frontier: nothing beats it by half a point on all three.',
  'analysis.beliefs.own.near':
    'Under your own beliefs one road ends {lead} points or more above yours on each score. So small a lead is less than this simulation can tell.',
  'analysis.beliefs.own.behind':
    'Under your own beliefs one road ends {lead} points or more above yours on each score: {scores}, against your {yours}.',
  'analysis.beliefs.rival': 'Where that road turns off from yours',
  'analysis.beliefs.rivalLine': '{when}: “{theirs}” instead of “{yours}”',
  'analysis.beliefs.scores': 'cost {cost}, security {security}, alliance {alliance}',
  'analysis.beliefs.flip.onto':
    'It hangs most on one question: {question} From {value} {unit} on toward the {level} end, your policy comes onto the frontier.',
  'analysis.beliefs.flip.off':
    'It hangs most on one question: {question} From {value} {unit} on toward the {level} end, your policy falls off the frontier.',
  'analysis.beliefs.flip.who': 'Who says so: {who}',
  'analysis.beliefs.flip.none':
    'No single belief changes that. The one that moves your place among the other roads most: {question}',
  'analysis.beliefs.flip.more':
    '{n, plural, one {One more belief does so alone: {list}.} other {# more beliefs do so alone: {list}.}}',
  'analysis.beliefs.rank':
    'By your mandate it ranks above {rank} of 100 other roads; with other beliefs, above {low} to {high}.',
  'analysis.beliefs.row':
    '{question} {level, select, mandate {By your mandate you would end} cost {Your cost score would be} security {Your security score would be} other {Your alliance score would be}} at {low} with the low value, {central} with the middle one and {high} with the high one.',
  'analysis.beliefs.level.low': 'low',
  'analysis.beliefs.level.central': 'middle',
  'analysis.beliefs.level.high': 'high',
  'analysis.beliefs.measure.mandate': 'By your mandate',
  'analysis.beliefs.now':
    'With these figures your choices end at cost {cost}, security {security} and alliance {alliance}; by your mandate at {mandate}.',
  'analysis.beliefs.now.frontier': 'No other road that comes near beats that on all three scores.',
  'analysis.beliefs.now.near':
    'Another road ends {lead} points higher on all three: less than this simulation can tell.',
  'analysis.beliefs.now.behind': 'Another road ends {lead} points higher or more on all three.',
  'analysis.beliefs.value': '{value} · {unit}',
  'analysis.variance.lead.one': '{scores} {n, plural, one {is} other {are}} mostly {what}',
  'analysis.variance.decisions': 'what one does',
  'analysis.variance.beliefs': 'what one believes',
  'analysis.variance.luck': 'luck',
  'analysis.variance.both': 'both together',
  'analysis.variance.sentence': '{parts}.',
  'analysis.variance.row':
    '{label}: of all that makes ends differ, {decisions} of 100 parts are what one does, {beliefs} what one believes, {both} what a choice is worth only under some beliefs, and {luck} luck.',

  'analysis.variance.title': 'What you do, what you believe',
  'analysis.variance.how':
    'For this scenario, over roads, beliefs and draws taken by lot: how much of the difference between ends goes back to each. Give or take five points.',
  'analysis.variance.working': 'Weighing decisions against beliefs and luck …',
  'analysis.beliefs.working': 'Holding your policy against other roads, belief by belief …',
  'analysis.tornado.title': 'Which belief moves your result',
  'analysis.tornado.how':
    'Your choices stay as they are; one contested figure at a time goes to its low and its high value. By expected chance.',
  'analysis.tornado.measure': 'Result',
  'analysis.tornado.level':
    '{level, select, low {Low} high {High} other {Middle}}: {end}{frontier, select, on {, on the frontier} other {}}. {text}',
  'analysis.tornado.own': 'as your run takes it: {end}',
  'analysis.tornado.key.low': 'where you end with the low value',
  'analysis.tornado.key.high': 'where you end with the high value',
  'analysis.tornado.key.note':
    'Low and high are the figure’s values, not good and bad. To the right you end higher.',
  'analysis.tornado.low': 'low',
  'analysis.tornado.high': 'high',
  'analysis.tornado.still':
    '{n, plural, one {One more belief moves this result} other {# more beliefs move this result}} by less than three points',
  'analysis.sliders.title': 'What if you believe something else?',
  'analysis.sliders.how': 'Move any figure. Your choices stay; what they come to is worked out at once.',
  'analysis.sliders.others': 'Beliefs that move no score of this run by three points',
  'analysis.sliders.reset': 'Back to the beliefs of your run',
  'analysis.sliders.waiting':
    'Whether another road beats this is known once all sets of beliefs have been tried.',

  // --- branch
  'analysis.branch.how': 'Take one decision differently. Your later choices follow, and luck stays the same.',
  'analysis.branch.decision': 'The decision',
  'analysis.branch.play': 'Play on from this decision',
  'analysis.branch.playHint':
    'Opens a new practice run that stands before this decision. This run stays as it is.',
  'analysis.branch.yours': 'Your run: {option}',
  'analysis.branch.theirs': 'The other road: {option}',
  'analysis.branch.happened': 'What happens, quarter by quarter',
  'analysis.branch.happenedHow':
    'The thin upright line marks the decision; the dot, the quarter in which the roads part.',
  'analysis.branch.outlook': 'Where it looked as if it would end',
  'analysis.branch.outlookHow':
    'Not the score of that quarter, but the one expected for the end of 2026 as things stood then. It jumps when you decide.',
  'analysis.branch.ends': '{yours} against {theirs} at the end',
  'analysis.branch.befellTitle': 'What befell them',
  'analysis.branch.whyTitle': 'Why they end apart',
  'analysis.branch.table': 'The same as a table',
  'analysis.branch.quarter': 'End of',
  'analysis.branch.cell': '{yours} / {theirs}',
  'analysis.branch.option.yours': '{option} (your choice)',
  'analysis.branch.option.next': '{option} (next by your mandate)',
  'analysis.branch.lead':
    'In {when} you took “{yours}”. With “{theirs}” instead, the same later choices and the same luck, the road ends at {scores}; yours ended at {own}.',
  'analysis.branch.ends.same':
    'On all three scores the two ends are the same, or less than three points apart.',
  'analysis.branch.parted':
    'The two part in {quarter}. The first cause that can be felt is “{cause}”: {amount} on the other road against yours.',
  'analysis.branch.never': 'The two never part enough to be felt.',
  'analysis.branch.points': '{n, plural, one {# point} other {# points}}',
  'analysis.branch.months': '{n} months',
  'analysis.branch.why': '{label}: {difference} for the other road at the end. {parts}.',
  'analysis.branch.whyPart': '“{cause}” {points}',
  'analysis.branch.whySame': '{label}: the same at the end.',
  'analysis.branch.indicator.cost': 'on the bill',
  'analysis.branch.indicator.delay': 'of delay',
  'analysis.branch.indicator.exposure': 'of exposure',
  'analysis.branch.indicator.incidents': 'of incidents',
  'analysis.branch.indicator.trust': 'of trust in Washington',
  'analysis.branch.indicator.relations': 'of relations with Beijing',
  'analysis.branch.indicator.alignment': 'of standing in Europe',
  'analysis.branch.indicator.confidence': 'of the operators’ confidence',
  'analysis.branch.indicator.reprisal': 'of a reprisal',
  'analysis.branch.track.cost': 'Cost score expected for 2026',
  'analysis.branch.track.security': 'Security score expected for 2026',
  'analysis.branch.track.alliance': 'Alliance score expected for 2026',
  'analysis.branch.track.costMillionEur': 'Bill so far',
  'analysis.branch.scale': 'Scale {low} to {high}',
  'analysis.branch.track.exposure': 'Exposure (less is safer)',
  'analysis.branch.track.trust': 'Washington’s trust',
  'analysis.branch.track.relations': 'Relations with Beijing',
  'analysis.branch.track.hrv5gShare': 'Huawei and ZTE in 5G radio',
  'analysis.branch.trackText': '{label}: yours ends at {yours}, the other road at {theirs}.',
  'analysis.branch.befell': '{what} in {when}',
  'analysis.branch.befell.none': 'no vote lost, no incident, no blow from either capital',
  'analysis.branch.befell.yours': 'Yours: {list}.',
  'analysis.branch.befell.theirs': 'The other road: {list}.',

  // --- evidence sense
  'analysis.sense.few':
    'You rated {n, plural, =0 {no claim} one {one claim} other {# claims}}. That is too few to say how well you tell good evidence from bad; rate more next time.',
  'analysis.sense.pairs':
    'Take any two claims for the same side, one better supported than the other. You gave the better one the higher rating in {right} of {all} such pairs, the same in {same}, the lower in {wrong}.',
  'analysis.sense.sharp': 'You told good evidence from bad well.',
  'analysis.sense.fair': 'You told good evidence from bad somewhat better than by guessing.',
  'analysis.sense.blind': 'You told good evidence from bad no better than by guessing.',
  'analysis.sense.reversed': 'You trusted the weaker claims more than the better ones.',
  'analysis.sense.chance':
    'Someone who deals out your ratings blindly {share, plural, =0 {hardly ever does as well} other {does as well in # of 100 tries}}, so {verdict, select, sure {this is hardly chance} other {this may still be chance}}.',
  'analysis.sense.bias.believes':
    'You believe easily: you found claims convincing whether or not they were supported.',
  'analysis.sense.bias.even': 'You neither believe nor doubt too easily.',
  'analysis.sense.bias.doubts':
    'You doubt easily: you found claims unconvincing whether or not they were supported.',
  'analysis.sense.lean.ban':
    'With evidence alike, you believed claims that speak for a ban by {points} rating points more than claims for access.',
  'analysis.sense.lean.access':
    'With evidence alike, you believed claims that speak for access by {points} rating points more than claims for a ban.',
  'analysis.sense.lean.even': 'With evidence alike, you believed both sides about as much.',
  'analysis.sense.bias.few':
    'Too few sound and shaky claims were rated to say whether you believe or doubt too easily.',
  'analysis.sense.lean.few': 'Too few claims of both sides were rated to say whether you lean to one.',
  'analysis.sense.told.few': 'Too few pairs of claims were rated to say how well you tell them apart.',
  'analysis.sense.note':
    'Seeing a threat in every claim is not judgement, nor is doubting them all: pairs are made only within one side, so taking sides earns nothing.',
  'analysis.sense.told': 'Telling claims apart',
  'analysis.sense.biasTitle': 'Believing or doubting',
  'analysis.sense.leanTitle': 'Taking sides',
  'analysis.sense.told.left': 'upside down',
  'analysis.sense.told.middle': 'guessing',
  'analysis.sense.told.right': 'by the evidence',
  'analysis.sense.bias.left': 'believes everything',
  'analysis.sense.bias.middle': 'even',
  'analysis.sense.bias.right': 'doubts everything',
  'analysis.sense.lean.left': 'for access',
  'analysis.sense.lean.middle': 'even',
  'analysis.sense.lean.right': 'for a ban',
  'analysis.sense.quality.sound': 'Sound',
  'analysis.sense.quality.mixed': 'Mixed',
  'analysis.sense.quality.shaky': 'Shaky',
  'analysis.sense.side.access': 'speaks for access',
  'analysis.sense.side.ban': 'speaks for a ban',
  'analysis.sense.side.neither': 'for neither',
  'analysis.sense.row':
    '{quality} evidence: {n, plural, =0 {no claim rated} one {one claim rated} other {# claims rated, {mean} on average}}.',

  'analysis.sense.picture': 'What you believed, and how well it was supported',
  'analysis.sense.pictureHow':
    'One mark for each claim that you rated. Someone who goes by the evidence has sound claims on the right and shaky ones on the left.',
  'analysis.sense.least': 'not convincing',
  'analysis.sense.most': 'fully convincing',
  'analysis.sense.list': 'Claim by claim',

  // --- questions
  'analysis.reflect.lead': 'Questions that this run raises. Nobody marks them.',
  'analysis.reflect.kept':
    'What you write is kept on this device with the run, and printed with your report. It is sent to nobody.',
  'analysis.reflect.lost':
    'This browser cannot keep your answer. It stays while this page is open; print it or copy it.',
  'analysis.ask.turning':
    'Your largest turn was “{option}” in {when}. What did you know then, what did you only guess, and would you do it again?',
  'analysis.ask.overruled':
    'In {when} you took “{option}”. Against it spoke: {who}. “{says}” By the next decision the outlook on {score} had fallen by {points, plural, one {# point} other {# points}}. Was the advice right, or right for the wrong reason?',
  'analysis.ask.vote':
    'In {when} parliament refused “{option}”; the odds had been {odds} in 100. Was it a good decision with a bad end? What would have made it safer?',
  'analysis.ask.claim.believed':
    'You rated this claim {rating} of 5: “{claim}” Its evidence was shaky. What made it convincing, and what would you ask next time before you believe it?',
  'analysis.ask.claim.doubted':
    'You rated this claim {rating} of 5: “{claim}” Its evidence was sound. What made you doubt it?',
  'analysis.ask.runnerUp':
    'In {when} you took “{option}”. By your own mandate “{runnerUp}” would have ended {points} points higher. What spoke against it that the three scores do not count?',
  'analysis.ask.belief':
    'Your result hangs most on this: {question} What do you believe, who would you have to trust for it, and what do they gain if you do?',
  'analysis.ask.mandate.met':
    'You swore most points to {most}, and that is also where you ended highest. What did you give up for it, and who paid?',
  'analysis.ask.mandate.missed':
    'You swore most points to {most}; you ended highest on {highest}. Did the world push you off your mandate, or did you change your mind?',
} as const;
