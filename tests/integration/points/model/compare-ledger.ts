import { expect } from "vitest";
import { database } from "#app/platform/db.server.ts";
import { instant, type ModelLot } from "./ledger-model.ts";
import type { Player } from "./play-act.ts";

/** Holds what is stored of a member against the model: the balance, and lots by their terms. */
export async function compare({ memberId, model }: Player): Promise<void> {
  const balance = await database()
    .selectFrom("pointsBalance")
    .select(["pending", "available", "held", "qualifying"])
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  const sum = (of: (lot: ModelLot) => number) => model.lots.reduce((all, lot) => all + of(lot), 0);
  expect(balance ?? { pending: 0, available: 0, held: 0, qualifying: 0 }).toEqual({
    pending: sum(({ pending }) => pending),
    available: sum(({ available }) => available) - model.owed,
    held: sum(({ held }) => held),
    qualifying: model.status,
  });
  const stored = await database()
    .selectFrom("pointsLot")
    .select(["earnedAt", "expiresAt", "pending", "available", "held"])
    .where("memberId", "=", memberId)
    .execute();
  expect(byTerms(stored)).toEqual(
    byTerms(
      model.lots.map((lot) => ({
        ...lot,
        earnedAt: instant(lot.earnedAt).toString(),
        expiresAt: lot.expiresAt === null ? null : instant(lot.expiresAt).toString(),
      })),
    ),
  );
}

/** Lots of the same terms are the same to everybody: their sums count. */
function byTerms(
  lots: {
    earnedAt: string;
    expiresAt: string | null;
    pending: number;
    available: number;
    held: number;
  }[],
): Record<string, number[]> {
  const sums: Record<string, number[]> = {};
  for (const { earnedAt, expiresAt, pending, available, held } of lots) {
    const terms = `${earnedAt} to ${expiresAt ?? "ever"}`;
    const [p = 0, a = 0, h = 0] = sums[terms] ?? [];
    sums[terms] = [p + pending, a + available, h + held];
  }
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, amounts]) => amounts.some((amount) => amount !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
