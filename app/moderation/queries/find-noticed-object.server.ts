import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { NoticedPlace } from "../rules/notice-address.ts";

export interface NoticedObject {
  kind: "post" | "member";
  id: string;
  /** Whose content it is. */
  memberId: string;
}

/**
 * What stands at a place, whoever may see it: what is reported from outside need not be public. A
 * picture is part of a profile or a post. Undefined where there never was anything, or it is gone.
 */
export async function findNoticedObject(
  db: Reader,
  place: NoticedPlace,
): Promise<NoticedObject | undefined> {
  if (place.kind === "member") return memberOf(db, place.memberNumber);
  if (place.kind === "picture") return holderOf(db, place.fileId);
  return postAt(db, place);
}

async function memberOf(db: Reader, number: number): Promise<NoticedObject | undefined> {
  const member = await db
    .selectFrom("member")
    .select("id")
    .where("number", "=", number)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return member && { kind: "member", id: member.id, memberId: member.id };
}

async function holderOf(db: Reader, fileId: string): Promise<NoticedObject | undefined> {
  const wearer = await db
    .selectFrom("member")
    .select("id")
    .where("avatarFileId", "=", fileId)
    .executeTakeFirst();
  if (wearer) return { kind: "member", id: wearer.id, memberId: wearer.id };
  // Only who uploaded a picture puts it into a post.
  const post = await db
    .selectFrom("storedFile as file")
    .innerJoin("forumPost as post", "post.authorId", "file.ownerId")
    .select(["post.id", "post.authorId"])
    .where("file.id", "=", fileId)
    .where("file.purpose", "=", "post-image")
    .where(sql<boolean>`position(file.id::text in post.html) > 0`)
    .orderBy("post.createdAt")
    .limit(1)
    .executeTakeFirst();
  return post && { kind: "post", id: post.id, memberId: post.authorId };
}

/** A post, also where it was moved to since. */
async function postAt(
  db: Reader,
  { topicNumber, postNumber }: { topicNumber: number; postNumber: number },
): Promise<NoticedObject | undefined> {
  const here = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .select(["post.id", "post.authorId"])
    .where("topic.number", "=", topicNumber)
    .where("post.number", "=", postNumber)
    .executeTakeFirst();
  const post =
    here ??
    (await db
      .selectFrom("forumMovedPost as moved")
      .innerJoin("forumTopic as former", "former.id", "moved.topicId")
      .innerJoin("forumPost as post", "post.id", "moved.postId")
      .select(["post.id", "post.authorId"])
      .where("former.number", "=", topicNumber)
      .where("moved.number", "=", postNumber)
      .executeTakeFirst());
  return post && { kind: "post", id: post.id, memberId: post.authorId };
}
