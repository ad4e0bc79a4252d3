// Loaders' data arrives as it was sent (turbo-stream), not through JSON.
declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

export {};
