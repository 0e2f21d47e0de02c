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
