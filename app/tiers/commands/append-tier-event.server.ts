import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { levelOf, type TierProgramme } from "../rules/programme.ts";
import type { TierEventName } from "../tiers.events.ts";
import type { Move, Reviewed } from "./record-outcomes.server.ts";

/** Tells of a change of level. */
export async function appendMove(
  trx: Transaction<Database>,
  { memberId, from, to, direction, cause, facts, at: now }: Move,
): Promise<void> {
  const { periodStartsAt: _start, periodEndsAt: _end, ...figures } = facts;
  const label = (direction === "up" ? to : from)?.name ?? { de: "", en: "" };
  const payload = { ...figures, label, cause };
  if (direction === "down") return append(trx, { name: "tier.lost", memberId, payload, now });
  const isFirst = from === null && to?.threshold === 0;
  await append(trx, { name: "tier.reached", memberId, payload: { ...payload, isFirst }, now });
}

/** Tells a member in good time that the level is at risk. */
export async function appendAtRisk(
  trx: Transaction<Database>,
  {
    reviewed: { membership, outcome, at: now },
    programme,
    currency,
  }: { reviewed: Reviewed; programme: TierProgramme; currency: string },
): Promise<void> {
  const { standing, announce } = outcome;
  const level = levelOf(programme.levels, standing.rank);
  if (!announce || !level) return;
  await append(trx, {
    name: "tier.at-risk",
    memberId: membership.memberId,
    payload: {
      label: level.name,
      to: levelOf(programme.levels, announce.toRank)?.name ?? null,
      basis: programme.basis,
      amount: announce.amount,
      missing: level.threshold - announce.amount,
      currency,
      until: announce.until.toString(),
    },
    now,
  });
}

async function append<Name extends TierEventName>(
  trx: Transaction<Database>,
  {
    name,
    memberId,
    payload,
    now,
  }: { name: Name; memberId: string; payload: DomainEvents[Name]; now: Temporal.Instant },
): Promise<void> {
  await appendEvent(trx, {
    name,
    occurredAt: now,
    memberId,
    actor: { kind: "system", id: null },
    channel: "job",
    direction: "from-brand",
    subject: { kind: "tier", id: memberId },
    payload,
  });
}
