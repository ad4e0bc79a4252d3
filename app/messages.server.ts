import { registerMessages } from "#app/platform/i18n/messages.server.ts";
import { type MessageTree, overlay } from "#app/platform/i18n/overlay.ts";
import { messages as adminDe } from "./messages/admin.de.ts";
import { messages as adminFormal } from "./messages/admin.de-formal.ts";
import { messages as adminEn } from "./messages/admin.en.ts";

/** Registers every text for the server; the admin surface contains the portal's. */
export function registerAllMessages(): void {
  registerMessages("en", adminEn as MessageTree);
  registerMessages("de", adminDe as MessageTree);
  registerMessages("de-formal", overlay(adminDe as MessageTree, adminFormal as MessageTree));
}
