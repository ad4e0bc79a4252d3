import type { Level } from "#app/tiers/rules/programme.ts";
import type { Stance } from "./stance.ts";

/** What is told about somebody beside what they wrote. */
export interface MemberCard {
  id: string;
  number: number;
  displayName: string;
  avatarFileId: string | null;
  isStaff: boolean;
  /** How the viewer stands to them, who may then also report them; null for guests and oneself. */
  stance: Stance | null;
  /** Who does not see the profile; null where it is shown. */
  closedFor: "guests" | "all" | null;
  told: {
    about: string;
    joinedAt: string;
    lastSeenAt: string | null;
    isAmbassador: boolean;
    level: Pick<Level, "name" | "look" | "icon"> | null;
    badges: { id: string; names: { de: string; en: string }; icon: string }[];
  } | null;
  /** Null where the activity is not shown. */
  figures: { topics: number; replies: number; likes: number } | null;
}
