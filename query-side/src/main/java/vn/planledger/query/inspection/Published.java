package vn.planledger.query.inspection;

import java.util.List;
import vn.planledger.command.inspection.PublicationWay;

/** Where the conclusion was made public, and what everybody may read of it. */
public record Published(String portal, List<PublicationWay> ways, String text) {}
