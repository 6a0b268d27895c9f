package vn.planledger.command.plan;

import vn.planledger.command.shared.Phase;

/** A document as the aggregate remembers it. */
record PlanDocument(DocumentId id, String type, Phase phase, String sha256) {}
