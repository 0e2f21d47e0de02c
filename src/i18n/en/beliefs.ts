/**
 * English: what serious people disagree about, and who says what. Roles rather than dated events, because these are read
 * before the first quarter; the facts beside them carry names and dates. Keys start with 'present.beliefs.'.
 */
export const beliefs = {
  'present.beliefs.level.low': 'Low',
  'present.beliefs.level.central': 'Middle',
  'present.beliefs.level.high': 'High',
  'present.beliefs.value': '{value} {unit}',
  'present.beliefs.allMiddle': 'All contested figures stand in the middle.',
  'present.beliefs.chosen':
    '{n, plural, one {# contested figure is} other {# contested figures are}} not in the middle: {list}.',
  'present.beliefs.chosenOne': '{belief} ({level})',
  'present.beliefs.bundle.middle': 'All in the middle',
  'present.beliefs.bundle.doubting': 'As those see it who doubt a ban',
  'present.beliefs.bundle.supporting': 'As those see it who support a ban',

  'present.beliefs.naturalRenewal.question': 'How long does radio kit live before it is replaced anyway?',
  'present.beliefs.naturalRenewal.low': 'Six years. Most of it is due soon.',
  'present.beliefs.naturalRenewal.lowWho':
    'Strand Consult, an adviser critical of Chinese makers, and ministries that want a limit. It makes removal look cheap.',
  'present.beliefs.naturalRenewal.central': 'Eight years.',
  'present.beliefs.naturalRenewal.high': 'Eleven years. What stands has much life left.',
  'present.beliefs.naturalRenewal.highWho':
    'Operators with Huawei networks. The longer kit lives, the more time or money they can ask for.',

  'present.beliefs.swapUnit.question': 'What does it cost to swap one site?',
  'present.beliefs.swapUnit.low': 'About €25,000.',
  'present.beliefs.swapUnit.lowWho':
    'Those who want a limit, and some smaller bills that operators worked out. It keeps the total small.',
  'present.beliefs.swapUnit.central': 'About €50,000, as bank analysts reckon.',
  'present.beliefs.swapUnit.high': 'About €110,000.',
  'present.beliefs.swapUnit.highWho':
    'Large operators with much of this kit. A high bill speaks for keeping it.',

  'present.beliefs.priceEffect.question': 'How much dearer does kit get when two makers are shut out?',
  'present.beliefs.priceEffect.low': 'Not at all.',
  'present.beliefs.priceEffect.lowWho':
    'Strand Consult, which is critical of Chinese makers. It points to countries that had already limited Huawei.',
  'present.beliefs.priceEffect.central': 'By eight percent.',
  'present.beliefs.priceEffect.high': 'By 29 percent.',
  'present.beliefs.priceEffect.highWho':
    'Studies that Huawei paid for, and the operators’ world association. Both gain if nobody is shut out.',

  'present.beliefs.anchorCoupling.question': 'How much 4G kit must go when the 5G maker changes?',
  'present.beliefs.anchorCoupling.low': 'One 4G site for ten 5G sites.',
  'present.beliefs.anchorCoupling.lowWho':
    'Nokia and Ericsson, who would like to sell 5G on top of Huawei’s 4G.',
  'present.beliefs.anchorCoupling.central': 'About one for three.',
  'present.beliefs.anchorCoupling.high': 'Eight for ten.',
  'present.beliefs.anchorCoupling.highWho':
    'Operators who run both generations from one maker. It makes a change look twice as large.',

  'present.beliefs.delayValue.question': 'What is a month without 5G worth to a country?',
  'present.beliefs.delayValue.low': 'Nothing that could be counted.',
  'present.beliefs.delayValue.lowWho':
    'Strand Consult and rival makers: other things than the maker decide how fast a network grows. If waiting costs nothing, limits look cheap.',
  'present.beliefs.delayValue.central': 'About 70 cents a head.',
  'present.beliefs.delayValue.high': 'About €4.60 a head.',
  'present.beliefs.delayValue.highWho':
    'Associations of operators, in studies that they ordered. The dearer a delay, the weaker the case for limits.',

  'present.beliefs.intent.question': 'How likely is it that the makers’ position is ever used against you?',
  'present.beliefs.intent.low': 'Hardly: 6 in 100.',
  'present.beliefs.intent.lowWho':
    'Huawei, which has a market to lose, and agencies that go by proof and say that they have seen none.',
  'present.beliefs.intent.central': 'Perhaps: 36 in 100.',
  'present.beliefs.intent.high': 'More likely than not: 70 in 100.',
  'present.beliefs.intent.highWho':
    'Washington and Australia’s signals agency. Washington wants allies to follow it; Australia had already shut the makers out.',

  'present.beliefs.edgeBlur.question': 'Do core and radio grow together in 5G?',
  'present.beliefs.edgeBlur.low': 'Hardly. The core can be kept clean.',
  'present.beliefs.edgeBlur.lowWho':
    'Britain’s cyber centre, whose whole approach rests on that border, and Huawei.',
  'present.beliefs.edgeBlur.central': 'Half and half.',
  'present.beliefs.edgeBlur.high': 'Almost wholly. There is no safe edge.',
  'present.beliefs.edgeBlur.highWho':
    'Australia’s signals agency and Washington, which had chosen a ban and explain it by this.',

  'present.beliefs.scrutinyWorks.question': 'How much of a hostile use can tests and audits prevent?',
  'present.beliefs.scrutinyWorks.low': 'A fifth at best.',
  'present.beliefs.scrutinyWorks.lowWho':
    'Australia’s signals agency, whose country had chosen a ban, and experts who doubt that code can be read well enough. If tests cannot work, only limits are left.',
  'present.beliefs.scrutinyWorks.central': 'Nearly half.',
  'present.beliefs.scrutinyWorks.high': 'Seven tenths.',
  'present.beliefs.scrutinyWorks.highWho':
    'Huawei, which offers laboratories of its own, and those who run such laboratories. Both need them to count.',

  'present.beliefs.baselineVulnerability.question': 'How fragile are networks without any hostile maker?',
  'present.beliefs.baselineVulnerability.low': 'A little: 10 in 100.',
  'present.beliefs.baselineVulnerability.lowWho':
    'Makers and operators, who sell trust in their networks. If faults are rare, the maker is what matters.',
  'present.beliefs.baselineVulnerability.central': 'Clearly: 20 in 100.',
  'present.beliefs.baselineVulnerability.high': 'Very: 34 in 100.',
  'present.beliefs.baselineVulnerability.highWho':
    'Critics of a ban, who point to failures and break-ins without Chinese kit. If they are right, a ban misses the point.',

  'present.beliefs.washingtonReprisal.question': 'How hard does Washington hit back at an ally?',
  'present.beliefs.washingtonReprisal.low': 'Mostly with words.',
  'present.beliefs.washingtonReprisal.lowWho':
    'Officials in allied capitals, mostly unnamed: both sides need the shared intelligence. It makes refusing look safe.',
  'present.beliefs.washingtonReprisal.central': 'Sometimes with more than words.',
  'present.beliefs.washingtonReprisal.high': 'It does what it threatens.',
  'present.beliefs.washingtonReprisal.highWho':
    'American envoys and the White House. A threat works only while it is believed.',

  'present.beliefs.beijingRetaliation.question': 'How hard does Beijing hit back?',
  'present.beliefs.beijingRetaliation.low': 'Mostly with words.',
  'present.beliefs.beijingRetaliation.lowWho':
    'Analysts who see China needing its customers, and Chinese envoys when they promise not to mix trade with politics.',
  'present.beliefs.beijingRetaliation.central': 'Sometimes with more than words.',
  'present.beliefs.beijingRetaliation.high': 'It does what it threatens.',
  'present.beliefs.beijingRetaliation.highWho':
    'Chinese envoys when they warn, and exporters with much to lose. A threat works only while it is believed.',

  'present.beliefs.vendorCapacity.question': 'How fast can the other makers deliver and crews build?',
  'present.beliefs.vendorCapacity.low': 'Slower by 15 percent.',
  'present.beliefs.vendorCapacity.lowWho':
    'The operators’ world association: nobody can equip all of Europe at once. It speaks for keeping everyone in.',
  'present.beliefs.vendorCapacity.central': 'At the usual pace.',
  'present.beliefs.vendorCapacity.high': 'Faster by 15 percent.',
  'present.beliefs.vendorCapacity.highWho': 'Ericsson and Nokia, who would get the orders.',

  'present.beliefs.attentionOfOthers.question': 'How far do other countries follow you?',
  'present.beliefs.attentionOfOthers.low': 'Each goes its own way.',
  'present.beliefs.attentionOfOthers.lowWho':
    'Those who doubt common European rules and would rather keep the choice at home.',
  'present.beliefs.attentionOfOthers.central': 'Some look at what you do.',
  'present.beliefs.attentionOfOthers.high': 'They follow.',
  'present.beliefs.attentionOfOthers.highWho':
    'Those who draw up common European rules, which are worth little if nobody follows.',
} as const;
