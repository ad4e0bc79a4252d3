export type NoticedPlaceState = "open" | "acted" | "refused" | "appealed" | "upheld" | "rejected";

/** How far one place of a notice is, as its notifier sees it. */
export function noticedPlaceState(place: {
  outcome: string | null;
  appealFiledAt: string | null;
  appealOutcome: string | null;
}): NoticedPlaceState {
  if (place.appealOutcome === "upheld" || place.appealOutcome === "rejected")
    return place.appealOutcome;
  if (place.appealFiledAt) return "appealed";
  if (place.outcome === "acted" || place.outcome === "refused") return place.outcome;
  return "open";
}
