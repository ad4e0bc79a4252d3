import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Select } from "#app/ui/select.tsx";
import { saveTransparency } from "../commands/save-transparency.server.ts";
import { TransparencySection } from "../components/transparency-section.tsx";
import { TransparencySettings } from "../components/transparency-settings.tsx";
import { findTransparencyReport } from "../queries/find-transparency-report.server.ts";
import { transparencySchema } from "../transparency.schemas.ts";
import { chooseYear } from "../transparency-choice.server.ts";

const noDisputes = { received: 0, reversed: 0, confirmed: 0 };

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "transparency.read");
  const [choice, setting] = await Promise.all([
    chooseYear(context.url),
    findSetting(database(), "transparency"),
  ]);
  const isSmall = setting?.isSmall ?? false;
  const isShown = !isSmall || context.url.searchParams.get("show") === "all";
  return {
    title: translatorOf(viewer).t("transparency.title"),
    year: choice.year,
    years: choice.years,
    isSmall,
    disputes: setting?.disputes[String(choice.year)] ?? noDisputes,
    report: isShown ? await findTransparencyReport(database(), choice) : null,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "transparency.read");
  const submission = await parseForm(request, transparencySchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { isSmall, ...disputes } = submission.value;
  const { year } = await chooseYear(context.url);
  try {
    await saveTransparency({ isSmall, year, disputes, staff: member, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, "transparency.settings.saved");
  throw redirect(paths.adminTransparency({ year: String(year) }));
}

export default function TransparencyPage() {
  const { year, isSmall, disputes, report } = useLoaderData<typeof loader>();
  const t = useTranslations("transparency");
  const query = { year: String(year) };
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          report ? (
            <>
              <ButtonLink
                to={paths.adminTransparencyExport({ ...query, format: "xlsx" })}
                reloadDocument
              >
                {t("xlsx")}
              </ButtonLink>
              <ButtonLink to={paths.adminTransparencyExport(query)} reloadDocument>
                {t("csv")}
              </ButtonLink>
            </>
          ) : null
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <YearForm />
        {report ? (
          report.sections.map((section) => <TransparencySection key={section.name} {...section} />)
        ) : (
          <EmptyState
            title={t("exemptTitle")}
            action={
              <ButtonLink to={paths.adminTransparency({ ...query, show: "all" })}>
                {t("showAll")}
              </ButtonLink>
            }
          >
            {t("exempt")}
          </EmptyState>
        )}
        <TransparencySettings
          key={year}
          isSmall={isSmall}
          year={year}
          disputes={disputes}
          lastResult={useActionData<typeof action>()}
        />
      </div>
    </>
  );
}

function YearForm() {
  const { year, years } = useLoaderData<typeof loader>();
  const t = useTranslations("transparency");
  return (
    <Form key={year} method="get" className="flex flex-wrap items-end gap-3 print-hidden">
      <Field id="transparency-year" label={t("year")}>
        {(control) => (
          <Select {...control} name="year" defaultValue={String(year)}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one === years[0] ? t("running", { year: String(one) }) : one}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit">{t("show")}</Button>
    </Form>
  );
}
