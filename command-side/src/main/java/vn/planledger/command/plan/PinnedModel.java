package vn.planledger.command.plan;

/** A BPMN or DMN file as it was when the plan's procedure started: file name and SHA-256 in lower-case hex. */
public record PinnedModel(String file, String sha256) {}
