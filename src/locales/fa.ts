/** Persian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/fa.js';
import { words as commentBoxLinking } from './comment-box/linking/fa.js';
import { words as commentBoxListening } from './comment-box/listening/fa.js';
import { words as commentBoxReporting } from './comment-box/reporting/fa.js';
import { words as commentBoxRights } from './comment-box/rights/fa.js';
import { words as commentBoxWriting } from './comment-box/writing/fa.js';
import { words as consent } from './consent/fa.js';
import { words as failure } from './failure/fa.js';
import { words as jobsProgress } from './jobs-progress/fa.js';
import { words as jobsProgressHistory } from './jobs-progress/history/fa.js';
import { words as jobsProgressLive } from './jobs-progress/live/fa.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/fa.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/fa.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/fa.js';
import { words as pages } from './pages/fa.js';
import { words as pagesBuilder } from './pages/builder/fa.js';
import { words as pagesModeration } from './pages/moderation/fa.js';
import { words as pressRelease } from './press-release/fa.js';
import { words as pressReleaseList } from './press-release-list/fa.js';
import { words as pressReleaseTools } from './press-release/tools/fa.js';

export const fa: Catalog = {
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
