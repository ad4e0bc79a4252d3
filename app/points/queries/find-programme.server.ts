import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { type Programme, programmeOf } from "../rules/programme.ts";

declare global {
  interface Settings {
    /** What the brand changed of the programme; the rest is in rules/programme.ts. */
    programme: Partial<Programme>;
  }
}

/** The programme's rules as they hold now. */
export async function findProgramme(db: Reader): Promise<Programme> {
  const [stored, brand] = [await findSetting(db, "programme"), await findSetting(db, "brand")];
  return programmeOf(stored, brand);
}
