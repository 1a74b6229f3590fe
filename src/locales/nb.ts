/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/nb.js';
import { words as commentBoxLinking } from './comment-box/linking/nb.js';
import { words as commentBoxListening } from './comment-box/listening/nb.js';
import { words as commentBoxReporting } from './comment-box/reporting/nb.js';
import { words as commentBoxRights } from './comment-box/rights/nb.js';
import { words as commentBoxWriting } from './comment-box/writing/nb.js';
import { words as consent } from './consent/nb.js';
import { words as failure } from './failure/nb.js';
import { words as jobsProgress } from './jobs-progress/nb.js';
import { words as jobsProgressHistory } from './jobs-progress/history/nb.js';
import { words as jobsProgressLive } from './jobs-progress/live/nb.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/nb.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/nb.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/nb.js';
import { words as pages } from './pages/nb.js';
import { words as pagesBuilder } from './pages/builder/nb.js';
import { words as pagesModeration } from './pages/moderation/nb.js';
import { words as pressRelease } from './press-release/nb.js';
import { words as pressReleaseList } from './press-release-list/nb.js';
import { words as pressReleaseTools } from './press-release/tools/nb.js';

export const nb: Catalog = {
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
