/** Czech. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/cs.js';
import { words as commentBoxLinking } from './comment-box/linking/cs.js';
import { words as commentBoxListening } from './comment-box/listening/cs.js';
import { words as commentBoxReporting } from './comment-box/reporting/cs.js';
import { words as commentBoxRights } from './comment-box/rights/cs.js';
import { words as commentBoxWriting } from './comment-box/writing/cs.js';
import { words as consent } from './consent/cs.js';
import { words as failure } from './failure/cs.js';
import { words as jobsProgress } from './jobs-progress/cs.js';
import { words as jobsProgressHistory } from './jobs-progress/history/cs.js';
import { words as jobsProgressLive } from './jobs-progress/live/cs.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/cs.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/cs.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/cs.js';
import { words as pages } from './pages/cs.js';
import { words as pagesBuilder } from './pages/builder/cs.js';
import { words as pagesModeration } from './pages/moderation/cs.js';
import { words as pressRelease } from './press-release/cs.js';
import { words as pressReleaseList } from './press-release-list/cs.js';
import { words as pressReleaseTools } from './press-release/tools/cs.js';

export const cs: Catalog = {
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
