/* The draft of one form: kept while it is typed, offered again with words. */
import { ADDED, at, element } from './draft-words.js';

const TEXT = 'textarea, input:is([type=text], [type=email], [type=date], [type=number], [type=tel], [type=url], :not([type]))';
const NEVER = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']);
const PAUSE = 300;

/** Forms that can lose text; none with a password. */
export function draftable(form) {
  return form.method === 'post' && form.dataset.draft !== 'off'
    && form.querySelector(TEXT) !== null && form.querySelector('[type=password]') === null;
}

export class Draft {
  #form;
  #key;
  #store;
  #told;
  #timer;
  #unkept = false;
  #kept = false;
  #line;
  #notice;

  constructor(form, key, store, told) {
    this.#form = form;
    this.#key = key;
    this.#store = store;
    this.#told = told;
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('change', () => this.#changed());
    addEventListener('pagehide', () => this.keep());
  }

  offer() {
    const draft = this.#found();
    if (!draft) {
      return;
    }
    const use = element('button', 'btn btn-outline btn-sm', this.#told.use, { type: 'button' });
    const discard = element('button', 'btn btn-outline btn-sm', this.#told.discard, { type: 'button' });
    use.addEventListener('click', () => this.#use(draft));
    discard.addEventListener('click', () => this.#discard(draft.source));
    this.#show(element('p', '', at(this.#told.offer, draft.at)), use, discard);
  }

  /** The key of what was typed, here or before the form came back filled; none where nothing was. */
  typed() {
    return this.keep() || this.#isStored() ? this.#key : null;
  }

  /** After the language was changed, what was typed in the other one: no question is needed. */
  resume(typed) {
    const draft = typed.includes(this.#key) ? this.#found() : null;
    if (draft) {
      this.#use(draft);
    } else {
      this.offer();
    }
  }

  /** Whether there is a draft of what was typed here. */
  keep() {
    clearTimeout(this.#timer);
    if (this.#unkept) {
      this.#unkept = false;
      this.#kept = this.#store.keep(this.#key, values(this.#form));
      this.#say(this.#kept ? at(this.#told.owner ? this.#told.kept : this.#told.keptTab, Date.now()) : this.#told.full, this.#kept);
    }
    return this.#kept;
  }

  /** Nothing typed so far is kept any more. */
  forget() {
    clearTimeout(this.#timer);
    this.#unkept = false;
    this.#kept = false;
  }

  #changed() {
    this.#unkept = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), PAUSE);
  }

  /** Whether the form says what its draft does. */
  #isStored() {
    const draft = this.#store.newest(this.#key);
    return draft?.values !== undefined && !differs(values(this.#form), draft.values);
  }

  /** A draft that says something else than the form does. */
  #found() {
    const draft = this.#store.newest(this.#key);
    return draft?.values && differs(values(this.#form), draft.values) ? draft : null;
  }

  #use(draft) {
    fill(this.#form, draft.values);
    if (this.keep()) {
      this.#store.takeOver(this.#key, draft.source);
    }
    const used = element('p', '', at(this.#told.used, draft.at), { tabindex: '-1' });
    this.#show(used);
    used.focus();
  }

  #discard(source) {
    this.forget();
    this.#store.discard(this.#key, source);
    this.#notice?.remove();
    this.#line?.remove();
    this.#line = null;
    controls(this.#form)[0]?.focus();
  }

  #show(...parts) {
    this.#notice?.remove();
    this.#notice = element('div', 'draft', '', { role: 'status', ...ADDED });
    this.#notice.append(...parts);
    this.#form.before(this.#notice);
  }

  #say(text, kept) {
    if (!this.#line) {
      const discard = element('button', 'linklike', this.#told.discard, { type: 'button' });
      discard.addEventListener('click', () => this.#discard());
      this.#line = element('p', 'quiet draft-line', '', ADDED);
      this.#line.append(element('span'), ' ', discard);
      this.#form.append(this.#line);
    }
    this.#line.firstChild.textContent = text;
    this.#line.lastChild.hidden = !kept;
  }
}

function controls(form) {
  return [...form.elements].filter((one) => one.name && !NEVER.has(one.type) && one.dataset.draft !== 'off');
}

function isTicked(control) {
  return control.type === 'checkbox' || control.type === 'radio';
}

function values(form) {
  const all = {};
  controls(form).forEach((control) => {
    const own = (all[control.name] ??= []);
    if (!isTicked(control) || control.checked) {
      own.push(control.value);
    }
  });
  return all;
}

function differs(now, then) {
  return Object.keys(then).some((name) => name in now && then[name].join('\n') !== now[name].join('\n'));
}

function fill(form, then) {
  const left = structuredClone(then);
  controls(form).filter((control) => control.name in left).forEach((control) => {
    if (isTicked(control)) {
      control.checked = left[control.name].includes(control.value);
    } else {
      control.value = left[control.name].shift() ?? control.value;
    }
    // As when somebody types it: the map, for one, listens to what is finished only.
    ['input', 'change'].forEach((event) => control.dispatchEvent(new Event(event, { bubbles: true })));
  });
}
