import { findBrand } from "#app/platform/brand.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { storeImage } from "#app/platform/files/store-image.server.ts";
import type { RewardForm } from "../rewards.schemas.ts";
import { contentsOf } from "../rules/reward-form.ts";
import { createReward } from "./create-reward.server.ts";
import { updateReward } from "./update-reward.server.ts";

/** Saves what staff typed, a new picture first. Throws what its two commands and the picture throw. */
export async function saveRewardForm({
  form,
  reward,
  by,
  now,
}: {
  form: RewardForm;
  /** null: a new one. */
  reward: { id: string; imageFileId: string | null } | null;
  by: { id: string; name: string };
  now: Temporal.Instant;
}): Promise<string> {
  const brand = await findBrand();
  const uploaded = form.picture
    ? await storeImage({
        bytes: await form.picture.bytes(),
        purpose: "reward-image",
        ownerId: by.id,
        now,
      })
    : null;
  const kept = form.removePicture ? null : (reward?.imageFileId ?? null);
  const contents = { ...contentsOf(form, brand), imageFileId: uploaded?.id ?? kept };
  return inTransaction(async (trx) => {
    if (!reward) return (await createReward(trx, { contents, createdBy: by, now })).rewardId;
    const { id: rewardId } = reward;
    const version = form.version ?? 0;
    await updateReward(trx, { rewardId, version, contents, updatedBy: by, now });
    return rewardId;
  });
}
