import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findNoticedObject, type NoticedObject } from "../queries/find-noticed-object.server.ts";
import { maxNoticeAddresses, placeOfAddress } from "../rules/notice-address.ts";
import {
  mayStayAnonymous,
  type NoticeCategory,
  type NoticeKind,
  noticePriority,
  noticeWeight,
} from "../rules/notice-categories.ts";
import { type AuthorityOrder, assertPlausible } from "../rules/orders.ts";
import { signSubject } from "../signed-link.server.ts";
import { openNoticeItem } from "./open-notice-item.server.ts";
import { openOrderItem } from "./open-order-item.server.ts";
import { refuseStoppedReporter } from "./refuse-stopped-reporter.server.ts";

export interface NewNotice {
  /** The same again is the same notice. */
  requestKey: string;
  addresses: readonly string[];
  category: NoticeCategory;
  explanation: string;
  /** A member of the portal, somebody with name and address, or nobody where that is allowed. */
  notifier: { memberId: string | null; name: string; email: string } | null;
  /** What an authority orders (Art. 9 and 10), entered by staff; the notifier is the authority. */
  order?: AuthorityOrder & { enteredBy: string };
  locale: Locale;
  now: Temporal.Instant;
}

/**
 * Takes in a notice of illegal content (DSA Art. 16), by anybody: a review item for each place, and
 * a receipt at once. Answers its id. Throws `notice-addresses-missing`, `notice-addresses-too-many`,
 * `notice-address-unknown`, `notifier-missing`, `reports-stopped` (of members only: without an
 * account anybody may), and of orders what `assertPlausible` refuses.
 */
export async function fileNotice(
  notice: NewNotice,
  { mayMail = true }: { mayMail?: boolean } = {},
): Promise<string> {
  if (!notice.notifier && !mayStayAnonymous(notice.category))
    throw new DomainError("notifier-missing", {}, 422);
  assertCount(notice.addresses);
  if (notice.order) assertPlausible(notice.order, notice.now);
  return inTransaction(async (trx) => {
    const memberId = notice.notifier?.memberId;
    if (memberId) await refuseStoppedReporter(trx, { memberId, now: notice.now });
    const named = await objectsAt(trx, notice.addresses);
    const objects = notice.order?.kind === "order-to-inform" ? membersOf(named) : named;
    const trustedFlaggerId = await trustedFlaggerOf(trx, notice);
    const kind = kindOf(notice, trustedFlaggerId);
    const inserted = await insertNotice(trx, notice, { kind, trustedFlaggerId });
    if (!inserted) return noticeOfKey(trx, notice.requestKey);
    if (notice.order) await insertOrder(trx, inserted.id, notice.order, notice.now);
    await insertObjects(trx, { ...notice, ...inserted, kind, objects });
    await announce(trx, notice, inserted.id);
    if (mayMail) await sendReceipt(trx, notice, inserted);
    return inserted.id;
  });
}

function kindOf({ order }: NewNotice, trustedFlaggerId: string | null): NoticeKind {
  if (order) return order.kind;
  return trustedFlaggerId ? "trusted-flagger" : "notice";
}

function assertCount(addresses: readonly string[]): void {
  if (addresses.length === 0) throw new DomainError("notice-addresses-missing", {}, 422);
  if (addresses.length > maxNoticeAddresses)
    throw new DomainError(
      "notice-addresses-too-many",
      { count: addresses.length, limit: maxNoticeAddresses },
      422,
    );
}

type AddressedObject = NoticedObject & { address: string };

async function objectsAt(
  trx: Transaction<Database>,
  addresses: readonly string[],
): Promise<AddressedObject[]> {
  const objects = new Map<string, AddressedObject>();
  for (const address of addresses) {
    const place = placeOfAddress(address, env().baseUrl.href);
    const object = place ? await findNoticedObject(trx, place) : undefined;
    if (!object)
      throw new DomainError("notice-address-unknown", { address: address.slice(0, 200) }, 422);
    if (!objects.has(object.id)) objects.set(object.id, { address, ...object });
  }
  return [...objects.values()];
}

/** Data is handed over of members: of a post its author is meant. */
function membersOf(objects: readonly AddressedObject[]): AddressedObject[] {
  const members = objects.map(({ address, memberId }) => ({
    kind: "member" as const,
    id: memberId,
    memberId,
    address,
  }));
  return [...new Map(members.map((member) => [member.id, member])).values()];
}

