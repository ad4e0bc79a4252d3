import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";
import { benchSecret, seedForumLoad } from "../seed-forum-load.ts";

// npm run bench -- search: the queries of the search among 40,000 posts, half of which say each of
// the common words.

const runs = Number(process.env.BENCH_RUNS ?? 60);
const asked = {
  "common word, German": "Wasser",
  "common word, English": "grinder",
  "in every title": "Mahlgrad",
  "two common words": "Röstung gefiltert",
  "beginning of a word": "gesch",
  "typing error, German": "Kolmbien",
  "typing error, English": "bittrness",
  "rare word": "Schwanenhals",
  "word and filters": "Wasser category:category-7 after:2020-01-01",
  "nothing like it": "Xylophonquartett",
};

/** Measures the search and prints its table. */
export async function benchSearch(say: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "resonanz-bench-"));
  const server = await startEmbeddedDatabase(dataDir);
  try {
    await migrate(server.url);
    say("Seeding 2,000 topics, 40,000 posts");
    await seedForumLoad(server.url);
    await addRareWord(server.url);
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
  const { searchPosts } = await import("#app/forum/queries/search-posts.server.ts");
  const { readSearchText } = await import("#app/forum/rules/search-text.ts");
  const db = database();
  const { id: memberId } = await db.selectFrom("member").select("id").executeTakeFirstOrThrow();
  const viewer = { memberId, isStaff: false };
  const table: Record<string, { found: number; "median ms": number; "p95 ms": number }> = {};
  for (const [what, typed] of Object.entries(asked)) {
    const search = { text: readSearchText(typed), viewer, timeZone: "Europe/Berlin" };
    const { length: found } = await searchPosts(db, search);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const started = performance.now();
      await searchPosts(db, search);
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Number((times[Math.floor(runs * share)] ?? 0).toFixed(1));
    table[what] = { found, "median ms": at(0.5), "p95 ms": at(0.95) };
  }
  return table;
}

async function addRareWord(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`update forum_post set plain_text = plain_text || ' Ein Schwanenhals hilft.'
    where number = 7 and topic_id in (select id from forum_topic order by number limit 5)`);
  await client.query("vacuum analyze forum_search");
  await client.end();
}
