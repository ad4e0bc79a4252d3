import { expect, test } from "vitest";
import { isAutomatic } from "./is-automatic.ts";

test.each<[string, Record<string, string>, boolean]>([
  ["a person's mail", { "from-address": "mira@example.org", "content-type": "text/plain" }, false],
  ["one that says it is a person's", { "auto-submitted": "no" }, false],
  ["a holiday notice", { "auto-submitted": "auto-replied" }, true],
  [
    "a holiday notice that says so in capitals",
    { "auto-submitted": "Auto-Replied (vacation)" },
    true,
  ],
  ["our own mail", { "auto-submitted": "auto-generated", "list-unsubscribe": "<https://x>" }, true],
  ["an old responder", { "x-autoreply": "yes" }, true],
  ["one of Outlook", { "x-auto-response-suppress": "All" }, true],
  ["a mailing list", { precedence: "list" }, true],
  ["bulk mail", { precedence: "Bulk" }, true],
  ["a bounce", { "return-path": "<>" }, true],
  ["a mail with a return path", { "return-path": "<mira@example.org>" }, false],
  [
    "a delivery report",
    { "content-type": 'multipart/report; report-type="delivery-status"' },
    true,
  ],
  ["the mail server itself", { "from-address": "MAILER-DAEMON@example.org" }, true],
])("%s", (_what, headers, automatic) => {
  expect(isAutomatic(new Map(Object.entries(headers)))).toBe(automatic);
});
