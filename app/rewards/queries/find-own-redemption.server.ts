import { findAccessGiven } from "#app/accounts/queries/find-access-given.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import { qrPathOf } from "#app/platform/qr-path.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { experienceDefinitionSchema } from "../definitions.schemas.ts";
import { groupedCheckInCode } from "../rules/check-in-code.ts";
import type { Address } from "../rules/claim-choice.ts";
import type { Given } from "../rules/given.ts";
import { isStanding, memberMayCancel } from "../rules/redemption-state.ts";
import { shownStateOf } from "../rules/shown-state.ts";
import { findOwnDownload } from "./find-own-download.server.ts";
import { findRewardDetails } from "./find-reward-details.server.ts";
import { listOwnRedemptions, type OwnRedemption } from "./list-own-redemptions.server.ts";
import { listSteps } from "./list-steps.server.ts";

/** All a member reads of one redemption; undefined where it is not theirs. */
export async function findOwnRedemption(
  db: Reader,
  {
    memberId,
    redemptionId,
    language,
    now,
  }: { memberId: string; redemptionId: string; language: Language; now: Temporal.Instant },
) {
  const [row] = await listOwnRedemptions(db, { memberId, id: redemptionId });
  if (!row) return undefined;
  const { slug, type, origin, points, moneyMinor, currency, requestedAt, reason } = row;
  const steps = await listSteps(db, { memberId, redemptionId });
  return {
    id: row.id,
    name: row.texts[language].title,
    slug,
    type,
    origin,
    points,
    moneyMinor: moneyMinor === null ? null : Number(moneyMinor),
    currency,
    requestedAt,
    reason,
    cancelReason: row.cancelReason || null,
    checkoutId: row.state === "awaiting-payment" ? row.checkoutId : null,
    ...shownStateOf(row),
    mayCancel: origin === "claim" && memberMayCancel(row, now),
    given: isStanding(row.state) ? await findGiven(db, { row, memberId, language, now }) : null,
    steps: steps.map(({ actorId, ...step }) => ({ ...step, isOwn: actorId === memberId })),
  };
}

interface Reading {
  row: OwnRedemption;
  memberId: string;
  language: Language;
  now: Temporal.Instant;
}

async function findGiven(db: Reader, reading: Reading): Promise<Given | null> {
  const { row, memberId, language } = reading;
  const { id: redemptionId, type, voucherId } = row;
  switch (type) {
    case "voucher":
      return voucherId ? { type, voucherId } : null;
    case "product": {
      const { deliveryState, carrier, trackingCode, trackingLink } = row;
      const address = row.address as unknown as Address | null;
      const isOpen = deliveryState === "ordered" || deliveryState === "reserved";
      return { type, address, isOpen, carrier, trackingCode, trackingLink };
    }
    case "download": {
      const file = await findOwnDownload(db, { memberId, redemptionId });
      return file ? { type, ...file } : null;
    }
    case "experience":
      return seatOf(row);
    case "access": {
      const opened = await findAccessGiven(db, { kind: "redemption", id: redemptionId });
      return opened ? { type, ...opened, name: opened.names[language] } : null;
    }
    default: {
      const { definition, rewardId } = row;
      const reward = { id: rewardId, definition };
      const details = await findRewardDetails(db, { ...reading, type, reward });
      if (details.type !== "donation" && details.type !== "recognition") return null;
      return { type: details.type, details } as Given;
    }
  }
}

function seatOf({
  definition,
  startsAt,
  seatUntil,
  checkInEncrypted,
  state,
}: OwnRedemption): Given | null {
  if (!checkInEncrypted || !startsAt || !seatUntil) return null;
  const { place } = experienceDefinitionSchema.parse(definition);
  const code = groupedCheckInCode(unseal("check-in", checkInEncrypted));
  const isOpen = state === "fulfilling";
  const qr = isOpen ? qrPathOf(code) : null;
  return { type: "experience", place, startsAt, seatUntil, code: isOpen ? code : null, qr };
}
