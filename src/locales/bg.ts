/** Bulgarian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/bg.js';
import { words as commentBoxLinking } from './comment-box/linking/bg.js';
import { words as commentBoxListening } from './comment-box/listening/bg.js';
import { words as commentBoxReporting } from './comment-box/reporting/bg.js';
import { words as commentBoxRights } from './comment-box/rights/bg.js';
import { words as commentBoxWriting } from './comment-box/writing/bg.js';
import { words as consent } from './consent/bg.js';
import { words as failure } from './failure/bg.js';
import { words as jobsProgress } from './jobs-progress/bg.js';
import { words as jobsProgressHistory } from './jobs-progress/history/bg.js';
import { words as jobsProgressLive } from './jobs-progress/live/bg.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/bg.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/bg.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/bg.js';
import { words as pages } from './pages/bg.js';
import { words as pagesBuilder } from './pages/builder/bg.js';
import { words as pagesModeration } from './pages/moderation/bg.js';
import { words as pressRelease } from './press-release/bg.js';
import { words as pressReleaseList } from './press-release-list/bg.js';
import { words as pressReleaseTools } from './press-release/tools/bg.js';

export const bg: Catalog = {
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
