import { database } from "#app/platform/db.server.ts";

/** The mails queued for an address, oldest first. */
export async function mailsTo(email: string) {
  const mails = await database()
    .selectFrom("mailOutbox")
    .select(["id", "template", "locale", "props"])
    .where("toAddress", "=", email)
    .orderBy("id")
    .execute();
  return mails.map((mail) => ({ ...mail, props: mail.props as Record<string, string> }));
}

/** The token in the link of the newest mail to an address. */
export async function tokenMailedTo(email: string): Promise<string> {
  const url = (await mailsTo(email)).at(-1)?.props.url ?? "";
  return new URL(url).searchParams.get("token") ?? "";
}
