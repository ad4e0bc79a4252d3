import { adminPaths } from "./paths/admin.ts";
import { withQuery } from "./paths/with-query.ts";

/** Builds every address of the product; components and routes never write one by hand. */
export const paths = {
  start: () => "/",
  home: () => "/home",

  signUp: (query?: { to?: string }) => withQuery("/sign-up", query),
  signUpSent: () => "/sign-up/sent",
  confirmAddress: (query: { token: string }) => withQuery("/confirm", query),
  signIn: (query?: { to?: string }) => withQuery("/sign-in", query),
  signInLink: (query?: { to?: string; sent?: string }) => withQuery("/sign-in/link", query),
  signInByLink: (query: { token: string }) => withQuery("/sign-in/by-link", query),
  restricted: () => "/sign-in/restricted",
  secondFactor: () => "/sign-in/second-factor",
  secondFactorSetUp: (query?: { to?: string }) => withQuery("/settings/second-factor", query),
  stepUp: (query?: { to?: string }) => withQuery("/sign-in/step-up", query),
  signOut: () => "/sign-out",
  forgotPassword: (query?: { sent?: string }) => withQuery("/password/forgot", query),
  resetPassword: (query: { token: string }) => withQuery("/password/reset", query),
  demoSignIn: () => "/demo/sign-in",
  setUp: (query?: { token?: string }) => withQuery("/set-up", query),

  settings: () => "/settings",
  settingsProfile: () => "/settings/profile",
  settingsAccount: () => "/settings/account",
  settingsSessions: () => "/settings/sessions",
  settingsNotifications: () => "/settings/notifications",
  settingsPeople: () => "/settings/people",
  settingsVisibility: () => "/settings/visibility",
  settingsPrivacy: () => "/settings/privacy",
  exportFile: ({ id }: { id: string }) => `/settings/privacy/exports/${id}`,
  closeAccount: () => "/settings/privacy/close",
  retention: () => "/data-retention",
  stay: ({ token }: { token: string }) => `/stay/${token}`,
  confirmNewAddress: (query: { token: string }) => withQuery("/settings/confirm-address", query),
  preferences: () => "/preferences",

  profile: ({ number }: { number: number }) => `/members/${number}`,
  memberActivity: ({
    number,
    list,
    ...query
  }: {
    number: number;
    list?: string | undefined;
    before?: string;
  }) =>
    withQuery(`/members/${number}/activity${list && list !== "replies" ? `/${list}` : ""}`, query),
  memberCard: ({ number }: { number: number | string }) => `/members/${number}/card`,

  points: (query?: { before?: string; show?: string; year?: string }) =>
    withQuery("/points", query),
  pointsHistoryFile: (query?: { show?: string; year?: string }) =>
    withQuery("/points/history.csv", query),
  tiers: () => "/tiers",
  rewards: (query?: { category?: string; sort?: string }) => withQuery("/rewards", query),
  reward: ({ slug, ...query }: { slug: string; step?: "confirm"; date?: string }) =>
    withQuery(`/rewards/${slug}`, query),
  myRewards: () => "/my-rewards",
  myReward: ({ id }: { id: string }) => `/my-rewards/${id}`,
  myRewardFile: ({ id }: { id: string }) => `/my-rewards/${id}/file`,
  wallet: () => "/wallet",
  voucher: ({ id }: { id: string }) => `/wallet/${id}`,
  walletWorker: () => "/wallet-worker.js",

  checkout: ({ id, ...query }: { id: string; from?: "stripe" }) =>
    withQuery(`/checkout/${id}`, query),
  giftBalance: () => "/gift-balance",
  membership: () => "/membership",

  live: (query?: { topic?: string; after?: string }) => withQuery("/live", query),
  search: (query?: { q?: string; page?: string | undefined }) => withQuery("/search", query),
  searchSuggestions: (query: { q: string }) => withQuery("/search/suggestions", query),

  forum: () => "/forum",
  category: ({ slug, ...query }: { slug: string; before?: string }) =>
    withQuery(`/forum/${slug}`, query),
  /** A list of topics: of a category, of a tag, or of all. */
  topicList: ({
    category,
    tag,
    list,
    period,
    ...query
  }: {
    category?: string | undefined;
    tag?: string | undefined;
    list?: string | undefined;
    period?: string | undefined;
    before?: string | undefined;
    excerpts?: string | undefined;
  } = {}) => {
    const place = category ? `/forum/${category}` : tag ? `/tags/${tag}` : "/forum/topics";
    const order = list && list !== "latest" ? `/${list}${period ? `/${period}` : ""}` : "";
    return withQuery(place + order, query);
  },
  tags: () => "/tags",
  leaderboard: ({ period }: { period?: string } = {}) =>
    `/leaderboard${period && period !== "month" ? `/${period}` : ""}`,
  topicsFeed: ({ category }: { category?: string | undefined } = {}) =>
    category ? `/forum/${category}/feed.atom` : "/forum/feed.atom",
  topicFeed: ({ number, slug }: { number: number; slug: string }) =>
    `/t/${number}/${slug}/feed.atom`,
  topicCard: ({ number, slug }: { number: number; slug: string }) =>
    `/t/${number}/${slug}/card.png`,
  sitemap: () => "/sitemap.xml",
  sitemapPart: ({ part }: { part: string }) => `/sitemaps/${part}.xml`,
  reading: () => "/forum/reading",
  newTopic: (query?: { category?: string }) => withQuery("/forum/new", query),
  topicPoll: ({ number, slug }: { number: number; slug: string }) => `/t/${number}/${slug}#poll`,
  poll: ({ id }: { id: string }) => `/polls/${id}`,
  editPoll: ({ id }: { id: string }) => `/polls/${id}/edit`,
  pollVoters: ({ id }: { id: string }) => `/polls/${id}/voters`,
  topicDraft: ({ number, slug }: { number: number; slug: string }) =>
    `/t/${number}/${slug}?draft=1#reply`,
  topic: ({ number, slug, post }: { number: number; slug: string; post?: number }) =>
    `/t/${number}/${slug}${post && post > 1 ? `/${post}` : ""}`,
  topicPost: ({ number, slug, post }: { number: number; slug: string; post: number }) =>
    `/t/${number}/${slug}${post > 1 ? `/${post}` : ""}#post-${post}`,
  replyTo: ({ number, slug, post }: { number: number; slug: string; post: number }) =>
    `/t/${number}/${slug}${post > 1 ? `/${post}` : ""}?reply-to=${post}#reply`,
  manageTopic: ({ number }: { number: number }) => `/topics/${number}/manage`,
  mergeTopic: ({ number, ...query }: { number: number; into?: string }) =>
    withQuery(`/topics/${number}/merge`, query),
  splitTopic: ({ number, post, from }: { number: number; post?: number; from?: number }) =>
    withQuery(`/topics/${number}/split`, { post: post?.toString(), from: from?.toString() }),
  editPost: ({ id }: { id: string }) => `/posts/${id}/edit`,
  postHistory: ({ id, ...query }: { id: string; before?: string }) =>
    withQuery(`/posts/${id}/history`, query),
  postReactions: ({ id }: { id: string }) => `/posts/${id}/reactions`,
  bookmark: ({ id }: { id: string }) => `/posts/${id}/bookmark`,
  bookmarks: (query?: { before?: string }) => withQuery("/bookmarks", query),
  postActions: ({ id }: { id: string }) => `/posts/${id}`,
  reportPost: ({ id }: { id: string }) => `/posts/${id}/report`,
  reportMember: ({ number }: { number: number }) => `/members/${number}/report`,
  moderatePost: ({ id }: { id: string }) => `/posts/${id}/moderate`,
  mentionSearch: (query?: { q?: string }) => withQuery("/forum/mention-search", query),
  follow: () => "/follow",
  scheduledTopics: () => "/forum/scheduled",
  topicSearch: (query?: { q?: string }) => withQuery("/forum/topic-search", query),
  emojiSearch: (query?: { q?: string }) => withQuery("/forum/emoji", query),
  uploadPostImage: () => "/forum/images",
  draft: (query?: { topic?: string | undefined; post?: string | undefined }) =>
    withQuery("/forum/draft", query),
  drafts: () => "/drafts",

  notifications: (query?: { before?: string }) => withQuery("/notifications", query),
  pushWorker: () => "/push-worker.js",
  notification: ({ id }: { id: string }) => `/notifications/${id}`,
  unsubscribe: (query: { token: string }) => withQuery("/mail/unsubscribe", query),
  communityRules: (query?: { clause?: number }) =>
    `/rules${query?.clause ? `#clause-${query.clause}` : ""}`,
  communityRulesChanges: () => "/rules/changes",
  notice: (query?: { about?: string }) => withQuery("/notice", query),
  filedNotice: ({ token }: { token: string }) => `/notice/${token}`,
  appeal: ({ token }: { token: string }) => `/appeal/${token}`,
  standing: () => "/standing",
  statement: ({ id }: { id: string }) => `/standing/${id}`,
  ambassador: () => "/ambassador",
  recommendation: ({ code }: { code: string }) => `/r/${code}`,

  file: ({ id, size }: { id: string; size?: "small" | "large" }) =>
    `/files/${id}${size ? `/${size}` : ""}`,
  favicon: () => "/favicon.svg",
  brandStyles: ({ version }: { version: number }) => `/brand/${version}.css`,

  apiDescription: () => "/api/v1/openapi.json",
  stripeWebhook: () => "/webhooks/stripe",
  ...adminPaths,

  devMail: () => "/dev/mail",
  devMailFrame: ({ id }: { id: string }) => `/dev/mail/${id}/frame`,
  devMailMessage: ({ id }: { id: string }) => `/dev/mail/${id}`,
} as const;

/** A path of our own, or the fallback: the guard for every "go back there" parameter. */
export function ownPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 2_000) return fallback;
  // One leading slash, then neither a second one nor a backslash (browsers read both as a host).
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(value) || value.includes("\\")) return fallback;
  return value;
}
