import accounts from "#app/accounts/messages/de.ts";
import ambassadors from "#app/ambassadors/messages/de.ts";
import forum from "#app/forum/messages/de.ts";
import following from "#app/forum/messages/following/de.ts";
import people from "#app/forum/messages/people/de.ts";
import forumReading from "#app/forum/messages/reading/de.ts";
import forumTools from "#app/forum/messages/tools/de.ts";
import trust from "#app/forum/messages/trust/de.ts";
import forumWriting from "#app/forum/messages/writing/de.ts";
import moderation from "#app/moderation/messages/de.ts";
import notices from "#app/moderation/messages/notices/de.ts";
import notifications from "#app/notifications/messages/de.ts";
import news from "#app/notifications/messages/news/de.ts";
import outbox from "#app/operations/messages/outbox/de.ts";
import retention from "#app/operations/messages/retention/de.ts";
import payments from "#app/orders/messages/payments/de.ts";
import platform from "#app/platform/messages/de.ts";
import points from "#app/points/messages/de.ts";
import earningRule from "#app/points/messages/rule/de.ts";
import rewards from "#app/rewards/messages/de.ts";
import shell from "#app/shell/messages/de.ts";
import search from "#app/shell/messages/search/de.ts";
import tiers from "#app/tiers/messages/de.ts";
import ui from "#app/ui/messages/de.ts";
import vouchers from "#app/vouchers/messages/de.ts";

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
