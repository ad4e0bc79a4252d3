import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { Stance } from "../rules/stance.ts";

/**
 * Keeps how a member stands to another, who never learns of it. Throws NotFound, `stance-own` and
 * `ignore-staff`: the brand's answers must reach everybody.
 */
export async function takeStance(
  trx: Transaction<Database>,
  {
    memberId,
    towards,
    stance,
    now,
  }: { memberId: string; towards: string; stance: Stance; now: Temporal.Instant },
): Promise<void> {
  const other = await trx
    .selectFrom("member")
    .select("role")
    .where("id", "=", towards)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!other) throw new NotFound("member");
  if (towards === memberId) throw new DomainError("stance-own", {}, 422);
  if (stance === "ignoring" && isStaff(other.role as Role))
    throw new DomainError("ignore-staff", {}, 422);
  await forgetStance(trx, { memberId, towards });
  if (stance === "following")
    await trx
      .insertInto("forumFollow")
      .values({
        memberId,
        targetKind: "member",
        targetId: towards,
        level: "watching-first",
        chosenAt: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (stance === "ignoring")
    await trx
      .insertInto("memberIgnore")
      .values({ memberId, ignoredId: towards, ignoredAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function forgetStance(
  trx: Transaction<Database>,
  { memberId, towards }: { memberId: string; towards: string },
): Promise<void> {
  await trx
    .deleteFrom("forumFollow")
    .where("memberId", "=", memberId)
    .where("targetKind", "=", "member")
    .where("targetId", "=", towards)
    .execute();
  await trx
    .deleteFrom("memberIgnore")
    .where("memberId", "=", memberId)
    .where("ignoredId", "=", towards)
    .execute();
}
