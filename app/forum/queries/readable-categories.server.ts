import { type RawBuilder, sql } from "kysely";
import { selectOpenAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { now } from "#app/platform/clock.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { type ForumViewer, visibilitiesFor } from "../rules/category-visibility.ts";

/**
 * The one condition every query of the forum filters by: the viewer is of those who read the
 * category and, where it has a door, holds the access now. Staff passes every door.
 */
export function readableBy(
  db: Reader,
  viewer: ForumViewer,
  category: "category" | "forumCategory" = "forumCategory",
): RawBuilder<boolean> {
  const visibility = sql.ref(`${category}.visibility`);
  const accessId = sql.ref(`${category}.accessId`);
  const isVisible = sql<boolean>`${visibility} in (${sql.join(visibilitiesFor(viewer))})`;
  if (viewer.isStaff) return isVisible;
  if (!viewer.memberId) return sql`(${isVisible} and ${accessId} is null)`;
  const held = selectOpenAccess(db, now())
    .select("accessId")
    .where("memberId", "=", viewer.memberId);
  return sql`(${isVisible} and (${accessId} is null or ${accessId} in ${held}))`;
}
