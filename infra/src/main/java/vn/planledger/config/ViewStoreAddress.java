package vn.planledger.config;

/**
 * Where the views are kept.
 *
 * @param uri MongoDB connection string
 */
public record ViewStoreAddress(String uri) {}
