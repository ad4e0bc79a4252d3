import { sql } from "kysely";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { handOnEvents } from "#app/platform/event-outbox.server.ts";
import {
  appendEvent,
  declareSubscribedEvents,
  type Subscriptions,
} from "#app/platform/events.server.ts";

const at = Temporal.Instant.from("2026-03-01T10:00:00Z");

declare global {
  interface DomainEvents {
    "test.happened": { value: number };
  }
}

async function happen(value: number): Promise<string> {
  return inTransaction((trx) =>
    appendEvent(trx, {
      name: "test.happened",
      occurredAt: at,
      memberId: null,
      actor: { kind: "system", id: null },
      channel: "job",
      direction: "internal",
      subject: { kind: "test", id: "1" },
      payload: { value },
    }),
  );
}

test("an event that is dispatched twice reaches each handler once, and a failing handler keeps nobody else from running", async () => {
  const seen: string[] = [];
  let broken = true;
  const subscriptions: Subscriptions = {
    "test.happened": [
      {
        name: "test/broken-once",
        handle: async () => {
          if (broken) throw new Error("not yet");
          seen.push("broken-once");
        },
      },
      {
        name: "test/steady",
        handle: async (_trx, event) => void seen.push(`steady ${event.payload.value}`),
      },
    ],
  };
  const id = await happen(7);
  await expect(dispatchEvent(id, subscriptions)).rejects.toThrow("not yet");
  expect(seen).toEqual(["steady 7"]);
  broken = false;
  await dispatchEvent(id, subscriptions);
  await dispatchEvent(id, subscriptions);
  expect(seen).toEqual(["steady 7", "broken-once"]);
});

test("an event can be neither changed nor deleted", async () => {
  const id = await happen(1);
  await expect(
    database()
      .updateTable("domainEvent")
      .set({ name: "test.other" })
      .where("id", "=", id)
      .execute(),
  ).rejects.toThrow("append only");
  await expect(database().deleteFrom("domainEvent").where("id", "=", id).execute()).rejects.toThrow(
    "append only",
  );
});

test("instants come back as ISO text in UTC", async () => {
  const id = await happen(1);
  const row = await database()
    .selectFrom("domainEvent")
    .select("occurredAt")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(row.occurredAt).toBe("2026-03-01T10:00:00Z");
});

test("an event waits in the outbox only where somebody subscribes to it, and becomes one job", async () => {
  await handOnEvents();
  const waiting = () => database().selectFrom("eventOutbox").select("eventId").execute();
  declareSubscribedEvents(["test.other"]);
  await happen(1);
  expect(await waiting()).toEqual([]);
  declareSubscribedEvents(["test.happened"]);
  const id = await happen(2);
  expect(await waiting()).toEqual([{ eventId: id }]);
  const handedOn = await Promise.all([handOnEvents(), handOnEvents()]);
  expect(handedOn.reduce((sum, count) => sum + count)).toBe(1);
  expect(await waiting()).toEqual([]);
  const { rows } = await sql<{ task: string; maxAttempts: number }>`
    select task_identifier as task, max_attempts from graphile_worker.jobs order by id desc limit 1`.execute(
    database(),
  );
  expect(rows).toEqual([{ task: "dispatch-event", maxAttempts: 12 }]);
});
