package vn.planledger.dashboard;

import java.util.Locale;

/** How a chart draws a series: a colour of the stylesheet, with a pattern that goes with it. */
public enum Tone {
    GREEN,
    AMBER,
    VIOLET,
    BRICK,
    LINK;

    /** The name of the colour in the stylesheet. */
    public String colour() {
        return name().toLowerCase(Locale.ROOT);
    }
}
