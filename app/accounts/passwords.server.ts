import { hash, verify } from "@node-rs/argon2";
import { DomainError } from "#app/platform/errors.ts";

// The library's enum exists only in types; 2 is argon2id.
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Each hash holds 19 MB and a core: more at once would only make everybody wait.
const concurrentHashes = 2;
const waitingHashes = 64;

let running = 0;
const waiting: (() => void)[] = [];

/** Argon2id in its usual text form. Throws DomainError "busy" when too many are waiting. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalized(password), options));
}

/**
 * Whether the password fits the hash. Without a hash the same work is done for nothing, so that the
 * time of the answer does not tell whether the account exists.
 */
export async function passwordFits(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  const fits = await inTurn(async () =>
    verify(await hashOrStandIn(passwordHash), normalized(password)),
  );
  return fits && Boolean(passwordHash);
}

/** The same password typed on two keyboards is the same text (NIST SP 800-63B, 3.1.1.2). */
function normalized(password: string): string {
  return password.normalize("NFKC");
}

let standIn: Promise<string> | undefined;

function hashOrStandIn(passwordHash: string | null | undefined): string | Promise<string> {
  if (passwordHash) return passwordHash;
  standIn ??= hash("nobody's password", options);
  return standIn;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= concurrentHashes) {
    if (waiting.length >= waitingHashes)
      throw new DomainError("busy", { retryAfterSeconds: 5 }, 503);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    // The place is handed over, not freed, so that nobody slips in between.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
