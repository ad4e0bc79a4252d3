import type { FlagReason } from "./rules/flag-reasons.ts";
import type { NoticeCategory } from "./rules/notice-categories.ts";

/** Where the post stands, enough for a link to it. */
interface PostPlace {
  postId: string;
  postNumber: number;
  topicId: string;
  topicNumber: number;
  topicSlug: string;
  topicTitle: string;
}

declare global {
  interface DomainEvents {
    /** A member reported a post; member is the reporter, whom nobody but staff learns of. */
    "post.reported": { postId: string; itemId: string; reason: FlagReason };
    /** A restriction with its statement of reasons; member is the author. The forum tells of the post itself. */
    "measure.taken": PostPlace & {
      measureId: string;
      statementId: string;
      kind: "hide";
      reason: string;
      clause: string;
      /** The weight of reports did it, nobody has looked yet. */
      automated: boolean;
    };
    /** A restriction was taken back; member is the author. */
    "measure.lifted": PostPlace & { measureId: string; kind: "hide"; reason: string };
    /** A report was decided; member is the reporter. */
    "report.decided": PostPlace & { flagId: string; outcome: "upheld" | "rejected" };
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
    "appeal.decided": PostPlace & {
      appealId: string;
      measureId: string;
      outcome: "upheld" | "rejected";
      reason: string;
    };
  }
}
