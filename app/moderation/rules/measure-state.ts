export type MeasureState =
  | "standing"
  | "automated"
  | "lifted"
  | "replaced"
  | "appealed"
  | "confirmed";

/** In what state its author finds a measure. */
export function measureState(measure: {
  automated: boolean;
  undoneAt: string | null;
  replacedBy: string | null;
  appealFiledAt: string | null;
  appealOutcome: string | null;
}): MeasureState {
  if (measure.replacedBy) return "replaced";
  if (measure.undoneAt) return "lifted";
  if (measure.automated) return "automated";
  if (measure.appealOutcome === "rejected") return "confirmed";
  return measure.appealFiledAt ? "appealed" : "standing";
}
