import type { PostNotice } from "./who-is-told.ts";

/** What is unread under the same key is one notification; null: it stands for itself. */
export function collapseKeyOf(kind: PostNotice, topicId: string): string | null {
  // Whoever is named should see each time; a new topic comes only once.
  return kind === "mention" || kind === "new-topic" ? null : `topic:${topicId}`;
}
