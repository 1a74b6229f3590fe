/** Paths of a release's page and of what its readers say, on an endpoint. */
export interface ReleasePaths {
  page: string;
  thread: string;
  /** Where a comment is sent without a script. */
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
