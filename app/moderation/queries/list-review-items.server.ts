import { sql } from "kysely";
import type { Role } from "#app/accounts/rules/capabilities.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { kindsHiddenFrom } from "../rules/decisions.ts";
import { type FlagReason, heavyReasons } from "../rules/flag-reasons.ts";
import type { QueueFilter } from "../rules/queue-filter.ts";

export type ReviewItemRow = Awaited<ReturnType<typeof listReviewItems>>[number];

export interface QueuePage {
  filter: QueueFilter;
  /** Who asks, for what is in their own hands. */
  staffId: string;
  /** Whoever asks does not see the kinds that are others'. */
  role: Role;
  now: Temporal.Instant;
  /** Heavy cases and pictures are left out, for whoever takes a break from them. */
  sparesHeavy?: boolean;
  /** The item after which the page begins, in the filter's order. */
  after?: string | undefined;
  limit: number;
}

const excerptLength = 140;

/** A page of the queue: what waits, heaviest or oldest first; or what was decided, newest first. */
export async function listReviewItems(db: Reader, page: QueuePage) {
  // The few rows first, by index; what they are about only for these.
  const rows = await withSubjects(db, page).execute();
  return rows.map((row) => ({
    ...row,
    weight: Number(row.weight),
    reason: row.reason as FlagReason | null,
  }));
}

function pageOf(db: Reader, { filter, staffId, role, now, sparesHeavy, after, limit }: QueuePage) {
  const { list, kind, reason, holder } = filter;
  const hidden = kindsHiddenFrom(role);
  const items = db
    .selectFrom("reviewItem")
    .selectAll("reviewItem")
    .where("decidedAt", list === "open" ? "is" : "is not", null)
    .$if(hidden.length > 0, (query) => query.where("kind", "not in", hidden))
    .$if(kind !== null, (query) => query.where("kind", "=", kind as string))
    .$if(reason !== null, (query) => query.where("reason", "=", reason as string))
    .$if(sparesHeavy === true, (query) =>
      query
        .where((eb) => eb.or([eb("reason", "is", null), eb("reason", "not in", [...heavyReasons])]))
        .where(showsNoPicture),
    )
    .$if(holder === "mine", (query) =>
      query.where("claimedBy", "=", staffId).where("claimedUntil", ">", now.toString()),
    )
    .$if(holder === "free", (query) =>
      query.where((eb) =>
        eb.or([
          eb("claimedUntil", "is", null),
          eb("claimedUntil", "<=", now.toString()),
          eb("claimedBy", "=", staffId),
        ]),
      ),
    )
    .$if(holder === "opinion", (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom("reviewOpinion as opinion")
            .select("opinion.id")
            .whereRef("opinion.itemId", "=", "reviewItem.id")
            .where("opinion.givenAt", "is", null),
        ),
      ),
    );
  const order = orderOf(filter);
  return orders[order]
    .reduce((query, [column, direction]) => query.orderBy(column, direction), items)
    .$if(after !== undefined, (query) => query.where(isBehind[order](after as string)))
    .limit(limit);
}

/** Neither a post with pictures nor a profile whose picture was reported. */
const showsNoPicture = sql<boolean>`not exists (
    select from forum_post post
    where post.id = review_item.object_id and position('<img ' in post.html) > 0
  ) and not exists (
    select from flag where flag.item_id = review_item.id and flag.part = 'picture'
  )`;

type Order = readonly [
  column: "priority" | "weight" | "openedAt" | "decidedAt" | "id",
  "asc" | "desc",
][];

/** Each is the order of an index. */
const orders = {
  weight: [
    ["priority", "desc"],
    ["weight", "desc"],
    ["openedAt", "asc"],
    ["id", "asc"],
  ],
  age: [
    ["openedAt", "asc"],
    ["id", "asc"],
  ],
  decided: [
    ["decidedAt", "desc"],
    ["id", "desc"],
  ],
} as const satisfies Record<string, Order>;

function orderOf({ list, sort }: QueueFilter): keyof typeof orders {
  return list === "decided" ? "decided" : sort;
}

/** What comes behind an item in the order; its row tells where that is. */
const isBehind = {
  weight: (id: string) => sql<boolean>`exists (select from review_item last where last.id = ${id}
    and (review_item.priority < last.priority or (review_item.priority = last.priority
      and (review_item.weight < last.weight or (review_item.weight = last.weight
        and (review_item.opened_at, review_item.id) > (last.opened_at, last.id))))))`,
  age: (id: string) => sql<boolean>`(review_item.opened_at, review_item.id)
    > (select opened_at, id from review_item where id = ${id})`,
  decided: (id: string) => sql<boolean>`(review_item.decided_at, review_item.id)
    < (select decided_at, id from review_item where id = ${id})`,
};

function withSubjects(db: Reader, page: QueuePage) {
  const items = db
    .selectFrom(pageOf(db, page).as("item"))
    .leftJoin("appeal", "appeal.itemId", "item.id")
    .leftJoin("moderationMeasure as measure", "measure.id", "appeal.measureId")
    .leftJoin("noticeObject as refused", "refused.id", "appeal.noticeObjectId")
    .leftJoin("forumPost as post", (join) =>
      join.on((eb) =>
        eb("post.id", "=", eb.fn.coalesce("measure.objectId", "refused.objectId", "item.objectId")),
      ),
    )
    .leftJoin("forumTopic as topic", (join) =>
      join.on((eb) => eb("topic.id", "=", eb.fn.coalesce("post.topicId", "measure.objectId"))),
    )
    .leftJoin("approvalRequest as request", (join) =>
      join.onRef("request.id", "=", "item.objectId").on("item.kind", "=", "approval"),
    )
    .leftJoin("member as claimer", "claimer.id", "item.claimedBy")
    .leftJoin("member as concerned", "concerned.id", "item.memberId")
    .leftJoin("reviewOpinion as opinion", (join) =>
      join.onRef("opinion.itemId", "=", "item.id").on("opinion.givenAt", "is", null),
    )
    .select([
      "item.id",
      "item.kind",
      "item.objectKind",
      "item.version",
      "item.priority",
      "item.weight",
      "item.reason",
      "item.openedAt",
      "item.decidedAt",
      "item.decision",
      "item.claimedBy",
      "item.claimedUntil",
      "claimer.displayName as claimedByName",
      "concerned.displayName as memberName",
      "request.kind as requestKind",
      "request.points as requestPoints",
      "request.facts as requestFacts",
      "topic.title as topicTitle",
      "measure.kind as contestedKind",
      "refused.noticeId as contestedNoticeId",
      "opinion.askedAt as opinionAskedAt",
      sql<string | null>`left(coalesce(appeal.explanation, request.reason, post.plain_text,
        case when item.kind in ('report', 'notice') and item.object_kind = 'member'
          then concerned.about end), ${excerptLength})`.as("excerpt"),
    ]);
  return orders[orderOf(page.filter)].reduce(
    (query, [column, direction]) => query.orderBy(`item.${column}`, direction),
    items,
  );
}
