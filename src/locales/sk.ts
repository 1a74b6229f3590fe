/** Slovak. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/sk.js';
import { words as commentBoxLinking } from './comment-box/linking/sk.js';
import { words as commentBoxListening } from './comment-box/listening/sk.js';
import { words as commentBoxReporting } from './comment-box/reporting/sk.js';
import { words as commentBoxRights } from './comment-box/rights/sk.js';
import { words as commentBoxWriting } from './comment-box/writing/sk.js';
import { words as consent } from './consent/sk.js';
import { words as failure } from './failure/sk.js';
import { words as jobsProgress } from './jobs-progress/sk.js';
import { words as jobsProgressHistory } from './jobs-progress/history/sk.js';
import { words as jobsProgressLive } from './jobs-progress/live/sk.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/sk.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/sk.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/sk.js';
import { words as pages } from './pages/sk.js';
import { words as pagesBuilder } from './pages/builder/sk.js';
import { words as pagesModeration } from './pages/moderation/sk.js';
import { words as pressRelease } from './press-release/sk.js';
import { words as pressReleaseList } from './press-release-list/sk.js';
import { words as pressReleaseTools } from './press-release/tools/sk.js';

export const sk: Catalog = {
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
