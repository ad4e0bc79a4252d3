import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { signDeparture } from "../departure-link.server.ts";
import { departureDueAt, type PostsChoice } from "../rules/departure.ts";
import { absolute, recipientOf } from "./send-confirmation.server.ts";

/**
 * Notes that a member wants their account erased: from now on they are signed out everywhere and
 * shown to nobody, in fourteen days it happens. The caller has proved the owner. Asking again changes
 * nothing. Returns the day. Throws NotFound, DomainError `last-admin`.
 */
export async function askToLeave({
  memberId,
  posts,
  now,
}: {
  memberId: string;
  posts: PostsChoice;
  now: Temporal.Instant;
}): Promise<{ dueAt: string }> {
  return inTransaction(async (trx) => {
    await refuseLastAdmin(trx, memberId);
    const member = await trx
      .selectFrom("member")
      .select(["id", "number", "email", "displayName", "language", "formOfAddress", "timeZone"])
      .select("leavesAt")
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!member) throw new NotFound("member");
    if (member.leavesAt) return { dueAt: member.leavesAt };
    const dueAt = departureDueAt(now).toString();
    const { id } = await trx
      .insertInto("accountDeparture")
      .values({ memberId, posts, askedAt: now, dueAt })
      .returning("id")
      .executeTakeFirstOrThrow();
    await hide(trx, { memberId, dueAt });
    await queueMail(trx, {
      ...(await recipientOf(member)),
      template: "account-leaving",
      props: {
        name: member.displayName,
        day: dayOf(dueAt, member),
        posts,
        url: absolute(paths.stay({ token: signDeparture(id) })),
      },
    });
    await record(trx, { id, memberId, number: member.number, posts, dueAt, now });
    return { dueAt };
  });
}

function dayOf(
  dueAt: string,
  { language, timeZone }: { language: string; timeZone: string },
): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(new Date(dueAt));
}

/** Two admins who leave at once must not both believe the other stays: the rows are locked. */
export async function refuseLastAdmin(trx: Transaction<Database>, memberId: string): Promise<void> {
  const admins = await trx
    .selectFrom("member")
    .select(["id", "leavesAt"])
    .where("role", "=", "admin")
    .where("closedAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  const isAdmin = admins.some(({ id }) => id === memberId);
  const others = admins.filter(({ id, leavesAt }) => id !== memberId && leavesAt === null);
  if (isAdmin && others.length === 0) throw new DomainError("last-admin");
}

/** Every way in that is open now is closed, and what was on its way to the member's devices ends. */
async function hide(
  trx: Transaction<Database>,
  { memberId, dueAt }: { memberId: string; dueAt: string },
): Promise<void> {
  await trx.updateTable("member").set({ leavesAt: dueAt }).where("id", "=", memberId).execute();
  for (const table of ["session", "accountToken", "pushSubscription"] as const)
    await trx.deleteFrom(table).where("memberId", "=", memberId).execute();
}

async function record(
  trx: Transaction<Database>,
  {
    id,
    memberId,
    number,
    posts,
    dueAt,
    now,
  }: {
    id: string;
    memberId: string;
    number: number;
    posts: PostsChoice;
    dueAt: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  await appendEvent(trx, {
    name: "account.leaving",
    occurredAt: now,
    memberId,
    actor: { kind: "member", id: memberId },
    channel: "portal",
    direction: "from-member",
    subject: { kind: "member", id: memberId },
    payload: { dueAt, posts },
  });
  await recordAudit(trx, {
    at: now,
    actor: { id: memberId, name: `#${number}` },
    action: "account.leaving",
    object: { kind: "departure", id },
    memberId,
    reason: null,
    facts: { dueAt, posts },
  });
}
