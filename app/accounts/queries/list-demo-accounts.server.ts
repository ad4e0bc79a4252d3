import { database } from "#app/platform/db.server.ts";
import { isDemo } from "#app/platform/demo-mode.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import type { Role } from "../rules/capabilities.ts";

export interface DemoAccount {
  key: string;
  memberId: string;
  displayName: string;
  role: Role;
}

/** The people of the demo brand that one click signs in; none where this is not the demo. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  if (!(await isDemo())) return [];
  const accounts = (await findSetting(database(), "demo"))?.accounts ?? [];
  if (accounts.length === 0) return [];
  const members = await database()
    .selectFrom("member")
    .select(["id", "displayName", "role"])
    .where(
      "id",
      "in",
      accounts.map((account) => account.memberId),
    )
    .where("closedAt", "is", null)
    .execute();
  return accounts.flatMap(({ key, memberId }) => {
    const member = members.find((each) => each.id === memberId);
    return member
      ? [{ key, memberId, displayName: member.displayName, role: member.role as Role }]
      : [];
  });
}
