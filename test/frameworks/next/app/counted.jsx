const news = 'https://news.example';

/** What stands in a declared shadow root is React's neither to make nor to compare. */
const counted = `<template shadowrootmode="open"><p>742 of 1,000 jobs</p></template><a href="${news}/1000-jobb">So far: 742 of 1,000 jobs</a>`;

export const Counted = () => (
  <jobs-progress
    src={`${news}/api/jobs/1000-jobb`}
    suppressHydrationWarning
    dangerouslySetInnerHTML={{ __html: counted }}
  />
);
