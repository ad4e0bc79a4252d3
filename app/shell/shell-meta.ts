import type { MetaFunction } from "@remix-run/node";
import type { RootData } from "#app/root.tsx";

/** The title of a page that names none itself: the brand's, or that something went wrong. */
export const shellMeta: MetaFunction = ({ matches, error }) => {
  const root = matches.find(({ id }) => id === "root")?.data as RootData | undefined;
  return [{ title: (error ? root?.errorTitle : root?.brand.name) ?? "Resonanz" }];
};
