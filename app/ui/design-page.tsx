import type { ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { ActionSamples, OverlaySamples } from "./design/action-samples.tsx";
import { DataSamples, FeedbackSamples, PeopleSamples } from "./design/data-samples.tsx";
import { FormSamples } from "./design/form-samples.tsx";
import { Colours, TypeScale } from "./design/foundations.tsx";
import { HomeSample } from "./design/home-sample.tsx";
import { NavigationSamples } from "./design/navigation-samples.tsx";
import { PresetSamples } from "./design/preset-samples.tsx";
import { ReadingSample } from "./design/reading-sample.tsx";
import { Section } from "./design/section.tsx";
import { PageHeader } from "./page-header.tsx";

/** The whole set with all states. `nonce` lets the presets' style element pass the page's policy. */
export function DesignPage({ nonce }: { nonce?: string | undefined }) {
  const t = useTranslations("design");
  const sections = {
    sample: <HomeSample />,
    presets: <PresetSamples nonce={nonce} />,
    colours: <Colours />,
    type: <TypeScale />,
    actions: <ActionSamples />,
    forms: <FormSamples />,
    feedback: <FeedbackSamples />,
    data: <DataSamples />,
    people: <PeopleSamples />,
    navigation: <NavigationSamples />,
    overlays: <OverlaySamples />,
    reading: <ReadingSample />,
  } satisfies Record<string, ReactNode>;
  const names = Object.keys(sections) as (keyof typeof sections)[];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid gap-14">
        {names.map((name) => (
          <Section key={name} id={name} title={t(`sections.${name}`)}>
            {sections[name]}
          </Section>
        ))}
      </div>
    </>
  );
}
