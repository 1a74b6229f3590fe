/** The findings as text for a mail. */
import type { Finding } from '../finding.js';

const titles: Readonly<Record<Finding['level'], string>> = { fault: 'FAULT', advice: 'ADVICE', good: 'GOOD' };

/** A short name of the element: `<press-release src="…">`. */
export const nameOf = (element: Element): string => {
  const src = element.getAttribute('src');
  return `<${element.localName}${src === null ? '' : ` src="${src}"`}>`;
};

const textOfFinding = ({ level, what, why, how, code, element }: Finding): string =>
  [
    `${titles[level]}: ${what}`,
    ...(element ? [`  ${nameOf(element)}`] : []),
    ...(why ? [`  ${why}`] : []),
    ...(how ? [`  ${how}`] : []),
    ...(code ? [code.replace(/^/gm, '    ')] : []),
  ].join('\n');

/** The whole report, beginning with what needs action. */
export const textOf = (findings: readonly Finding[]): string =>
  [
    `sprid on ${location.href}`,
    navigator.userAgent,
    `${String(innerWidth)} by ${String(innerHeight)} pixels, ${document.compatMode}, lang="${document.documentElement.lang}"`,
    '',
    ...(['fault', 'advice', 'good'] as const).flatMap((level) =>
      findings.filter((finding) => finding.level === level).map((finding) => `${textOfFinding(finding)}\n`),
    ),
  ].join('\n');

const counted = (count: number, one: string, several: string): string[] =>
  count ? [`${String(count)} ${count === 1 ? one : several}`] : [];

/** The number of findings, in one sentence. */
export const summaryOf = (findings: readonly Finding[]): string => {
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  const parts = [
    ...counted(count('fault'), 'fault', 'faults'),
    ...counted(count('advice'), 'piece of advice', 'pieces of advice'),
  ];
  return parts.length ? `${parts.join(' and ')}.` : 'Nothing to do.';
};
