import { expect, test } from "vitest";
import {
  keepReasonTemplate,
  removeReasonTemplate,
} from "#app/moderation/commands/keep-reason-template.server.ts";
import { listReasonTemplates } from "#app/moderation/queries/list-reason-templates.server.ts";
import { database } from "#app/platform/db.server.ts";
import { createStaff } from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");

test("templates are offered by language and clause, and gone once they are removed", async () => {
  const staff = await createStaff("manager");
  const by = { staff, now };
  const words = { name: "Zur Sache", text: "Bitte über die Sache, nicht über Menschen." };
  await keepReasonTemplate({ clause: 4, language: "de", ...words, ...by });
  await keepReasonTemplate({ clause: 1, language: "de", ...words, ...by });
  await keepReasonTemplate({ clause: 1, language: "en", ...words, ...by });
  const german = await listReasonTemplates(database(), { language: "de", limit: 10 });
  expect(german.map(({ clause, language }) => [clause, language])).toEqual([
    [1, "de"],
    [4, "de"],
  ]);
  const { id } = german[0]!;
  await removeReasonTemplate({ id, ...by });
  await expect(removeReasonTemplate({ id, ...by })).rejects.toThrow("not-found");
  const left = await listReasonTemplates(database(), { language: null, limit: 10 });
  expect(left).toHaveLength(2);
});

test("there is none for a clause that the rules do not have", async () => {
  const by = { staff: await createStaff("manager"), now };
  await expect(
    keepReasonTemplate({ clause: 99, language: "de", name: "Leer", text: "Nichts.", ...by }),
  ).rejects.toThrow("unknown-clause");
});
