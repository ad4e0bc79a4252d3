import { type RawBuilder, sql } from "kysely";
import { selectOpenAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { now } from "#app/platform/clock.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { type ForumViewer, visibilitiesFor } from "../rules/category-visibility.ts";

type CategoryAlias = "category" | "forumCategory";
type TopicAlias = "topic" | "forumTopic";

/**
 * The one condition for what is asked of categories: the viewer is of those who read the category
 * and, where it has a door, holds the access now. Staff passes every door. Where a topic is in
 * scope, `readableTopics` is the condition.
 */
export function readableBy(
  db: Reader,
  viewer: ForumViewer,
  category: CategoryAlias = "forumCategory",
): RawBuilder<boolean> {
  const { visibility, accessId } = columnsOf(category);
  const isVisible = sql<boolean>`${visibility} in (${sql.join(visibilitiesFor(viewer))})`;
  if (viewer.isStaff) return isVisible;
  // What everybody reads is neither for a tier nor of own topics; the table makes sure of that.
  if (!viewer.memberId) return sql`(${isVisible} and ${accessId} is null)`;
  return sql`(${isVisible} and ${isOpenTo(db, sql`${viewer.memberId}::uuid`, category)})`;
}

/**
 * The one condition for what is asked of topics and posts: the viewer reads the category and, where
 * members see only topics of their own, has opened the topic.
 */
export function readableTopics(
  db: Reader,
  viewer: ForumViewer,
  { topic = "forumTopic", category = "forumCategory" }: Aliases = {},
): RawBuilder<boolean> {
  const guard = readableBy(db, viewer, category);
  if (viewer.isStaff || !viewer.memberId) return guard;
  const authorId = sql.ref(`${topic}.authorId`);
  return sql`(${guard} and (not ${columnsOf(category).isOwnTopicsOnly} or ${authorId} = ${viewer.memberId}))`;
}

interface Aliases {
  topic?: TopicAlias;
  category?: CategoryAlias;
}

/**
 * The same the other way round, for each `member` in scope: whether the member reads what stands in
 * a topic of this author. Whoever asks leaves out closed accounts.
 */
export function readByMember(
  db: Reader,
  topicAuthorId: RawBuilder<string>,
  category: CategoryAlias = "forumCategory",
): RawBuilder<boolean> {
  const { visibility, isOwnTopicsOnly } = columnsOf(category);
  const member = sql.ref<string>("member.id");
  return sql`(${sql.ref("member.role")} <> 'member' or (${visibility} <> 'staff'
    and ${isOpenTo(db, member, category)}
    and (not ${isOwnTopicsOnly} or ${topicAuthorId} = ${member})))`;
}

/** Whether a member who is no staff passes the door and is of the few for whom the category is. */
function isOpenTo(db: Reader, member: RawBuilder<string>, category: CategoryAlias) {
  const { accessId, readers, fromTierLevelId } = columnsOf(category);
  const held = selectOpenAccess(db, now()).select("accessId").where("memberId", "=", member);
  return sql<boolean>`(${accessId} is null or ${accessId} in ${held})
    and (${readers} = 'all' or forum_reads(${member}, ${readers}, ${fromTierLevelId}))`;
}

function columnsOf(category: CategoryAlias) {
  return {
    visibility: sql.ref(`${category}.visibility`),
    accessId: sql.ref(`${category}.accessId`),
    readers: sql.ref(`${category}.readers`),
    fromTierLevelId: sql.ref(`${category}.fromTierLevelId`),
    isOwnTopicsOnly: sql.ref(`${category}.isOwnTopicsOnly`),
  };
}
