package vn.planledger.command.planted;

/** Handlers that everybody could reach. */
public class PublicHandlers {}
