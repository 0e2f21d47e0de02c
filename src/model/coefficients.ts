/**
 * Every number of the model that is neither a country's own value nor a contested belief, as the equations use it.
 * Equations hold no numbers of their own. Range, unit and where each comes from stand in `coefficient-notes.ts`, apart,
 * since a page can play without them. A class and not a literal, because engines keep literals of more than a hundred
 * fields in a form that is slow to read, and every line of every quarter reads from here.
 */
class Table {
  // --- the planned build
  readonly saturation = 0.85;
  readonly buildWidth = 6;
  readonly coverCurve = 2.6;
  readonly spendQuarters = 8;
  readonly anchorFrom = 12;
  readonly anchorEnd = 0.15;
  // --- crews
  readonly crewWorks = 0.046;
  readonly crewScarcity = 0.25;
  readonly crewAlternatives = 0.12;
  readonly swapWork = 1.1;
  readonly swapWork4g = 0.8;
  readonly swapCeiling = 0.6;
  readonly deadlineRush = 1.3;
  readonly catchUpPace = 1.6;
  readonly catchUpBase = 0.004;
  // --- buying
  readonly purchaseAdjust = 0.12;
  readonly shareSlack = 0.15;
  // --- renewal
  readonly ageStart5g = 0.55;
  readonly renewal5g = 0.2;
  readonly ageStart4g = 0.2;
  readonly renewal4g = 1.6;
  readonly ageing4g = 0.8;
  readonly ageLimit = 0.95;
  // --- core
  readonly coreDrift = 0.03;
  // --- clarity of the rule
  readonly clarityStart = 0.5;
  readonly clarityOpen = 0.4;
  readonly clarityInterim = 0.68;
  readonly claritySettled = 0.95;
  readonly clarityPending = 0.3;
  readonly clarityCourt = 0.25;
  readonly clarityAdjust = 0.3;
  readonly pendingFade = 0.8;
  readonly confidenceCalm = 55;
  readonly confidenceDrag = 0.9;
  readonly dragLimit = 0.8;
  // --- money
  readonly coreUnit = 3;
  readonly priceExponent = 1.6;
  readonly priceAlternatives = 0.45;
  readonly priceScarcity = 0.3;
  readonly priceSwaps = 0.5;
  readonly scrutinyCost1 = 0.03;
  readonly scrutinyCost2 = 0.15;
  readonly scrutinyCost3 = 0.5;
  readonly resilienceCost = 0.45;
  readonly resilienceState = 0.5;
  readonly publicFunds = 0.2;
  readonly passedOn = 0.4;
  readonly diversifyQuarters = 12;
  readonly diversifyScale = 3;
  readonly diversifyLag = 0.1;
  readonly chinaHit = 0.025;
  readonly chinaNet = 0.5;
  readonly americaHit = 0.0015;
  // --- exposure
  readonly scrutinyAdjust = 0.25;
  readonly resilienceAdjust = 0.2;
  readonly scrutinyCurve = 0.55;
  readonly weightCore = 0.6;
  readonly weightRadio = 0.22;
  readonly weightEdge = 0.6;
  readonly weight4g = 0.6;
  readonly weight5gStart = 0.25;
  readonly concentration = 0.75;
  readonly concentrationNeutral = 0.34;
  readonly concentrationRest = 0.52;
  readonly concentrationCut = 0.2;
  readonly resilienceCut = 0.12;
  readonly sanctionFaults = 0.1;
  readonly warningsLost = 0.06;
  readonly swapFaults = 0.04;
  readonly faultLimit = 0.95;
  readonly incidentBase = 0.005;
  readonly incidentSlope = 0.14;
  readonly attribution = 0.25;
  readonly attributionMemory = 0.85;
  // --- hardness of the policy as seen abroad
  readonly hardCore = 0.2;
  readonly hardCap = 0.58;
  readonly hardNamed = 0.13;
  readonly hardLegacy = 0.05;
  readonly hardScrutiny = 0.04;
  readonly urgencyShare = 0.55;
  readonly urgencyFloor = 0.25;
  readonly urgencyHorizon = 32;
  // --- Europe
  readonly othersFollow = 0.6;
  readonly othersAlone = 0.5;
  readonly othersTogether = 0.25;
  readonly alignmentAdjust = 0.12;
  readonly alignmentEurope = 7;
  readonly alignmentDistance = 60;
  readonly alignmentNamed = 4;
  readonly alignmentSides = 3;
  readonly alignmentAgainst = 0.5;
  readonly alignmentBeijing = 3;
  readonly alignmentUsual = 1;
  // --- Washington
  readonly trustAdjust = 0.12;
  readonly trustHard = 58;
  readonly trustThanks = 0.5;
  readonly trustPosture = 5;
  readonly trustCourting = 3;
  readonly trustRift = 0.1;
  readonly trustReprisal = 8;
  readonly trustBroken = 18;
  readonly reprisalHazard = 0.025;
  readonly reprisalAnger = 50;
  readonly reprisalAngerWidth = 18;
  readonly reprisalCover = 0.8;
  readonly reprisalCoverBase = 0.25;
  readonly reprisalCoverEurope = 0.2;
  readonly reprisalHeal = 0.85;
  readonly hazardLimit = 0.9;
  // --- the American argument
  readonly credibilityStart = 46;
  readonly credibilityAdjust = 0.2;
  readonly credibilityEspionage = 44;
  readonly credibilityTheft = 45;
  readonly credibilityRegime = 55;
  readonly credibilityUltimatum = 50;
  readonly credibilityAsked = -5;
  readonly credibilityShown = 2;
  readonly credibilityTraced = 4;
  readonly credibilityChange = -6;
  readonly credibilityDoubt = 36;
  readonly argumentPatience = 2;
  readonly needEspionage = 0.3;
  readonly needTheft = 0.42;
  readonly needRegime = 0.52;
  readonly needUltimatum = 0.64;
  // --- Beijing
  readonly relationsAdjust = 0.12;
  readonly relationsHard = 50;
  readonly relationsNeutral = 0.7;
  readonly relationsPosture = 5;
  readonly relationsFollowing = 4;
  readonly relationsMood = 8;
  readonly retaliationHazard = 0.4;
  readonly retaliationAnger = 46;
  readonly retaliationAngerWidth = 20;
  readonly retaliationMemory = 8;
  readonly retaliationNeutral = 0.4;
  readonly retaliationNoRival = 0.24;
  readonly retaliationCover = 0.7;
  readonly retaliationFade = 0.94;
  readonly tighteningStep = 0.04;
  // --- operators
  readonly confidenceStart = 64;
  readonly confidenceUsual = 70;
  readonly confidenceAdjust = 0.2;
  readonly confidenceClarity = 34;
  readonly confidenceLoad = 55;
  readonly confidenceSupport = 0.8;
  readonly confidenceDepth = 12;
  readonly confidenceDepthSupport = 0.4;
  readonly confidenceNamed = 3;
  readonly confidenceAudits = 3;
  readonly auditsFrom = 2;
  readonly reversalLoosen = 45;
  readonly reversalTighten = 22;
  readonly reversalCoreBack = 15;
  readonly reversalCore = 6;
  readonly reversalFrom = 0.5;
  readonly reversalClarity = 0.5;
  readonly reversalFull = 60;
  readonly courtHazard = 0.023;
  readonly courtAnger = 57;
  readonly courtAngerWidth = 25;
  readonly courtNeutral = 0.6;
  readonly courtNamed = 0.6;
  readonly courtSupport = 0.5;
  readonly courtFade = 0.75;
  readonly courtSwaps = 0.5;
  // --- parliament
  readonly tougherUsual = 34;
  readonly softerUsual = 48;
  readonly parliamentAdjust = 0.15;
  readonly tougherCredibility = 0.6;
  readonly tougherNeutral = 44;
  readonly tougherMood = 14;
  readonly tougherTraced = 25;
  readonly tougherPressed = 4;
  readonly tougherWarned = 5;
  readonly softerBill = 1.5;
  readonly softerBillLimit = 15;
  readonly softerExports = 8;
  readonly softerMood = 8;
  readonly lawWidth = 7;
  readonly lawOther = 0.25;
  readonly lawSupport = 4;
  readonly lawEurope = 2;
  readonly lawOpenness = 1.5;
  readonly lawStep = 32;
  readonly lawNamed = 0.2;
  readonly lawSofterStep = 20;
  readonly lawSofterThreshold = 32;
  readonly lawRest = 0.35;
  readonly lawDelay = 8;
  readonly lawDelayCore = 4;
  readonly lawKeepsDate = 1;
  readonly lawLostSettle = 0.6;
  readonly lawDispute = 1;
  readonly lawDragFull = 20;
  readonly latestDate = 47;
  // --- scores
  readonly scoreCost = 40;
  readonly scoreDelay = 18;
  readonly scoreExposure = 24;
  readonly scoreExposurePower = 4;
  readonly scoreIncident = 1.5;
  readonly scoreAlliance = 1.75;
  readonly scoreAllianceMid = 52;
  readonly scoreReprisal = 8;
  readonly scoreMean = 0.5;
}

export const coefficients = new Table() satisfies Coefficients;

export type CoefficientName = keyof Table;
export type Coefficients = Readonly<Record<CoefficientName, number>>;
