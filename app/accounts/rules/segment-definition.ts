export const segmentKinds = ["list", "rule"] as const;
export type SegmentKind = (typeof segmentKinds)[number];

/** One condition of a rule segment: the name of a criterion and its values as staff gave them. */
export interface SegmentCriterion {
  criterion: string;
  values: Record<string, string | number>;
}

/** What a segment is made of: criteria that all must hold; a list of members has none. */
export interface SegmentDefinition {
  criteria: SegmentCriterion[];
}
