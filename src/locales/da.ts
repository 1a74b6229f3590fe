/** Danish. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/da.js';
import { words as commentBoxLinking } from './comment-box/linking/da.js';
import { words as commentBoxListening } from './comment-box/listening/da.js';
import { words as commentBoxReporting } from './comment-box/reporting/da.js';
import { words as commentBoxRights } from './comment-box/rights/da.js';
import { words as commentBoxWriting } from './comment-box/writing/da.js';
import { words as consent } from './consent/da.js';
import { words as failure } from './failure/da.js';
import { words as jobsProgress } from './jobs-progress/da.js';
import { words as jobsProgressHistory } from './jobs-progress/history/da.js';
import { words as jobsProgressLive } from './jobs-progress/live/da.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/da.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/da.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/da.js';
import { words as pages } from './pages/da.js';
import { words as pagesBuilder } from './pages/builder/da.js';
import { words as pagesModeration } from './pages/moderation/da.js';
import { words as pressRelease } from './press-release/da.js';
import { words as pressReleaseList } from './press-release-list/da.js';
import { words as pressReleaseTools } from './press-release/tools/da.js';

export const da: Catalog = {
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
