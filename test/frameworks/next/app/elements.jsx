'use client';

import 'sprid/comment-box/define';
import 'sprid/jobs-progress/define';
import 'sprid/press-release/define';
import { useEffect, useRef, useState } from 'react';

const news = 'https://news.example';

/** Brings the code of the elements to a page whose tags a server component has written. */
export const Elements = () => null;

export const Release = ({ children }) => {
  const [id, setId] = useState('sprids-i-europa');
  const [variant, setVariant] = useState('card');
  const [said, say] = useState('');
  const release = useRef(null);
  const box = useRef(null);

  // React binds the `on…` of custom elements that it makes, and not of those that a server has written.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    if (release.current.complete) say('load');
    release.current.addEventListener('load', () => say('load'), { signal });
    box.current.addEventListener(
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
        {children}
      </press-release>
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
