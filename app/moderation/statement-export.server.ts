import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { euBatchSchema } from "./eu-statement.schemas.ts";
import { findExportedStatements } from "./queries/list-statement-exports.server.ts";
import { euStatement } from "./rules/eu-statement.ts";

/**
 * An export in the form of the EU transparency database's API. It is checked against the published
 * field rules before it leaves: throws where it does not fit. Undefined where there is no such export.
 */
export async function findEuBatch(db: Reader, exportId: string) {
  const found = await findExportedStatements(db, exportId);
  if (!found) return undefined;
  const { timeZone } = await findBrand();
  const statements = found.statements.map(({ displayName, formerName, ...statement }) =>
    euStatement(
      { ...statement, names: [displayName, formerName].flatMap(namesIn) },
      { rulesUrl: absolute(paths.communityRules()), timeZone },
    ),
  );
  return { number: found.number, batch: euBatchSchema.parse({ statements }) };
}

/** The whole name, and each of its parts that is long enough not to be a word. */
function namesIn(displayName: string | null): string[] {
  if (!displayName) return [];
  return [displayName, ...displayName.split(/\s+/).filter((part) => part.length > 2)];
}
