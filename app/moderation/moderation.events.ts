import type { ActionName } from "./rules/actions.ts";
import type { FlagReason } from "./rules/flag-reasons.ts";
import type { NoticeCategory } from "./rules/notice-categories.ts";
import type { ProfilePart } from "./rules/profile-parts.ts";

/** Where it stands, enough for a link to it; nothing for measures upon an account. */
interface Place {
  postId?: string;
  postNumber?: number;
  topicId?: string;
  topicNumber?: number;
  topicSlug?: string;
  topicTitle?: string;
}

declare global {
  interface DomainEvents {
    /** A member reported a post; member is the reporter, whom nobody but staff learns of. */
    "post.reported": { postId: string; itemId: string; reason: FlagReason };
    /** A member reported somebody's profile; member is the reporter, subject whose profile it is. */
    "profile.reported": { itemId: string; reason: FlagReason; part: ProfilePart };
    /**
     * A restriction with its statement of reasons; member is whom it concerns, subject what it is
     * about. The forum tells of posts and topics itself.
     */
    "measure.taken": Place & {
      measureId: string;
      statementId: string;
      kind: ActionName;
      until: string | null;
      reason: string;
      clause: string;
      /** The weight of reports did it, nobody has looked yet. */
      automated: boolean;
    };
    /** A person looked at a recommendation that was held; member is the recommender. */
    "recommendation.reviewed": { referredId: string; isGenuine: boolean };
    /** A restriction was taken back; member is whom it concerned. */
    "measure.lifted": Place & {
      measureId: string;
      kind: ActionName;
      reason: string;
      /** What it was about waits for a decision once more, and is not back yet. */
      waits?: boolean | undefined;
    };
    /** The time of a restriction is over; member is whom it concerned. */
    "measure.ended": Place & { measureId: string; kind: ActionName };
    /** A member was told that an authority got data about them (DSA Art. 10). */
    "data.handed-over": { what: string; handedTo: string };
    /** A report was decided; member is the reporter. */
    "report.decided": Place & { flagId: string; outcome: "upheld" | "rejected" };
    /** Somebody gave notice of illegal content; member is the notifier where that is one. */
    "notice.filed": { noticeId: string; category: NoticeCategory };
    /** Every place of a notice was decided; member as above. */
    "notice.decided": { noticeId: string };
    /** A notifier objects to a refusal; member is the notifier where that is one. */
    "notice-appeal.filed": { appealId: string; noticeId: string; itemId: string };
    /** That objection was decided by another person; member as above. */
    "notice-appeal.decided": {
      appealId: string;
      noticeId: string;
      outcome: "upheld" | "rejected";
    };
    /** An author objects to a measure; member is the author. */
    "appeal.filed": { appealId: string; measureId: string; itemId: string };
    /** The objection was decided by another person; member is the author. */
    "appeal.decided": Place & {
      appealId: string;
      measureId: string;
      outcome: "upheld" | "rejected";
      reason: string;
    };
  }
}
