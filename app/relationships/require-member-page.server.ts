import type { Capability } from "#app/accounts/rules/capabilities.ts";
import { requireCapability, requireStepUp } from "#app/accounts/viewer.server.ts";
import { database } from "#app/platform/db.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { findMemberForStaff } from "./queries/find-member-for-staff.server.ts";

/** The viewer's right and the member of the address; unknown numbers are 404. */
export async function requireMemberPage(
  context: HttpContext,
  {
    number,
    capability,
    stepUp = false,
  }: { number: string | undefined; capability: Capability; stepUp?: boolean },
) {
  const viewer = stepUp
    ? await requireStepUp(context, capability)
    : await requireCapability(context, capability);
  const known = /^[1-9]\d{0,14}$/.test(number ?? "");
  const member = known ? await findMemberForStaff(database(), Number(number)) : undefined;
  if (!member) throw new Response("Not Found", { status: 404 });
  return { viewer, member };
}
