import { randomUUID } from "node:crypto";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { createMember } from "./member.ts";
import { giveEarnedPoints } from "./points.ts";
import { createPublishedReward } from "./reward.ts";

/** Where parcels of tests go. */
export const parcelAddress = {
  name: "Tomke Steen",
  street: "Norderstraße 12",
  postalCode: "24939",
  city: "Flensburg",
  country: "DE",
  note: "",
} as const;

/** A product that a member claimed and that waits to be packed. */
export async function createParcel({
  now,
  rewardId,
  displayName = "Tomke Steen",
}: {
  now: Temporal.Instant;
  rewardId?: string;
  displayName?: string;
}) {
  const member = await createMember({ displayName });
  await giveEarnedPoints({ memberId: member.id, points: 300, now: now.subtract({ hours: 1 }) });
  const reward = rewardId
    ? { id: rewardId }
    : await createPublishedReward({ type: "product", definition: { sku: "NL-7" }, stock: 3 });
  const { redemptionId } = await claimReward({
    memberId: member.id,
    rewardId: reward.id,
    requestKey: randomUUID(),
    choice: { address: parcelAddress },
    now,
  });
  return { id: redemptionId, memberId: member.id, rewardId: reward.id };
}
