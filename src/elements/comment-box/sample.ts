/** A thread with the fields that most threads have: see `SourceElement.sample`. */
export const sample = {
  thread: '-',
  count: 2,
  open: true,
  moderation: 'all',
  names: 'optional',
  limits: { text: 1, name: 1 },
  sort: 'newest',
  items: [
    {
      id: '-',
      author: { name: '-' },
      text: '-',
      created: '2017-10-10T00:00:00Z',
      status: 'published',
      likes: 1,
      links: { like: '-' },
    },
  ],
  next: '-',
  links: { post: '-' },
};
