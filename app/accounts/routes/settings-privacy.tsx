import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { decideNewsletter } from "../commands/decide-newsletter.server.ts";
import { requestExport } from "../commands/request-export.server.ts";
import { ConsentHistory } from "../components/consent-history.tsx";
import { ConsentPurposes } from "../components/consent-purposes.tsx";
import { ExportSection, type ExportState } from "../components/export-section.tsx";
import { SettingsSection } from "../components/settings-section.tsx";
import { pageTitle } from "../entry.server.ts";
import { findLatestExport } from "../queries/find-export.server.ts";
import { listConsentsOfMember } from "../queries/list-consents-of-member.server.ts";
import { ipPrefix } from "../session.server.ts";
import { privacyFormSchema } from "../settings.schemas.ts";
import { requireMember } from "../viewer.server.ts";

const exportLimit = { name: "member-export", attempts: 6, perSeconds: 24 * 3_600 };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const [brand, consents, latest] = await Promise.all([
    findBrand(),
    listConsentsOfMember(viewer.member.id),
    findLatestExport(viewer.member.id),
  ]);
  const newsletter = consents.find(({ purpose }) => purpose === "newsletter");
  return {
    title: await pageTitle(context, "accounts.settings.tabs.privacy"),
    brandName: brand.name,
    email: viewer.member.email,
    hasNewsletter: newsletter?.state === "granted",
    consents,
    latest: stateOf(latest),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, privacyFormSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  if (submission.value.intent === "export") return askForExport(context, member.id);
  const wanted = submission.value.newsletter === "granted";
  await decideNewsletter({
    memberId: member.id,
    wanted,
    evidence: {
      requestId: context.requestId,
      ipPrefix: ipPrefix(context.clientIp),
      form: "settings",
    },
    now: now(),
  });
  setFlash(context, `accounts.settings.said.${wanted ? "newsletterOn" : "newsletterOff"}`);
  return redirect(paths.settingsPrivacy());
}

async function askForExport(context: HttpContext, memberId: string) {
  try {
    await countAttempt(exportLimit, memberId);
    await requestExport({ memberId, now: now() });
    setFlash(context, "accounts.settings.said.exportAsked");
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    setFlash(context, `platform.refusals.${error.code}`, error.facts as never);
  }
  return redirect(paths.settingsPrivacy());
}

/** Undefined where nothing can be shown of it: given up, or its day is over. */
function stateOf(latest: Awaited<ReturnType<typeof findLatestExport>>): ExportState | null {
  if (!latest) return null;
  const at = now();
  const isAlive = isAfter(Temporal.Instant.from(latest.requestedAt).add({ hours: 2 }), at);
  if ((latest.state === "waiting" || latest.state === "making") && isAlive)
    return { ...latest, kind: "under-way" };
  const isThere = latest.expiresAt && isAfter(Temporal.Instant.from(latest.expiresAt), at);
  return latest.state === "ready" && isThere ? { ...latest, kind: "ready" } : null;
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

export default function SettingsPrivacyPage() {
  const t = useTranslations("accounts.settings.privacy");
  const { brandName, email, hasNewsletter, consents, latest } = useLoaderData<typeof loader>();
  return (
    <>
      <SettingsSection
        title={t("newsletterTitle")}
        lead={t("newsletterLead", { brand: brandName })}
      >
        <Form method="post" className="flex flex-wrap items-center justify-between gap-4">
          <input type="hidden" name="intent" value="newsletter" />
          <p className="min-w-0 flex-1 basis-52 text-sm break-words">
            {hasNewsletter ? t("newsletterOn", { email }) : t("newsletterOff")}
          </p>
          <Button type="submit" name="newsletter" value={hasNewsletter ? "withdrawn" : "granted"}>
            {hasNewsletter ? t("withdraw") : t("grant")}
          </Button>
        </Form>
      </SettingsSection>
      <SettingsSection title={t("purposesTitle")} lead={t("purposesLead")}>
        <ConsentPurposes consents={consents} />
        <p className="mt-4 text-sm">
          <TextLink to={paths.settingsNotifications()}>{t("digestSettings")}</TextLink>
        </p>
      </SettingsSection>
      <SettingsSection title={t("historyTitle")} lead={t("historyLead")}>
        <ConsentHistory consents={consents} />
      </SettingsSection>
      <ExportSection latest={latest} />
      <SettingsSection title={t("retentionTitle")} lead={t("retentionLead")}>
        <TextLink to={paths.retention()}>{t("retention")}</TextLink>
      </SettingsSection>
      <SettingsSection title={t("closeTitle")} lead={t("closeLead")}>
        <ButtonLink to={paths.closeAccount()} variant="danger">
          {t("close")}
        </ButtonLink>
      </SettingsSection>
    </>
  );
}
