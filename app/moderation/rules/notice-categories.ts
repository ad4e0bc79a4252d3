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

const urgent: ReadonlySet<NoticeCategory> = new Set(["child-abuse", "violence", "terror"]);

/**
 * The weight of a notice in the queue: orders of authorities first, then trusted flaggers (Art. 22),
 * then danger to people, then everything else; each above what reports usually weigh.
 */
export function noticeWeight({
  kind,
  category,
}: {
  kind: NoticeKind;
  category: NoticeCategory;
}): number {
  if (kind === "order-to-act" || kind === "order-to-inform") return 200;
  if (kind === "trusted-flagger") return 100;
  return urgent.has(category) ? 50 : 10;
}
