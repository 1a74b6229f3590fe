/** Collects what the page's policy has refused: violations that the browser has recorded, and new ones. */
export interface Violation {
  directive: string;
  /** The address that was refused, or a word such as `trusted-types-policy`. */
  blocked: string;
  policy: string;
  /** The beginning of the refused code; for Trusted Types, the name of the policy. */
  sample: string;
  /** Whether it was only reported, by `Content-Security-Policy-Report-Only`. */
  isReportOnly: boolean;
}

const heard = new Map<string, Violation>();

const hear = (directive: string, blocked: string, policy: string, sample: string, disposition: string): void => {
  heard.set([directive, blocked, sample].join(' '), {
    directive,
    blocked,
    policy,
    sample,
    isReportOnly: disposition === 'report',
  });
};

/** The body of a report, for which TypeScript has no type. */
interface ReportedViolation {
  effectiveDirective: string;
  blockedURL: string | null;
  originalPolicy: string;
  sample: string | null;
  disposition: string;
}

const readReports = (reports: { body: unknown }[]): void => {
  for (const { body } of reports) {
    const { effectiveDirective, blockedURL, originalPolicy, sample, disposition } = body as ReportedViolation;
    hear(effectiveDirective, blockedURL ?? '', originalPolicy, sample ?? '', disposition);
  }
};

/** Listens for violations, including those that the browser has recorded. */
export const listen = (): void => {
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, originalPolicy, sample, disposition }) => {
      hear(effectiveDirective, blockedURI, originalPolicy, sample, disposition);
    },
  );
  // Firefox has no such observer before 2026.
  if (typeof ReportingObserver === 'function')
    new ReportingObserver(readReports as unknown as ReportingObserverCallback, {
      types: ['csp-violation'],
      buffered: true,
    }).observe();
};

export const violations = (): Violation[] => [...heard.values()];
