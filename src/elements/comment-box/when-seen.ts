/**
 * Calls `begin` once: when the element is seen, the page has loaded, and the browser is idle.
 * @returns the observer, which can be disconnected
 */
export const whenSeen = (element: Element, begin: () => void): IntersectionObserver => {
  const whenIdle = (): unknown =>
    'requestIdleCallback' in window ? requestIdleCallback(begin) : setTimeout(begin, 500);
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  });
  observer.observe(element);
  return observer;
};
