/**
 * Puts a cleaned text into an element that stays the same in every render, because a fragment is empty after it was
 * inserted.
 */
export const holdText = (clean: DocumentFragment): Element => {
  const holder = document.createElement('div');
  holder.className = 'text';
  holder.append(clean);
  for (const table of holder.querySelectorAll('table')) {
    // It scrolls by itself where it is too wide, also by keyboard.
    const scroller = document.createElement('div');
    scroller.className = 'scroller';
    scroller.tabIndex = 0;
    table.replaceWith(scroller);
    scroller.append(table);
  }
  return holder;
};
