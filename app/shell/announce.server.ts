import { brandIsSetUp } from "#app/platform/brand.server.ts";
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
  else if (!(await brandIsSetUp())) say(`Set up your brand: ${address}/set-up`);
}
