import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Database, inTransaction, json, type Transaction } from "../db.server.ts";
import { DomainError } from "../errors.ts";
import type { ApiContext } from "./api-app.server.ts";
import { invalidInput } from "./problem.server.ts";
import { z } from "./zod.ts";

/** The header every writing endpoint asks for; give it as `request.headers` of the route. */
export const idempotencyHeader = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/)
    .openapi({
      description: "Chosen by the caller, new for every act; kept for 30 days.",
      example: "order-A-1001",
    }),
});

/** The key was used for a request with other contents. */
class OtherRequestWithThisKey extends DomainError {
  constructor() {
    super("other-request-with-this-key", {}, 422);
  }
}

interface Answer {
  status: number;
  body: object;
}

/**
 * Runs `effect` once per caller and Idempotency-Key and gives its first answer again afterwards,
 * marked `Idempotent-Replayed: true`. Key and effect share one transaction; what is refused is not
 * remembered, so that a corrected request may use the key. (Typed `never`: the stored answer fits
 * the route's description, but no type can know that.)
 */
export async function answerOnce(
  c: ApiContext,
  effect: (trx: Transaction<Database>) => Promise<Answer>,
): Promise<never> {
  const header = idempotencyHeader.safeParse({
    "idempotency-key": c.req.header("idempotency-key"),
  });
  if (!header.success) return invalidInput(c, header.error) as never;
  const request = {
    scope: `api:${c.get("caller").id}`,
    key: header.data["idempotency-key"],
    requestHash: hashOf({ method: c.req.method, path: c.req.path, body: await c.req.json() }),
  };
  const { answer, isRepeat } = await inTransaction((trx) => answerInside(trx, request, effect));
  return c.body(JSON.stringify(answer.body), answer.status as 200, {
    "Content-Type": "application/json",
    ...(isRepeat && { "Idempotent-Replayed": "true" }),
  }) as never;
}

async function answerInside(
  trx: Transaction<Database>,
  { scope, key, requestHash }: { scope: string; key: string; requestHash: string },
  effect: (trx: Transaction<Database>) => Promise<Answer>,
): Promise<{ answer: Answer; isRepeat: boolean }> {
  // Requests with one key queue up here, so that the second finds the answer of the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope}:${key}`}, 0))`.execute(trx);
  const known = await trx
    .selectFrom("idempotencyKey")
    .select(["requestHash", "responseStatus", "responseBody"])
    .where("scope", "=", scope)
    .where("key", "=", key)
    .executeTakeFirst();
  if (known && known.requestHash !== requestHash) throw new OtherRequestWithThisKey();
  if (known) {
    const answer = { status: known.responseStatus, body: known.responseBody as object };
    return { answer, isRepeat: true };
  }
  const answer = await effect(trx);
  await trx
    .insertInto("idempotencyKey")
    .values({
      scope,
      key,
      requestHash,
      responseStatus: answer.status,
      responseBody: json(answer.body) as never,
    })
    .execute();
  return { answer, isRepeat: false };
}

/** The same for the same contents, whatever the order of the keys and the white space. */
function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, sorted(one)]);
}
