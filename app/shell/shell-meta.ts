import type { MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import type { RootData } from "#app/root.tsx";

/** The title of a page that names none itself: the brand's, or that something went wrong. */
export const shellMeta: MetaFunction = ({ matches, error }) => {
  const root = matches.find(({ id }) => id === "root")?.data as RootData | undefined;
  const errorTitle =
    isRouteErrorResponse(error) && error.status === 404 ? root?.notFoundTitle : root?.errorTitle;
  return [{ title: (error ? errorTitle : root?.brand.name) ?? "Resonanz" }];
};
