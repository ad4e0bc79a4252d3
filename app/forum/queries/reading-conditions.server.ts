import { type RawBuilder, sql } from "kysely";
import { newForDays } from "../rules/topic-lists.ts";

// For queries with `forum_topic`, and the member's own row of `forum_reading` as `reading`.

/** Somebody has written since the member read; muted topics are never unread. */
export const hasUnread = sql<boolean>`(reading.last_read_number > 0
  and reading.last_read_number < forum_topic.next_post_number - 1
  and reading.level is distinct from 'muted')`;

/** Opened by somebody else since the member came or said "all read", and not looked into yet. */
export function isNewTo(memberId: string | null, now: Temporal.Instant): RawBuilder<boolean> {
  if (memberId === null) return sql`false`;
  const horizon = now.subtract({ hours: 24 * newForDays }).toString();
  return sql`(coalesce(reading.last_read_number, 0) = 0
    and reading.level is distinct from 'muted'
    and forum_topic.author_id <> ${memberId}
    and forum_topic.created_at > greatest(${horizon}::timestamptz, (
      select coalesce(mark.new_since, reader.joined_at) from member reader
      left join forum_newcomer_mark mark on mark.member_id = reader.id
      where reader.id = ${memberId}))
    and not exists (
      select from forum_follow muted
      where muted.member_id = ${memberId} and muted.level = 'muted' and (
        (muted.target_kind = 'category' and muted.target_id = forum_topic.category_id)
        or (muted.target_kind = 'tag' and muted.target_id in (
          select tag_id from forum_topic_tag where topic_id = forum_topic.id)))))`;
}
