import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { decideNewsletter } from "../commands/decide-newsletter.server.ts";
import { ConsentHistory } from "../components/consent-history.tsx";
import { SettingsSection } from "../components/settings-section.tsx";
import { pageTitle } from "../entry.server.ts";
import { listConsentsOfMember } from "../queries/list-consents-of-member.server.ts";
import { ipPrefix } from "../session.server.ts";
import { newsletterFormSchema } from "../settings.schemas.ts";
import { requireMember } from "../viewer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const [brand, consents] = await Promise.all([
    findBrand(),
    listConsentsOfMember(viewer.member.id),
  ]);
  const newsletter = consents.find(({ purpose }) => purpose === "newsletter");
  return {
    title: await pageTitle(context, "accounts.settings.tabs.privacy"),
    brandName: brand.name,
    email: viewer.member.email,
    hasNewsletter: newsletter?.state === "granted",
    consents,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, newsletterFormSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
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

export default function SettingsPrivacyPage() {
  const t = useTranslations("accounts.settings.privacy");
  const { brandName, email, hasNewsletter, consents } = useLoaderData<typeof loader>();
  return (
    <>
      <SettingsSection
        title={t("newsletterTitle")}
        lead={t("newsletterLead", { brand: brandName })}
      >
        <Form method="post" className="flex flex-wrap items-center justify-between gap-4">
          <p className="min-w-0 flex-1 basis-52 text-sm break-words">
            {hasNewsletter ? t("newsletterOn", { email }) : t("newsletterOff")}
          </p>
          <Button type="submit" name="newsletter" value={hasNewsletter ? "withdrawn" : "granted"}>
            {hasNewsletter ? t("withdraw") : t("grant")}
          </Button>
        </Form>
      </SettingsSection>
      <SettingsSection title={t("historyTitle")} lead={t("historyLead")}>
        <ConsentHistory consents={consents} />
      </SettingsSection>
      <SettingsSection title={t("dataTitle")} lead={t("dataLead")}>
        <ButtonLink to={paths.memberData()} reloadDocument>
          <Download aria-hidden="true" />
          {t("download")}
        </ButtonLink>
      </SettingsSection>
      <SettingsSection title={t("closeTitle")} lead={t("closeLead")}>
        <ButtonLink to={paths.closeAccount()} variant="danger">
          {t("close")}
        </ButtonLink>
      </SettingsSection>
    </>
  );
}
