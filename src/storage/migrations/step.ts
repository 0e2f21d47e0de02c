/** A stored record of some version: known to be an object, nothing more. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Turns a record of version `from` into one of version `from + 1`. Pure; never throws. */
export interface RecordStep {
  readonly from: number;
  readonly apply: (raw: RawRecord) => RawRecord;
}
