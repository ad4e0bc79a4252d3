import { inTransaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { removeStoredFile, storeImage } from "#app/platform/files/store-image.server.ts";
import { noteProfileCompletion } from "./note-profile-completion.server.ts";

/**
 * Gives a member a picture, or takes it away with `bytes: null`. The one before is deleted. Throws
 * DomainError `image-too-large`, `image-type`, `image-unreadable`; NotFound for a closed account.
 */
export async function changePicture({
  memberId,
  bytes,
  now,
}: {
  memberId: string;
  bytes: Uint8Array | null;
  now: Temporal.Instant;
}): Promise<void> {
  const image = bytes && (await storeImage({ bytes, purpose: "avatar", ownerId: memberId, now }));
  try {
    const previousId = await exchangePicture({ memberId, fileId: image?.id ?? null, now });
    if (previousId) await removeStoredFile(previousId);
  } catch (error) {
    if (image) await removeStoredFile(image.id);
    throw error;
  }
}

function exchangePicture({
  memberId,
  fileId,
  now,
}: {
  memberId: string;
  fileId: string | null;
  now: Temporal.Instant;
}): Promise<string | null> {
  return inTransaction(async (trx) => {
    const member = await trx
      .selectFrom("member")
      .select("avatarFileId")
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!member) throw new NotFound("member");
    await trx
      .updateTable("member")
      .set({ avatarFileId: fileId, updatedAt: now })
      .where("id", "=", memberId)
      .execute();
    await noteProfileCompletion(trx, memberId, now);
    return member.avatarFileId;
  });
}
