export default {
  title: "Audit log",
  lead: "Who did what to whom, when and why. Nothing here can be changed afterwards.",
  actor: "By",
  action: "Action",
  anyAction: "All",
  member: "Member number",
  filter: "Filter",
  reset: "Reset",
  export: "Export as CSV",
  check: "Check the chain",
  intact:
    "The chain holds: {entries, plural, one {one entry} other {# entries}}, none changed, none missing.",
  broken:
    "The chain is broken at entry {seq, number}. This entry or the one before it was changed or removed.",
  when: "When",
  who: "Who",
  what: "What",
  whom: "Concerning",
  why: "Why",
  number: "No.",
  actions: {
    page: { viewed: "Page about members opened" },
    account: {
      "address-changed": "Address changed",
      closed: "Account erased",
      leaving: "Erasure asked for",
      "password-changed": "Password changed",
      "role-changed": "Role changed",
    },
    activity: {
      labelled: "Activity named",
    },
    ambassador: {
      appointed: "Ambassador appointed",
      ended: "Appointment ended",
    },
    "api-key": {
      created: "API key created",
      revoked: "API key revoked",
    },
    appeal: {
      rejected: "Objection rejected",
      upheld: "Objection upheld",
    },
    approval: {
      requested: "Approval asked",
      approved: "Request approved",
      declined: "Request declined",
    },
    audit: {
      exported: "Audit log exported",
    },
    brand: {
      changed: "Brand changed",
      "set-up": "Portal set up",
    },
    "bulk-grant": {
      started: "Bulk grant started",
      cancelled: "Bulk grant cancelled",
    },
    "voucher-batch": {
      started: "Batch of codes started",
      cancelled: "Batch of codes stopped",
      withdrawn: "Batch of codes withdrawn",
      exported: "Codes of a batch exported",
    },
    "voucher-campaign": {
      created: "Voucher campaign made",
      changed: "Voucher campaign changed",
      withdrawn: "Voucher campaign withdrawn",
      "code-added": "Shared code added",
    },
    campaign: {
      created: "Campaign made",
      changed: "Campaign changed",
      paused: "Campaign paused",
      resumed: "Campaign resumed",
      ended: "Campaign ended",
    },
    category: {
      created: "Category created",
      changed: "Category changed",
      archived: "Category archived",
      reopened: "Category reopened",
    },
    "community-rules": {
      published: "Community rules published",
    },
    "earning-rule": {
      created: "Earning rule made",
      changed: "Earning rule changed",
      paused: "Earning rule paused",
      resumed: "Earning rule resumed",
      ended: "Earning rule ended",
    },
    job: {
      discarded: "Job discarded",
      retried: "Job retried",
    },
    mail: {
      discarded: "Mail discarded",
      retried: "Mail retried",
    },
    member: {
      viewed: "Member viewed",
    },
    moderation: {
      edit: "Words taken out of a post",
      move: "Topic moved by decision",
      lock: "Topic closed by decision",
      delete: "Post deleted by decision",
      warn: "Member warned",
      silence: "Member silenced",
      suspend: "Member suspended",
      ban: "Member banned",
      lifted: "Measure taken back",
      noted: "Note on a member written",
      "note-removed": "Note on a member removed",
      ended: "Measure ended by its time",
    },
    review: {
      reopened: "Case opened again",
    },
    "membership-plan": {
      created: "Membership plan offered",
      withdrawn: "Membership plan withdrawn",
    },
    notice: {
      refused: "Notice refused",
    },
    points: {
      adjusted: "Points corrected",
      granted: "Points given",
    },
    checkout: {
      changed: "Rules of the checkout changed",
    },
    fulfilment: {
      exported: "Fulfilment list taken along",
    },
    post: {
      hidden: "Post hidden",
      published: "Held post published",
      restored: "Post shown again",
      "revision-hidden": "Earlier text taken out of the history",
      "revision-shown": "Earlier text shown again",
      "wiki-opened": "Wiki opened",
      "wiki-ended": "Wiki ended",
    },
    programme: {
      changed: "Programme changed",
    },
    leaderboard: {
      changed: "Leaderboard changed",
    },
    reactions: {
      changed: "Reactions chosen",
    },
    "sign-up-guard": { changed: "Rules for sign-ups changed" },
    "sign-up": { admitted: "Sign-up admitted" },
    referral: { counted: "Recommendation counted", refused: "Recommendation not counted" },
    "reason-template": { added: "Template kept", removed: "Template removed" },
    report: {
      dismissed: "Report dismissed",
    },
    reward: {
      archived: "Reward archived",
      cancelled: "Redemption taken back",
      changed: "Reward changed",
      created: "Reward created",
      "checked-in": "Guest let in",
      "date-added": "Date of an experience added",
      "date-called-off": "Date of an experience called off",
      granted: "Reward given",
      published: "Reward published",
      ordered: "Reward taken out of the parcel again",
      packed: "Reward packed",
      received: "Reward arrived",
      returned: "Reward came back",
      sent: "Reward sent",
    },
    segment: {
      created: "Segment made",
      changed: "Segment changed",
    },
    "trusted-flagger": {
      added: "Trusted flagger added",
      ended: "Trusted flagger ended",
    },
    redress: {
      changed: "Out-of-court body changed",
    },
    order: {
      entered: "Order of an authority entered",
      answered: "Data handed over on an order",
      declined: "Order for data declined",
    },
    statements: {
      exported: "Statements exported",
    },
    stripe: {
      mirror: "Campaign mirrored at Stripe",
      stopMirror: "Campaign no longer mirrored at Stripe",
      compare: "Compared with Stripe",
      replay: "Event of Stripe fetched again",
      settle: "Payment brought to Stripe's state",
    },
    transparency: {
      changed: "Transparency report settings changed",
    },
    tiers: {
      changed: "Levels changed",
    },
    "watched-word": {
      added: "Word watched for",
      removed: "Word no longer watched for",
    },
    topic: {
      pinned: "Topic pinned",
      unpinned: "Topic unpinned",
      "close-scheduled": "Closing of a topic set",
      closed: "Topic closed",
      reopened: "Topic opened again",
      moved: "Topic moved",
      merged: "Topics merged",
      split: "Posts moved to another topic",
      converted: "Kind of a topic changed",
    },
  },
  automation: "Automatic",
  emptyTitle: "No entries",
  empty: "Nothing fits these filters.",
} as const;
