import type { Reader } from "#app/platform/db.server.ts";

const listLimit = 100;

/** The newest mails of the outbox, of one state or all, without their text. */
export function listMails(db: Reader, { state }: { state?: "queued" | "sent" | "failed" } = {}) {
  return db
    .selectFrom("mailOutbox")
    .select([
      "id",
      "template",
      "locale",
      "toAddress",
      "subject",
      "state",
      "attempts",
      "lastError",
      "createdAt",
      "sentAt",
    ])
    .$if(state !== undefined, (query) => query.where("state", "=", state ?? ""))
    .orderBy("createdAt", "desc")
    .limit(listLimit)
    .execute();
}

/** One mail as it was rendered, or undefined. */
export function findMail(db: Reader, mailId: string) {
  return db
    .selectFrom("mailOutbox")
    .select([
      "id",
      "template",
      "locale",
      "toAddress",
      "subject",
      "state",
      "html",
      "bodyText",
      "createdAt",
      "sentAt",
    ])
    .where("id", "=", mailId)
    .executeTakeFirst();
}

/** How many mails wait and how many have been given up. */
export function countMailsByState(db: Reader) {
  return db
    .selectFrom("mailOutbox")
    .select(({ fn }) => ["state", fn.countAll<number>().as("count")])
    .where("state", "in", ["queued", "failed"])
    .groupBy("state")
    .execute();
}
