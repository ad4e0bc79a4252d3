/** How several codes in one basket go together: the brand's decision. */
export interface StackingPolicy {
  /** "partial": codes that fit count; "all": one that does not fit turns all of them down. */
  application: "partial" | "all";
  /**
   * In which order codes take from the price. With the first two the order in which they were
   * entered does not matter: priority, then codes for certain products, then the kind.
   */
  order: "amounts-first" | "percentages-first" | "as-entered";
  /** Of what a percentage is taken, where its campaign says nothing. */
  percentageOf: "initial" | "remaining";
  /** How many codes count in one basket; balances pay and are not counted. */
  maximumCodes: number;
}

export const defaultStackingPolicy: StackingPolicy = {
  application: "partial",
  order: "amounts-first",
  percentageOf: "remaining",
  maximumCodes: 3,
};
