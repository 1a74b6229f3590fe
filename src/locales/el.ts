/** Greek. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/el.js';
import { words as commentBoxLinking } from './comment-box/linking/el.js';
import { words as commentBoxListening } from './comment-box/listening/el.js';
import { words as commentBoxReporting } from './comment-box/reporting/el.js';
import { words as commentBoxRights } from './comment-box/rights/el.js';
import { words as commentBoxWriting } from './comment-box/writing/el.js';
import { words as consent } from './consent/el.js';
import { words as failure } from './failure/el.js';
import { words as jobsProgress } from './jobs-progress/el.js';
import { words as jobsProgressHistory } from './jobs-progress/history/el.js';
import { words as jobsProgressLive } from './jobs-progress/live/el.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/el.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/el.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/el.js';
import { words as pages } from './pages/el.js';
import { words as pagesBuilder } from './pages/builder/el.js';
import { words as pagesModeration } from './pages/moderation/el.js';
import { words as pressRelease } from './press-release/el.js';
import { words as pressReleaseList } from './press-release-list/el.js';
import { words as pressReleaseTools } from './press-release/tools/el.js';

export const el: Catalog = {
  'comment-box': commentBox,
  'comment-box/linking': commentBoxLinking,
  'comment-box/listening': commentBoxListening,
  'comment-box/reporting': commentBoxReporting,
  'comment-box/rights': commentBoxRights,
  'comment-box/writing': commentBoxWriting,
  consent,
  failure,
  'jobs-progress': jobsProgress,
  'jobs-progress/history': jobsProgressHistory,
  'jobs-progress/live': jobsProgressLive,
  'jobs-progress/particulars': jobsProgressParticulars,
  'jobs-progress/regions': jobsProgressRegions,
  'jobs-progress/variants': jobsProgressVariants,
  pages,
  'pages/builder': pagesBuilder,
  'pages/moderation': pagesModeration,
  'press-release': pressRelease,
  'press-release-list': pressReleaseList,
  'press-release/tools': pressReleaseTools,
};
