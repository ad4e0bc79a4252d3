import { paths } from "#app/paths.ts";

const formId = "post-menu";

interface Place {
  number: number;
  slug: string;
  post: number;
}

/** Without scripts the buttons of all menus lead to the page where one menu's items are shown. */
export function PostMenuForm() {
  return <form id={formId} method="get" />;
}

/** What makes a button show the menu of a post without scripts. */
export function postMenuButton(place: Place) {
  return {
    type: "submit",
    form: formId,
    formAction: paths.topicPost(place),
    name: "menu",
    value: place.post,
  } as const;
}
