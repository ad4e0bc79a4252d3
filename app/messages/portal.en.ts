import accounts from "#app/accounts/messages/en.ts";
import ambassadors from "#app/ambassadors/messages/en.ts";
import forum from "#app/forum/messages/en.ts";
import following from "#app/forum/messages/following/en.ts";
import people from "#app/forum/messages/people/en.ts";
import forumReading from "#app/forum/messages/reading/en.ts";
import forumTools from "#app/forum/messages/tools/en.ts";
import trust from "#app/forum/messages/trust/en.ts";
import forumWriting from "#app/forum/messages/writing/en.ts";
import moderation from "#app/moderation/messages/en.ts";
import notices from "#app/moderation/messages/notices/en.ts";
import notifications from "#app/notifications/messages/en.ts";
import news from "#app/notifications/messages/news/en.ts";
import outbox from "#app/operations/messages/outbox/en.ts";
import retention from "#app/operations/messages/retention/en.ts";
import payments from "#app/orders/messages/payments/en.ts";
import platform from "#app/platform/messages/en.ts";
import points from "#app/points/messages/en.ts";
import earningRule from "#app/points/messages/rule/en.ts";
import rewards from "#app/rewards/messages/en.ts";
import shell from "#app/shell/messages/en.ts";
import search from "#app/shell/messages/search/en.ts";
import tiers from "#app/tiers/messages/en.ts";
import ui from "#app/ui/messages/en.ts";
import vouchers from "#app/vouchers/messages/en.ts";

/** What pages of the portal say. */
export const messages = {
  accounts,
  following,
  forum,
  forumWriting,
  forumTools,
  forumReading,
  trust,
  people,
  platform,
  search,
  shell,
  ui,
  outbox,
  retention,
  news,
  notifications,
  moderation,
  notices,
  points,
  earningRule,
  ambassadors,
  rewards,
  tiers,
  vouchers,
  payments,
};
