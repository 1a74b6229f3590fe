/** Swedish. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/sv.js';
import { words as commentBoxLinking } from './comment-box/linking/sv.js';
import { words as commentBoxListening } from './comment-box/listening/sv.js';
import { words as commentBoxReporting } from './comment-box/reporting/sv.js';
import { words as commentBoxRights } from './comment-box/rights/sv.js';
import { words as commentBoxWriting } from './comment-box/writing/sv.js';
import { words as consent } from './consent/sv.js';
import { words as failure } from './failure/sv.js';
import { words as jobsProgress } from './jobs-progress/sv.js';
import { words as jobsProgressHistory } from './jobs-progress/history/sv.js';
import { words as jobsProgressLive } from './jobs-progress/live/sv.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/sv.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/sv.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/sv.js';
import { words as pages } from './pages/sv.js';
import { words as pagesBuilder } from './pages/builder/sv.js';
import { words as pagesModeration } from './pages/moderation/sv.js';
import { words as pressRelease } from './press-release/sv.js';
import { words as pressReleaseList } from './press-release-list/sv.js';
import { words as pressReleaseTools } from './press-release/tools/sv.js';

export const sv: Catalog = {
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
