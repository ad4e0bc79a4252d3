import type { Reader } from "#app/platform/db.server.ts";
import type { CheckoutAnswer } from "../rules/evaluate-checkout.ts";

const most = 10;

/** What a member of staff redeemed at the till lately, the latest first. */
export async function listTillSales(
  db: Reader,
  { staffId, since }: { staffId: string; since: Temporal.Instant },
) {
  const rows = await db
    .selectFrom("checkoutRedemption as done")
    .innerJoin("checkoutHold as hold", "hold.id", "done.holdId")
    .leftJoin("member", "member.id", "hold.memberId")
    .select(["done.id", "done.redeemedAt", "done.reversedAt", "hold.currency", "hold.totalMinor"])
    .select(["hold.discountMinor", "hold.answer", "member.displayName as memberName"])
    .where("done.redeemedBy", "=", staffId)
    .where("done.redeemedAt", ">", since.toString())
    .orderBy("done.redeemedAt", "desc")
    .orderBy("done.id")
    .limit(most)
    .execute();
  return rows.map(({ answer, ...row }) => {
    const [code] = (answer as unknown as CheckoutAnswer).codes;
    return { ...row, label: code?.voucher?.label ?? null, endsIn: code?.endsIn ?? "" };
  });
}

export type TillSaleDone = Awaited<ReturnType<typeof listTillSales>>[number];
