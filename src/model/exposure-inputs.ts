/** Everything that exposure is computed from. Shares 0–1; `scrutiny` is the cut of hostile use, 0–1. */
export interface ExposureInputs {
  /** High-risk share of the core, and of radio weighted over 4G and 5G. */
  core: number;
  radio: number;
  scrutiny: number;
  /** Herfindahl index of the makers of radio kit. */
  concentration: number;
  /** Levels of redundancy in effect, 0–3. */
  resilience: number;
  /** Dependence on a maker whose supplies are cut. */
  supply: number;
  /** 0–1: allied warnings that no longer come. */
  warnings: number;
  /** Share of crews on swaps. */
  churn: number;
}

export function noExposure(): ExposureInputs {
  return {
    core: 0,
    radio: 0,
    scrutiny: 0,
    concentration: 0,
    resilience: 0,
    supply: 0,
    warnings: 0,
    churn: 0,
  };
}

/** A copy, built like every other: engines are faster where they meet one kind of object. */
export function copyInputs(source: Readonly<ExposureInputs>): ExposureInputs {
  const copy = noExposure();
  overwriteInputs(copy, source);
  return copy;
}

export function overwriteInputs(target: ExposureInputs, source: ExposureInputs): void {
  target.core = source.core;
  target.radio = source.radio;
  target.scrutiny = source.scrutiny;
  target.concentration = source.concentration;
  target.resilience = source.resilience;
  target.supply = source.supply;
  target.warnings = source.warnings;
  target.churn = source.churn;
}
