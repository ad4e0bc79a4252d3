import { registerMessages } from "#app/platform/i18n/messages.server.ts";
import { type MessageTree, overlay } from "#app/platform/i18n/overlay.ts";
import mailDe from "#emails/messages/de.ts";
import mailFormal from "#emails/messages/de-formal.ts";
import mailEn from "#emails/messages/en.ts";
import { messages as adminDe } from "./messages/admin.de.ts";
import { messages as adminFormal } from "./messages/admin.de-formal.ts";
import { messages as adminEn } from "./messages/admin.en.ts";

/** Registers every text for the server: the admin surface contains the portal's, mails come on top. */
export function registerAllMessages(): void {
  const de: MessageTree = { ...(adminDe as MessageTree), mail: mailDe };
  const formal: MessageTree = { ...(adminFormal as MessageTree), mail: mailFormal };
  registerMessages("en", { ...(adminEn as MessageTree), mail: mailEn });
  registerMessages("de", de);
  registerMessages("de-formal", overlay(de, formal));
}
