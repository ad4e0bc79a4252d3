import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { databasePool } from "./db.server.ts";
import { TooManyRequests } from "./errors.ts";

export interface Limit {
  /** Name of the entry, part of the key. */
  name: string;
  attempts: number;
  perSeconds: number;
}

const limiters = new Map<string, RateLimiterPostgres>();

/** Counts one attempt of `subject` (an address prefix, a member id …). Throws TooManyRequests. */
export async function countAttempt(limit: Limit, subject: string, attempts = 1): Promise<void> {
  try {
    await limiterOf(limit).consume(subject, attempts);
  } catch (result) {
    if (result instanceof RateLimiterRes)
      throw new TooManyRequests(Math.ceil(result.msBeforeNext / 1000));
    throw result;
  }
}

/** Turns `subject` away where the limit was passed already; counts nothing. Throws TooManyRequests. */
export async function refuseAboveLimit(limit: Limit, subject: string): Promise<void> {
  const known = await limiterOf(limit).get(subject);
  if (known && known.consumedPoints >= limit.attempts)
    throw new TooManyRequests(Math.ceil(known.msBeforeNext / 1000));
}

/** Forgets the attempts of `subject`, after a success. */
export async function forgetAttempts(limit: Limit, subject: string): Promise<void> {
  await limiterOf(limit).delete(subject);
}

function limiterOf(limit: Limit): RateLimiterPostgres {
  let limiter = limiters.get(limit.name);
  if (!limiter) {
    limiter = new RateLimiterPostgres({
      storeClient: databasePool(),
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix: limit.name,
      points: limit.attempts,
      duration: limit.perSeconds,
      // Whoever is over the limit is turned away in memory, without a query.
      inMemoryBlockOnConsumed: limit.attempts + 1,
    });
    limiters.set(limit.name, limiter);
  }
  return limiter;
}
