/* Words of the page, with a moment in them, and elements that say them. */

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit',
});

/** What a script adds to a page that follows the record stays there. */
export const ADDED = { 'data-live-keep': '' };

/** A sentence with the moment it speaks of, dd/MM/yyyy HH:mm. */
export function at(sentence, moment) {
  return sentence.replace('{0}', MOMENT.format(moment).replace(', ', ' '));
}

export function element(name, classes = '', text = '', attributes = {}) {
  const made = document.createElement(name);
  made.className = classes;
  made.textContent = text;
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  return made;
}
