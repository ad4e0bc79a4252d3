/** The browser reports every half minute; whatever claims more was not read. */
export const maxReportSeconds = 120;
export const reportEverySeconds = 30;
