import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { readAt } from "../rules/pages-about-members.ts";

const onceInMinutes = 60;

/** What this process noted lately: most looks are answered without a query. */
const lately = new Map<string, Temporal.Instant>();
const mostRemembered = 5_000;

/**
 * Puts a look of staff at a page about members into the audit log, once an hour for each of staff
 * and page. Addresses that tell of nobody, and members that do not exist, leave no entry.
 */
export async function noteRead({
  pathname,
  readBy,
  now,
}: {
  pathname: string;
  readBy: { id: string; name: string };
  now: Temporal.Instant;
}): Promise<void> {
  const read = readAt(pathname);
  if (!read) return;
  const key = `${readBy.id}:${read.kind === "member" ? read.number : read.id}`;
  const since = now.subtract({ minutes: onceInMinutes });
  const noted = lately.get(key);
  if (noted && Temporal.Instant.compare(noted, since) > 0) return;
  await noteOnce({ read, key, readBy, since, now });
  if (lately.size >= mostRemembered) lately.clear();
  lately.set(key, now);
}

async function noteOnce({
  read,
  key,
  readBy,
  since,
  now,
}: {
  read: NonNullable<ReturnType<typeof readAt>>;
  key: string;
  readBy: { id: string; name: string };
  since: Temporal.Instant;
  now: Temporal.Instant;
}): Promise<void> {
  const memberId = read.kind === "member" ? await findMemberId(read.number) : null;
  if (read.kind === "member" && !memberId) return;
  const object =
    read.kind === "member" ? { kind: "member", id: memberId ?? "" } : { kind: "page", id: read.id };
  await inTransaction(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`read:${key}`}, 0))`.execute(trx);
    const known = await trx
      .selectFrom("auditEntry")
      .select("seq")
      .where("objectKind", "=", object.kind)
      .where("objectId", "=", object.id)
      .where("action", "in", ["member.viewed", "page.viewed"])
      .where("actorId", "=", readBy.id)
      .where("at", ">", since.toString())
      .limit(1)
      .executeTakeFirst();
    if (known) return;
    await recordAudit(trx, {
      at: now,
      actor: readBy,
      action: read.kind === "member" ? "member.viewed" : "page.viewed",
      object,
      memberId,
      reason: null,
    });
  });
}

async function findMemberId(number: number): Promise<string | null> {
  const member = await database()
    .selectFrom("member")
    .select("id")
    .where("number", "=", number)
    .executeTakeFirst();
  return member?.id ?? null;
}
