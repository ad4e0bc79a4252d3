import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { earnPoints } from "#app/points/commands/earn-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";

export interface Load {
  memberIds: readonly string[];
  clients: number;
  seconds: number;
}

/** Earnings a second, each a transaction of its own, by members in turn. */
export function measureEarning({ memberIds, clients, seconds }: Load): Promise<number> {
  let next = 0;
  return perSecond({ clients, seconds }, async () => {
    const memberId = memberIds[next++ % memberIds.length]!;
    const at = now();
    const id = randomUUID();
    await inTransaction((trx) =>
      earnPoints(trx, {
        memberId,
        points: 100,
        naturalKey: `earn:order:${id}`,
        source: { kind: "order", id },
        rule: null,
        earnedAt: at,
        activatesAt: at.add({ hours: 24 }),
        expiresAt: at.add({ hours: 24 * 365 }),
        now: at,
      }),
    );
    return 1;
  });
}

/** Transfers a second of holds and their captures, two transactions for two transfers. */
export function measureSpending({ memberIds, clients, seconds }: Load): Promise<number> {
  let next = 0;
  return perSecond({ clients, seconds }, async () => {
    const memberId = memberIds[next++ % memberIds.length]!;
    const source = { kind: "redemption", id: randomUUID() };
    await inTransaction((trx) => holdPoints(trx, { memberId, points: 1, source, now: now() }));
    await inTransaction((trx) => capturePoints(trx, { memberId, source, now: now() }));
    return 2;
  });
}

async function perSecond(
  { clients, seconds }: { clients: number; seconds: number },
  act: () => Promise<number>,
): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  let count = 0;
  const client = async () => {
    while (performance.now() < until) {
      const done = await act();
      count += done;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (count * 1000) / (performance.now() - started);
}
