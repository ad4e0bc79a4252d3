export default {
  exports: {
    title: "Statements for the EU database",
    lead: "Every restriction comes with a statement of reasons. Platforms that are not exempt as small enterprises send them to the EU transparency database: without texts of members, names, addresses or numbers of anybody.",
    make: "Make the next file",
    waiting:
      "{count, plural, one {One statement waits} other {# statements wait}}, the oldest since {date}. A file holds up to {limit, number}; each statement leaves once.",
    noneWaiting: "Every statement is in a file.",
    made: "Files",
    emptyTitle: "No file yet",
    empty: "The first one appears here, ready for the database’s API.",
    file: "statements-{number}.json",
    count: "{count, plural, one {one statement} other {# statements}}",
    by: "{name}, {date}",
    done: "The file is ready. It was checked against the database’s field rules.",
    nothing: "There is nothing to export.",
  },
} as const;
