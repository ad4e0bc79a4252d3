import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Download } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { QrCode } from "#app/vouchers/components/qr-code.tsx";
import type { Given } from "../rules/given.ts";
import { AddressFields } from "./address-fields.tsx";
import { DonationFacts, RecognitionFacts } from "./reward-facts.tsx";

type Of<Type extends Given["type"]> = Extract<Given, { type: Type }>;
type Result = SubmissionResult<string[]> | undefined;

/** What a member has from a redemption: the code, the parcel, the file, the seat. */
export function WhatItGave({
  given,
  redemption,
  result,
}: {
  given: Given | null;
  redemption: { id: string; cancelReason: string | null; reason: string | null };
  result: Result;
}) {
  const t = useTranslations("rewards.given");
  const { id, cancelReason, reason } = redemption;
  return (
    <>
      {reason ? <Words title={t("why")} words={reason} /> : null}
      {cancelReason ? <Words title={t("cancelled")} words={cancelReason} /> : null}
      {given ? <GivenCard given={given} id={id} result={result} /> : null}
    </>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <Card as="section" look="panel" aria-label={title}>
      <p className="text-sm font-semibold">{title}</p>
      <p className="measure mt-1 whitespace-pre-line">{words}</p>
    </Card>
  );
}

function GivenCard({ given, id, result }: { given: Given; id: string; result: Result }) {
  const t = useTranslations("rewards.given");
  switch (given.type) {
    case "voucher":
      return (
        <Card as="section" aria-label={t("voucher")}>
          <ButtonLink to={paths.voucher({ id: given.voucherId })} variant="primary">
            {t("voucher")}
          </ButtonLink>
        </Card>
      );
    case "product":
      return <Parcel parcel={given} result={result} />;
    case "download":
      return <File file={given} id={id} />;
    case "experience":
      return <Seat seat={given} />;
    case "access":
      return <Opened opened={given} />;
    case "donation":
      return <DonationFacts details={given.details} />;
    case "recognition":
      return <RecognitionFacts details={given.details} />;
  }
}

function Parcel({ parcel, result }: { parcel: Of<"product">; result: Result }) {
  const t = useTranslations("rewards.given");
  const address = useTranslations("rewards.address");
  const { isOpen, carrier, trackingCode, trackingLink } = parcel;
  const to = parcel.address;
  const isAsked = isOpen && (!to || Boolean(result?.error));
  return (
    <Card as="section" aria-label={t("parcel")} className="grid gap-4">
      {carrier || trackingCode ? (
        <p className="text-sm">
          <span className="font-semibold">{t("tracking")}</span>{" "}
          {[carrier, trackingCode].filter(Boolean).join(" · ")}{" "}
          {trackingLink ? (
            <a className="text-brand-text underline" href={trackingLink} rel="noreferrer">
              {t("follow")}
            </a>
          ) : null}
        </p>
      ) : null}
      {to ? (
        <address className="text-sm not-italic">
          <span className="font-semibold">{t("sentTo")}</span>
          <span className="mt-1 block whitespace-pre-line">
            {[
              to.name,
              to.street,
              `${to.postalCode} ${to.city}`,
              address(`countries.${to.country as "DE"}`),
              to.note,
            ]
              .filter(Boolean)
              .join("\n")}
          </span>
        </address>
      ) : null}
      {isOpen && !to ? <p className="measure">{t("whereTo")}</p> : null}
      {isAsked ? (
        <AddressForm result={result} typed={{ ...to, ...result?.initialValue }} />
      ) : isOpen ? (
        <details>
          <summary className="inline-flex min-h-6 cursor-pointer items-center text-sm font-semibold underline underline-offset-3">
            {t("correct")}
          </summary>
          <div className="mt-4">
            <AddressForm result={result} typed={{ ...to }} />
          </div>
        </details>
      ) : null}
    </Card>
  );
}

function AddressForm({ result, typed }: { result: Result; typed: Record<string, unknown> }) {
  const t = useTranslations("rewards.given");
  return (
    <Form method="post" preventScrollReset className="grid max-w-md gap-4">
      <AddressFields errors={result?.error ?? {}} typed={typed} />
      <div>
        <Button type="submit" name="intent" value="address" variant="primary">
          {t("saveAddress")}
        </Button>
      </div>
    </Form>
  );
}

function File({ file, id }: { file: Of<"download">; id: string }) {
  const t = useTranslations("rewards.given");
  const format = useFormatter();
  const { fileName, byteLength, downloadsLeft, expiresAt } = file;
  const [size, unit] =
    byteLength < 1_000_000
      ? [byteLength / 1_000, "kilobyte"]
      : [byteLength / 1_000_000, "megabyte"];
  const length = format.number(Math.max(size, 0.1), {
    style: "unit",
    unit,
    maximumFractionDigits: 1,
  });
  return (
    <Card as="section" aria-label={fileName} className="grid gap-3">
      <p className="font-semibold break-words">{fileName}</p>
      <p className="text-sm text-ink-soft tabular-nums">
        {length} · {t("downloadsLeft", { count: downloadsLeft })}
        {expiresAt
          ? ` · ${t("until", { date: format.dateTime(new Date(expiresAt), { dateStyle: "long" }) })}`
          : null}
      </p>
      {downloadsLeft > 0 ? (
        <p>
          <ButtonLink to={paths.myRewardFile({ id })} reloadDocument variant="primary">
            <Download aria-hidden="true" />
            {t("download")}
          </ButtonLink>
        </p>
      ) : null}
    </Card>
  );
}

function Seat({ seat }: { seat: Of<"experience"> }) {
  const t = useTranslations("rewards.given");
  const format = useFormatter();
  const { place, startsAt, seatUntil, code, qr } = seat;
  const when = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "full", timeStyle: "short" });
  return (
    <Card as="section" aria-label={t("seat")} className="grid gap-5 sm:grid-cols-[1fr_12rem]">
      <div className="grid content-start gap-3">
        <p className="display text-lg">{when(startsAt)}</p>
        <p className="text-sm">{place}</p>
        {code ? (
          <>
            <p className="text-sm text-ink-soft">{t("showCode")}</p>
            <p className="font-mono text-xl font-semibold tracking-wider">{code}</p>
            <div>
              <CopyButton text={code} label={t("copy")} />
            </div>
            <p className="text-xs text-ink-faint">
              {t("giveBackUntil", { date: when(seatUntil) })}
            </p>
          </>
        ) : null}
      </div>
      {qr ? <QrCode {...qr} label={t("qr")} /> : null}
    </Card>
  );
}

function Opened({ opened }: { opened: Of<"access"> }) {
  const t = useTranslations("rewards.given");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "long" });
  const { name, link, startsAt, endsAt } = opened;
  return (
    <Card as="section" aria-label={name} className="grid gap-3">
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-ink-soft">
        {endsAt ? t("openFromTo", { from: day(startsAt), to: day(endsAt) }) : t("openForever")}
      </p>
      <p>
        {link ? (
          <a className="font-semibold text-brand-text underline" href={link} rel="noreferrer">
            {t("goThere")}
          </a>
        ) : (
          <TextLink to={paths.forum()}>{t("toForum")}</TextLink>
        )}
      </p>
    </Card>
  );
}
