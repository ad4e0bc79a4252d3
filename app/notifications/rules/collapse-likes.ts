import type { NotificationItem, NotificationRow } from "./notification.types.ts";

/**
 * Puts the likes of one topic together where the newest of them stands; read and unread ones stay
 * apart, so that a new like is seen as new. Everything else stays as it is, newest first.
 */
export function collapseLikes(rows: readonly NotificationRow[]): NotificationItem[] {
  const items: NotificationItem[] = [];
  const bundles = new Map<string, { item: NotificationItem; actors: Set<number> }>();
  for (const row of rows) {
    const key = row.kind === "like" ? `${row.subjectId} ${row.readAt !== null}` : row.id;
    const bundle = bundles.get(key);
    if (bundle) {
      if (row.actor) bundle.actors.add(row.actor.number);
      bundle.item.otherActors = Math.max(bundle.actors.size - 1, 0);
      continue;
    }
    const item = { ...row, otherActors: 0 };
    items.push(item);
    bundles.set(key, { item, actors: new Set(row.actor ? [row.actor.number] : []) });
  }
  return items;
}
