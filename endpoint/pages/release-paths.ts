/** Paths of a release's page and of its thread, on an endpoint. */
export interface ReleasePaths {
  page: string;
  thread: string;
  /** The path to which the form sends a comment where no script runs. */
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
