import 'sprid/comment-box/define';
import 'sprid/jobs-progress/define';
import 'sprid/press-release/define';
import 'sprid/react';
import { useEffect, useRef, useState } from 'react';
import type { CommentBoxElement, PressReleaseElement } from 'sprid';

const news = 'https://news.example';

/** What stands in a declared shadow root is React's neither to make nor to compare. */
const counted = `<template shadowrootmode="open"><p>742 of 1,000 jobs</p></template><a href="${news}/1000-jobb">So far: 742 of 1,000 jobs</a>`;

export const Page = () => {
  const [id, setId] = useState('sprids-i-europa');
  const [variant, setVariant] = useState<'card' | 'full'>('card');
  const [said, say] = useState('');
  const release = useRef<PressReleaseElement>(null);
  const box = useRef<CommentBoxElement>(null);

  // React binds the `on…` of custom elements that it makes, and not of those that a server has written.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    if (release.current?.complete) say('load');
    release.current?.addEventListener('load', () => say('load'), { signal });
    box.current?.addEventListener(
      'comment-box-submit',
      (event) => {
        event.preventDefault();
        say(event.text);
      },
      { signal },
    );
    return () => controller.abort();
  }, []);

  return (
    <>
      <press-release
        key={id}
        ref={release}
        src={`${news}/api/releases/${id}`}
        variant={variant}
        heading-level={3}
        no-share
        onerror={(event) => say(event.code)}
      >
        <a href={`${news}/sprids-i-europa`}>1000-jobb sprids i Europa</a>
      </press-release>
      <jobs-progress
        src={`${news}/api/jobs/1000-jobb`}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: counted }}
      />
      <comment-box ref={box} src={`${news}/api/threads/sprids-i-europa/comments`}>
        <a href={`${news}/sprids-i-europa#comments`}>Comments</a>
      </comment-box>
      <button type="button" id="whole" onClick={() => setVariant('full')}>
        Whole
      </button>
      <button type="button" id="elsewhere" onClick={() => setId('nowhere')}>
        Elsewhere
      </button>
      <output>{said}</output>
    </>
  );
};
