/** What can make points: each has its file in `triggers/` and its line in `triggers.ts`. */
export const triggerNames = [
  "order-paid",
  "sign-up",
  "address-confirmed",
  "profile-completed",
  "birthday",
  "answer-accepted",
  "topic-liked",
  "recommendation-converted",
  "survey-answered",
  "activity",
] as const;
export type TriggerName = (typeof triggerNames)[number];

export const capPeriods = ["day", "week", "month", "year"] as const;
export type CapPeriod = (typeof capPeriods)[number];
