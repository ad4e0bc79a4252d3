import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReviewItem } from "../components/review-item.tsx";
import { loadFirstReviewItem } from "../review-item.server.ts";

export const handle = { layout: "full" };

export const loader = ({ context }: LoaderFunctionArgs) => loadFirstReviewItem(context);

/** What wide screens show beside the list before anything is chosen. */
export default function FirstReviewItem() {
  const page = useLoaderData<typeof loader>();
  return page ? <ReviewItem key={page.item.id} page={page} lastResult={undefined} /> : null;
}
