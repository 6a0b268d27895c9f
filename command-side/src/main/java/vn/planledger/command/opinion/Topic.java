package vn.planledger.command.opinion;

/** What an opinion is about, as its author ticked it: a first sorting for whoever answers. */
public enum Topic {
    LAND_USE,
    TRANSPORT,
    HOUSING,
    PUBLIC_WORKS,
    GREEN_SPACE,
    ENVIRONMENT,
    HERITAGE,
    RESETTLEMENT,
    OTHER
}
