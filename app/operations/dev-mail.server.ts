import { database } from "#app/platform/db.server.ts";
import { isDemo } from "#app/platform/demo-mode.server.ts";
import { env } from "#app/platform/env.server.ts";
import { findMail } from "./queries/list-mails.server.ts";

/** The outbox can be read by anybody only where no real member's mail can be in it; else 404. */
export async function requireOpenOutbox(): Promise<void> {
  if (env().NODE_ENV === "development" || (await isDemo())) return;
  throw new Response("Not Found", { status: 404 });
}

/** One mail of an outbox that is open to everybody; else 404. */
export async function requireOpenMail(id: string | undefined) {
  await requireOpenOutbox();
  const mail = /^[0-9a-f-]{36}$/.test(id ?? "") ? await findMail(database(), id ?? "") : undefined;
  if (!mail) throw new Response("Not Found", { status: 404 });
  return mail;
}
