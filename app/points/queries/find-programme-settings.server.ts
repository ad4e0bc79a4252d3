import { findBasisSettings } from "#app/orders/queries/find-basis-settings.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { ProgrammeSettings } from "../rules/programme-form.ts";
import { findProgramme } from "./find-programme.server.ts";

/** Everything the programme's page sets, with the version it is in: every save makes another. */
export async function findProgrammeSettings(
  db: Reader,
): Promise<ProgrammeSettings & { version: string }> {
  const rows = await db
    .selectFrom("setting")
    .select(["key", "version"])
    .where("key", "in", ["brand", "programme", "pointsBasis"])
    .execute();
  const versionOf = (key: string) => rows.find((row) => row.key === key)?.version ?? 0;
  return {
    programme: await findProgramme(db),
    basis: await findBasisSettings(db),
    version: ["brand", "programme", "pointsBasis"].map(versionOf).join("."),
  };
}
