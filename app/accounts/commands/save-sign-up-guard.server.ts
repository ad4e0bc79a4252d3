import { recordAudit } from "#app/platform/audit.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import type { SignUpGuard } from "../rules/sign-up-guard.ts";

/** Changes from when on sign-ups wait for a person. */
export async function saveSignUpGuard({
  guard,
  staff,
  now,
}: {
  guard: SignUpGuard;
  staff: { id: string; displayName: string };
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    await saveSetting(trx, { key: "sign-up-guard", value: guard, updatedBy: staff.id, now });
    await recordAudit(trx, {
      at: now,
      actor: { id: staff.id, name: staff.displayName },
      action: "sign-up-guard.changed",
      object: { kind: "setting", id: "sign-up-guard" },
      memberId: null,
      reason: null,
      facts: {
        perNetwork: guard.perNetwork,
        withinMinutes: guard.withinMinutes,
        perDevice: guard.perDevice,
        mailHosts: guard.mailHosts.length,
      },
    });
  });
}
