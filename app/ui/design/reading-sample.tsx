import type { ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";

export function ReadingSample() {
  const t = useTranslations("design");
  return (
    <div className="prose-post">
      <p>{t.rich("prose", marks)}</p>
      <blockquote>
        <p>{t("proseQuote")}</p>
      </blockquote>
      <p>{t.rich("proseAnswer", marks)}</p>
      <ul>
        <li>{t("proseFirst")}</li>
        <li>{t("proseSecond")}</li>
      </ul>
      <pre>
        <code>15 g : 250 ml, 94 °C, 2:45</code>
      </pre>
      <details>
        <summary>{t("proseSpoiler")}</summary>
        <p>{t("proseSpoilerText")}</p>
      </details>
    </div>
  );
}

const marks = {
  b: (text: ReactNode) => <strong>{text}</strong>,
  code: (text: ReactNode) => <code>{text}</code>,
  link: (text: ReactNode) => <a href="#reading">{text}</a>,
  mention: (text: ReactNode) => (
    <a className="mention" href="#reading">
      {text}
    </a>
  ),
};
