import type { Role } from "#app/accounts/rules/capabilities.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { ObjectKind } from "../rules/actions.ts";
import { lockPost, type ModeratedPost } from "./lock-post.server.ts";

/** Whom a measure concerns. */
export interface ConcernedMember {
  id: string;
  number: number;
  displayName: string;
  role: Role;
  language: string;
  formOfAddress: string | null;
  closedAt: string | null;
  /** What they tell about themselves. */
  about: string;
  avatarFileId: string | null;
}

interface ModeratedTopic {
  id: string;
  number: number;
  slug: string;
  title: string;
  categoryId: string;
  closedAt: string | null;
}

/** What a measure is taken against, with the member whom it concerns. */
export type ModeratedObject =
  | { kind: "post"; id: string; member: ConcernedMember; post: ModeratedPost }
  | { kind: "topic"; id: string; member: ConcernedMember; topic: ModeratedTopic }
  | { kind: "member"; id: string; member: ConcernedMember };

/**
 * What a measure is about, safe from others until the commit. A member's row is not locked: writers
 * lock it before the topic, and here the topic may be locked already. Throws NotFound.
 */
export async function lockObject(
  trx: Transaction<Database>,
  { kind, id }: { kind: string; id: string },
): Promise<ModeratedObject> {
  return locks[kind as ObjectKind](trx, id);
}

const locks: Record<
  ObjectKind,
  (trx: Transaction<Database>, id: string) => Promise<ModeratedObject>
> = {
  async post(trx, id) {
    const post = await lockPost(trx, id);
    return { kind: "post", id, post, member: await memberOf(trx, post.authorId) };
  },
  async topic(trx, id) {
    const topic = await lockTopicRow(trx, id);
    const { authorId, ...rest } = topic;
    return { kind: "topic", id, topic: rest, member: await memberOf(trx, authorId) };
  },
  async member(trx, id) {
    return { kind: "member", id, member: await memberOf(trx, id) };
  },
};

async function lockTopicRow(trx: Transaction<Database>, id: string) {
  const topic = await trx
    .selectFrom("forumTopic")
    .select(["id", "number", "slug", "title", "categoryId", "closedAt", "authorId"])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!topic) throw new NotFound("topic");
  return topic;
}

async function memberOf(trx: Transaction<Database>, id: string): Promise<ConcernedMember> {
  const member = await trx
    .selectFrom("member")
    .select([
      "id",
      "number",
      "displayName",
      "role",
      "language",
      "formOfAddress",
      "closedAt",
      "about",
      "avatarFileId",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!member) throw new NotFound("member");
  return { ...member, role: member.role as Role };
}

/** Where the object stands, as the events of moderation tell it; a member stands nowhere. */
export function placeOf(object: ModeratedObject) {
  if (object.kind === "member") return {};
  if (object.kind === "topic") {
    const { id, number, slug, title } = object.topic;
    return { topicId: id, topicNumber: number, topicSlug: slug, topicTitle: title };
  }
  const { post } = object;
  return {
    postId: post.id,
    postNumber: post.number,
    topicId: post.topicId,
    topicNumber: post.topicNumber,
    topicSlug: post.topicSlug,
    topicTitle: post.topicTitle,
  };
}
