import { paths } from "#app/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

/** The answer before the question's discussion: most readers came for it. */
export function AcceptedAnswer({
  topic,
  answer,
}: {
  topic: { number: number; slug: string };
  answer: { number: number; text: string; authorName: string };
}) {
  const t = useTranslations("forum.topic");
  return (
    <Card as="section" look="panel" className="mb-6" aria-labelledby="accepted-answer">
      <h2 id="accepted-answer" className="text-xs font-semibold text-brand-text">
        {t("acceptedBy", { name: answer.authorName })}
      </h2>
      <p className="measure mt-1 text-base wrap-anywhere">
        {answer.text}{" "}
        <TextLink to={paths.topicPost({ ...topic, post: answer.number })} className="text-sm">
          {t("toPost", { number: answer.number })}
        </TextLink>
      </p>
    </Card>
  );
}
