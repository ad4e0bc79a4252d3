import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";
import { benchSecret, seedForumLoad } from "../seed-forum-load.ts";
import { seedQueue } from "./seed-queue.ts";

// npm run bench -- moderation: the review queue with 20,000 cases that wait and 1,000,000 that were
// decided (BENCH_DECIDED for fewer): its lists, a case with all it shows, and decisions.

const runs = Number(process.env.BENCH_RUNS ?? 60);
const size = { open: 20_000, decided: Number(process.env.BENCH_DECIDED ?? 1_000_000) };
const now = Temporal.Instant.from("2026-06-01T12:00:00Z");

/** Measures the queue and prints its table. */
export async function benchModeration(say: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "resonanz-bench-"));
  const server = await startEmbeddedDatabase(dataDir);
  try {
    await migrate(server.url);
    say("Seeding 2,000 topics, 40,000 posts");
    await seedForumLoad(server.url);
    say(`Seeding ${size.open} open and ${size.decided} decided cases`);
    await seedQueue(server.url, size);
    Object.assign(process.env, { DATABASE_URL: server.url, SECRET_KEY: benchSecret });
    console.table(await measure());
    const { closeDatabase } = await import("#app/platform/db.server.ts");
    await closeDatabase();
  } finally {
    await server.stop();
    await removeEmbeddedDatabase(dataDir);
  }
}

async function measure() {
  const { database } = await import("#app/platform/db.server.ts");
  const { countOpenItems } = await import("#app/moderation/queries/count-open-items.server.ts");
  const { findReviewPage } = await import("#app/moderation/queries/find-review-page.server.ts");
  const { listReviewItems } = await import("#app/moderation/queries/list-review-items.server.ts");
  const { readQueueFilter } = await import("#app/moderation/rules/queue-filter.ts");
  const { decideItem } = await import("#app/moderation/commands/decide-item.server.ts");
  const db = database();
  const staff = await db
    .selectFrom("member")
    .select(["id", "displayName"])
    .where("role", "=", "moderator")
    .executeTakeFirstOrThrow();
  const list = (query: string, after?: string) =>
    listReviewItems(db, {
      filter: readQueueFilter(new URLSearchParams(query)),
      staffId: staff.id,
      role: "moderator",
      now,
      after,
      limit: 51,
    });
  const page = async (query: string) =>
    void (await Promise.all([list(query), countOpenItems(db, "moderator")]));
  const ownCases = await db
    .selectFrom("reviewItem")
    .select("id")
    .where("memberId", "=", staff.id)
    .where("decidedAt", "is", null)
    .execute();
  // Nobody decides about their own posts.
  const own = new Set(ownCases.map(({ id }) => id));
  const open = (await list("")).filter(({ id }) => !own.has(id));
  const deep = await db
    .selectFrom("reviewItem")
    .select("id")
    .where("decidedAt", "is", null)
    .orderBy("weight")
    .limit(1)
    .executeTakeFirstOrThrow();
  let at = 0;
  const next = () => open[at++ % open.length]!;
  return {
    "queue, by weight": await time(() => page("")),
    "queue, oldest first": await time(() => page("sort=age")),
    "queue, one reason": await time(() => page("reason=hate")),
    "queue, free or mine": await time(() => page("holder=free")),
    "queue, its end": await time(() => list("", deep.id)),
    "decided cases": await time(() => page("list=decided")),
    "decided cases, one reason": await time(() => page("list=decided&reason=hate")),
    "a case with all it shows": await time(() => findReviewPage(db, { itemId: next().id, now })),
    "decision with its statement": await time(async () => {
      const { id: itemId, version } = next();
      const decision = { decision: "hide", clause: 1, reason: "Gegen die Regeln." } as const;
      await decideItem({ itemId, version, ...decision, staff, now });
    }, open.length - 1),
    "a text and 1,000 watched words": await timeWatchedWords(),
  };
}

/** What looking for the team's words adds to a post of some 2,000 characters. */
async function timeWatchedWords() {
  const { compileWatchedWords } = await import("#app/forum/rules/spam/watched-words.ts");
  const words = Array.from({ length: 1_000 }, (_, index) => ({
    id: String(index),
    // Every tenth is a pattern, and one of those stands in the text.
    kind: index % 10 === 0 ? ("pattern" as const) : ("word" as const),
    pattern: index % 10 === 0 ? `angebot${index}[0-9]*` : `sonderpreis${index}`,
    isWholeWord: true,
    action: "hold" as const,
    replacement: "",
  }));
  const text =
    "Das Wasser ist gefiltert und die Kanne vorgewärmt, angebot100 hin oder her. ".repeat(27);
  const find = compileWatchedWords(words);
  return time(async () => void find(text), 1_000);
}

async function time(act: () => Promise<unknown>, count = runs) {
  const times: number[] = [];
  for (let run = 0; run < count; run++) {
    const started = performance.now();
    await act();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(count * share)] ?? 0).toFixed(1));
  return { "median ms": at(0.5), "p95 ms": at(0.95) };
}
