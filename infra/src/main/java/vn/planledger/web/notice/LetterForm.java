package vn.planledger.web.notice;

import vn.planledger.notification.letter.LetterChoice;
import vn.planledger.web.Given;

/** Where to and what, as it was typed; a box that is not ticked is not sent. */
record LetterForm(String address, Boolean atOnce, Boolean digest) {

    static final LetterForm EMPTY = new LetterForm("", false, false);

    LetterForm {
        address = Given.text(address).orElse("");
        atOnce = atOnce != null && atOnce;
        digest = digest != null && digest;
    }

    static LetterForm of(LetterChoice choice) {
        return new LetterForm(choice.address(), choice.atOnce(), choice.digest());
    }
}
