declare global {
  interface DomainEvents {
    "approval.requested": { requestKind: string; points: number | null; requestedBy: string };
    "approval.decided": {
      requestKind: string;
      points: number | null;
      requestedBy: string;
      outcome: "approved" | "declined";
      note: string | null;
    };
  }
}

export type ApprovalEventName = Extract<keyof DomainEvents, `approval.${string}`>;
