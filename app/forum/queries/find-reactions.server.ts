import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { isReactionKind, type ReactionKind, readChosenReactions } from "../rules/reactions.ts";

/** What members can react with beside the like, as staff has chosen it. */
export async function findChosenReactions(db: Reader): Promise<ReactionKind[]> {
  return readChosenReactions(await findSetting(db, "forumReactions"));
}

/** Who reacted to a post in one way; `count` says how many they are altogether. */
export interface ReactorGroup {
  kind: string;
  count: number;
  members: { id: string; number: number; displayName: string; avatarFileId: string | null }[];
}

/** Who reacted to a post, kind by kind, likes first; of each the latest, at most `limit`. */
export async function findReactors(
  db: Reader,
  {
    postId,
    counts,
    limit = 60,
  }: { postId: string; counts: Readonly<Record<string, number>>; limit?: number },
): Promise<ReactorGroup[]> {
  const rows = await selectLatestOfEach(db, { postId, limit });
  const ofKind = Map.groupBy(rows, ({ kind }) => kind);
  return Object.entries(counts)
    .filter(([kind, count]) => count > 0 && (kind === "like" || isReactionKind(kind)))
    .map(([kind, count]) => ({
      kind,
      count,
      members: (ofKind.get(kind) ?? []).map(({ kind: _, ...member }) => member),
    }));
}

function selectLatestOfEach(db: Reader, { postId, limit }: { postId: string; limit: number }) {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("forumReaction")
        .select(["kind", "memberId", "createdAt"])
        .select(
          sql<number>`row_number() over (partition by kind order by created_at desc, member_id)`.as(
            "place",
          ),
        )
        .where("postId", "=", postId)
        .as("reaction"),
    )
    .innerJoin("member", "member.id", "reaction.memberId")
    .select([
      "reaction.kind",
      "member.id",
      "member.number",
      "member.displayName",
      "member.avatarFileId",
    ])
    .where("reaction.place", "<=", limit)
    .orderBy("reaction.createdAt", "desc")
    .execute();
}
