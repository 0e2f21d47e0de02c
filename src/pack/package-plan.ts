/** The kinds of package that a learning platform reads. */
export const PACKAGE_KINDS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** What the platform is told at the end: that it is finished, or with it the score of the mandate. */
export const SCORINGS = ['completion', 'mandate'] as const;
export type Scoring = (typeof SCORINGS)[number];

/** What a package is made for. */
export interface PackagePlan {
  readonly kind: PackageKind;
  readonly scoring: Scoring;
  /** What was set, as `encodeAssignment` writes it. */
  readonly assignment: string;
  /** Shown by the platform, in plain text. */
  readonly title: string;
  readonly description: string;
  /** Of the texts above: "en" or "en-GB". */
  readonly language: string;
}
