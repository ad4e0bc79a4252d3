/** The phases of a relationship, in their order. */
export const relationshipPhases = ["exploring", "knowing", "building", "partnership"] as const;
export type RelationshipPhase = (typeof relationshipPhases)[number];

/** Whether a member is in this phase or has gone further; nobody is where nothing was said. */
export function hasReached(phase: RelationshipPhase | null, needed: RelationshipPhase): boolean {
  return phase !== null && relationshipPhases.indexOf(phase) >= relationshipPhases.indexOf(needed);
}

/** What a member is to the brand beyond level and segment; `ambassador` is always `active`. */
export interface MemberStatus {
  isAmbassador: boolean;
  phase: RelationshipPhase | null;
}
