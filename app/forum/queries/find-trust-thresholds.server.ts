import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { defaultTrustThresholds, type TrustThresholds } from "../rules/trust-thresholds.ts";

/** What each level asks for, as staff has set it. */
export async function findTrustThresholds(db: Reader): Promise<TrustThresholds> {
  return (await findSetting(db, "trust-thresholds")) ?? defaultTrustThresholds;
}
