/** Northern Sami. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/se.js';
import { words as commentBoxLinking } from './comment-box/linking/se.js';
import { words as commentBoxListening } from './comment-box/listening/se.js';
import { words as commentBoxReporting } from './comment-box/reporting/se.js';
import { words as commentBoxRights } from './comment-box/rights/se.js';
import { words as commentBoxWriting } from './comment-box/writing/se.js';
import { words as consent } from './consent/se.js';
import { words as failure } from './failure/se.js';
import { words as jobsProgress } from './jobs-progress/se.js';
import { words as jobsProgressHistory } from './jobs-progress/history/se.js';
import { words as jobsProgressLive } from './jobs-progress/live/se.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/se.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/se.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/se.js';
import { words as pages } from './pages/se.js';
import { words as pagesBuilder } from './pages/builder/se.js';
import { words as pagesModeration } from './pages/moderation/se.js';
import { words as pressRelease } from './press-release/se.js';
import { words as pressReleaseList } from './press-release-list/se.js';
import { words as pressReleaseTools } from './press-release/tools/se.js';

export const se: Catalog = {
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
