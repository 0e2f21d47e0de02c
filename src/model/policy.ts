/**
 * What one decision pulls. Absent levers stay as they are. `ranCap` means "at most": a later, looser wish does
 * not loosen unless `loosen` is set. Dates are quarters after 2019Q1, up to 47 (2030Q4).
 */
export interface LeverChange {
  /** 1: no high-risk kit in the core, by `coreBy`. */
  readonly core?: number;
  readonly coreBy?: number;
  /** Highest high-risk share of 5G radio, 0–1, by `capBy`. */
  readonly ranCap?: number;
  readonly capBy?: number;
  readonly loosen?: boolean;
  /** 0–1, how far 4G radio must follow. */
  readonly legacy?: number;
  /** 0 declaration · 1 evidence · 2 laboratory · 3 audits. */
  readonly scrutiny?: number;
  /** 0–3 */
  readonly resilience?: number;
  /** 0–1, share of the swap bill that the state carries. */
  readonly support?: number;
  /** Million EUR added to the programme for alternatives. */
  readonly diversify?: number;
  /** 1: the rule names the maker. */
  readonly named?: number;
  /** −2…+2 */
  readonly washington?: number;
  readonly beijing?: number;
  /** 0–3 */
  readonly europe?: number;
  /** 0–2 */
  readonly openness?: number;
  /** 0 open question · 1 interim line · 2 settled rule. */
  readonly settle?: number;
  /** Needs a vote, which can be lost. */
  readonly law?: boolean;
}
