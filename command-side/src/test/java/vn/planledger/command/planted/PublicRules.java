package vn.planledger.command.planted;

/** Rules that everybody could reach. */
public class PublicRules {}
