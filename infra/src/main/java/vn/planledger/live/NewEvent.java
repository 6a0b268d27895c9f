package vn.planledger.live;

/**
 * Of an event, what decides which pages it may change; nothing of what it says.
 *
 * @param plan id of the plan it is about, or null
 */
record NewEvent(long number, String type, String plan) {}
