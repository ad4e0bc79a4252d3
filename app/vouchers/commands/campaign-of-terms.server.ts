import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { Discount, VoucherTerms } from "../rules/voucher-terms.ts";

type IssuedBenefit = Discount | { kind: "gift-balance"; currency: string };

/** The campaign that vouchers with these terms share, made where they are the first. */
export async function campaignOfTerms(
  trx: Transaction<Database>,
  {
    benefit,
    minimumOrder,
    label,
    now,
  }: Omit<VoucherTerms, "benefit"> & { benefit: IssuedBenefit; now: Temporal.Instant },
): Promise<string> {
  const terms = {
    kind: benefit.kind,
    percentage: benefit.kind === "percentage" ? benefit.percentage : null,
    amountMinor: benefit.kind === "amount" ? benefit.amountMinor : null,
    currency: "currency" in benefit ? benefit.currency : (minimumOrder?.currency ?? null),
    productSku: benefit.kind === "free-product" ? benefit.productSku : null,
    // A minimum of nothing is none.
    minimumOrderMinor: minimumOrder?.amountMinor || null,
  };
  const found = await findIssuedCampaign(trx, terms, label);
  if (found) return found.id;
  const made = await trx
    .insertInto("voucherCampaign")
    .values({
      ...terms,
      origin: "issued",
      name: label.en.slice(0, 200) || benefit.kind,
      label: json(label) as never,
      codeStyle: "unique",
      createdAt: now,
      updatedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  // Whoever was quicker has committed by now.
  return (made ?? (await findIssuedCampaign(trx, terms, label)))!.id;
}

function findIssuedCampaign(
  trx: Transaction<Database>,
  terms: Record<string, string | number | null>,
  label: VoucherTerms["label"],
) {
  let query = trx
    .selectFrom("voucherCampaign")
    .select("id")
    .where("origin", "=", "issued")
    .where("label", "=", json(label) as never);
  for (const [column, value] of Object.entries(terms))
    query = query.where(column as "kind", "is not distinct from", value as string);
  return query.executeTakeFirst();
}
