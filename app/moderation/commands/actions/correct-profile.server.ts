import { replaceProfileText } from "#app/accounts/commands/replace-profile-text.server.ts";
import {
  giveBackPicture,
  withholdPicture,
} from "#app/accounts/commands/withhold-picture.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findAuthorLocale } from "../../queries/find-author-locale.server.ts";
import type { MeasureAction } from "./measure-action.ts";
import { refusalOfClosed } from "./restrict.server.ts";

// What its owner has put there since then stays when a decision is taken back.

/** A number stands where the name stood, until its owner chooses another one. */
export const resetName: MeasureAction<"reset-name"> = {
  refusal: refusalOfClosed,
  async perform(trx, { object: { member }, now }) {
    const { t } = translatorOf(await findAuthorLocale(trx, member));
    const change = {
      from: member.displayName,
      to: t("moderation.replacedName", { number: String(member.number) }),
    };
    if (change.from === change.to) throw new DomainError("profile-part-missing", {}, 422);
    await replaceProfileText(trx, { memberId: member.id, field: "displayName", ...change, now });
    return change;
  },
  async undo(trx, { object, details, now }) {
    const change = { from: String(details.to), to: String(details.from) };
    await replaceProfileText(trx, { memberId: object.id, field: "displayName", ...change, now });
  },
};

/** What they tell about themselves is gone. */
export const clearText: MeasureAction<"clear-text"> = {
  refusal: ({ member }) => refusalOfClosed({ member }) ?? missing(member.about),
  async perform(trx, { object: { member }, now }) {
    const change = { from: member.about, to: "" };
    await replaceProfileText(trx, { memberId: member.id, field: "about", ...change, now });
    return change;
  },
  async undo(trx, { object, details, now }) {
    const change = { from: "", to: String(details.from) };
    await replaceProfileText(trx, { memberId: object.id, field: "about", ...change, now });
  },
};

/** Their initials stand where the picture was; the file is kept as long as somebody may object. */
export const removePicture: MeasureAction<"remove-picture"> = {
  refusal: ({ member }) => refusalOfClosed({ member }) ?? missing(member.avatarFileId),
  async perform(trx, { object: { member }, now }) {
    const fileId = member.avatarFileId ?? "";
    const isTheirs = await withholdPicture(trx, { memberId: member.id, fileId, now });
    // They exchanged it in this very moment: nobody has looked at the new one.
    if (!isTheirs) throw new DomainError("profile-part-missing", {}, 422);
    return { fileId };
  },
  async undo(trx, { object, details, now }) {
    await giveBackPicture(trx, { memberId: object.id, fileId: String(details.fileId), now });
  },
};

function missing(part: string | null): string | null {
  return part ? null : "profile-part-missing";
}
