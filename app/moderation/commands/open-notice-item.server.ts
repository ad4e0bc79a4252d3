import type { Database, Transaction } from "#app/platform/db.server.ts";

interface NoticedObject {
  objectKind: "post" | "member";
  objectId: string;
  /** Whose content it is. */
  memberId: string;
  weight: number;
  priority: number;
}

/**
 * The open review item of notices about an object, locked, or a new one. Joining it makes it no
 * lighter, and newer: whoever looks at it already should read what was added.
 */
export async function openNoticeItem(
  trx: Transaction<Database>,
  object: NoticedObject,
  now: Temporal.Instant,
): Promise<string> {
  for (;;) {
    const { weight, priority, ...values } = object;
    const opened = await trx
      .insertInto("reviewItem")
      .values({ ...values, kind: "notice", weight, priority, openedAt: now })
      .onConflict((conflict) =>
        conflict
          .columns(["kind", "objectKind", "objectId"])
          .where("decidedAt", "is", null)
          .doNothing(),
      )
      .returning("id")
      .executeTakeFirst();
    if (opened) return opened.id;
    const joined = await trx
      .updateTable("reviewItem")
      .set((eb) => ({
        weight: eb.fn<string>("greatest", ["weight", eb.val(weight)]),
        priority: eb.fn<number>("greatest", ["priority", eb.val(priority)]),
        version: eb("version", "+", 1),
      }))
      .where("kind", "=", "notice")
      .where("objectKind", "=", object.objectKind)
      .where("objectId", "=", object.objectId)
      .where("decidedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    // Decided just now: the next round opens a new one.
    if (joined) return joined.id;
  }
}
