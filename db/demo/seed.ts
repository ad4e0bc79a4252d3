import { sql } from "kysely";
import { now } from "#app/platform/clock.ts";
import { closeDatabase, database, inTransaction } from "#app/platform/db.server.ts";
import { openCategories, writeTopics } from "./phases/forum.ts";
import { giveLikes } from "./phases/likes.ts";
import { settlePeople } from "./phases/people.ts";
import { forgetDispatchJobs } from "./react.ts";
import { createWorld } from "./world.ts";

// Makes the demo brand: the same people and the same year for the same day, by the real commands
// wherever a first start has the time for it. Run by the start script and by `npm run db:demo`.

const started = performance.now();
const say = (line: string) =>
  console.log(
    `         Demo brand: ${line} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );

// A first start that is interrupted begins again: nothing has to wait for the disk.
await sql`alter role current_user set synchronous_commit = off`.execute(database());
const world = createWorld(now());
await inTransaction((trx) => settlePeople(trx, world));
say(`${world.people.length} people`);
await inTransaction((trx) => openCategories(trx, world));
const likes = await writeTopics(world, (done, all) => say(`${done} of ${all} topics`));
say(`${await inTransaction((trx) => giveLikes(trx, world, likes))} likes`);
await forgetDispatchJobs();
await sql`alter role current_user reset synchronous_commit`.execute(database());
await sql`analyze`.execute(database());
await closeDatabase();
