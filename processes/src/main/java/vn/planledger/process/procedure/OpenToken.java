package vn.planledger.process.procedure;

/** A user task the engine holds open. */
public record OpenToken(String taskId, String step) {}
