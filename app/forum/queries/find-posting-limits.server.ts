import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { defaultPostingLimits, type PostingLimits } from "../rules/posting-limits.ts";

/** What holds for everybody who writes, as staff has set it. */
export async function findPostingLimits(db: Reader): Promise<PostingLimits> {
  return { ...defaultPostingLimits, ...(await findSetting(db, "forum-limits")) };
}
