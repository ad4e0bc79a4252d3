import type { Reader } from "#app/platform/db.server.ts";
import type { CommunityRule } from "../rules/community-rules.ts";
import { euCategoryOf } from "../rules/eu-categories.ts";
import type { NoticeCategory, NoticeKind } from "../rules/notice-categories.ts";

/**
 * Where a decision comes from and what it is about, as its statement of reasons records it: an
 * order, a notice (of a trusted flagger), a report, or the staff's own initiative.
 */
export async function findStatementSource(
  db: Reader,
  {
    itemId,
    clause,
    fromNotice,
  }: { itemId: string | null; clause: CommunityRule; fromNotice: boolean },
) {
  const notice = itemId ? await weightiestNotice(db, itemId) : undefined;
  return {
    source: notice ? sourceOf(notice.kind as NoticeKind) : fromNotice ? "report" : "own",
    sourceName: notice?.flaggerName ?? null,
    category: euCategoryOf({
      clause,
      notice: (notice?.category ?? null) as NoticeCategory | null,
    }),
  } as const;
}

/** Content as a statement describes it: when it was written, in what language, and of what it is. */
export async function findStatementContent(
  db: Reader,
  { kind, id }: { kind: "post" | "topic"; id: string },
) {
  const posts = db.selectFrom("forumPost").select(["createdAt", "language", "html"]);
  // A topic is as old as its first post.
  const post = await (kind === "post"
    ? posts.where("id", "=", id)
    : posts.where("topicId", "=", id).orderBy("number").limit(1)
  ).executeTakeFirstOrThrow();
  return {
    contentPostedAt: post.createdAt,
    contentLanguage: post.language,
    contentKinds: /<img\s/i.test(post.html) ? ["text", "image"] : ["text"],
  };
}

/** Since when a picture is there. */
export async function findFileDate(db: Reader, fileId: string): Promise<string | null> {
  const file = await db
    .selectFrom("storedFile")
    .select("createdAt")
    .where("id", "=", fileId)
    .executeTakeFirst();
  return file?.createdAt ?? null;
}

/** Of several notices the one that obliges most; for an objection the one that had been refused. */
function weightiestNotice(db: Reader, itemId: string) {
  return db
    .selectFrom("noticeObject as object")
    .innerJoin("notice", "notice.id", "object.noticeId")
    .leftJoin("trustedFlagger", "trustedFlagger.id", "notice.trustedFlaggerId")
    .leftJoin("appeal", "appeal.noticeObjectId", "object.id")
    .select(["notice.kind", "notice.category", "trustedFlagger.name as flaggerName"])
    .where((eb) => eb.or([eb("object.itemId", "=", itemId), eb("appeal.itemId", "=", itemId)]))
    .orderBy((eb) =>
      eb
        .case()
        .when("notice.kind", "like", "order%")
        .then(0)
        .when("notice.kind", "=", "trusted-flagger")
        .then(1)
        .else(2)
        .end(),
    )
    .orderBy("notice.receivedAt")
    .limit(1)
    .executeTakeFirst();
}

function sourceOf(kind: NoticeKind) {
  if (kind === "order-to-act" || kind === "order-to-inform") return "order";
  return kind;
}
