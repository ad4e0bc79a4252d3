/** What of the points waits for a second person; other slices have kinds of their own. */
export const pointsApprovalKinds = ["points.grant", "points.adjust", "points.bulk-grant"] as const;
export type PointsApprovalKind = (typeof pointsApprovalKinds)[number];

export const approvalOutcomes = ["approved", "declined"] as const;
export type ApprovalOutcome = (typeof approvalOutcomes)[number];

/** What happens to points that staff want to move, up or down. */
export function staffMovementOf(
  points: number,
  limits: { maxGrantPoints: number; approvalAbovePoints: number },
): "too-large" | "needs-approval" | "at-once" {
  const size = Math.abs(points);
  if (size > limits.maxGrantPoints) return "too-large";
  return size > limits.approvalAbovePoints ? "needs-approval" : "at-once";
}
