/** Paths of a release and what stands on its page. */
export interface ReleasePaths {
  json: string;
  page: string;
  thread: string;
  /** Where a comment is sent without a script. */
  form: string;
}

export const releasePaths = (id: string): ReleasePaths => {
  const name = encodeURIComponent(id);
  return {
    json: `/api/releases/${name}`,
    page: `/${name}`,
    thread: `/api/threads/${name}/comments`,
    form: `/${name}/comments`,
  };
};
