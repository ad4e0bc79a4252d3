import { findBrand } from "#app/platform/brand.server.ts";
import { type Database, inTransaction, json, type Transaction } from "#app/platform/db.server.ts";
import { storeImage } from "#app/platform/files/store-image.server.ts";
import type { RewardForm } from "../rewards.schemas.ts";
import { contentsOf } from "../rules/reward-form.ts";
import { createReward } from "./create-reward.server.ts";
import { defineReward } from "./define-reward.server.ts";
import { storeRewardFile } from "./store-reward-file.server.ts";
import { RewardChangedMeanwhile, updateReward } from "./update-reward.server.ts";

interface Saving {
  form: RewardForm;
  /** null: a new one. */
  reward: { id: string; type: string; imageFileId: string | null; definition: unknown } | null;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Saves what staff typed, its files first. Throws what its commands and the files throw. */
export async function saveRewardForm(saving: Saving): Promise<string> {
  const { form, reward, by, now } = saving;
  // Its kind is fixed when a reward is made.
  if (reward && reward.type !== form.type) throw new RewardChangedMeanwhile();
  const brand = await findBrand();
  const files = await storeFiles(saving);
  return inTransaction(async (trx) => {
    const stored = reward?.definition ?? null;
    const { currency } = brand;
    const contents = {
      ...contentsOf(form, brand),
      definition: await defineReward(trx, { form, stored, currency, fileId: files.fileId, now }),
      categoryId: form.newCategoryDe ? await createCategory(trx, form) : (form.categoryId ?? null),
      imageFileId: files.imageFileId,
    };
    if (!reward)
      return (await createReward(trx, { type: form.type, contents, createdBy: by, now })).rewardId;
    const { id: rewardId } = reward;
    const version = form.version ?? 0;
    await updateReward(trx, { rewardId, version, contents, updatedBy: by, now });
    return rewardId;
  });
}

async function storeFiles({ form, reward, by, now }: Saving) {
  const { picture, file } = form;
  const uploaded = picture
    ? await storeImage({
        bytes: await picture.bytes(),
        purpose: "reward-image",
        ownerId: by.id,
        now,
      })
    : null;
  const kept = form.removePicture ? null : (reward?.imageFileId ?? null);
  const fileId =
    file && form.type === "download"
      ? await storeRewardFile({ file: { name: file.name, bytes: await file.bytes() }, by, now })
      : null;
  return { imageFileId: uploaded?.id ?? kept, fileId };
}

async function createCategory(trx: Transaction<Database>, form: RewardForm): Promise<string> {
  const names = { de: form.newCategoryDe!, en: form.newCategoryEn! };
  const { id } = await trx
    .insertInto("rewardCategory")
    .values({ names: json(names) as never })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
