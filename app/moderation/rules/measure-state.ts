export type MeasureState =
  | "standing"
  | "automated"
  | "lifted"
  | "ended"
  | "replaced"
  | "appealed"
  | "confirmed";

/** In what state its author finds a measure. */
export function measureState(measure: {
  automated: boolean;
  undoneAt: string | null;
  endedAt: string | null;
  replacedBy: string | null;
  appealFiledAt: string | null;
  appealOutcome: string | null;
}): MeasureState {
  if (measure.replacedBy) return "replaced";
  if (measure.undoneAt) return "lifted";
  if (measure.automated) return "automated";
  if (measure.appealFiledAt && !measure.appealOutcome) return "appealed";
  if (measure.endedAt) return "ended";
  if (measure.appealOutcome === "rejected") return "confirmed";
  return "standing";
}
