/**
 * The style sheet of pages in frames. Their background is transparent unless the embedding page has chosen light or
 * dark.
 */
export const framedStyles = `:root { font: 1rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
:root.auto { color-scheme: light dark; color: CanvasText; }
:root.light { color-scheme: light; color: #16212a; background: #fff; }
:root.dark { color-scheme: dark; color: #eaf0f0; background: #10181b; }
body { margin: 0; padding: 2px; overflow-wrap: anywhere; }
.light body, .dark body { padding: 1rem; }
`;
