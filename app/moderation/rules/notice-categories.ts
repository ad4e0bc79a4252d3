/** What somebody may hold to be illegal (DSA Art. 16), in the order in which the form offers it. */
export const noticeCategories = [
  "child-abuse",
  "hate",
  "violence",
  "terror",
  "personality",
  "intellectual-property",
  "fraud",
  "unsafe-product",
  "animals",
  "other",
] as const;
export type NoticeCategory = (typeof noticeCategories)[number];

export const noticeKinds = [
  "notice",
  "trusted-flagger",
  "order-to-act",
  "order-to-inform",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Whoever reports offences against children need not say who they are (Art. 16 (2) c). */
export function mayStayAnonymous(category: NoticeCategory): boolean {
  return category === "child-abuse";
}

/** What comes before everything else in the queue: orders, then trusted flaggers (Art. 22). */
export function noticePriority(kind: NoticeKind): number {
  if (kind === "order-to-act" || kind === "order-to-inform") return 2;
  return kind === "trusted-flagger" ? 1 : 0;
}

const urgent: ReadonlySet<NoticeCategory> = new Set(["child-abuse", "violence", "terror"]);

/** The weight of a notice in the queue: danger to people before the rest, all above most reports. */
export function noticeWeight(category: NoticeCategory): number {
  return urgent.has(category) ? 50 : 10;
}
