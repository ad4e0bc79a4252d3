import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { isOffered, type Stance } from "../rules/stance.ts";
import { refuseBlocked } from "./refuse-blocked.server.ts";

interface Towards {
  memberId: string;
  towards: string;
  stance: Stance;
  now: Temporal.Instant;
}

/**
 * Keeps how a member stands to another, who never learns that they are followed or ignored. Throws
 * NotFound, `stance-own`, `ignore-staff` and `staff-blocks-nobody` (the brand's answers must reach
 * everybody, and everybody must reach the brand), and what `refuseBlocked` says to followers.
 */
export async function takeStance(
  trx: Transaction<Database>,
  { memberId, towards, stance, now }: Towards,
): Promise<void> {
  if (towards === memberId) throw new DomainError("stance-own", {}, 422);
  const roles = await findRoles(trx, [memberId, towards]);
  const [own, other] = [roles.get(memberId), roles.get(towards)];
  if (!own || !other) throw new NotFound("member");
  if (!isOffered(stance, { isOfTeam: isStaff(other) }))
    throw new DomainError("ignore-staff", {}, 422);
  if (stance === "blocking" && isStaff(own)) throw new DomainError("staff-blocks-nobody", {}, 422);
  await forgetStance(trx, { memberId, towards });
  await keep[stance](trx, { memberId, towards, stance, now });
}

const keep: Record<Stance, (trx: Transaction<Database>, towards: Towards) => Promise<void>> = {
  async following(trx, { memberId, towards, now }) {
    await refuseBlocked(trx, { memberId, otherIds: [towards] });
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
  },
  async neutral() {},
  ignoring: (trx, stance) => ignore(trx, { ...stance, blockedAt: null }),
  async blocking(trx, stance) {
    await ignore(trx, { ...stance, blockedAt: stance.now });
    await forgetFollow(trx, { memberId: stance.towards, towards: stance.memberId });
  },
};

async function findRoles(
  trx: Transaction<Database>,
  ids: readonly string[],
): Promise<Map<string, Role>> {
  const members = await trx
    .selectFrom("member")
    .select(["id", "role"])
    .where("id", "in", ids)
    .where("closedAt", "is", null)
    .execute();
  return new Map(members.map(({ id, role }) => [id, role as Role]));
}

async function ignore(
  trx: Transaction<Database>,
  {
    memberId,
    towards,
    blockedAt,
    now,
  }: Omit<Towards, "stance"> & { blockedAt: Temporal.Instant | null },
): Promise<void> {
  await trx
    .insertInto("memberIgnore")
    .values({ memberId, ignoredId: towards, ignoredAt: now, blockedAt })
    .onConflict((conflict) =>
      conflict.columns(["memberId", "ignoredId"]).doUpdateSet({ blockedAt }),
    )
    .execute();
}

async function forgetStance(
  trx: Transaction<Database>,
  { memberId, towards }: { memberId: string; towards: string },
): Promise<void> {
  await forgetFollow(trx, { memberId, towards });
  await trx
    .deleteFrom("memberIgnore")
    .where("memberId", "=", memberId)
    .where("ignoredId", "=", towards)
    .execute();
}

async function forgetFollow(
  trx: Transaction<Database>,
  { memberId, towards }: { memberId: string; towards: string },
): Promise<void> {
  await trx
    .deleteFrom("forumFollow")
    .where("memberId", "=", memberId)
    .where("targetKind", "=", "member")
    .where("targetId", "=", towards)
    .execute();
}
