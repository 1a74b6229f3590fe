/** Paths of a release's page and of its thread, on an endpoint. */
export interface ReleasePaths {
  page: string;
  thread: string;
  /** Where the form sends a comment without scripts. */
  form: string;
}

export const releasePaths = (id: string): ReleasePaths => {
  const name = encodeURIComponent(id);
  return {
    page: `/${name}`,
    thread: `/api/threads/${name}/comments`,
    form: `/${name}/comments`,
  };
};
