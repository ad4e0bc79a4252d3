/** What a badge can show. */
export const badgeIcons = ["award", "coffee", "heart", "leaf", "star", "sprout", "trophy"] as const;
