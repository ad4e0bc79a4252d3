import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReviewItem } from "../components/review-item.tsx";
import { actOnReviewItem, loadReviewItem } from "../review-item.server.ts";

export const handle = { layout: "full" };

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  loadReviewItem(context, params.id);

export const action = (args: ActionFunctionArgs) => actOnReviewItem(args);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function ReviewItemRoute() {
  const page = useLoaderData<typeof loader>();
  return <ReviewItem key={page.item.id} page={page} lastResult={useActionData<typeof action>()} />;
}
