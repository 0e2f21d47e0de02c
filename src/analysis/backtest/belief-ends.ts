import type { BeliefLevels } from '../../model/index.ts';

/** Beliefs that make a bill small, and those that make it big. */
export const CHEAP: BeliefLevels = {
  naturalRenewal: -1,
  swapUnit: -1,
  priceEffect: -1,
  anchorCoupling: -1,
  delayValue: -1,
  vendorCapacity: 1,
  beijingRetaliation: -1,
};
export const DEAR: BeliefLevels = {
  naturalRenewal: 1,
  swapUnit: 1,
  priceEffect: 1,
  anchorCoupling: 1,
  delayValue: 1,
  vendorCapacity: -1,
  beijingRetaliation: 1,
};

/** Beliefs under which the two capitals only talk, and those under which they act. */
export const MILD: BeliefLevels = { beijingRetaliation: -1, washingtonReprisal: -1 };
export const HARSH: BeliefLevels = { beijingRetaliation: 1, washingtonReprisal: 1 };
