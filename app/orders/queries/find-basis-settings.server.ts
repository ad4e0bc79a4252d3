import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { type BasisSettings, defaultBasis } from "../rules/points-basis.ts";

declare global {
  interface Settings {
    /** What the brand changed of rules/points-basis.ts. */
    pointsBasis: Partial<BasisSettings>;
  }
}

/** Which parts of an order earn points, as the brand has set it. */
export async function findBasisSettings(db: Reader): Promise<BasisSettings> {
  return { ...defaultBasis, ...(await findSetting(db, "pointsBasis")) };
}
