package vn.planledger.command.shared;

/** How we know a legal date. */
public enum DateBasis {
    /** Given by the person who acted. */
    STATED,
    /** Read in a cited document. */
    DOCUMENTED,
    /** Not documented; set only so that a reconstructed history can be told. */
    ASSUMED
}
