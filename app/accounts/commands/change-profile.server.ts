import { inTransaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { SharedValue } from "../rules/shared-values.ts";
import { noteProfileCompletion } from "./note-profile-completion.server.ts";

export interface ProfileChange {
  displayName: string;
  about: string;
  birthday: Temporal.PlainDate | null;
  interests: readonly string[];
  sharedValues: readonly SharedValue[];
}

/** Stores what a member says about themselves. Throws NotFound for a closed account. */
export async function changeProfile({
  memberId,
  profile,
  now,
}: {
  memberId: string;
  profile: ProfileChange;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const changed = await trx
      .updateTable("member")
      .set({
        displayName: profile.displayName,
        about: profile.about,
        birthday: profile.birthday?.toString() ?? null,
        interests: [...profile.interests],
        sharedValues: [...profile.sharedValues],
        updatedAt: now,
      })
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!changed) throw new NotFound("member");
    await noteProfileCompletion(trx, memberId, now);
  });
}
