import type { Database, Transaction } from "#app/platform/db.server.ts";
import { seal } from "#app/platform/secrets.server.ts";
import type { PushDevice } from "../push/send-push.server.ts";

const mostDevices = 20;

/** Keeps a device for push. A browser that was somebody else's before is now this member's. */
export async function saveDevice(
  trx: Transaction<Database>,
  {
    memberId,
    device: { endpoint, publicKey, auth },
    name,
    now,
  }: { memberId: string; device: PushDevice; name: string; now: Temporal.Instant },
): Promise<void> {
  const kept = { memberId, publicKey, authEncrypted: seal("push", auth), device: name };
  await trx
    .insertInto("pushSubscription")
    .values({ endpoint, createdAt: now, ...kept })
    .onConflict((conflict) => conflict.column("endpoint").doUpdateSet(kept))
    .execute();
  await trx
    .deleteFrom("pushSubscription")
    .where("memberId", "=", memberId)
    .where("id", "not in", (eb) =>
      eb
        .selectFrom("pushSubscription")
        .select("id")
        .where("memberId", "=", memberId)
        .orderBy("createdAt", "desc")
        .limit(mostDevices),
    )
    .execute();
}

/** Forgets a device of the member. */
export async function forgetDevice(
  trx: Transaction<Database>,
  { memberId, deviceId }: { memberId: string; deviceId: string },
): Promise<void> {
  await trx
    .deleteFrom("pushSubscription")
    .where("memberId", "=", memberId)
    .where("id", "=", deviceId)
    .execute();
}
