/** What becomes of a happening that was to leave the portal. */
export type Outcome = "sent" | "read" | "unwanted" | "out-of-sight" | "unreachable";

/** Looked at when it is due, because much can happen in ten minutes. */
export function outcomeOf(state: {
  isReachable: boolean;
  isVisible: boolean;
  isRead: boolean;
  isWanted: boolean;
}): Outcome {
  if (!state.isReachable) return "unreachable";
  if (!state.isVisible) return "out-of-sight";
  if (state.isRead) return "read";
  return state.isWanted ? "sent" : "unwanted";
}
