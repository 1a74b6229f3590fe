/** Croatian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/hr.js';
import { words as commentBoxLinking } from './comment-box/linking/hr.js';
import { words as commentBoxListening } from './comment-box/listening/hr.js';
import { words as commentBoxReporting } from './comment-box/reporting/hr.js';
import { words as commentBoxRights } from './comment-box/rights/hr.js';
import { words as commentBoxWriting } from './comment-box/writing/hr.js';
import { words as consent } from './consent/hr.js';
import { words as failure } from './failure/hr.js';
import { words as jobsProgress } from './jobs-progress/hr.js';
import { words as jobsProgressHistory } from './jobs-progress/history/hr.js';
import { words as jobsProgressLive } from './jobs-progress/live/hr.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/hr.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/hr.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/hr.js';
import { words as pages } from './pages/hr.js';
import { words as pagesBuilder } from './pages/builder/hr.js';
import { words as pagesModeration } from './pages/moderation/hr.js';
import { words as pressRelease } from './press-release/hr.js';
import { words as pressReleaseList } from './press-release-list/hr.js';
import { words as pressReleaseTools } from './press-release/tools/hr.js';

export const hr: Catalog = {
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
