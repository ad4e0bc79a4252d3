import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { row, rowsOf } from "#app/platform/composite.ts";
import { database } from "#app/platform/db.server.ts";

beforeAll(() => sql`create type noted_row as (id int, word text, more jsonb)`.execute(database()));

// What PostgreSQL's text cannot hold is no matter of how rows are written.
const word = fc.option(fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", "")));

test("rows arrive as they were written, whatever is in their texts", async () => {
  const noted = fc.record({ id: fc.integer({ min: 0, max: 1_000 }), word, more: word });
  await fc.assert(
    fc.asyncProperty(fc.array(noted, { maxLength: 5 }), async (written) => {
      const rows = written.map(({ id, word, more }) => row([id, word, JSON.stringify(more)]));
      const { rows: read } = await sql`
        select id, word, more from unnest(${rowsOf(rows)}::noted_row[]) with ordinality as one (id, word, more, place)
         order by place`.execute(database());
      expect(read).toEqual(written);
    }),
    { numRuns: 200 },
  );
});

test.each(["NULL", "null", "", " ", '"', "\\", '\\"', "(a,b)", "{}", "ä\n\t€", "'"])(
  "a text that looks like something else stays a text: %j",
  async (text) => {
    const { rows } = await sql`select (${row([1, text, null])}::noted_row).word`.execute(
      database(),
    );
    expect(rows).toEqual([{ word: text }]);
  },
);
