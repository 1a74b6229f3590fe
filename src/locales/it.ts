/** Italian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/it.js';
import { words as commentBoxLinking } from './comment-box/linking/it.js';
import { words as commentBoxListening } from './comment-box/listening/it.js';
import { words as commentBoxReporting } from './comment-box/reporting/it.js';
import { words as commentBoxRights } from './comment-box/rights/it.js';
import { words as commentBoxWriting } from './comment-box/writing/it.js';
import { words as consent } from './consent/it.js';
import { words as failure } from './failure/it.js';
import { words as jobsProgress } from './jobs-progress/it.js';
import { words as jobsProgressHistory } from './jobs-progress/history/it.js';
import { words as jobsProgressLive } from './jobs-progress/live/it.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/it.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/it.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/it.js';
import { words as pages } from './pages/it.js';
import { words as pagesBuilder } from './pages/builder/it.js';
import { words as pagesModeration } from './pages/moderation/it.js';
import { words as pressRelease } from './press-release/it.js';
import { words as pressReleaseList } from './press-release-list/it.js';
import { words as pressReleaseTools } from './press-release/tools/it.js';

export const it: Catalog = {
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
