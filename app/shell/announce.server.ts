import { issueSetUpToken } from "#app/accounts/commands/issue-set-up-token.server.ts";
import { paths } from "#app/paths.ts";
import { brandIsSetUp } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { isDemo } from "#app/platform/demo-mode.server.ts";

/** Prints where the portal is and who can sign in to the demo. */
export async function announce({
  address,
  say,
}: {
  address: string;
  say: (line: string) => void;
}): Promise<void> {
  say(`Ready: ${address}`);
  if (await isDemo()) say(`Demo sign-ins, one click each: ${address}/sign-in`);
  else if (!(await brandIsSetUp())) {
    const token = await issueSetUpToken({ now: now() });
    say(`Set up your brand: ${address}${paths.setUp({ token })}`);
  }
}
