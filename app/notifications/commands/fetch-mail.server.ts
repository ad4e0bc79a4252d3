import { ImapFlow } from "imapflow";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { receiveMail } from "./receive-mail.server.ts";

declare global {
  interface Jobs {
    /** Looks for answers in the mailbox of IMAP_URL. */
    "fetch-mail": Record<string, never>;
  }
}

const mailBytes = 10 * 1024 * 1024;
const mailsAtOnce = 100;

/**
 * Takes what is unseen in the mailbox of IMAP_URL and marks it as seen once it is dealt with: what a
 * crash leaves unseen is taken again and, if it was posted already, not posted twice. Answers how
 * many mails there were; none without IMAP_URL.
 */
export async function fetchMail({ now }: { now: () => Temporal.Instant }): Promise<number> {
  const url = env().IMAP_URL;
  if (!url) return 0;
  const client = connectionTo(new URL(url));
  // Without a listener a lost connection would end the process.
  client.on("error", (error: Error) => log().warn({ error: error.message }, "mailbox"));
  await client.connect();
  try {
    const lock = await client.getMailboxLock(mailboxOf(new URL(url)));
    try {
      return await takeUnseen(client, now);
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function takeUnseen(client: ImapFlow, now: () => Temporal.Instant): Promise<number> {
  const found = await client.search({ seen: false }, { uid: true });
  const uids = (found || []).slice(0, mailsAtOnce);
  for (const uid of uids) {
    const mail = await client.fetchOne(
      String(uid),
      { source: { maxLength: mailBytes } },
      { uid: true },
    );
    const source = mail ? mail.source : undefined;
    if (source) {
      const outcome = await receiveMail(source, now());
      log().info({ outcome }, "mail came in");
    }
    await client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true });
  }
  return uids.length;
}

function connectionTo(url: URL): ImapFlow {
  const isSecure = url.protocol === "imaps:";
  return new ImapFlow({
    host: url.hostname,
    port: Number(url.port) || (isSecure ? 993 : 143),
    secure: isSecure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    socketTimeout: 60_000,
    greetingTimeout: 15_000,
    connectionTimeout: 15_000,
  });
}

function mailboxOf(url: URL): string {
  return decodeURIComponent(url.pathname.slice(1)) || "INBOX";
}
