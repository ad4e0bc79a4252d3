import { setTimeout as sleep } from "node:timers/promises";
import { TooManyRequests } from "#app/platform/errors.ts";
import { countAttempt, type Limit } from "#app/platform/rate-limit.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { networkOf } from "./rules/network-of.ts";

const minute = 60;
const hour = 60 * minute;

/** How often each entry may be tried. Addresses are never part of a key in clear. */
export const limits = {
  signInHere: { name: "sign-in-here", attempts: 10, perSeconds: 15 * minute },
  signInNetwork: { name: "sign-in-network", attempts: 100, perSeconds: 15 * minute },
  signInAddress: { name: "sign-in-address", attempts: 30, perSeconds: hour },
  signUpNetwork: { name: "sign-up-network", attempts: 20, perSeconds: hour },
  mailHere: { name: "mail-here", attempts: 5, perSeconds: hour },
  mailNetwork: { name: "mail-network", attempts: 40, perSeconds: hour },
  mailAddress: { name: "mail-address", attempts: 12, perSeconds: hour },
  tokenNetwork: { name: "token-network", attempts: 60, perSeconds: 15 * minute },
  code: { name: "code", attempts: 6, perSeconds: 5 * minute },
  ownPassword: { name: "own-password", attempts: 10, perSeconds: 15 * minute },
  codeDay: { name: "code-day", attempts: 50, perSeconds: 24 * hour },
} as const satisfies Record<string, Limit>;

const slowedMilliseconds = 1_500;

/**
 * Counts a try to sign in. Only tries from the same place are refused: whoever knows an address can
 * slow its owner down from elsewhere, but never lock them out.
 */
export async function countSignIn({ email, ip }: { email: string; ip: string }): Promise<void> {
  const address = addressKey(email);
  await countAttempt(limits.signInNetwork, networkOf(ip));
  await countAttempt(limits.signInHere, `${address}:${networkOf(ip)}`);
  if (!(await isWithin(limits.signInAddress, address))) await sleep(slowedMilliseconds);
}

/**
 * Counts a request for a mail. Throws TooManyRequests for the place it comes from; answers false
 * when the address has had enough mails from everywhere, which the asker must not see.
 */
export async function countMailRequest({
  email,
  ip,
}: {
  email: string;
  ip: string;
}): Promise<boolean> {
  const address = addressKey(email);
  await countAttempt(limits.mailNetwork, networkOf(ip));
  await countAttempt(limits.mailHere, `${address}:${networkOf(ip)}`);
  return isWithin(limits.mailAddress, address);
}

/** Counts a try of a code; only who has passed the first factor gets here, so it is per member. */
export async function countCode(memberId: string): Promise<void> {
  await countAttempt(limits.code, memberId);
  await countAttempt(limits.codeDay, memberId);
}

/** The key of a place and an address, for forgetting attempts after a success. */
export function signInKey({ email, ip }: { email: string; ip: string }): string {
  return `${addressKey(email)}:${networkOf(ip)}`;
}

async function isWithin(limit: Limit, subject: string): Promise<boolean> {
  try {
    await countAttempt(limit, subject);
    return true;
  } catch (error) {
    if (error instanceof TooManyRequests) return false;
    throw error;
  }
}

function addressKey(email: string): string {
  return keyedHash("attempt", email.trim().toLowerCase()).toString("base64url").slice(0, 22);
}
