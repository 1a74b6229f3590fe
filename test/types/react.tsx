/** A page of React 19. What stands below `@ts-expect-error` must not compile. */
import 'sprid/react';
import { useRef, type ReactElement } from 'react';
import type { PressReleaseElement } from 'sprid';

export const Page = (): ReactElement => {
  const release = useRef<PressReleaseElement>(null);
  return (
    <>
      <press-release
        ref={release}
        key="release"
        className="wide"
        style={{ minBlockSize: '20rem' }}
        src="https://news.example/api/releases/sprids-i-europa"
        variant="card"
        heading-level={3}
        no-share
        onload={() => release.current?.reload()}
        onerror={(event) => console.log(event.code)}
        onClick={(event) => console.log(event.currentTarget.complete)}
      >
        <a href="https://news.example/sprids-i-europa">1000-jobb sprids i Europa</a>
      </press-release>
      <press-release-list src="/api/releases" limit="5" open="inline" filter={true} />
      <jobs-progress src="/api/jobs/1000-jobb" history source="SCB" stale-after={undefined} />
      <comment-box
        src={null}
        oncomment-box-submit={(event) => event.preventDefault()}
        oncomment-box-submitted={({ comment }) => console.log(comment.text)}
        onsprid-consent={({ host }) => console.log(host)}
      />
      {/* @ts-expect-error there is no such variant */}
      <press-release variant="circle" />
      {/* @ts-expect-error misspelt */}
      <press-release scr="/api/releases/sprids-i-europa" />
      {/* @ts-expect-error a server would write it as `headinglevel` */}
      <press-release headingLevel={3} />
      {/* @ts-expect-error there is no seventh level */}
      <press-release heading-level="7" />
      {/* @ts-expect-error React's own event never comes */}
      <press-release onLoad={() => undefined} />
      {/* @ts-expect-error a load has no code */}
      <press-release onload={(event) => console.log(event.code)} />
      {/* @ts-expect-error a comment has no code */}
      <comment-box oncomment-box-submitted={(event) => console.log(event.code)} />
    </>
  );
};
