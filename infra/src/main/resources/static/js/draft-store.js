/*
 * Drafts in the browser. Of somebody who signed in: in localStorage, under an owner that names no account, for three days or
 * until signing out. Of anybody else: in sessionStorage, until the tab is closed. Each tab has its own, so two never overwrite
 * each other.
 */
const PREFIX = 'planledger.draft.';
const TAB = 'planledger.tab';
const LIFE = 3 * 24 * 60 * 60 * 1000;
const LARGEST = 500_000;
const MOST = 30;

export class DraftStore {
  static of(owner) {
    try {
      removeWhatIsOver(localStorage);
      return new DraftStore(owner ? localStorage : sessionStorage, sessionStorage, owner ?? 'visitor');
    } catch (forbidden) {
      return new DraftStore(null, null, 'visitor');
    }
  }

  constructor(storage, visit, owner) {
    this.storage = storage;
    this.visit = visit;
    this.owner = PREFIX + owner + '|';
    this.tab = visit?.getItem(TAB) ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
    this.put(TAB, this.tab);
    this.#removeWhatIsTooMuch();
  }

  /** Whether there was room. */
  keep(form, values) {
    const draft = JSON.stringify({ at: Date.now(), values });
    if (!this.storage || draft.length > LARGEST) {
      return false;
    }
    try {
      this.storage.setItem(this.#own(form), draft);
      return true;
    } catch (full) {
      return false;
    }
  }

  /** Of whichever tab; `source` names the one. */
  newest(form) {
    return this.#keys(this.owner + form + '|')
      .map((key) => ({ ...read(this.storage, key), source: key }))
      .sort((one, other) => other.at - one.at)[0];
  }

  /** This tab's, and the one from there. */
  discard(form, source = this.#own(form)) {
    this.#remove([this.#own(form), source]);
  }

  /** What is from there goes on as this tab's. */
  takeOver(form, source) {
    this.#remove([source].filter((key) => key !== this.#own(form)));
  }

  /** This tab's of all forms whose keys start so: of one thing, or of all that are sent to an address. */
  discardAll(start) {
    this.#remove(this.#keys(this.owner + start).filter((key) => key.endsWith('|' + this.tab)));
  }

  /** Of all tabs. */
  clear() {
    this.#remove(this.#keys(this.owner));
  }

  /** A word for the next page of this tab. */
  put(name, word) {
    try {
      this.visit?.setItem(name, word);
    } catch (full) {
      this.visit = null;
    }
  }

  word(name) {
    return this.visit?.getItem(name);
  }

  take(name) {
    const word = this.word(name);
    this.visit?.removeItem(name);
    return word;
  }

  #keys(start) {
    return this.storage ? keysOf(this.storage, start) : [];
  }

  #own(form) {
    return this.owner + form + '|' + this.tab;
  }

  #remove(keys) {
    keys.forEach((key) => this.storage?.removeItem(key));
  }

  #removeWhatIsTooMuch() {
    this.#remove(this.#keys(PREFIX)
      .sort((one, other) => read(this.storage, other).at - read(this.storage, one).at)
      .slice(MOST));
  }
}

/** Whoever is before the machine now: somebody who never signed out left the words of others here. */
function removeWhatIsOver(storage) {
  keysOf(storage, PREFIX)
    .filter((key) => !(read(storage, key).at >= Date.now() - LIFE))
    .forEach((key) => storage.removeItem(key));
}

function keysOf(storage, start) {
  return Object.keys(storage).filter((key) => key.startsWith(start));
}

function read(storage, key) {
  try {
    return JSON.parse(storage.getItem(key)) ?? { at: 0 };
  } catch (unreadable) {
    return { at: 0 };
  }
}
