import type { Reader } from "#app/platform/db.server.ts";

/** How many notifications the member has not read yet; the likes of one post count once. */
export async function countUnreadNotifications(db: Reader, memberId: string): Promise<number> {
  const { unread } = await db
    .selectFrom("notification")
    .select((eb) =>
      eb.fn
        .count<number>(
          eb
            .case()
            .when("kind", "=", "like")
            .then(eb.fn<string>("concat", [eb.val("like:"), "subjectId"]))
            .else(eb.cast<string>("id", "text"))
            .end(),
        )
        .distinct()
        .as("unread"),
    )
    .where("memberId", "=", memberId)
    .where("readAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(unread);
}
