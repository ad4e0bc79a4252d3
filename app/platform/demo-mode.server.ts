import { database } from "./db.server.ts";
import { findSetting } from "./settings.server.ts";

let databaseIsEmbedded = false;

/** Said once by the start script, and only for the database it started itself. */
export function declareEmbeddedDatabase(): void {
  databaseIsEmbedded = true;
}

/**
 * Whether this portal shows the demo brand: the embedded database *and* its mark. A copy of the demo
 * data on another server is no demo, and no environment variable makes one.
 */
export async function isDemo(): Promise<boolean> {
  return databaseIsEmbedded && (await findSetting(database(), "demo")) !== undefined;
}
