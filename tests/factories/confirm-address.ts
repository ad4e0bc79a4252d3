import { inTransaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";

/** Confirms the member's address as the link in the mail does. */
export async function confirmAddressOf(memberId: string): Promise<void> {
  const at = Temporal.Instant.from("2026-11-05T00:00:00Z");
  await inTransaction(async (trx) => {
    await trx
      .updateTable("member")
      .set({ emailConfirmedAt: at })
      .where("id", "=", memberId)
      .execute();
    await appendEvent(trx, {
      name: "account.address-confirmed",
      occurredAt: at,
      memberId,
      actor: { kind: "member", id: memberId },
      channel: "portal",
      direction: "from-member",
      subject: { kind: "member", id: memberId },
      payload: {},
    });
  });
}
