import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeZonesByRegion } from "#app/accounts/rules/time-zones.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { storeImage } from "#app/platform/files/store-image.server.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { brandFormSchema, readTriedTheme } from "../brand.schemas.ts";
import { changeBrand } from "../commands/change-brand.server.ts";
import { BrandForm } from "../components/brand-form.tsx";
import { LogoForm } from "../components/logo-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "brand.change");
  const { claim, theme, logoFileId, version, ...brand } = await findBrand();
  return {
    title: translatorOf(viewer).t("admin.brand.title"),
    brand: { ...brand, claimDe: claim.de, claimEn: claim.en },
    theme,
    logoFileId,
    version,
    timeZones: timeZonesByRegion().flatMap(({ zones }) => zones),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "brand.change");
  const by = { id: member.id, name: member.displayName };
  const submission = await parseForm(request, brandFormSchema);
  const tried = readTriedTheme(submission.payload);
  const intent = String(submission.payload.intent ?? "");
  // Trying a look out is no mistake: the form comes back with it, and nothing is saved.
  if (intent === "preview" || intent.startsWith("preset-"))
    return data({ intent, tried, result: submission.reply({ fieldErrors: {} }) });
  const reply = (refusal = {}) => submission.reply({ ...refusal, hideFields: ["logo"] });
  if (submission.status !== "success") return data({ intent, tried, result: reply() }, 422);
  const { value } = submission;
  try {
    if (value.intent === "save") {
      const {
        intent: _,
        claimDe,
        claimEn,
        name,
        language,
        formOfAddress,
        timeZone,
        currency,
        ...theme
      } = value;
      const changes = { name, language, formOfAddress, timeZone, currency, theme };
      await changeBrand({
        changes: { ...changes, claim: { de: claimDe, en: claimEn } },
        by,
        now: now(),
      });
    } else {
      const logo = value.intent === "logo" ? await value.logo.bytes() : null;
      const stored =
        logo &&
        (await storeImage({ bytes: logo, purpose: "brand-logo", ownerId: member.id, now: now() }));
      await changeBrand({ changes: { logoFileId: stored?.id ?? null }, by, now: now() });
    }
  } catch (error) {
    const refusal = refusalOf(error, intent === "logo" ? "logo" : undefined);
    return data({ intent, tried, result: reply(refusal) }, (error as DomainError).status);
  }
  setFlash(context, "admin.brand.saved");
  return redirect(paths.adminBrand());
}

export default function AdminBrandPage() {
  const t = useTranslations("admin.brand");
  const { brand, theme, logoFileId, timeZones, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isLogo = answer?.intent === "logo" || answer?.intent === "remove-logo";
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} dense />
      <div className="grid gap-8">
        <LogoForm
          logoFileId={logoFileId}
          brandName={brand.name}
          lastResult={isLogo ? answer.result : undefined}
        />
        <BrandForm
          // After saving, the fields show what was saved.
          key={version}
          brand={brand}
          theme={answer?.tried ?? theme}
          timeZones={timeZones}
          lastResult={answer && !isLogo ? answer.result : undefined}
        />
      </div>
    </>
  );
}
