export default {
  "stance-own": "You cannot follow or ignore yourself.",
  "ignore-staff":
    "Nobody of the team can be ignored or blocked: what the brand answers must reach you. You can mute the topic.",
  "staff-blocks-nobody":
    "As part of the team you can be reached by everybody: blocking is for members.",
  "blocked-by-member":
    "{name} has blocked you: you cannot answer, name, quote or react to them. You can take part in the topic otherwise.",
  "member-blocked":
    "You block {name}: neither of you can answer, name, quote or react to the other. You can take that back in your settings, under “People”.",
  "undo-too-late": "This can only be undone by who redeemed it, within 24 hours.",
  "shared-code-unfit": "A shared code has {min, number} to {max, number} letters and digits.",
  "shared-code-taken": "There is such a code already, or one that looks the same.",
  "download-over": "This link is used up or has expired.",
  "check-in-unknown": "Nobody has this code for a date here.",
  "file-too-large": "The file is too large: {maxMegabytes} MB at most.",
  "own-post-report": "This is your own post. You can change or delete it instead.",
  "own-profile-report": "This is your own profile. You can change it in the settings.",
  "profile-part-missing": "That is gone already. Please load the page again.",
  "profile-action-missing": "Please choose what happens with the profile.",
  "reports-stopped":
    "Your reports were mostly unfounded, so you cannot report until {until, date, long}, {until, time, ::hmm}. “My standing” says more, and you can object there. Signed out you can still give notice of illegal content.",
  "order-in-future": "An order cannot have come later than now.",
  "order-too-old": "An order cannot have come more than {days, number} days ago.",
  "silence-without-sense":
    "Only an order for data can ask for silence, and only until a day that is still to come.",
  "handed-to-missing": "Say to whom the data was handed over.",
  "too-many-reports":
    "You have sent {limit, number} reports within 24 hours. The next one is possible on {at, date, ::dMMMM} at {at, time, ::hmm}.",
  "already-decided":
    "Somebody has decided this in the meantime. Your decision was not carried out.",
  "item-changed":
    "This has changed since you opened it. Please look at the new state before you decide.",
  "rules-changed-meanwhile":
    "Somebody has published other rules meanwhile. Please reload the page and look at theirs first.",
  "rules-unchanged": "Nothing has changed, so there is nothing to publish.",
  "rules-empty": "At least one clause has to remain.",
  "trusted-flagger-known": "This address belongs to a trusted flagger already.",
  "judges-own-appeal": "This is your own objection. Somebody else decides about it.",
  "notice-addresses-missing": "Please name the address of at least one post.",
  "notice-addresses-too-many":
    "That is {count, number} addresses. One notice can name up to {limit, number}; please send the others in another one.",
  "notice-address-unknown":
    "We found nothing at {address}. Please copy the address of the exact post from this portal: open its menu or click on its date.",
  "notifier-missing":
    "Please give your name and your mail address. Only for offences against children they are not needed.",
  "nothing-to-export": "Everything has been exported.",
  "notice-not-refused": "There is nothing to object to: this was not refused.",
  "judges-own-post": "Nobody decides about their own posts. Please leave this to somebody else.",
  "decided-before":
    "You made the decision that is objected to. Please leave this to somebody else.",
  "decision-not-offered": "This cannot be decided here.",
  "decision-reason-missing": "Please give a reason: somebody will read it.",
  "unknown-clause": "Please choose the clause this rests on.",
  "already-hidden": "This post is hidden already.",
  "post-deleted-already": "This post is deleted already.",
  "topic-closed-already": "This topic is closed already.",
  "same-category": "The topic is in this category already.",
  "category-missing": "Please choose where it goes.",
  "passage-missing": "Please say which words are taken out.",
  "passage-unknown": "These words do not stand in the post. Please copy them exactly.",
  "duration-missing": "Please choose how long it lasts.",
  "own-question": "You have asked this yourself; the answer is for somebody else.",
  "opinion-not-asked": "Nobody asks for a second opinion here any more.",
  "too-many-views": "You have kept {limit, number} views. Please forget one first.",
  "review-batch-size": "Choose between 1 and {limit, number} cases.",
  outranked:
    "You cannot act over somebody of the same or a higher role. Please leave this to somebody above both of you.",
  "nobody-to-restrict": "This account is closed; there is nothing left to restrict.",
  "account-waits":
    "Your account is new and is being looked at. Until then you can read, but not write; your text is still here. “My standing” says why.",
  "account-silenced":
    "You can read, but not write or react for now. It is possible again in {days, plural, one {a day} other {# days}}. “My standing” says why; your text is still here.",
  "account-suspended":
    "Your account is suspended. It opens again in {days, plural, one {a day} other {# days}}.",
  "account-banned": "This account is closed for good by decision of the team.",
  "waits-in-review": "There are open reports about this post. Please decide them in the queue.",
  "measure-lifted": "This decision has been lifted already.",
  "still-in-review": "Nobody has looked at this yet. It will be decided in the queue.",
  "appeal-filed": "You have objected to this decision already.",
  "appeal-too-late": "The time to object is over.",
  "own-role": "You cannot change your own role.",
  "already-ambassador": "This member is an ambassador already.",
  "not-an-ambassador": "This member is not an ambassador.",
  "address-not-confirmed": "The address has to be confirmed first.",
  "not-found": "This does not exist (any more).",
  forbidden: "You do not have the right to do this.",
  "too-many-requests":
    "Too many attempts. Please try again in {retryAfterSeconds, plural, one {# second} other {# seconds}}.",
  "password-wrong": "This is not your password. Please try again.",
  "sign-in-again": "For this, please sign in again by mail link; afterwards you have 15 minutes.",
  "address-same": "This is your address already.",
  "address-taken": "This address belongs to another account by now. Please choose another one.",
  "last-admin":
    "You are the only admin: somebody has to be able to run the portal. Please make somebody else admin first.",
  "image-too-large":
    "This picture is too large. At most {maxMegabytes, number} MB and {maxMegapixels, number} megapixels, please.",
  "image-type": "This kind of file does not work here. Please use one of these: {types}.",
  "image-unreadable": "This picture cannot be read; perhaps it is damaged. Please try another one.",
  "own-request": "You asked for this yourself; somebody else decides.",
  "export-under-way": "Your data is being put together already.",
  "account-closed": "This account was closed since. Please decline.",
  "changed-meanwhile":
    "Somebody else saved this meanwhile, and nothing of yours was saved. Look at what is there now, then decide again.",
  "other-request-with-this-key":
    "This request was already sent with other contents. Nothing was changed; please start again.",
  busy: "A lot is going on right now. Please try again in {retryAfterSeconds, plural, one {# second} other {# seconds}}.",
  "token-refused": "This link no longer works.",
  "second-factor-exists": "There is a second step already.",
  "password-too-short": "At least {minimum, number} characters, please.",
  "password-too-long": "At most {maximum, number} characters, please.",
  "password-common":
    "This password is on lists that attackers try first. Please choose another one.",
  "password-like-you": "This is too close to your name or address. Please choose something else.",
  "category-public-for-few":
    "What everybody reads cannot be for few members. Please choose “Members”.",
  "category-too-deep":
    "A category stands under one that stands by itself, and has none below it then.",
  "tags-too-many": "At most {maximum, number} tags, please.",
  "tags-exclude-each-other": "Of some groups a topic carries one tag only. Please choose one.",
  "tag-staff-only": "Only the team puts this tag on topics or takes it off.",
  "tag-name-taken": "There is a tag with this name or one just like it.",
  "reading-refused": "This could not be noted.",
  "category-slug-taken": "This address is already in use. Please take another one.",
  "title-empty": "Please give the topic a title.",
  "title-too-long": "This title is too long. At most {maximum, number} characters, please.",
  "category-archived": "This category is closed. Please choose another one.",
  "topic-closed": "This topic is closed. Your text is still here; you can take it to a new topic.",
  "topic-gone": "This topic no longer exists. Your text is still here, so that you can save it.",
  "topic-withdrawn": "This topic is deleted or has become part of another one.",
  "merge-into-itself": "A topic cannot become part of itself.",
  "topic-is-poll": "This does not work with a poll.",
  "topic-unknown": "No topic has this number or address.",
  "split-first-post": "The first post stays: without it the topic would be about nothing.",
  "split-nothing": "Please choose at least one post.",
  "split-begins-hidden": "A new topic cannot begin with a deleted or hidden post.",
  "moment-over": "This moment is over already.",
  "reopens-before-closing": "It would open again before it closes.",
  "wiki-not-yet":
    "Wikis are edited by members who have been here for a day and have written something.",
  "post-purged": "The text of this post is gone for good.",
  "own-post-reaction": "You cannot react to your own post.",
  "reaction-unknown": "This reaction is not offered (any more).",
  "too-many-likes":
    "You have reacted {maximum, number} times within 24 hours. You can again on {at, date, ::dMMMM} at {at, time, ::hmm}.",
  "too-many-edits":
    "You have made {maximum, number} edits within 24 hours. The next one is possible on {at, date, ::dMMMM} at {at, time, ::hmm}; your text is still here.",
  "too-many-topics":
    "You have opened {maximum, number} topics within 24 hours. The next one is possible on {at, date, ::dMMMM} at {at, time, ::hmm}; your text is still here.",
  "topic-has-answers":
    "Others have answered this topic, so it can no longer be deleted. You can still change your text.",
  "post-held": "This post waits for review. That decides what becomes of it.",
  "post-not-visible": "This post is deleted or hidden. That does not work with it.",
  "post-changed":
    "This post has been changed meanwhile. Both versions are below: keep what should stay and save again.",
  "edit-too-late":
    "Posts can be changed for {hours, plural, one {# hour} other {# hours}}. Better write a reply below it.",
  "reason-missing": "Please give the reason. Whoever wrote the post will see it.",
  "own-post": "You cannot like your own post.",
  "not-a-question": "Only a question can have an accepted answer.",
  "post-image-unknown": "One of the pictures is not there (any more). Please upload it again.",
  "post-too-many-mentions":
    "Please mention at most {maximum, plural, one {# member} other {# members}} in a post.",
  "post-too-many-links":
    "On your first day a post can have {maximum, plural, one {# link} other {# links}}. Please take the others out.",
  "post-too-many-images":
    "On your first day a post can have {maximum, plural, one {# picture} other {# pictures}}. Please take the others out.",
  "trust-appointed": "This member has been appointed already.",
  "trust-not-appointed": "This member is not appointed any more.",
  "post-too-soon":
    "That was quick. Please wait another {seconds, plural, one {# second} other {# seconds}}, then send it again.",
  "post-first-day-topics":
    "On your first day you can open {maximum, plural, one {# topic} other {# topics}}. The next one is possible on {at, date, ::dMMMM} at {at, time, ::hmm}.",
  "post-first-day-replies":
    "On your first day you can write {maximum, plural, one {# reply} other {# replies}}. The next one is possible on {at, date, ::dMMMM} at {at, time, ::hmm}.",
  "poll-too-few-options": "A poll needs at least {minimum, number} different options.",
  "poll-too-many-options": "A poll can have at most {maximum, number} options.",
  "poll-option-too-long": "An option is too long. At most {maximum, number} characters, please.",
  "poll-closes-too-early": "Please choose an end in the future.",
  "poll-has-votes": "Somebody has voted already, so the poll stays as it is.",
  "poll-ended": "This poll has ended. Votes are no longer taken.",
  "poll-option-unknown": "This option does not belong to the poll. Please reload the page.",
  "poll-too-many-choices":
    "Please choose at most {maximum, plural, one {# option} other {# options}}.",
  "schedule-too-early": "Please choose a time in the future.",
  "schedule-draft-exists":
    "Its author has another draft of a new topic. That one has to be sent or discarded first.",
  "draft-too-many":
    "There are {maximum, plural, one {# draft} other {# drafts}} already. Please discard some that are no longer needed.",
  "post-empty": "There is nothing here yet. Please write something.",
  "pattern-unusable":
    "This pattern cannot be read, or finds everything. No look-ahead and no back references.",
  "already-watched": "This is watched for already.",
  "post-word-blocked":
    "“{word}” cannot be written here. Please say it differently; your text is still here.",
  "post-too-large": "This post is too long. Please split it.",
  "post-too-deep": "This post is nested too deeply. Please remove some levels of lists or quotes.",
  "post-too-many-nodes": "This post has too many parts. Please split it.",
  "post-unsafe-link": "A link leads to an address that does not work here: {href}",
  "post-malformed": "This text could not be read. Please reload the page and paste it again.",
  "api-key-made-already":
    "This key has been made already and cannot be shown again. Revoke it and make a new one if you did not copy it.",
} as const;
