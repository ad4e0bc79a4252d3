import { sql } from "kysely";
import { absolute, recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { formatVoucherCode } from "../rules/voucher-code.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";
import { issueCampaignVoucher } from "./issue-campaign-voucher.server.ts";

const membersPerStep = 50;

/**
 * Gives the next members of a batch's segment their code, in the wallet and by mail. Who has one of
 * this batch gets no second one. Returns whether everybody has one.
 */
export async function giveToSegment(
  trx: Transaction<Database>,
  {
    batchId,
    batch,
    now,
  }: {
    batchId: string;
    batch: { campaignId: string; segmentId: string | null; createdBy: string; label: unknown };
    now: Temporal.Instant;
  },
): Promise<boolean> {
  const { campaignId, segmentId, createdBy } = batch;
  const members = await listNext(trx, { batchId, segmentId });
  for (const member of members) {
    const by = { kind: "staff", id: createdBy, channel: "job" } as const;
    const issued = await issueCampaignVoucher(trx, { campaignId, memberId: member.id, by, now });
    await trx.updateTable("voucher").set({ batchId }).where("id", "=", issued.voucherId).execute();
    await mailCode(trx, { member, label: batch.label as VoucherTerms["label"], ...issued });
  }
  await sql`
    update voucher_batch batch
       set made = counted.made, wanted = greatest(batch.wanted, counted.made)
      from (select count(*)::int as made from voucher where batch_id = ${batchId}::uuid) counted
     where batch.id = ${batchId}::uuid`.execute(trx);
  if (members.length === membersPerStep) return false;
  await trx
    .updateTable("voucherBatch")
    // Who left the segment meanwhile is not waited for.
    .set((eb) => ({ state: "finished", finishedAt: now, wanted: eb.ref("made") }))
    .where("id", "=", batchId)
    .execute();
  return true;
}

interface Recipient {
  id: string;
  email: string | null;
  displayName: string;
  language: string;
  formOfAddress: string | null;
}

function listNext(
  trx: Transaction<Database>,
  { batchId, segmentId }: { batchId: string; segmentId: string | null },
): Promise<Recipient[]> {
  return trx
    .selectFrom("segmentMember")
    .innerJoin("member", "member.id", "segmentMember.memberId")
    .select(["member.id", "member.email", "member.displayName", "member.language"])
    .select("member.formOfAddress")
    .where("segmentMember.segmentId", "=", segmentId)
    .where("member.closedAt", "is", null)
    .where("member.leavesAt", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("voucher")
            .select("voucher.id")
            .where("voucher.batchId", "=", batchId)
            .whereRef("voucher.memberId", "=", "member.id"),
        ),
      ),
    )
    .orderBy("member.id")
    .limit(membersPerStep)
    .execute();
}

async function mailCode(
  trx: Transaction<Database>,
  {
    member,
    label,
    voucherId,
    code,
  }: { member: Recipient; label: VoucherTerms["label"]; voucherId: string; code: string },
): Promise<void> {
  const { email } = member;
  if (!email) return;
  const recipient = await recipientOf({ ...member, email });
  await queueMail(trx, {
    ...recipient,
    template: "voucher-given",
    props: {
      name: member.displayName,
      title: label[member.language === "de" ? "de" : "en"],
      url: absolute(paths.voucher({ id: voucherId })),
    },
    sealed: { code: formatVoucherCode(code) },
  });
}
