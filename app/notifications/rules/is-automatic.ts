/** The headers of a mail, names in lower case. */
export type MailHeaders = ReadonlyMap<string, string>;

/**
 * Whether a program sent the mail: a holiday notice, a bounce, a list, or our own mail coming back
 * (RFC 3834). Nothing is ever answered or posted because of one, so that no two programs talk forever.
 */
export function isAutomatic(headers: MailHeaders): boolean {
  const value = (name: string) => (headers.get(name) ?? "").trim().toLowerCase();
  const submitted = value("auto-submitted");
  if (submitted && submitted !== "no") return true;
  if (/^(bulk|junk|list|auto_reply)$/.test(value("precedence"))) return true;
  if (telltale.some((name) => headers.has(name))) return true;
  // An empty return path is how bounces are sent.
  if (headers.has("return-path") && /^<\s*>$/.test(value("return-path"))) return true;
  if (value("content-type").startsWith("multipart/report")) return true;
  return /^(mailer-daemon|postmaster)@/.test(value("from-address"));
}

const telltale = [
  "x-autoreply",
  "x-autorespond",
  "x-autoresponse",
  "x-auto-response-suppress",
  "x-loop",
  "list-id",
  "list-unsubscribe",
  "feedback-id",
];
