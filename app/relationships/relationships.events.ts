interface PhaseEntered {
  /** Where the relationship stood before. */
  from: "exploring" | "knowing" | "building" | "partnership";
}

declare global {
  interface DomainEvents {
    /** A relationship has entered this phase, from below or from above. */
    "phase.exploring": PhaseEntered;
    "phase.knowing": PhaseEntered;
    "phase.building": PhaseEntered;
    "phase.partnership": PhaseEntered;
    /** Somebody who bought has gone quiet; whatever the phase. */
    "risk.noticed": { alivePercent: number };
    "risk.over": Record<string, never>;
  }
}

export type RelationshipEventName = Extract<
  keyof DomainEvents,
  `phase.${string}` | `risk.${string}`
>;
