import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import { sumQualifying } from "../queries/qualifying-facts.server.ts";
import { mapLevels } from "../rules/map-levels.ts";
import type { Calendar } from "../rules/period.ts";
import type { TierProgramme } from "../rules/programme.ts";
import {
  type Amounts,
  type Ground,
  type Outcome,
  placeAnew,
  reviewStanding,
  spansOf,
} from "../rules/review.ts";
import {
  type LockedMembership,
  lockMemberships,
  openMemberships,
} from "./lock-membership.server.ts";
import { recordOutcomes } from "./record-outcomes.server.ts";

/**
 * Looks at where a member stands and moves them, if they have to move. May run for any reason and
 * any number of times, in several workers at once: the place is locked, so that each change is
 * written once. Does nothing without a programme, and for accounts that are closed.
 */
export async function reviewTier(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  const programme = await findTierProgramme(trx);
  if (!programme) return;
  const member = await trx
    .selectFrom("member")
    .select("joinedAt")
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!member) return;
  await openMemberships(trx, { memberIds: [memberId], now });
  const membership = (await lockMemberships(trx, [memberId])).get(memberId)!;
  // The member waited for the lock: another version may have come meanwhile.
  if (membership.programmeVersion > programme.version) return;
  const { timeZone, currency } = await findProgramme(trx);
  const joinedAt = Temporal.Instant.from(member.joinedAt);
  const calendar: Calendar = { period: programme.period, timeZone, joinedAt };
  const ground: Ground = { programme, calendar, now };
  const placedBy = await placingProgramme(trx, membership, programme);
  const amounts = await findAmounts(trx, { ground, membership, currency });
  const outcome = outcomeFor(ground, membership, amounts, placedBy);
  const from = placedBy?.levels.find(({ id }) => id === membership.levelId) ?? null;
  const reviewed = [{ membership, calendar, outcome, from, at: now }];
  await recordOutcomes(trx, { programme, currency, reviewed });
}

/** The version that placed the member: usually the one that holds. */
async function placingProgramme(
  trx: Transaction<Database>,
  { programmeVersion }: LockedMembership,
  programme: TierProgramme,
): Promise<TierProgramme | null> {
  if (programmeVersion === programme.version) return programme;
  return programmeVersion === 0 ? null : findTierProgramme(trx, { version: programmeVersion });
}

function outcomeFor(
  ground: Ground,
  membership: LockedMembership,
  amounts: Amounts,
  placedBy: TierProgramme | null,
): Outcome {
  const { programme } = ground;
  const mapped = mapLevels(placedBy, programme).get(membership.levelId ?? "");
  const standing = { ...membership, rank: mapped?.rank ?? 0 };
  if (placedBy?.version === programme.version) return reviewStanding(ground, standing, amounts);
  return placeAnew(ground, heldPlace(membership, mapped), amounts);
}

/** A member's place as a changed programme finds it. */
export function heldPlace(
  membership: LockedMembership,
  mapped: { rank: number; keepsLevel: boolean; isGone: boolean } | undefined,
) {
  const { term, warrant, announcedAt, programmeVersion } = membership;
  return {
    term,
    warrant,
    announcedAt,
    rank: mapped?.rank ?? 0,
    keepsLevel: mapped?.keepsLevel ?? false,
    isGone: mapped?.isGone ?? false,
    isNew: programmeVersion === 0,
  };
}

async function findAmounts(
  trx: Transaction<Database>,
  {
    ground,
    membership,
    currency,
  }: { ground: Ground; membership: LockedMembership; currency: string },
): Promise<Amounts> {
  const { current, previous, term, warrant } = spansOf(ground, membership);
  const { memberId } = membership;
  const { basis } = ground.programme;
  const spans = [current, previous, term, warrant];
  const sums = await sumQualifying(trx, { memberId, basis, currency, spans });
  return { current: sums[0]!, previous: sums[1]!, term: sums[2]!, warrant: sums[3]! };
}
