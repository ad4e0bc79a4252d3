import { sql } from "kysely";
import { readableBy } from "#app/forum/queries/readable-categories.server.ts";
import type { ForumViewer } from "#app/forum/rules/category-visibility.ts";
import type { Stance } from "#app/forum/rules/stance.ts";
import type { FollowLevel } from "#app/forum/rules/topic-level.ts";
import type { Reader } from "#app/platform/db.server.ts";

const most = 200;

/** The categories and tags about which a member chose something, as far as they may still see them. */
export async function listFollowedPlaces(db: Reader, viewer: ForumViewer & { memberId: string }) {
  const rows = await db
    .selectFrom("forumFollow")
    .leftJoin("forumCategory", (join) =>
      join
        .onRef("forumCategory.id", "=", "forumFollow.targetId")
        .on("forumFollow.targetKind", "=", "category")
        .on(readableBy(db, viewer)),
    )
    .leftJoin("forumTag", (join) =>
      join
        .onRef("forumTag.id", "=", "forumFollow.targetId")
        .on("forumFollow.targetKind", "=", "tag"),
    )
    .select([
      "forumFollow.targetId as id",
      "forumFollow.level",
      "forumCategory.slug as categorySlug",
      "forumCategory.names as categoryNames",
      "forumTag.slug as tagSlug",
      "forumTag.name as tagName",
    ])
    .where("forumFollow.memberId", "=", viewer.memberId)
    .where("forumFollow.targetKind", "in", ["category", "tag"])
    .orderBy("forumFollow.targetKind")
    .orderBy(sql`coalesce(forum_tag.name, forum_category.slug)`)
    .limit(most)
    .execute();
  return rows.flatMap(({ id, level, ...row }) => {
    if (row.tagName)
      return { kind: "tag" as const, id, level: level as FollowLevel, names: sameIn(row.tagName) };
    if (!row.categoryNames) return [];
    const names = row.categoryNames as { de: string; en: string };
    return { kind: "category" as const, id, level: level as FollowLevel, names };
  });
}

/** The people whom a member follows, ignores or blocks. */
export async function listStancesOf(db: Reader, memberId: string) {
  const rows = await db
    .with("stance", (cte) =>
      cte
        .selectFrom("forumFollow")
        .select(["targetId as towards", sql<Stance>`'following'`.as("stance")])
        .where("targetKind", "=", "member")
        .where("memberId", "=", memberId)
        .unionAll(
          cte
            .selectFrom("memberIgnore")
            .select(["ignoredId as towards"])
            .select(
              sql<Stance>`case when blocked_at is null then 'ignoring' else 'blocking' end`.as(
                "stance",
              ),
            )
            .where("memberId", "=", memberId),
        ),
    )
    .selectFrom("stance")
    .innerJoin("member", "member.id", "stance.towards")
    .select([
      "member.id",
      "member.number",
      "member.displayName",
      "member.avatarFileId",
      "member.role",
      "stance.stance",
    ])
    .where("member.closedAt", "is", null)
    .orderBy("member.displayName")
    .limit(most)
    .execute();
  return rows.map(({ role, ...person }) => ({ ...person, isStaff: role !== "member" }));
}

function sameIn(name: string) {
  return { de: name, en: name };
}
