import { type ActionFunctionArgs, redirectDocument } from "@remix-run/node";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { isDemo } from "#app/platform/demo-mode.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { demoSignInSchema } from "../accounts.schemas.ts";
import { listDemoAccounts } from "../queries/list-demo-accounts.server.ts";
import { isStaff } from "../rules/capabilities.ts";
import { openSession } from "../session.server.ts";

export function loader(): never {
  throw new Response("Not Found", { status: 404 });
}

/** Signs in as one of the demo's people, second factor included. Exists in the demo only. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (!(await isDemo())) throw new Response("Not Found", { status: 404 });
  const submission = await parseForm(request, demoSignInSchema);
  const wanted = submission.status === "success" ? submission.value : undefined;
  const account = (await listDemoAccounts()).find(({ key }) => key === wanted?.account);
  if (!account) throw new Response("Not Found", { status: 404 });
  const { memberId, role } = account;
  await openSession(context, { memberId, role, secondFactorAt: now(), now: now() });
  return redirectDocument(ownPath(wanted?.to, isStaff(role) ? paths.admin() : paths.home()));
}
