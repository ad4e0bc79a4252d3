import type { Reader } from "#app/platform/db.server.ts";
import { findSettings } from "#app/platform/settings.server.ts";
import { type Programme, programmeOf } from "../rules/programme.ts";

declare global {
  interface Settings {
    /** What the brand changed of the programme; the rest is in rules/programme.ts. */
    programme: Partial<Programme>;
  }
}

/** The programme's rules as they hold now. */
export async function findProgramme(db: Reader): Promise<Programme> {
  const { programme, brand } = await findSettings(db, ["programme", "brand"]);
  return programmeOf(programme, brand);
}
