package vn.planledger.command.opinion;

import vn.planledger.command.plan.DocumentId;

/**
 * The paper, the message or the minutes an opinion was entered from.
 *
 * @param size bytes
 * @param sha256 of the content, lower-case hex
 */
public record Scan(DocumentId document, String fileName, String mediaType, long size, String sha256) {}
