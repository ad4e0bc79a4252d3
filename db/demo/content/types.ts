export type Language = "de" | "en";
export type LocalizedText = { de: string; en: string };
export type PersonKey = string;

export type PersonRole = "member" | "moderator" | "manager" | "admin";

export type Person = {
  key: PersonKey;
  firstName: string;
  lastName: string;
  displayName: string;
  email: string;
  language: Language;
  role: PersonRole;
  town: string;
  /** Days before the demo's "now" on which the person signed up. */
  joinedDaysAgo: number;
  /** Relative weight for writing in the forum; 0 never writes. */
  activity: number;
  /** Relative weight for ordering; 1 is one order every two months or so. */
  appetite: number;
  birthday?: string;
  interests: string[];
  values: string[];
};

export type ProductCategory =
  | "coffee"
  | "espresso"
  | "subscription"
  | "grinder"
  | "brewer"
  | "accessory"
  | "workshop";

export type Product = {
  sku: string;
  name: LocalizedText;
  category: ProductCategory;
  priceMinor: number;
  currency: "EUR";
  /** Relative weight with which it is bought. */
  popularity: number;
};

export type RewardKind =
  | "voucher_amount"
  | "voucher_product"
  | "product"
  | "experience"
  | "donation"
  | "download"
  | "access"
  | "recognition";

export type Reward = {
  key: string;
  kind: RewardKind;
  title: LocalizedText;
  description: LocalizedText;
  pricePoints: number;
  /** Value of a voucher in minor units, only for kind "voucher_amount". */
  valueMinor?: number;
  /** Pieces there are; null is unlimited. */
  stock: number | null;
  /** Claims per member; null is unlimited. */
  perMemberLimit: number | null;
  validDays: number | null;
  /** Name of its category in the catalogue. */
  category: "coffee" | "shop" | "experiences" | "community";
  /** What it costs in money beside the points, in minor units. */
  moneyMinor?: number;
  /** Days from today of its dates, for kind "experience"; the last one is full. */
  datesInDays?: readonly number[];
  /** The day of the week (1 is Monday) and the hour of its dates. */
  takesPlace?: { weekday: number; hour: number };
  seats?: number;
  ambassadorsOnly?: boolean;
};

export type CategoryKey =
  | "brewing"
  | "beans"
  | "gear"
  | "grinders"
  | "recipes"
  | "sustainability"
  | "meetups"
  | "ideas"
  | "english"
  | "news"
  | "help";

export type ForumCategory = {
  key: CategoryKey;
  /** The category it stands under. */
  parent?: CategoryKey;
  slug: string;
  name: LocalizedText;
  description: LocalizedText;
  color: `#${string}`;
  /** Name of a lucide icon in kebab case. */
  icon: string;
  /** Who may open topics; everybody signed in may reply. */
  topicsBy: "members" | "staff";
};

/** A hand-written reply: who, what, and whether the asker accepted it. */
export type WrittenReply<Author extends string = PersonKey> =
  | readonly [author: Author, text: string]
  | readonly [author: Author, text: string, mark: "accepted"];

export type WrittenTopic<Author extends string = PersonKey> = {
  category: CategoryKey;
  language: Language;
  title: string;
  author: Author;
  text: string;
  tags?: readonly string[];
  replies: ReadonlyArray<WrittenReply<Author>>;
};

export type Scenario = {
  key: string;
  category: CategoryKey;
  language: Language;
  titles: readonly string[];
  /** First paragraph; combined with each of the details. */
  openings: readonly string[];
  details: readonly string[];
  /** Replies that may be accepted as the answer. */
  answers: readonly string[];
  /** Jokes, doubts, "me too": never accepted. */
  chatter: readonly string[];
  /** What the asker writes at the end. */
  thanks: readonly string[];
  /** What the brand's team adds, where it fits. */
  staff?: readonly string[];
  /** Whether one of the answers can be accepted. */
  isQuestion: boolean;
  tags?: readonly string[];
  slots?: Readonly<Record<string, readonly string[]>>;
};

export type DemoReply = {
  author: PersonKey;
  text: string;
  minutesAfterOpening: number;
  likes: number;
  isAccepted: boolean;
};

export type DemoTopic = {
  /** Slug of the title, unique. */
  key: string;
  category: CategoryKey;
  language: Language;
  title: string;
  author: PersonKey;
  text: string;
  tags: string[];
  daysAgo: number;
  minuteOfDay: number;
  likes: number;
  views: number;
  replies: DemoReply[];
};

export type ReportReason =
  | "insult"
  | "spam"
  | "off_topic"
  | "private_data"
  | "false_claim"
  | "other";

export type ModerationReport = { reporter: PersonKey; reason: ReportReason; text: string };

export type ModerationDecision =
  | { action: "open" }
  | { action: "dismissed"; by: PersonKey; note: string }
  | { action: "hidden"; by: PersonKey; reason: string }
  | {
      action: "restored";
      by: PersonKey;
      reason: string;
      restoredBy: PersonKey;
      restoredReason: string;
    };

export type ModerationCase = {
  key: string;
  /** Key of the topic under which the post stands. */
  topic: string;
  author: PersonKey;
  language: Language;
  text: string;
  reports: ModerationReport[];
  decision: ModerationDecision;
  daysAgo: number;
};

export type Grant = {
  member: PersonKey;
  by: PersonKey;
  language: Language;
  /** The words the member reads. */
  reason: string;
  daysAgo: number;
} & (
  | { kind: "points"; points: number }
  | {
      kind: "reward";
      reward: string;
      /** Of a parcel: where the member said it should go; it has long arrived there. */
      sentTo?: { street: string; postalCode: string };
    }
);

export type Ambassador = {
  member: PersonKey;
  appointedBy: PersonKey;
  daysAgo: number;
  reason: LocalizedText;
  /** Readable part of the recommendation link. */
  code: string;
  referred: PersonKey[];
};

export type ConsentText = {
  purpose: "privacy" | "newsletter" | "community_rules";
  version: string;
  de: string;
  deFormal: string;
  en: string;
};

export type Brand = {
  name: string;
  legalName: string;
  town: string;
  claim: LocalizedText;
  welcomeTitle: LocalizedText;
  welcomeText: LocalizedText;
  about: LocalizedText;
  contactEmail: string;
  website: string;
  foundedYear: number;
};

export type CommunityRule = { number: number; title: LocalizedText; text: LocalizedText };