/** Only a signed-in account proves that an address is the trusted flagger's. */
async function trustedFlaggerOf(
  trx: Transaction<Database>,
  { notifier }: NewNotice,
): Promise<string | null> {
  if (!notifier?.memberId) return null;
  const flagger = await trx
    .selectFrom("trustedFlagger")
    .innerJoin("member", "member.email", "trustedFlagger.email")
    .select("trustedFlagger.id")
    .where("member.id", "=", notifier.memberId)
    .where("member.emailConfirmedAt", "is not", null)
    .where("trustedFlagger.endedAt", "is", null)
    .executeTakeFirst();
  return flagger?.id ?? null;
}

function insertNotice(
  trx: Transaction<Database>,
  { requestKey, category, explanation, notifier, locale, order, now }: NewNotice,
  { kind, trustedFlaggerId }: { kind: NoticeKind; trustedFlaggerId: string | null },
) {
  return trx
    .insertInto("notice")
    .values({
      kind,
      requestKey,
      category,
      explanation,
      notifierId: notifier?.memberId ?? null,
      // A member's name and address stay where they can be changed and erased.
      notifierName: notifier?.memberId ? null : notifier?.name,
      notifierEmail: notifier?.memberId ? null : notifier?.email,
      trustedFlaggerId,
      locale,
      receivedAt: order?.arrivedAt ?? now,
    })
    .onConflict((conflict) => conflict.column("requestKey").doNothing())
    .returning(["id", "number"])
    .executeTakeFirst();
}

async function insertOrder(
  trx: Transaction<Database>,
  noticeId: string,
  { memberState, silentUntil, enteredBy }: NonNullable<NewNotice["order"]>,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("authorityOrder")
    .values({ noticeId, memberState, silentUntil, enteredBy, enteredAt: now })
    .execute();
}

async function noticeOfKey(trx: Transaction<Database>, requestKey: string): Promise<string> {
  const { id } = await trx
    .selectFrom("notice")
    .select("id")
    .where("requestKey", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

async function insertObjects(
  trx: Transaction<Database>,
  {
    id,
    kind,
    category,
    objects,
    now,
  }: Pick<NewNotice, "category" | "now"> & {
    id: string;
    kind: NoticeKind;
    objects: AddressedObject[];
  },
): Promise<void> {
  const rank = { weight: noticeWeight(category), priority: noticePriority(kind) };
  // Two notices of the same places in another order must not wait for each other.
  const ordered = objects
    .map((object, position) => ({ ...object, position }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
  for (const { kind: objectKind, id: objectId, memberId, address, position } of ordered) {
    const object = { objectKind, objectId };
    const item =
      kind === "order-to-inform"
        ? await openOrderItem(trx, { memberId, ...rank }, now)
        : { itemId: await openNoticeItem(trx, { ...object, memberId, ...rank }, now) };
    await trx
      .insertInto("noticeObject")
      .values({ noticeId: id, position, address, ...object, ...item })
      .execute();
  }
}

async function announce(
  trx: Transaction<Database>,
  { notifier, category, order, now }: NewNotice,
  noticeId: string,
): Promise<void> {
  const memberId = notifier?.memberId ?? null;
  await appendEvent(trx, {
    name: "notice.filed",
    occurredAt: now,
    memberId,
    actor: memberId ? { kind: "member", id: memberId } : { kind: "guest", id: null },
    channel: order ? "admin" : "portal",
    direction: "from-member",
    subject: { kind: "notice", id: noticeId },
    payload: { noticeId, category },
  });
}

/** Says nothing that the notifier wrote: a stranger's address must not become a way to send words. */
async function sendReceipt(
  trx: Transaction<Database>,
  { notifier, locale, order }: NewNotice,
  { id, number }: { id: string; number: number },
): Promise<void> {
  if (!notifier) return;
  if (order?.kind === "order-to-inform") {
    const { name: authority, email: to } = notifier;
    const props = { number, authority };
    await queueMail(trx, { template: "order-received", to, locale, memberId: null, props });
    return;
  }
  await queueMail(trx, {
    template: "notice-received",
    to: notifier.email,
    locale,
    memberId: notifier.memberId,
    props: { number, url: absolute(paths.filedNotice({ token: noticeToken(id) })) },
  });
}

/** The token of the page on which a notifier follows the notice. */
export function noticeToken(noticeId: string): string {
  return signSubject({ kind: "notice", id: noticeId });
}
