// Lets a page follow the record while it is open. It stands before all scripts that change the page: it must have seen the page
// as the server sent it. Without script the page is as it was when it was asked for.
import { Following } from "./live/following.js";

const place = document.querySelector("[data-live]");
if (place) {
  new Following(place).start();
}
